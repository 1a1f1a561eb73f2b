# La page sur l’accessibilité, vers laquelle mène le pied de chaque page. « Nous » est la boutique.

accessibility-link = Accessibilité
accessibility-title = Accessibilité
accessibility-description = Le degré d’accessibilité de ces pages de commande, la façon dont il est vérifié et à qui signaler ce qui vous gêne.
accessibility-intro = Chacun doit pouvoir savoir où se trouve sa commande : avec un lecteur d’écran, au clavier seul, avec de grands caractères ou un fort contraste, sur un petit téléphone ou sur papier.

accessibility-standard-heading = Ce que ces pages doivent respecter
accessibility-standard-text = Elles sont conçues pour respecter les règles pour l’accessibilité des contenus web (WCAG) 2.2 aux niveaux A et AA. Celles-ci comprennent les règles sur lesquelles repose la norme européenne EN 301 549.
accessibility-standard-colours = Quelles que soient les couleurs choisies par une boutique, elles sont éclaircies ou assombries jusqu’à ce que le texte se détache assez du fond.

accessibility-how-heading = Comment c’est vérifié
accessibility-how-text = Les auteurs de Doorstep, le logiciel de ces pages, font ouvrir dans un navigateur, par un programme, chaque page et chaque état d’une commande, dans des présentations d’exemple, claires et sombres.
accessibility-how-rules = axe-core examine les contrastes, les noms, les rôles et la taille des liens et des boutons. html-validate examine l’écriture de la page, et Lighthouse l’ensemble.
accessibility-how-keyboard = Au clavier, tout doit être accessible, et l’on doit voir où l’on se trouve.
accessibility-how-size = Sur un écran de 320 pixels de large et avec un texte deux fois plus grand, rien ne doit être coupé et rien ne doit obliger à défiler de côté.
accessibility-how-settings = Tout doit rester présent avec les couleurs de contraste du système, avec moins d’animations, sans JavaScript et sur papier.

accessibility-limits-heading = Ce qui manque, à notre connaissance
accessibility-limits-machine = Un programme ne trouve qu’une partie des obstacles. Jusqu’ici, aucun expert indépendant n’a examiné ces pages, et elles n’ont pas été testées de façon méthodique par des personnes qui dépendent de technologies d’assistance.
accessibility-limits-carrier = Ce que le transporteur signale figure aussi dans ses propres mots, parfois dans une autre langue.
accessibility-limits-pictures = Les images des produits se trouvent à côté du nom du produit et n’ont pas de description propre.
accessibility-limits-others = Nous n’avons pas d’influence sur les pages de transporteurs et d’autres vers lesquelles nous renvoyons.

accessibility-tell-heading = Si quelque chose vous gêne
accessibility-tell-text = Dites-nous sur quelle page c’était et ce que vous utilisez, par exemple quel navigateur ou quel lecteur d’écran. Nous répondrons autrement à votre question sur la commande et nous occuperons de l’obstacle.
accessibility-tell-where = Vous trouverez comment nous joindre dans votre confirmation de commande.

accessibility-last-heading = La dernière vérification
accessibility-date = Date
accessibility-looked-at = Examiné
accessibility-found = Trouvé
accessibility-checkers = Vérifié avec
accessibility-scores = Plus bas scores Lighthouse
accessibility-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
accessibility-states =
    { $count ->
        [one] { $count } état
       *[other] { $count } états
    }
accessibility-languages =
    { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
accessibility-designs =
    { $count ->
        [one] { $count } présentation, claire et sombre
       *[other] { $count } présentations, chacune claire et sombre
    }
accessibility-problems =
    { $count ->
        [0] Aucun problème
        [one] { $count } problème
       *[other] { $count } problèmes
    }
accessibility-score = Accessibilité : { $score } sur 100
accessibility-score-practices = Bonnes pratiques : { $score } sur 100
accessibility-score-performance = Rapidité : { $score } sur 100
