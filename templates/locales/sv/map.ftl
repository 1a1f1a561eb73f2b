### Kartan över paketets väg, och samma sak i ord.
###
### { $from }, { $to }, { $here }, { $turn } är namn på orter (eller på ett land, där ingen ort är känd), som transportören
### skriver dem, i grundform.

# Vad bilden är, för skärmläsare.
map-label = Karta över paketets väg

# Vägen. { $via } är en lista över orter, gjord med listmeddelandena nedan.
map-way = Från { $from } till { $to }.
map-way-via = Från { $from } via { $via } till { $to }.
# Målet visas inte på den här sidan.
map-way-so-far = Hittills från { $from } till { $to }.
map-way-so-far-via = Hittills från { $from } via { $via } till { $to }.
# Levererat. { $distance } kommer från map-km eller map-miles.
map-way-done = Från { $from } till { $to }: ungefär { $distance }.
map-way-done-via = Från { $from } via { $via } till { $to }: ungefär { $distance }.
# På väg tillbaka till avsändaren i { $from }; { $turn } är där det vände.
map-way-back = Från { $from } till { $turn }, och nu på väg tillbaka.
# Tillbaka hos avsändaren.
map-way-returned = Från { $from } till { $turn } och tillbaka.

# Där det senast sågs; en mening som följer på vägen.
map-here = Senast sett: { $here }.
map-here-far = Senast sett: { $here }, ungefär { $distance } från målet.
map-here-back = Senast sett: { $here }, ungefär { $distance } från startpunkten.

# { $n } är ett formaterat tal (”1 240”). Mellanslaget bryts inte.
map-km = { $n } km
map-miles = { $n } engelska mil

# En lista över orter: alla utom de två sista med map-list-comma, den sista med map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } och { $second }
# Slutet på en lista som skulle bli för lång.
map-more = { $n ->
    [one] en plats till
   *[other] { $n } platser till
}

# Varifrån namnen på kartan kommer; licensen kräver det. { $source } är ett egennamn.
map-source = Ortnamn: { $source }
