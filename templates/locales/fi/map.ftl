### Paketin matkan kartta ja sama sanoin.
###
### { $from }, { $to }, { $here }, { $turn } ovat paikkakuntien nimiä (tai maan, kun paikkakuntaa ei tiedetä), niin kuin
### kuljetusyhtiö ne kirjoittaa, perusmuodossa. Niitä ei voi taivuttaa.

# Mikä kuva on, ruudunlukijoille.
map-label = Paketin matka kartalla

# Reitti. { $via } on paikkojen luettelo, joka tehdään alempana olevilla viesteillä.
map-way = Reitti: { $from } – { $to }.
map-way-via = Reitti: { $from } – { $to }. Matkan varrella: { $via }.
# Määränpäätä ei kerrota tällä sivulla.
map-way-so-far = Reitti tähän asti: { $from } – { $to }.
map-way-so-far-via = Reitti tähän asti: { $from } – { $to }. Matkan varrella: { $via }.
# Toimitettu. { $distance } tehdään viestillä map-km tai map-miles.
map-way-done = Reitti: { $from } – { $to }, noin { $distance }.
map-way-done-via = Reitti: { $from } – { $to }, noin { $distance }. Matkan varrella: { $via }.
# Palautumassa lähettäjälle, paikka { $from }; { $turn } on paikka, jossa se kääntyi.
map-way-back = Reitti: { $from } – { $turn }, ja nyt palautumassa.
# Palautunut lähettäjälle.
map-way-returned = Reitti: { $from } – { $turn } ja takaisin.

# Missä se viimeksi havaittiin; lause, joka seuraa reittiä.
map-here = Viimeisin sijainti: { $here }.
map-here-far = Viimeisin sijainti: { $here }, määränpäähän noin { $distance }.
map-here-back = Viimeisin sijainti: { $here }, lähtöpaikkaan noin { $distance }.

# { $n } on muotoiltu luku (”1 240”). Väli ei katkea.
map-km = { $n } km
map-miles = { $n } mailia

# Paikkojen luettelo: kaikki paitsi kaksi viimeistä viestillä map-list-comma, viimeinen viestillä map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } ja { $second }
# Liian pitkän luettelon loppu.
map-more = { $n ->
    [one] yksi muu paikka
   *[other] { $n } muuta paikkaa
}

# Keneltä kartan nimet ovat; lisenssi edellyttää sitä. { $source } on erisnimi.
map-source = Paikannimet: { $source }
