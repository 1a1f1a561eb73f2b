### Mapa cesty zásilky a totéž slovy.
###
### { $from }, { $to }, { $here }, { $turn } jsou názvy míst (nebo země, kde místo neznáme) tak, jak je píše dopravce,
### v 1. pádě. Neskloňují se („Trasa: …“).

# Co je na obrázku, pro odečítače obrazovky.
map-label = Mapa cesty

# Cesta. { $via } je seznam míst složený ze zpráv níže.
map-way = Trasa: { $from } – { $to }.
map-way-via = Trasa: { $from } – { $to } (přes: { $via }).
# Cíl se na této stránce neuvádí.
map-way-so-far = Dosavadní trasa: { $from } – { $to }.
map-way-so-far-via = Dosavadní trasa: { $from } – { $to } (přes: { $via }).
# Doručeno. { $distance } pochází z map-km nebo map-miles.
map-way-done = Trasa: { $from } – { $to }, přibližně { $distance }.
map-way-done-via = Trasa: { $from } – { $to } (přes: { $via }), přibližně { $distance }.
# Na cestě zpět k odesílateli v { $from }; { $turn } je místo, kde se obrátila.
map-way-back = Trasa: { $from } – { $turn }, teď na cestě zpět.
# Zpět u odesílatele.
map-way-returned = Trasa: { $from } – { $turn } a zpět.

# Kde byla naposledy; věta, která následuje po cestě.
map-here = Poslední známé místo: { $here }.
map-here-far = Poslední známé místo: { $here }, přibližně { $distance } od cíle.
map-here-back = Poslední známé místo: { $here }, přibližně { $distance } od místa odeslání.

# { $n } je hotové číslo („1 240“). Mezera je pevná.
map-km = { $n } km
map-miles = { $n } mil

# Spojení seznamu míst: všechna kromě posledních dvou přes map-list-comma, poslední přes map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } a { $second }
# Konec seznamu, který by byl příliš dlouhý.
map-more = { $n ->
    [one] ještě jedno místo
    [few] ještě { $n } místa
    [many] ještě { $n } místa
   *[other] ještě { $n } míst
}

# Odkud jsou názvy na mapě; žádá to licence. { $source } je vlastní jméno.
map-source = Názvy míst: { $source }
