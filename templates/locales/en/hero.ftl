### The head of the tracking page: of which box it speaks, and, when something is wrong, three answers.
###
### “We” is the shop, “the carrier” brings the parcel. Plain and short; no exclamation marks, nothing cute.


## 1. The label above the large date, when an order comes in several boxes
## $n: which box; $total: how many boxes there are (both are numbers, $total is 2 or more)

hero-box-arrives = Box { $n } of { $total } arrives
hero-box-arrives-late = Box { $n } of { $total } arrives later than planned
hero-box-delivered-on = Box { $n } of { $total } was delivered
hero-box-expected-was = Box { $n } of { $total } was expected
hero-box-promised-was = Box { $n } of { $total } was promised for
hero-box-collect-by = Collect box { $n } of { $total } by
hero-box-returned-on = Box { $n } of { $total } is back with us
# Above “No date yet”
hero-box-no-date-label = Arrival of box { $n } of { $total }
# $status: the name of the box’s status, for example “There is a problem”
hero-box-status = Box { $n } of { $total }: { $status }
# The last one came on the date that stands beneath
hero-all-delivered =
    { $total ->
        [2] Both boxes delivered
       *[other] All { $total } boxes delivered
    }
# With one parcel: it comes on the date beneath, which is later than what was promised
hero-arrives-late = Arrives later than planned
# For screen readers: the list of the boxes that the head does not speak of
hero-others = The other boxes


## 2. Headings of the three answers

answers-happened = What happened
answers-we = What we do
answers-carrier = What the carrier does
answers-you = What you can do


## 3. Answers. “-we” stands under “What we do”, “-carrier” under “What the carrier does”, “-you” under “What you can do”

now-exception-we = We see this too and keep watching your parcel. The next news will appear here.
now-exception-you = Nothing for now. If nothing has changed here within two working days, contact us and we will sort it out with the carrier.

now-delayed-we = We are sorry. We keep watching your parcel; as soon as we know the new day, you will find it here.
now-delayed-you = Nothing for now. If it has not moved within two working days, contact us and we will ask the carrier where it is.

now-weather-carrier = It moves your parcel on as soon as it can travel safely again. The new day will appear here.
now-weather-you = There is nothing you need to do.

now-customs_hold-we = We keep watching what customs and the carrier report, and show it here.
now-customs_hold-you = If the carrier or customs writes to you, please answer soon. If nothing has moved within five working days, contact us and we will ask.

now-missing_documents-we = We supply the papers and details that we have.
now-missing_documents-you = If the carrier or customs has asked you for something, please send it to them as soon as you can. If nobody has asked you, contact us: we will find out what is missing.

now-duty_unpaid-carrier = It collects the duties or fees, and tells you how much it is and how to pay.
now-duty_unpaid-you = Please pay only at the door or on the carrier’s own website or app, never through a link in a message you did not expect. If you think there should be nothing to pay, contact us first.

now-address_problem-we = As soon as we know what is right, we tell the carrier, so that your parcel can travel on.
now-address_problem-you = Please check the address in your order, including the house number, the flat and the name on the bell, and tell us what is wrong or missing.

now-refused-we = If you still want it, we try to have it delivered again. If not, it comes back to us.
now-refused-you = If you did not refuse it, contact us soon. If you did, there is nothing you need to do.

now-damaged-we = We are sorry. If it cannot be delivered any more, we arrange a replacement or a refund with you.
now-damaged-you = If you would rather not wait until the carrier has looked at it, contact us. If it reaches you damaged, keep the packaging and send us photos.

now-lost-we = We are sorry. We arrange a new delivery or a refund with you.
now-lost-you = You do not have to search for it or keep waiting: contact us and tell us which you prefer.

now-destroyed-we = We are sorry. We arrange a new delivery or a refund with you.
now-destroyed-you = Contact us and tell us which you prefer.

now-held-we = We keep watching your parcel. The next news will appear here.
now-held-you = Have a look at the carrier’s page: sometimes it waits for you to choose a day or to answer a question. If nothing has moved within two working days, contact us and we will ask.

now-security-we = We keep watching your parcel. Such a check usually takes a few days, and neither you nor we can shorten it.
now-security-you = Nothing for now. If nothing has moved within five working days, contact us and we will ask the carrier.

now-prohibited-we = This is for us to solve, and we are sorry. We find another way to get it to you, or refund you.
now-prohibited-you = Contact us and tell us which you prefer.

now-carrier_rejected-we = It is up to us to put that right.
now-carrier_rejected-you = There is nothing you need to do. If nothing has moved within two working days, contact us and we will tell you what happens next.

now-not_collected-we = It will most likely come back to us. If you still want it, we arrange with you how it reaches you.
now-not_collected-you = Contact us and tell us whether you still want it.

now-undeliverable-we = It will most likely come back to us. Then we arrange a new delivery or a refund with you.
now-undeliverable-you = Please check the address in your order and contact us. You do not have to wait until it is here.

now-attempted_delivery-carrier = Usually it comes back on the next working day or takes your parcel to a collection point nearby.
now-attempted_delivery-you = Please check for a note: it says what happens next.

now-recipient_absent-carrier = Usually it comes back on the next working day or takes your parcel to a collection point nearby.
now-recipient_absent-you = Look for a note at your door or in your letterbox: it tells you where or when. Often you can also choose another day or place with the carrier.

now-business_closed-carrier = Usually it comes back on the next working day.
now-business_closed-you = If nobody will be there then either, give the carrier a day and time that suit you, or choose a collection point.

now-no_access-carrier = Usually it tries again on the next working day.
now-no_access-you = Please make sure that the gate or front door can be opened and the name is on the bell. You can also tell the carrier how to get in.

now-notice_left-carrier = It keeps your parcel for you or comes back with it; the note says which.
now-notice_left-you = Look for the note. If there is none, the carrier’s page usually tells you the same.

now-expired-we = If you do not have it, we find out from the carrier what happened to it.
now-expired-you = If it has already come, all is well. If not, please contact us.

now-return_to_sender-we = We arrange a new delivery or a refund with you. You do not have to wait until it is back here.
now-return_to_sender-you = Contact us and tell us which you prefer.

now-returned-we = We arrange a new delivery or a refund with you.
now-returned-you = If we have not done so yet, please contact us.

# $date: the day on which it was expected or promised
now-missed-happened = Your parcel was expected on { $date } and has not arrived.
now-missed-we = We are sorry. We keep watching your parcel; as soon as we know the new day, you will find it here.
now-missed-you = Nothing for now. If it has not come within two working days, contact us and we will ask the carrier where it is.

# The order has not been sent although its day has passed
now-unsent-happened = Your order was promised for { $date } and has not left us yet.
now-unsent-we = We are sorry. We send it as soon as we can; as soon as we know the new day, you will find it here.
now-unsent-you = If you would rather not wait, contact us.
