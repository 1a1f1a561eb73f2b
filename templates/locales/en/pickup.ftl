# Where something is collected, orders that wait in the shop's own store, and returns.
#
# “We” is the shop. Dates, times and names of days come in ready for the language: “Friday, 27 November”, “19:00”, “Monday”.
# Names of days stand as in a calendar, not bent to fit a sentence: build the sentence so that this is right.


## Until when. $date: a day

pickup-until = Until { $date }
pickup-until-today = Today is the last day
pickup-until-tomorrow = Until tomorrow, { $date }
# It was not collected in time; it may still be there.
pickup-until-passed = It was kept until { $date }


## Whether the place is open now. $time: a time of day; $day: a day of the week

pickup-open-until = Open today until { $time }
pickup-open-all-day = Open all day today
pickup-open-always = Open day and night
pickup-opens-today = Closed now, opens today at { $time }
# It was open earlier today.
pickup-closed-now-tomorrow = Closed now, opens tomorrow at { $time }
pickup-closed-now = Closed now, opens { $day } at { $time }
# It does not open today at all.
pickup-closed-today-tomorrow = Closed today, opens tomorrow at { $time }
pickup-closed-today = Closed today, opens { $day } at { $time }


## The week, one line for days with the same hours: “Monday–Friday 9:00–13:00, 14:00–18:00”

# $from, $to: days of the week
pickup-days = { $from }–{ $to }
# $from, $to: times
pickup-span = { $from }–{ $to }
pickup-all-day = day and night
# Two stretches of one day, with a break between them. $first may itself be two.
pickup-spans = { $first }, { $next }
# $days: “Monday–Friday” or “Saturday”; $times: “9:00–18:00”
pickup-line = { $days } { $times }
pickup-line-closed = { $days } closed

# A link to a map that shows the place.
pickup-way = Way there


## An order that is collected in the shop's own store. $store: the store's name

status-store_preparing-name = Being prepared
status-store_preparing-sentence = We are preparing your order at { $store }.
status-store_preparing-next = Please wait with collecting it until it says here that it is ready.
status-store_preparing-figure = A route that ends at our store. Your order is being prepared, at its start.

status-store_ready-name = Ready to collect
status-store_ready-sentence = Your order is ready for you at { $store }.
status-store_ready-next = Please bring your order number and some ID. If someone else collects it for you, they need the order number.
# Where the code stands on the page.
status-store_ready-code = Please show the code below, and bring some ID. If someone else collects it for you, they need the code.
status-store_ready-figure = A route that ends at our store. Your order is waiting there.

status-store_collected-name = Collected
status-store_collected-sentence = Your order was collected at { $store }.
status-store_collected-next = Was it not you, or is something missing? Then please contact us soon.
status-store_collected-figure = The route is complete. Your order was collected.

# Above the date: by when it will be ready; when it was collected
hero-ready-by = Expected to be ready
hero-collected-on = Collected
# The day has passed. $date: the day that was told
hero-store-missed = Your order was to be ready on { $date } and is not yet.
now-store-missed-we = We are sorry. We are getting it ready; as soon as it is, it says so here.
now-store-missed-you = Please wait with coming until then. If you would rather not wait, contact us.

# $store: the store's name
box-store-heading = To collect at { $store }
store-items-heading = What you collect
# A parcel that was sent from a store, not from the warehouse.
box-from-store = Sent from { $store }
# $ready of $total items wait to be collected, the others do not yet
progress-ready =
    { $ready ->
        [one] { $ready } of { $total } items is ready to collect
       *[other] { $ready } of { $total } items are ready to collect
    }


## A parcel that the shopper sends back

status-return_ready-name = Ready to send back
status-return_ready-sentence = The label for your return is made.
status-return_ready-next = Hand the parcel over to the carrier when it suits you. From the first scan on, you will see here where it is.
status-return_ready-figure = The route back to us. Your return is at its start, with you.

status-return_moving-name = On its way back to us
status-return_moving-sentence = Your return is on its way back to us.
status-return_moving-next = There is nothing you need to do. When it is here, we look at it and take care of the rest.
status-return_moving-figure = The route back to us. Your return is travelling along it.

status-return_arrived-name = Back with us
status-return_arrived-sentence = Your return has arrived back with us.
status-return_arrived-next = We look at it and take care of the rest. There is nothing you need to do.
status-return_arrived-figure = The route back to us is complete. Your return is with us.

status-return_problem-name = Return held up
status-return_problem-sentence = The carrier reports a problem with your return.
status-return_problem-figure = The route back to us is interrupted. Your return has stopped on the way.
now-return-problem-we = We watch your return and sort it out with the carrier. You lose nothing by it.
now-return-problem-you = Keep the receipt from handing it over. If nothing has changed here within two working days, contact us.

# Above the date on which it should be back
hero-return-expected = Back with us by
box-return-heading = Your return
return-items-heading = What you are sending back


## What has become of some of a line's pieces

item-part-returned = { $count } returned
# $returned and $refunded: of the same line, some sent back, others only paid back
item-part-both = { $returned } returned, { $refunded } refunded
