### Words around what a merchant says: guides, banners, help, and the parts that stand in the shop's own site.
###
### The merchant's own texts are not here. "We" is the shop.


## 1. Guides: headings above the merchant's notes on a product

# While it has not arrived. Not to be mistaken for the status "Getting ready to ship".
guides-before = Before it arrives
# After it was delivered.
guides-after = Getting started


## 2. Banners

# For screen readers: what a short note beneath the head of the page is.
banner-label = A note from us


## 3. Real and false messages

genuine-heading = Was that message from us?
# Said only where it is true. False messages ask for "customs" or "delivery fees".
genuine-payment = We never ask you to pay through a link in a message. If a message about your order does, it is not from us.


## 4. Help

# In trouble. $number is the order's number as the shop writes it.
contact-at-hand = Please have your order number at hand: { $number }
# $service is the name of a messenger: WhatsApp, Telegram.
contact-chat = Write to us on { $service }
contact-sms = Send us a text message
# $time is a clock time, in the reader's zone.
contact-here-until = Someone is here until { $time } today.
# Nobody is there now. $time is a clock time.
contact-back-today = We answer again today from { $time }.
contact-back-tomorrow = We answer again tomorrow from { $time }.
# $date is a date with its weekday: "Monday, 23 November".
contact-back-on = We answer again on { $date }, from { $time }.
# Beneath an empty space, in a mail that the shopper writes. $status is the name of a status: "On its way".
contact-mail-order = Order { $number } · { $status }


## 5. In the shop's own site

# The link from the short view to the tracking page.
embed-whole-page = See all the details
# Titles of frames, for screen readers. $brand is the shop's name.
embed-title = Where your order from { $brand } is
embed-policy-title = Delivery and returns at { $brand }
embed-policy-delivery = Delivery
embed-policy-returns = Returns
embed-policy-contact = Questions?
embed-policy-more = Read more
