# Ce que l’on peut emporter de la page de suivi : calendrier, Wallet, code imprimé, et ce que dit l’aperçu d’un lien dans un chat.

# Nom du groupe de liens, pour les lecteurs d’écran.
take-away = À garder avec vous
# Un lien vers un fichier de calendrier.
calendar-add = Ajouter au calendrier
# Un lien d’abonnement : l’entrée se déplace d’elle-même quand le jour prévu change.
calendar-follow = S’abonner : la date suit les changements
# Les mots d’Apple dans cette langue.
wallet-add = Ajouter à Apple Wallet

# Nom du calendrier abonné, dans la liste du programme de calendrier.
# $brand : le nom de la boutique
calendar-name = Votre commande chez { $brand }
# Entrées d’un calendrier que d’autres peuvent voir : elles nomment la boutique, jamais le contenu.
# $brand : le nom de la boutique ; $total : combien de colis a la commande ; $n : lequel c’est
calendar-order = Commande chez { $brand }
calendar-parcel =
    { $total ->
        [1] Colis { $brand }
       *[other] Colis { $n } sur { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Prêt à être retiré : colis { $brand }
       *[other] Prêt à être retiré : colis { $n } sur { $total } ({ $brand })
    }
calendar-last-day = Dernier jour de retrait : colis de { $brand }
calendar-delivered =
    { $total ->
        [1] Livré : colis { $brand }
       *[other] Livré : colis { $n } sur { $total } ({ $brand })
    }

# Ce qu’un scanner lit dans le code carré : cette page. Pour les lecteurs d’écran.
qr-label = Code qui mène à cette page

# L’aperçu d’un lien dans un chat. D’autres le voient : ni à qui est la commande, ni quoi, ni où elle en est.
# $brand : le nom de la boutique
preview-title = Commande chez { $brand }
preview-text = Voyez où elle est et quand elle arrive.
