### De kaart van de reis van het pakket, en hetzelfde in woorden.
###
### { $from }, { $to }, { $here }, { $turn } zijn namen van plaatsen (of van een land, als er geen plaats bekend is), zoals de
### bezorgdienst ze schrijft, in de grondvorm.

# Wat de afbeelding is, voor schermlezers.
map-label = Kaart van de reis

# De weg. { $via } is een lijst van plaatsen, gemaakt met de lijstberichten hieronder.
map-way = Van { $from } naar { $to }.
map-way-via = Van { $from } via { $via } naar { $to }.
# De bestemming staat niet op deze pagina.
map-way-so-far = Tot nu toe van { $from } naar { $to }.
map-way-so-far-via = Tot nu toe van { $from } via { $via } naar { $to }.
# Bezorgd. { $distance } komt uit map-km of map-miles.
map-way-done = Van { $from } naar { $to }: ongeveer { $distance }.
map-way-done-via = Van { $from } via { $via } naar { $to }: ongeveer { $distance }.
# Onderweg terug naar de afzender in { $from }; { $turn } is waar het is omgekeerd.
map-way-back = Van { $from } naar { $turn }, en nu onderweg terug.
# Terug bij de afzender.
map-way-returned = Van { $from } naar { $turn } en terug.

# Waar het het laatst is gezien; een zin die op de weg volgt.
map-here = Laatst gezien: { $here }.
map-here-far = Laatst gezien: { $here }, nog ongeveer { $distance } tot de bestemming.
map-here-back = Laatst gezien: { $here }, nog ongeveer { $distance } tot het beginpunt.

# { $n } is een opgemaakt getal (‘1.240’). De spatie breekt niet af.
map-km = { $n } km
map-miles = { $n } mijl

# Een lijst van plaatsen: alle behalve de laatste twee met map-list-comma, de laatste met map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } en { $second }
# Het einde van een lijst die te lang zou worden.
map-more = { $n ->
    [one] nog één plaats
   *[other] nog { $n } plaatsen
}

# Van wie de namen op de kaart zijn; de licentie vraagt erom. { $source } is een eigennaam.
map-source = Plaatsnamen: { $source }
