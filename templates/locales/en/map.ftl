### The map of the parcel’s journey, and the same in words.
###
### { $from }, { $to }, { $here }, { $turn } are names of towns (or of a country, where no town is known), as the carrier
### writes them, in the basic form. Where your language would have to inflect them, use a wording that does not
### (“Route: …”).

# What the picture is, for screen readers.
map-label = Map of the journey

# The way. { $via } is a list of places made by the list messages below.
map-way = From { $from } to { $to }.
map-way-via = From { $from } by way of { $via } to { $to }.
# The destination is not told on this page.
map-way-so-far = From { $from } to { $to } so far.
map-way-so-far-via = From { $from } by way of { $via } to { $to } so far.
# Delivered. { $distance } is made by map-km or map-miles.
map-way-done = From { $from } to { $to }: about { $distance }.
map-way-done-via = From { $from } by way of { $via } to { $to }: about { $distance }.
# On its way back to the sender in { $from }; { $turn } is where it turned.
map-way-back = From { $from } to { $turn }, and on its way back.
# Back with the sender.
map-way-returned = From { $from } to { $turn } and back.

# Where it was seen last; a sentence that follows the way.
map-here = Last seen in { $here }.
map-here-far = Last seen in { $here }, about { $distance } from its destination.
map-here-back = Last seen in { $here }, about { $distance } from where it began.

# { $n } is a formatted number (“1,240”). The space does not break.
map-km = { $n } km
map-miles = { $n } miles

# Joining a list of places: all but the last two by map-list-comma, the last by map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } and { $second }
# The end of a list that would be too long.
map-more = { $n ->
    [one] one more place
   *[other] { $n } more places
}

# Who the names on the map are from; the licence asks for it. { $source } is a proper name.
map-source = Place names: { $source }
