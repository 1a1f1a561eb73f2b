# Links: what they show, the second factor, sharing, and what is new since the last visit.
# Voice: plain, short, warm. Nobody who cannot answer is at fault.

## On the tracking page

# Above the date, on a page that the shopper has shared. $brand: name of the shop.
kicker-shared = An order from { $brand }
# Above the date, on the page of a gift. $name: the giver, as they call themselves.
kicker-gift-from = A parcel for you, from { $name }
# The same, if the giver has not said a name. $brand: name of the shop.
kicker-gift = A parcel for you, from { $brand }

# Link beneath the facts of the order.
unlock-link = Show address and details
# Beneath the facts of the order, once they are shown.
lock-again = Lock again
lock-hint = Your details are visible in this browser for half an hour at most.
share-link = Share this order
order-email = E-mail
order-phone = Phone

# Above the story of the parcel. $count: how many updates. $time: a clock time ("14:02"). Today and yesterday are said in words;
# $date is a weekday with its date.
news-today = { $count ->
    [one] New since your last visit today at { $time }: one update
   *[other] New since your last visit today at { $time }: { $count } updates
}
news-yesterday = { $count ->
    [one] New since your last visit yesterday at { $time }: one update
   *[other] New since your last visit yesterday at { $time }: { $count } updates
}
news-on = { $count ->
    [one] New since your last visit on { $date }, { $time }: one update
   *[other] New since your last visit on { $date }, { $time }: { $count } updates
}
# In front of an update that is new. One word, or as few as possible.
news-mark = New

## Unlocking

unlock-heading = Show address and details
unlock-intro = Anyone who has the link sees where this order is. To show the address too, we ask for two details from your order.
unlock-postcode = Postcode
unlock-postcode-hint = Of the address we deliver to. Where there are no postcodes: the town.
unlock-person = E-mail address
unlock-person-hint = The one you gave when you ordered. If you gave none: your last name.
unlock-submit = Show details
unlock-wrong = These details do not fit this order. Please compare them with your order confirmation.
unlock-missing = Please enter this.
unlock-back = Back to your order

# The other way: a code by e-mail.
unlock-code-heading = Or with a code
# Instead of it, once a code was sent; the two details stand beneath.
unlock-code-enter = Enter your code
unlock-details-heading = Or with two details
unlock-code-intro = We send six digits to the e-mail address of this order.
unlock-code-ask = Send me a code
# Shown whether there is an address or not: nobody may learn which. The code is good for 10 minutes.
unlock-code-sent = If this order has an e-mail address, a code is on its way to it. It is good for ten minutes.
unlock-code = Code
unlock-code-hint = Six digits, from the e-mail.
unlock-code-submit = Show details
unlock-code-again = Send another code
unlock-code-wrong = This code does not open anything. Perhaps it was used, or ten minutes have passed.

# Too many tries. $minutes: how long to wait. The page of the order stays open meanwhile.
unlock-locked-title = One moment
unlock-locked = { $minutes ->
    [one] That was too many tries. To protect your details we wait a moment: please try again in one minute. The page of your order stays open.
   *[other] That was too many tries. To protect your details we wait a moment: please try again in { $minutes } minutes. The page of your order stays open.
}

## Sharing

share-heading = Share this order
share-intro = A link for others shows less than yours, and you can take it back at any time.
share-kind-share = For anyone who wants to follow along
share-kind-share-text = Shows where the parcels are and what is in them. No prices, no address, no order number.
share-kind-share-make = Make a link
share-kind-gift = For whoever gets the gift
share-kind-gift-text = Shows when it comes, and nothing of what is in it.
share-kind-gift-make = Make a gift link
share-from = From
share-from-hint = Your name, as they know you. You may leave it empty.
share-from-wrong = Please enter a name only: letters, at most 40.
share-list = Links that are open
# Names of the kinds in the list.
share-name-share = Shared
share-name-gift = Gift
# Beneath a link in the list. $made, $until: dates ("26 November 2026").
share-made = Made on { $made }, open until { $until }
# $name: the giver.
share-made-from = Made on { $made }, open until { $until }. From { $name }
# Buttons at a link; the second opens the device’s own sheet of apps.
share-copy = Copy link
share-send = Send …
share-copied = The link is copied.
share-end = Stop sharing
share-none = No link is open.
share-too-many = Too many links are open already. Stop one of them to make another.

## When a link is over

ended-share-title = This link is no longer open
ended-share-text = It was shared with you for a while. Whoever shared it can make a new one. If the order is yours, you can find it by its number.

## The e-mail with the code

# $number: order number. $brand: name of the shop.
code-mail-subject = Your code for order { $number }
code-mail-intro = Here is the code that shows the details of your order { $number } at { $brand }:
code-mail-how = Enter it on the page that you have open. It is good for ten minutes and works once.
code-mail-not-you = You did not ask for a code? Then somebody has opened the link to your order. Without the code they see neither your address nor how to reach you. You need not do anything; just keep the code to yourself.
