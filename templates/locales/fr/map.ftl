### La carte du trajet du colis, et la même chose en mots.
###
### { $from }, { $to }, { $here }, { $turn } sont des noms de lieux tels que le transporteur les écrit. Sans « de », « à »
### ni « en » : « d’Amiens », « du Havre », « en Chine ».

# Ce que montre l’image, pour les lecteurs d’écran.
map-label = Carte du trajet

# Le trajet. { $via } est une liste de lieux faite par les messages plus bas.
map-way = Trajet : { $from } – { $to }.
map-way-via = Trajet : { $from } – { $to }, via { $via }.
# La destination n’est pas dite sur cette page.
map-way-so-far = Trajet jusqu’ici : { $from } – { $to }.
map-way-so-far-via = Trajet jusqu’ici : { $from } – { $to }, via { $via }.
# Livré. { $distance } est fait par map-km ou map-miles.
map-way-done = Trajet : { $from } – { $to }, environ { $distance }.
map-way-done-via = Trajet : { $from } – { $to }, via { $via }, environ { $distance }.
# De retour vers l’expéditeur à { $from } ; { $turn } est le lieu du demi-tour.
map-way-back = Trajet : { $from } – { $turn }, puis retour en cours.
# Revenu chez l’expéditeur.
map-way-returned = Trajet : { $from } – { $turn } et retour.

# Où il a été vu en dernier ; une phrase qui suit le trajet.
map-here = Dernière position connue : { $here }.
map-here-far = Dernière position connue : { $here }, à environ { $distance } de la destination.
map-here-back = Dernière position connue : { $here }, à environ { $distance } du point de départ.

# { $n } est un nombre mis en forme. L’espace est insécable.
map-km = { $n } km
map-miles = { $n } miles

# Pour joindre une liste de lieux.
map-list-comma = { $first }, { $second }
map-list-and = { $first } et { $second }
# La fin d’une liste qui serait trop longue.
map-more = { $n ->
    [one] un autre lieu
   *[other] { $n } autres lieux
}

# De qui viennent les noms sur la carte ; la licence le demande. { $source } est un nom propre.
map-source = Noms de lieux : { $source }
