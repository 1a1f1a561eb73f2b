# Le cadre des pages vues par la clientèle. Les phrases sur l’état de l’envoi sont dans status.ftl.

skip-to-content = Aller directement à votre commande
languages = Langue
powered-by = Suivi avec Doorstep

items-heading = Dans votre colis
ordered-heading = Ce que vous avez commandé
items-more = { $n ->
    [one] Un autre article
   *[other] { $n } autres articles
}
trail-heading = Son trajet jusqu’ici
place-abroad = { $town }, { $country }
tracking-number = Numéro de suivi
quantity = Quantité :

order-heading = Votre commande
order-number = Commande
order-placed = Passée le
order-ship-to = Livraison à

pickup-heading = Où le retirer
pickup-code = Code de retrait
pickup-hours = Horaires

look-up-heading = Retrouver votre commande
look-up-intro = Deux informations tirées de votre confirmation, et vous verrez où en est votre commande.
look-up-number = Numéro de commande ou de suivi
look-up-number-hint = Par exemple 1042, ou le long numéro du transporteur.
look-up-looks-like = Cela ressemble à un numéro de suivi { $carrier }, mais nous n’avons trouvé ici aucun colis correspondant.
look-up-at-carrier = Le rechercher chez { $carrier }
look-up-mistyped = Cela ressemble à un numéro { $carrier } dont un chiffre aurait été mal saisi.
look-up-either = Et l’une de ces deux informations
look-up-email = Adresse e-mail
look-up-email-hint = Celle que vous avez indiquée en commandant.
look-up-postcode = Code postal
look-up-postcode-hint = Celui de l’adresse de livraison.
look-up-submit = Voir ma commande
look-up-where = Le lien de votre e-mail de confirmation ouvre la même page, sans ce formulaire.
look-up-choose = Où avez-vous commandé ?

reference = Si vous nous écrivez, merci d’indiquer la référence
