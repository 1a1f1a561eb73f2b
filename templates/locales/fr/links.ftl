# Liens : ce qu’ils montrent, la seconde vérification, le partage, et ce qui est nouveau depuis la dernière visite.
# Ton : simple, court, chaleureux. Qui ne peut pas répondre n’est pas en faute.

## Sur la page de suivi

# Au-dessus de la date, sur une page partagée. $brand : nom de la boutique.
kicker-shared = Une commande chez { $brand }
# Au-dessus de la date, sur la page d’un cadeau. $name : la personne qui offre. (« offert par » : pas d’élision.)
kicker-gift-from = Un colis pour vous, offert par { $name }
# De même, sans nom. $brand : nom de la boutique.
kicker-gift = Un colis pour vous, envoyé par { $brand }

# Lien sous les informations de la commande.
unlock-link = Afficher l’adresse et les détails
# Sous les informations de la commande, une fois affichées.
lock-again = Masquer de nouveau
lock-hint = Vos informations restent visibles dans ce navigateur pendant une demi-heure au maximum.
share-link = Partager cette commande
order-email = E-mail
order-phone = Téléphone

# Au-dessus de l’historique. $count : combien d’étapes. $time : une heure (« 14:02 »). $date : un jour avec sa date.
news-today = { $count ->
    [one] Depuis votre dernière visite, aujourd’hui à { $time } : une nouvelle étape
   *[other] Depuis votre dernière visite, aujourd’hui à { $time } : { $count } nouvelles étapes
}
news-yesterday = { $count ->
    [one] Depuis votre dernière visite, hier à { $time } : une nouvelle étape
   *[other] Depuis votre dernière visite, hier à { $time } : { $count } nouvelles étapes
}
news-on = { $count ->
    [one] Depuis votre dernière visite, le { $date } à { $time } : une nouvelle étape
   *[other] Depuis votre dernière visite, le { $date } à { $time } : { $count } nouvelles étapes
}
# Devant une étape nouvelle.
news-mark = Nouveau

## Affichage des détails

unlock-heading = Afficher l’adresse et les détails
unlock-intro = Toute personne qui a le lien voit où se trouve cette commande. Pour afficher aussi l’adresse, nous vous demandons deux informations de votre commande.
unlock-postcode = Code postal
unlock-postcode-hint = Celui de l’adresse de livraison. S’il n’y a pas de code postal : la ville.
unlock-person = Adresse e-mail
unlock-person-hint = Celle que vous avez indiquée en commandant. Si vous n’en avez pas indiqué : votre nom de famille.
unlock-submit = Afficher les détails
unlock-wrong = Ces informations ne correspondent pas à cette commande. Comparez-les avec votre confirmation de commande.
unlock-missing = Veuillez remplir ce champ.
unlock-back = Retour à votre commande

# L’autre façon : un code par e-mail.
unlock-code-heading = Ou avec un code
# À la place, une fois le code envoyé ; les deux informations sont dessous.
unlock-code-enter = Saisissez votre code
unlock-details-heading = Ou avec deux informations
unlock-code-intro = Nous envoyons six chiffres à l’adresse e-mail de cette commande.
unlock-code-ask = Recevoir un code
# Affiché qu’il y ait une adresse ou non : personne ne doit l’apprendre. Le code est valable 10 minutes.
unlock-code-sent = Si cette commande a une adresse e-mail, un code vient d’y être envoyé. Il est valable dix minutes.
unlock-code = Code
unlock-code-hint = Les six chiffres de l’e-mail.
unlock-code-submit = Afficher les détails
unlock-code-again = Recevoir un autre code
unlock-code-wrong = Ce code ne permet rien d’afficher. Il a peut-être déjà servi, ou les dix minutes sont passées.

# Trop d’essais. $minutes : combien de temps attendre. La page de la commande reste ouverte.
unlock-locked-title = Un instant
unlock-locked = { $minutes ->
    [one] Cela fait trop d’essais. Pour protéger vos informations, nous faisons une courte pause : veuillez réessayer dans une minute. La page de votre commande reste accessible.
   *[other] Cela fait trop d’essais. Pour protéger vos informations, nous faisons une courte pause : veuillez réessayer dans { $minutes } minutes. La page de votre commande reste accessible.
}

## Partage

share-heading = Partager cette commande
share-intro = Un lien pour d’autres personnes en montre moins que le vôtre, et vous pouvez le désactiver à tout moment.
share-kind-share = Pour toute personne qui veut suivre la commande
share-kind-share-text = Montre où sont les colis et ce qu’ils contiennent. Ni prix, ni adresse, ni numéro de commande.
share-kind-share-make = Créer un lien
share-kind-gift = Pour la personne qui reçoit le cadeau
share-kind-gift-text = Montre quand il arrive, sans rien dévoiler de ce qu’il contient.
share-kind-gift-make = Créer un lien cadeau
share-from = De la part de
share-from-hint = Votre nom, tel que cette personne le connaît. Vous pouvez laisser ce champ vide.
share-from-wrong = Veuillez saisir seulement un nom : des lettres, 40 au maximum.
share-list = Liens actifs
# Noms des types de lien dans la liste.
share-name-share = Partage
share-name-gift = Cadeau
# Sous un lien de la liste. $made, $until : dates (« 26 novembre 2026 »).
share-made = Créé le { $made }, actif jusqu’au { $until }
# $name : la personne qui offre.
share-made-from = Créé le { $made }, actif jusqu’au { $until }. Offert par { $name }
share-copy = Copier le lien
share-send = Envoyer…
share-copied = Le lien est copié.
share-end = Ne plus partager
share-none = Aucun lien actif.
share-too-many = Il y a déjà beaucoup de liens actifs. Désactivez-en un pour en créer un autre.

## Quand un lien est terminé

ended-share-title = Ce lien n’est plus actif
ended-share-text = Il a été partagé avec vous pour un certain temps. La personne qui l’a partagé peut en créer un nouveau. Si c’est votre commande, vous pouvez la retrouver par son numéro.

## L’e-mail avec le code

# $number : numéro de commande. $brand : nom de la boutique.
code-mail-subject = Votre code pour la commande { $number }
code-mail-intro = Voici le code qui affiche les détails de votre commande { $number } chez { $brand } :
code-mail-how = Saisissez-le sur la page que vous avez ouverte. Il est valable dix minutes et ne sert qu’une fois.
code-mail-not-you = Vous n’avez pas demandé de code ? Dans ce cas, quelqu’un a ouvert le lien de votre commande. Sans le code, cette personne ne voit ni votre adresse ni vos coordonnées. Vous n’avez rien à faire ; gardez simplement le code pour vous.
