### The words of the tracking page: where it is, when it comes, what happens next.
###
### “We” is the shop, “the carrier” brings the parcel. Plain and short; who does what until
### when; no exclamation marks. { $… } holds dates, times and names that are already
### formatted; counts must be passed as numbers, so that the plural forms work.
### Some spaces are no-break spaces (U+00A0).


## 1. Statuses: name in lines, sentence and next step in the hero, text for the figure

status-ordered-name = Order received
status-ordered-sentence = We have your order and are getting it ready.
status-ordered-next = There is nothing you need to do. As soon as your order leaves us, you can follow it here.
status-ordered-figure = The route to your door. Your order is still with us, at its start.

status-unknown-name = No news yet
status-unknown-sentence = The carrier has not told us anything about your parcel yet.
status-unknown-next = That is normal for the first day or two. The first news will appear here.
status-unknown-figure = The route to your door. We do not know yet where your parcel is.

status-pre_transit-name = Getting ready to ship
status-pre_transit-sentence = The shipping label is made, but the carrier does not have your parcel yet.
status-pre_transit-next = Next, we hand it to the carrier. From the first scan on, you will see here where it is.
status-pre_transit-figure = The route to your door. Your parcel is at its start, waiting for the carrier.

status-in_transit-name = On its way
status-in_transit-sentence = Your parcel is on its way to you.
status-in_transit-next = Next, it goes to a depot near you, and from there to you. There is nothing you need to do.
status-in_transit-figure = The route to your door. Your parcel is travelling along it.

status-customs-name = In customs
status-customs-sentence = Your parcel is in customs and is being checked there.
status-customs-next = Most parcels move on after a few days. If papers or duties are missing, the carrier or customs will tell you; otherwise there is nothing you need to do.
status-customs-figure = The route to your door. Your parcel is waiting at the border.

status-out_for_delivery-name = Out for delivery
status-out_for_delivery-sentence = Your parcel is with the driver, on the last stretch to you.
status-out_for_delivery-next = It helps if someone is there to take it. If not, the carrier will come back or leave a note.
status-out_for_delivery-figure = The route to your door. Your parcel is on the last stretch, close to the door.

status-available_for_pickup-name = Ready to collect
status-available_for_pickup-sentence = Your parcel is ready for you to collect.
status-available_for_pickup-next = Please bring the collection code or the carrier’s notice, and some ID. If it is not collected in time, it comes back to us.
status-available_for_pickup-figure = A route that ends at a collection point. Your parcel is waiting there.

status-attempted_delivery-name = Delivery attempted
status-attempted_delivery-sentence = The carrier tried to deliver your parcel but could not hand it over.
status-attempted_delivery-next = Usually the carrier comes back on the next working day or takes your parcel to a collection point nearby. Please check for a note: it says what happens next.
status-attempted_delivery-figure = The route to your door. Your parcel got there, but the door stayed closed.

status-delivered-name = Delivered
status-delivered-sentence = Your parcel has been delivered.
status-delivered-next = Can’t find it? Please ask at home and next door first. If it is not there either, contact us and we will take it up with the carrier.
status-delivered-figure = The route is complete. Your parcel is at the door.

status-exception-name = There is a problem
status-exception-sentence = The carrier reports a problem with your parcel.
status-exception-next = We can see this too. If nothing has changed here within two working days, contact us and we will sort it out with the carrier.
status-exception-figure = The route to your door is interrupted. Your parcel has stopped on the way.

status-return_to_sender-name = On its way back
status-return_to_sender-sentence = Your parcel is on its way back to us.
status-return_to_sender-next = You do not have to wait until it is here: contact us, and we will arrange a new delivery or a refund with you.
status-return_to_sender-figure = The route to your door. Your parcel is travelling back along it, to us.

status-returned-name = Back with us
status-returned-sentence = Your parcel has come back to us.
status-returned-next = If we have not yet arranged a new delivery or a refund with you, please contact us.
status-returned-figure = The route to your door. Your parcel is back at its start, with us.

status-cancelled-name = Cancelled
status-cancelled-sentence = This delivery has been cancelled and will not arrive.
status-cancelled-next = If you have already paid, we send the money back the way you paid; it can take a few working days to reach you. If you did not expect this, please contact us.
status-cancelled-figure = An empty route. There is no parcel on it.

status-expired-name = No recent news
status-expired-sentence = The carrier has not reported anything about your parcel for a long time.
status-expired-next = If you already have it, all is well. If not, please contact us: we will find out from the carrier what happened to it.
status-expired-figure = The route to your door. We do not know at the moment where your parcel is.


## 2. Reasons: replace the status sentence, and the next step where a better one is known

# unknown
reason-pending-sentence = We have asked the carrier about your parcel and are waiting for the first answer.
reason-not_found-sentence = The carrier does not know the number of your parcel yet.
reason-not_found-next = That is normal until the first scan. If the carrier still does not know it three working days after it was sent, contact us and we will check the number.
reason-error-sentence = The carrier’s tracking is not answering us at the moment.
reason-error-next = This does not hold up your parcel. We keep asking, and the news will appear here as soon as we get an answer.

# pre_transit
reason-label_created-sentence = The shipping label for your parcel is made.
reason-info_received-sentence = The carrier knows that your parcel is coming, but does not have it yet.
reason-awaiting_handover-sentence = Your parcel is ready and waiting for the carrier.

# in_transit
reason-accepted-sentence = The carrier has your parcel.
reason-departed-sentence = Your parcel has left a depot and is travelling on to you.
reason-arrived-sentence = Your parcel has reached a depot on its way to you.
reason-processed-sentence = Your parcel has been sorted and will travel on soon.
reason-customs_received-sentence = Your parcel has arrived at customs and will be checked there.
reason-customs_received-next = That usually takes a few days. If papers or duties are missing, the carrier or customs will tell you; otherwise there is nothing you need to do.
reason-customs_cleared-sentence = Your parcel has been cleared by customs.
reason-customs_cleared-next = It now travels on to you. There is nothing you need to do.
reason-arrived_destination_country-sentence = Your parcel has arrived in the country it is going to.
reason-arrived_destination_country-next = Customs may want to look at it first; then it goes to a depot near you. There is nothing you need to do.
reason-handed_to_partner-sentence = The carrier has passed your parcel to a partner for the rest of the way.
reason-handed_to_partner-next = It can take a day or two until the partner’s first news appears here. There is nothing you need to do.
reason-at_delivery_depot-sentence = Your parcel is at the depot that delivers to you.
reason-at_delivery_depot-next = Next, a driver takes it out for delivery. There is nothing you need to do.
reason-delivery_scheduled-sentence = A day has been set for the delivery of your parcel.
reason-delivery_scheduled-next = If that day does not suit you, you can often change it with the carrier.
reason-delivery_rescheduled-sentence = The delivery of your parcel has been moved to another day.
reason-delivery_rescheduled-next = If the new day does not suit you, you can often change it with the carrier.
reason-forwarded-sentence = Your parcel has been redirected and is travelling to a new destination.
reason-forwarded-next = If this is news to you, please contact us.
reason-delayed-sentence = Your parcel is delayed.
reason-delayed-next = We are sorry about that. You need not do anything: as soon as we know the new day, you will find it here.
reason-in_transit-delayed-sentence = Your parcel is on its way to you, but it is running late.
reason-exception-delayed-sentence = Your parcel has been held up at the carrier.
reason-exception-delayed-next = We are sorry about that. If it has not moved within two working days, contact us and we will ask the carrier where it is.

# available_for_pickup
reason-pickup_point-sentence = Your parcel is waiting for you at a collection point.
reason-pickup_point-next = Please bring the collection code or the carrier’s notice, and some ID. If you cannot go yourself, ask the carrier how someone else can collect it for you.
reason-locker-sentence = Your parcel is in a parcel locker.
reason-locker-next = You open the locker with the code from the carrier’s message or with the carrier’s app. If you have no code, the carrier can send it again.
reason-available_for_pickup-locker-sentence = Your parcel is waiting for you in a parcel locker.
reason-available_for_pickup-locker-next = You open the locker with the code from the carrier’s message or with the carrier’s app. If you have no code, the carrier can send it again; after the last day, the parcel comes back to us.
reason-post_office-sentence = Your parcel is waiting for you at the post office.
reason-post_office-next = Please bring some ID and, if you got one, the carrier’s notice. If it is not collected in time, it comes back to us.

# attempted_delivery
reason-recipient_absent-sentence = The carrier came, but nobody was there to take your parcel.
reason-recipient_absent-next = Usually the carrier comes back on the next working day or takes your parcel to a collection point nearby; a note at your door or in your letterbox tells you which. Often you can also choose another day or place with the carrier.
reason-business_closed-sentence = The carrier came, but the business was closed.
reason-business_closed-next = Usually the carrier comes back on the next working day. If nobody will be there then either, give the carrier a day and time that suit you, or choose a collection point.
reason-no_access-sentence = The carrier could not get to your door.
reason-no_access-next = Usually the carrier tries again on the next working day. Please make sure that the gate or front door can be opened and the name is on the bell; you can also tell the carrier how to get in.
reason-notice_left-sentence = The carrier could not hand over your parcel and left a note.
reason-notice_left-next = The note says where your parcel is or when the carrier will be back. If there is no note, the carrier’s page usually tells you the same.

# delivered
reason-mailbox-sentence = Your parcel was put in your letterbox.
reason-mailbox-next = If it is not there, please ask the others in your household first. If nobody has it, contact us and we will take it up with the carrier.
reason-safe_place-sentence = Your parcel was left in a safe place.
reason-safe_place-next = If you agreed on a place with the carrier, look there first, otherwise by the door, in the porch or the garage. If you cannot find it, contact us and we will ask the carrier where it was left.
reason-neighbour-sentence = Your parcel was left with a neighbour.
reason-neighbour-next = The carrier’s note or page usually says who has it. If you cannot find out, contact us and we will ask the carrier.
reason-delivered-locker-sentence = Your parcel was delivered to a parcel locker.
reason-delivered-locker-next = If you have not taken it out yet, you open the locker with the code from the carrier’s message or with the carrier’s app. If you have no code, the carrier can send it again.
reason-reception-sentence = Your parcel was handed in at reception.
reason-reception-next = Please ask there or in the post room. If nobody has it, contact us and we will ask the carrier who took it.
reason-signed-sentence = Your parcel was handed over and signed for.
reason-signed-next = If you did not sign yourself, ask at home and next door first. If nobody has it, contact us and we will ask the carrier for the proof of delivery.
reason-picked_up_by_recipient-sentence = Your parcel has been collected.
reason-picked_up_by_recipient-next = If that was neither you nor someone you asked, please contact us as soon as you can.
reason-in_part-sentence = Part of your delivery has arrived.
reason-in_part-next = The rest usually follows within a few days. If nothing has come within three working days, contact us and we will ask the carrier.
reason-damaged-sentence = Your parcel was damaged on the way.
reason-damaged-next = We are sorry. If you have it already, please keep the packaging and send us photos of the box and the contents. We will arrange a replacement or a refund with you.
reason-delivered-damaged-sentence = Your parcel was delivered, but the carrier reports that it is damaged.
reason-delivered-damaged-next = We are sorry. If something inside is broken, keep the packaging and send us photos of the box and the contents. We will arrange a replacement or a refund with you.
reason-exception-damaged-sentence = Your parcel was damaged on the way to you.
reason-exception-damaged-next = We are sorry. The carrier is checking whether it can still be delivered. If it cannot, or if you would rather not wait, contact us and we will arrange a replacement or a refund with you.

# exception
reason-weather-sentence = Bad weather is holding up your parcel.
reason-weather-next = It travels on as soon as the carrier can move safely again. You need not do anything; the new day will appear here.
reason-customs_hold-sentence = Customs is holding your parcel back.
reason-customs_hold-next = It is being checked more closely, or something is still missing. If the carrier or customs writes to you, please answer soon. If nothing has moved within five working days, contact us and we will ask.
reason-missing_documents-sentence = Your parcel cannot travel on because papers or details are missing.
reason-missing_documents-next = If the carrier or customs has asked you for something, please send it to them as soon as you can. If you have not been asked, contact us: we will find out what is missing and supply it if we can.
reason-duty_unpaid-sentence = Duties or fees have to be paid before your parcel can travel on.
reason-duty_unpaid-next = The carrier tells you how much it is and how to pay. Please pay only at the door or on the carrier’s own website or app, never through a link in a message you did not expect. If you think there should be nothing to pay, contact us first.
reason-address_problem-sentence = The carrier cannot find the address or needs more details.
reason-address_problem-next = Please check the address in your order, including the house number, the flat and the name on the bell, and tell us what is wrong or missing. The sooner we know, the sooner the parcel can travel on.
reason-refused-sentence = The carrier reports that your parcel was not accepted at the door.
reason-refused-next = If that is what you wanted, you need not do anything: the parcel will come back to us. If it is not, contact us soon and we will try to have it delivered again.
reason-lost-sentence = The carrier can no longer find your parcel.
reason-lost-next = We are sorry. You do not have to search for it or keep waiting: contact us, and we will arrange a new delivery or a refund with you.
reason-destroyed-sentence = Your parcel was destroyed on the way and will not arrive.
reason-destroyed-next = We are sorry. Contact us, and we will arrange a new delivery or a refund with you.
reason-held-sentence = The carrier is holding your parcel and has not sent it on.
reason-held-next = Sometimes the carrier is waiting for you to choose a day or to answer a question; their page tells you if that is so. If nothing has moved within two working days, contact us and we will ask.
reason-security-sentence = Your parcel is being held for a security check.
reason-security-next = That usually takes a few days, and neither you nor we can shorten it. If nothing has moved within five working days, contact us and we will ask the carrier.
reason-prohibited-sentence = The carrier is not allowed to transport what is in your parcel.
reason-prohibited-next = That is for us to solve, not for you, and we are sorry. Contact us, and we will find another way to get it to you or refund you.
reason-carrier_rejected-sentence = The carrier did not accept your parcel.
reason-carrier_rejected-next = It is up to us to put that right; there is nothing you need to do. If nothing has moved within two working days, contact us and we will tell you what happens next.
reason-not_collected-sentence = Your parcel was not collected in time.
reason-not_collected-next = It will most likely come back to us. If you still want it, contact us and we will arrange with you how it reaches you.
reason-undeliverable-sentence = The carrier could not deliver your parcel.
reason-undeliverable-next = It will most likely come back to us. Please check the address in your order and contact us: we will arrange a new delivery or a refund with you.
reason-other-sentence = Something is holding up your parcel, and the carrier has not said what.
reason-other-next = You need not do anything for now. If nothing has changed here within two working days, contact us and we will ask the carrier.

# return_to_sender
reason-returning-sentence = Your parcel is on its way back to us.
reason-returned-sentence = Your parcel has come back to us.

# cancelled
reason-label_voided-sentence = The shipping label was withdrawn. Nothing will be sent with it.
reason-label_voided-next = Often that only means a new label; your parcel then appears here with its new number. If nothing has changed within two working days, please contact us.
reason-order_cancelled-sentence = This order has been cancelled.

# expired
reason-no_news-sentence = There has been no news of your parcel for quite some time.


## 3. Timeline: titles of events (the place stands beside them)

event-unknown = News from the carrier
event-unknown-pending = Waiting for the carrier’s first news
event-unknown-not_found = Not yet known to the carrier
event-unknown-error = The carrier’s tracking did not answer

event-pre_transit = Shipment prepared
event-pre_transit-label_created = Shipping label made
event-pre_transit-info_received = Announced to the carrier
event-pre_transit-awaiting_handover = Waiting for the carrier
event-pre_transit-delayed = Handover delayed

event-in_transit = On its way
event-in_transit-accepted = Received by the carrier
event-in_transit-departed = Left a depot
event-in_transit-arrived = Arrived at a depot
event-in_transit-processed = Sorted
event-in_transit-customs_received = Arrived at customs
event-in_transit-customs_cleared = Cleared by customs
event-in_transit-customs_hold = Held by customs
event-in_transit-missing_documents = Papers or details missing
event-in_transit-arrived_destination_country = Arrived in the destination country
event-in_transit-handed_to_partner = Passed to a partner carrier
event-in_transit-at_delivery_depot = Arrived at the delivery depot
event-in_transit-delivery_scheduled = Delivery day set
event-in_transit-delivery_rescheduled = Delivery moved to another day
event-in_transit-forwarded = Redirected
event-in_transit-delayed = Delayed
event-in_transit-weather = Held up by bad weather
event-in_transit-held = Held by the carrier

event-out_for_delivery = Out for delivery
event-out_for_delivery-delayed = Delivery delayed

event-available_for_pickup = Ready to collect
event-available_for_pickup-pickup_point = Ready at a collection point
event-available_for_pickup-locker = Ready in a parcel locker
event-available_for_pickup-post_office = Ready at the post office

event-attempted_delivery = Delivery attempted
event-attempted_delivery-recipient_absent = Delivery attempted, nobody there
event-attempted_delivery-business_closed = Delivery attempted, business closed
event-attempted_delivery-no_access = Delivery attempted, no way in
event-attempted_delivery-notice_left = Delivery attempted, note left
event-attempted_delivery-refused = Delivery attempted, not accepted
event-attempted_delivery-address_problem = Delivery attempted, address unclear
event-attempted_delivery-security = Delivery attempted, stopped for security reasons
event-attempted_delivery-other = Delivery attempted

event-delivered = Delivered
event-delivered-mailbox = Put in the letterbox
event-delivered-safe_place = Left in a safe place
event-delivered-neighbour = Left with a neighbour
event-delivered-locker = Delivered to a parcel locker
event-delivered-reception = Handed in at reception
event-delivered-signed = Delivered and signed for
event-delivered-picked_up_by_recipient = Collected
event-delivered-in_part = Delivered in part
event-delivered-damaged = Delivered, damage reported

event-exception = Problem reported
event-exception-delayed = Held up at the carrier
event-exception-weather = Held up by bad weather
event-exception-customs_hold = Held by customs
event-exception-missing_documents = Papers or details missing
event-exception-duty_unpaid = Duties or fees unpaid
event-exception-address_problem = Problem with the address
event-exception-refused = Not accepted at the door
event-exception-damaged = Damaged on the way
event-exception-lost = Reported lost
event-exception-destroyed = Destroyed on the way
event-exception-held = Held by the carrier
event-exception-security = Held for a security check
event-exception-prohibited = Contents not allowed
event-exception-carrier_rejected = Not accepted by the carrier
event-exception-not_collected = Not collected in time
event-exception-undeliverable = Could not be delivered
event-exception-other = Problem reported

event-return_to_sender = On its way back
event-return_to_sender-returning = On its way back
event-return_to_sender-returned = Back with the sender
event-return_to_sender-refused = Not accepted, on its way back
event-return_to_sender-not_collected = Not collected, on its way back
event-return_to_sender-address_problem = Address problem, on its way back
event-return_to_sender-undeliverable = Undeliverable, on its way back

event-cancelled = Cancelled
event-cancelled-label_voided = Shipping label withdrawn
event-cancelled-order_cancelled = Order cancelled

event-expired = No more news
event-expired-no_news = No news for a long time


## 4. Dates and hero labels

# Labels above the large date; they also stand well above “Today” and “Tomorrow”.
hero-arrives = Arrives
hero-arrives-today = Arrives today
hero-arrives-tomorrow = Arrives tomorrow
hero-delivered-on = Delivered
hero-collect-by = Collect by
hero-expected-was = Was expected
hero-promised-was = Was promised for
hero-returned-on = Back with us
hero-cancelled-on = Cancelled

# Instead of a date
hero-no-date-label = Arrival
hero-no-date = No date yet
hero-no-date-detail = As soon as we know the day, you will find it here.
# A lost or destroyed parcel: neither hope nor alarm.
hero-problem-date = No delivery date

# Beneath the date
# $from, $to: clock times, as the locale writes them
hero-window-between = Most likely between { $from } and { $to }
hero-window-by = Most likely by { $to }
# $from, $to: dates
hero-window-days = Most likely between { $from } and { $to }
hero-first-promised = First promised for { $date }
hero-missed = Your parcel was expected on { $date } and has not arrived. We are sorry; as soon as we know the new day, you will find it here.

today = Today
yesterday = Yesterday
tomorrow = Tomorrow
# Within a line: “Delivered · today”
today-within = today
yesterday-within = yesterday
tomorrow-within = tomorrow


## 5. Items, boxes, order

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Your item is not on its way yet
               *[other] Your item is on its way
            }
       *[other]
            { $moving ->
                [0] None of the { $total } items is on its way yet
                [one] { $moving } of { $total } items is on its way
               *[other] { $moving } of { $total } items are on their way
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Your item has not been delivered yet
               *[other] Your item has been delivered
            }
       *[other]
            { $done ->
                [0] None of the { $total } items has been delivered yet
                [one] { $done } of { $total } items has been delivered
               *[other] { $done } of { $total } items have been delivered
            }
    }
progress-partly =
    { $moving ->
        [0] { $done } of { $total } items delivered
       *[other] { $done } of { $total } items delivered, { $moving } more on the way
    }

box-of = Box { $n } of { $total }
box-unsent-heading = Not sent yet
box-unsent-line = Still with us. You will see here when it leaves.
box-cancelled-heading = Cancelled
box-cancelled-line = This will not be sent.
box-refunded-heading = Refunded
box-refunded-line = We have sent the money back. It can take a few working days to reach you.
box-digital-heading = Not in a parcel
box-digital-line = You get this online or by e-mail.
box-line-arrives = { $status } · arrives { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } earlier update
       *[other] { $count } earlier updates
    }

item-cancelled = Cancelled
item-refunded = Refunded
item-returned = Returned
# How many of the line’s quantity
item-part-cancelled = { $count } cancelled
item-part-refunded = { $count } refunded

# $number is the number as the shop writes it, with its own “#” if it has one.
order-kicker = Order { $number } · placed on { $date }
order-kicker-undated = Order { $number }
parcel-kicker = Your parcel with { $carrier }
parcel-kicker-plain = Your parcel
updated-at = Updated { $when }


## 6. Totals

total-subtotal = Subtotal
total-shipping = Shipping
total-discount = Discount
total-tax = Tax
total-refunded = Refunded
# What is left of the total when something was paid back.
total-paid = You paid
total-total = Total


## 7. Look-up, errors, contact

lookup-title = Find your order
# The same whether the order is unknown or the e-mail address or postcode is wrong.
lookup-wrong = We found nothing with these details; please compare the number and the e-mail address or postcode with your order confirmation.
lookup-too-many =
    { $minutes ->
        [one] That was too many tries in a row. To protect orders, we wait a moment: please try again in one minute.
       *[other] That was too many tries in a row. To protect orders, we wait a moment: please try again in { $minutes } minutes.
    }
lookup-number-missing = Please enter your order number or tracking number.
lookup-second-missing = To show you the order, we also need the e-mail address or the postcode you ordered with.
lookup-form-expired = The form was open for too long. Please send it once more.

not-found-title = We cannot find this page
not-found-text = Perhaps the link was mistyped, or a mail program cut it off. Open it once more from the original message, or find your order by its number.
gone-title = This link has expired
gone-text = To protect your data, links like this one stop working after a while. You can still find your order by its number, together with your e-mail address or postcode.
unavailable-title = This page is not available right now
unavailable-text = This does not hold up your parcel. Please try again in a few minutes.
internal-title = Something went wrong on our side
internal-text = You did nothing wrong, and it does not hold up your parcel. Please try again in a moment; if it still does not work, contact us.

action-lookup = Find my order
action-carrier = See it at { $carrier }
action-carrier-plain = See it at the carrier
action-contact = Contact us
action-shop = Back to { $brand }

contact-heading = Can we help?
contact-answer =
    { $hours ->
        [one] We usually answer within an hour.
       *[other] We usually answer within { $hours } hours.
    }
contact-subject = About order { $number }

title-parcel = { $status } · { $brand }


## 8. The carrier’s own words

carrier-words = In the words of { $carrier }

# Under the day on which it was delivered
hero-at = at { $time }
# A moment: $day is "today" or a date, $time a clock time
moment = { $day }, { $time }
