# The frame of the shopper's pages. Sentences about a status live in status.ftl.

skip-to-content = Skip to your order
languages = Language
powered-by = Tracking by Doorstep

items-heading = In your parcel
ordered-heading = What you ordered
items-more = { $n ->
    [one] One more item
   *[other] { $n } more items
}
trail-heading = Where it has been
# A town abroad, in the story of the parcel. { $town } may end with a state: "Memphis, TN".
place-abroad = { $town }, { $country }
tracking-number = Tracking number
quantity = Quantity:

order-heading = Your order
order-number = Order
order-placed = Placed
order-ship-to = Going to

pickup-heading = Where to collect it
pickup-code = Collection code
pickup-hours = Open

look-up-heading = Find your order
look-up-intro = Two details from your confirmation, and you will see where your order is.
look-up-number = Order or tracking number
look-up-number-hint = For example 1042, or the long number from the carrier.
look-up-looks-like = That looks like a tracking number of { $carrier }, but we could not find a parcel with it here.
look-up-at-carrier = Look it up at { $carrier }
look-up-mistyped = That looks like a number of { $carrier } with a digit mistyped.
look-up-either = And one of these two
look-up-email = E-mail address
look-up-email-hint = The one you gave when you ordered.
look-up-postcode = Postcode
look-up-postcode-hint = Of the address we deliver to.
look-up-submit = Show my order
look-up-where = The link in your confirmation e-mail opens the same page without this form.
look-up-choose = Where did you order?

reference = If you write to us, please quote
