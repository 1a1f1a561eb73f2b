### Ce que dit un lecteur d’écran quand la page a changé pendant qu’elle est ouverte. Court : cela interrompt.
###
### $status : nom de l’état, comme « En cours de livraison » (status-…-name)
### $label : ce qu’est la date, comme « Arrivée prévue » ou « Était attendu » (hero-arrives, hero-expected-was, …)
### $date : « Aujourd’hui », « Demain », ou un jour comme « Jeudi 26 novembre »
### $detail : heures ou jours, comme « Probablement entre 9:00 et 13:00 » ou « à 14:20 »

# Seul l’état a changé, ou il n’y a pas de date
live-said = Mise à jour : { $status }.
live-said-date = Mise à jour : { $status }. { $label } : { $date }.
live-said-date-detail = Mise à jour : { $status }. { $label } : { $date }. { $detail }.
# La date est le jour depuis lequel l’état vaut : « Livré : Aujourd’hui, à 14:20 »
live-said-since = Mise à jour. { $status } : { $date }.
live-said-since-detail = Mise à jour. { $status } : { $date }, { $detail }.
