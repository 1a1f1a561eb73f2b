### Kortet over pakkens vej, og det samme i ord.
###
### { $from }, { $to }, { $here }, { $turn } er navne på byer (eller på et land, hvor ingen by er kendt), som fragtfirmaet skriver
### dem, i grundform.

# Hvad billedet er, til skærmlæsere.
map-label = Kort over pakkens vej

# Vejen. { $via } er en liste over steder, lavet med listebeskederne nedenfor.
map-way = Fra { $from } til { $to }.
map-way-via = Fra { $from } via { $via } til { $to }.
# Målet vises ikke på denne side.
map-way-so-far = Indtil nu fra { $from } til { $to }.
map-way-so-far-via = Indtil nu fra { $from } via { $via } til { $to }.
# Leveret. { $distance } kommer fra map-km eller map-miles.
map-way-done = Fra { $from } til { $to }: cirka { $distance }.
map-way-done-via = Fra { $from } via { $via } til { $to }: cirka { $distance }.
# På vej retur til afsenderen i { $from }; { $turn } er der, hvor den vendte.
map-way-back = Fra { $from } til { $turn } og nu på vej retur.
# Tilbage hos afsenderen.
map-way-returned = Fra { $from } til { $turn } og tilbage igen.

# Hvor den sidst blev set; en sætning, der følger efter vejen.
map-here = Sidst set: { $here }.
map-here-far = Sidst set: { $here }, cirka { $distance } fra målet.
map-here-back = Sidst set: { $here }, cirka { $distance } fra udgangspunktet.

# { $n } er et formateret tal (“1.240”). Mellemrummet brydes ikke.
map-km = { $n } km
map-miles = { $n } engelske mil

# En liste over steder: alle undtagen de to sidste med map-list-comma, det sidste med map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } og { $second }
# Slutningen på en liste, der ville blive for lang.
map-more = { $n ->
    [one] ét sted mere
   *[other] { $n } steder mere
}

# Hvem navnene på kortet kommer fra; licensen kræver det. { $source } er et egennavn.
map-source = Stednavne: { $source }
