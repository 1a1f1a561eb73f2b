### Die Karte der Reise des Pakets, und dasselbe in Worten.
###
### { $from }, { $to }, { $here }, { $turn } sind Namen von Orten (oder eines Landes, wo kein Ort bekannt ist), wie der
### Paketdienst sie schreibt, in der Grundform.

# Was das Bild zeigt, für Bildschirmleser.
map-label = Karte der Reise

# Der Weg. { $via } ist eine Liste von Orten.
map-way = Von { $from } nach { $to }.
map-way-via = Von { $from } über { $via } nach { $to }.
map-way-so-far = Bisher von { $from } nach { $to }.
map-way-so-far-via = Bisher von { $from } über { $via } nach { $to }.
map-way-done = Von { $from } nach { $to }: rund { $distance }.
map-way-done-via = Von { $from } über { $via } nach { $to }: rund { $distance }.
map-way-back = Von { $from } nach { $turn }, und nun auf dem Rückweg.
map-way-returned = Von { $from } nach { $turn } und zurück.

# Wo es zuletzt gesehen wurde; ein Satz, der auf den Weg folgt.
map-here = Zuletzt gemeldet: { $here }.
map-here-far = Zuletzt gemeldet: { $here }, noch etwa { $distance } bis zum Ziel.
map-here-back = Zuletzt gemeldet: { $here }, noch etwa { $distance } bis zum Ausgangsort.

map-km = { $n } km
map-miles = { $n } Meilen

map-list-comma = { $first }, { $second }
map-list-and = { $first } und { $second }
map-more = { $n ->
    [one] einen weiteren Ort
   *[other] { $n } weitere Orte
}

map-source = Ortsnamen: { $source }
