# What can be taken along from the tracking page: calendar, wallet, printed code, and what a link’s preview says in a chat.

# Name of the group of links, for screen readers.
take-away = Take it with you
# A link to a calendar file; calendar programs ask whether to add it.
calendar-add = Add to calendar
# A link that subscribes: the entry in the calendar moves by itself when the expected day changes.
calendar-follow = Subscribe: it moves when the day does
# Apple’s own wording in this language, if there is one (“Add to Apple Wallet”).
wallet-add = Add to Apple Wallet

# Name of the subscribed calendar, in the calendar program’s list.
# $brand: the shop’s name
calendar-name = Your order from { $brand }
# Entries in a calendar that others may see: they name the shop, never what is in the parcel.
# $brand: the shop’s name; $total: how many parcels the order has; $n: which of them this is
calendar-order = Order from { $brand }
calendar-parcel =
    { $total ->
        [1] Parcel from { $brand }
       *[other] Parcel { $n } of { $total } from { $brand }
    }
calendar-pickup =
    { $total ->
        [1] Ready to collect: parcel from { $brand }
       *[other] Ready to collect: parcel { $n } of { $total } from { $brand }
    }
# It waits, and goes back after that day.
calendar-last-day = Last day to collect: parcel from { $brand }
calendar-delivered =
    { $total ->
        [1] Delivered: parcel from { $brand }
       *[other] Delivered: parcel { $n } of { $total } from { $brand }
    }

# What a scanner reads from the square code: this page. For screen readers.
qr-label = Code that leads to this page

# The preview of a link in a chat. Others see it: neither whose order, nor what, nor how it stands.
# $brand: the shop’s name
preview-title = Order from { $brand }
preview-text = See where it is and when it comes.
