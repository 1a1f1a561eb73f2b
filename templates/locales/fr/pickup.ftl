# Où retirer quelque chose, les commandes qui attendent en magasin, et les retours.
#
# « Nous » est la boutique. Dates, heures et noms des jours arrivent prêts : « vendredi 27 novembre », « 19:00 », « lundi ».


## Jusqu’à quand. $date : un jour

pickup-until = Jusqu’au { $date }
pickup-until-today = Dernier jour aujourd’hui
pickup-until-tomorrow = Jusqu’à demain, { $date }
# Non retiré à temps ; il y est peut-être encore.
pickup-until-passed = Était disponible jusqu’au { $date }


## Si le lieu est ouvert. $time : une heure ; $day : un jour de la semaine

pickup-open-until = Ouvert aujourd’hui jusqu’à { $time }
pickup-open-all-day = Ouvert toute la journée aujourd’hui
pickup-open-always = Ouvert jour et nuit
pickup-opens-today = Fermé pour le moment, ouvre aujourd’hui à { $time }
# Le lieu a été ouvert plus tôt aujourd’hui.
pickup-closed-now-tomorrow = Fermé pour le moment, ouvre demain à { $time }
pickup-closed-now = Fermé pour le moment, ouvre { $day } à { $time }
# Le lieu n’ouvre pas du tout aujourd’hui.
pickup-closed-today-tomorrow = Fermé aujourd’hui, ouvre demain à { $time }
pickup-closed-today = Fermé aujourd’hui, ouvre { $day } à { $time }


## La semaine, une ligne pour les jours aux mêmes heures : « du lundi au vendredi : 9:00–13:00, 14:00–18:00 »

# $from, $to : jours de la semaine
pickup-days = du { $from } au { $to }
# $from, $to : heures
pickup-span = { $from }–{ $to }
pickup-all-day = jour et nuit
# Deux périodes d’un même jour, avec une pause entre elles. $first peut déjà en contenir deux.
pickup-spans = { $first }, { $next }
# $days : « du lundi au vendredi » ou « samedi » ; $times : « 9:00–18:00 »
pickup-line = { $days } : { $times }
pickup-line-closed = { $days } : fermé

# Un lien vers une carte qui montre le lieu.
pickup-way = Itinéraire


## Une commande à retirer en magasin. $store : le nom du magasin

status-store_preparing-name = En préparation
status-store_preparing-sentence = Nous préparons votre commande en magasin : { $store }.
status-store_preparing-next = Avant de venir la retirer, attendez qu’il soit indiqué ici qu’elle est prête.
status-store_preparing-figure = Un trajet qui s’arrête à notre magasin. Votre commande est en préparation, au point de départ.

status-store_ready-name = Prête à être retirée
status-store_ready-sentence = Votre commande vous attend en magasin : { $store }.
status-store_ready-next = Pensez à prendre votre numéro de commande et une pièce d’identité. Si une autre personne la retire pour vous, il lui faut le numéro de commande.
status-store_ready-code = Présentez le code ci-dessous avec une pièce d’identité. Si quelqu’un d’autre vient le retirer, cette personne a besoin du code.
status-store_ready-figure = Un trajet qui s’arrête à notre magasin. Votre commande y attend.

status-store_collected-name = Retirée
status-store_collected-sentence = Votre commande a été retirée en magasin : { $store }.
status-store_collected-next = Ce n’était pas vous, ou il manque quelque chose ? Dans ce cas, contactez-nous rapidement.
status-store_collected-figure = Le trajet est terminé. Votre commande a été retirée.

# Au-dessus de la date : quand elle sera prête ; quand elle a été retirée
hero-ready-by = Disponibilité prévue
hero-collected-on = Retirée
# Le jour est passé. $date : le jour annoncé
hero-store-missed = Votre commande devait être prête le { $date } et ne l’est pas encore.
now-store-missed-we = Nous en sommes désolés. Nous la préparons ; dès qu’elle sera prête, ce sera indiqué ici.
now-store-missed-you = Attendez ce moment pour venir. Si vous préférez ne pas attendre, contactez-nous.

# $store : le nom du magasin
box-store-heading = À retirer en magasin : { $store }
store-items-heading = Ce que vous retirez
# Un colis parti d’un magasin, et non de l’entrepôt.
box-from-store = Expédié depuis le magasin : { $store }
# $ready des $total articles attendent d’être retirés, les autres pas encore
progress-ready =
    { $ready ->
        [one] { $ready } article sur { $total } est prêt à être retiré
       *[other] { $ready } articles sur { $total } sont prêts à être retirés
    }


## Un colis que l’on renvoie

status-return_ready-name = Prêt à être renvoyé
status-return_ready-sentence = L’étiquette de votre retour est prête.
status-return_ready-next = Remettez le colis au transporteur quand cela vous convient. Dès le premier scan, vous verrez ici où il se trouve.
status-return_ready-figure = Le trajet jusqu’à nous. Votre retour est au point de départ, chez vous.

status-return_moving-name = En route vers nous
status-return_moving-sentence = Votre retour est en route vers nous.
status-return_moving-next = Vous n’avez rien à faire. Dès qu’il sera arrivé, nous l’examinerons et nous occuperons du reste.
status-return_moving-figure = Le trajet jusqu’à nous. Votre retour est en chemin.

status-return_arrived-name = De retour chez nous
status-return_arrived-sentence = Votre retour est arrivé chez nous.
status-return_arrived-next = Nous l’examinons et nous occupons du reste. Vous n’avez rien à faire.
status-return_arrived-figure = Le trajet jusqu’à nous est terminé. Votre retour est chez nous.

status-return_problem-name = Retour bloqué
status-return_problem-sentence = Le transporteur signale un problème avec votre retour.
status-return_problem-figure = Le trajet jusqu’à nous est interrompu. Votre retour s’est arrêté en chemin.
now-return-problem-we = Nous suivons votre retour et réglons cela avec le transporteur. Vous n’y perdrez rien.
now-return-problem-you = Gardez la preuve de dépôt. Si rien n’a changé sur cette page au bout de deux jours ouvrés, contactez-nous.

# Au-dessus de la date à laquelle il devrait être revenu
hero-return-expected = Retour prévu chez nous
box-return-heading = Votre retour
return-items-heading = Ce que vous renvoyez


## Ce qu’est devenue une partie de la quantité

item-part-returned =
    { $count ->
        [one] { $count } retourné
       *[other] { $count } retournés
    }
# $returned et $refunded : de la même ligne, les uns renvoyés, les autres seulement remboursés
item-part-both =
    { $returned ->
        [one] { $returned } retourné
       *[other] { $returned } retournés
    }, { $refunded ->
        [one] { $refunded } remboursé
       *[other] { $refunded } remboursés
    }
