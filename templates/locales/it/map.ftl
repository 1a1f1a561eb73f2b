### La mappa del percorso del pacco, e lo stesso a parole.
###
### { $from }, { $to }, { $here }, { $turn } sono nomi di località (o di un paese, dove la località non è nota), come li scrive
### il corriere. Senza «da», «a» e «in»: «dall’Aquila», «alla Spezia», «dalla Cina».

# Che cos’è l’immagine, per gli screen reader.
map-label = Mappa del percorso

# Il percorso. { $via } è un elenco di luoghi fatto con i messaggi più sotto.
map-way = Percorso: { $from } – { $to }.
map-way-via = Percorso: { $from } – { $to }, via { $via }.
# La destinazione non viene detta in questa pagina.
map-way-so-far = Percorso finora: { $from } – { $to }.
map-way-so-far-via = Percorso finora: { $from } – { $to }, via { $via }.
# Consegnato. { $distance } viene da map-km o map-miles.
map-way-done = Percorso: { $from } – { $to }, circa { $distance }.
map-way-done-via = Percorso: { $from } – { $to }, via { $via }, circa { $distance }.
# Di ritorno al mittente in { $from }; { $turn } è dove è tornato indietro.
map-way-back = Percorso: { $from } – { $turn }, e ora sulla via del ritorno.
# Tornato al mittente.
map-way-returned = Percorso: { $from } – { $turn } e ritorno.

# Dove è stato visto l’ultima volta; una frase che segue il percorso.
map-here = Ultima posizione nota: { $here }.
map-here-far = Ultima posizione nota: { $here }, a circa { $distance } dalla destinazione.
map-here-back = Ultima posizione nota: { $here }, a circa { $distance } dal punto di partenza.

# { $n } è un numero già formattato. Lo spazio è unificatore.
map-km = { $n } km
map-miles = { $n } miglia

# Per unire un elenco di luoghi.
map-list-comma = { $first }, { $second }
map-list-and = { $first } e { $second }
# La fine di un elenco che sarebbe troppo lungo.
map-more = { $n ->
    [one] un altro luogo
   *[other] altri { $n } luoghi
}

# Di chi sono i nomi sulla mappa; lo chiede la licenza. { $source } è un nome proprio.
map-source = Nomi dei luoghi: { $source }
