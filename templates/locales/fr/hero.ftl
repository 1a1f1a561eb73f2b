### La tête de la page de suivi : de quel colis elle parle et, quand quelque chose ne va pas, trois réponses.
###
### « Nous » est la boutique, « le transporteur » apporte le colis. Simple et court ; pas de point d’exclamation.


## 1. Le libellé au-dessus de la grande date, quand une commande arrive en plusieurs colis
## $n : quel colis ; $total : combien de colis il y a (deux nombres, $total vaut 2 ou plus)

hero-box-arrives = Colis { $n } sur { $total } : arrivée prévue
hero-box-arrives-late = Colis { $n } sur { $total } : arrivée plus tard que prévu
hero-box-delivered-on = Colis { $n } sur { $total } : livré
hero-box-expected-was = Colis { $n } sur { $total } : était attendu
hero-box-promised-was = Colis { $n } sur { $total } : date promise
hero-box-collect-by = Colis { $n } sur { $total } : dernier jour de retrait
hero-box-returned-on = Colis { $n } sur { $total } : de retour chez nous
# Au-dessus de « Pas encore de date »
hero-box-no-date-label = Colis { $n } sur { $total } : arrivée
# $status : le nom de l’état du colis, par exemple « Il y a un problème »
hero-box-status = Colis { $n } sur { $total } : { $status }
# Le dernier est arrivé le jour indiqué dessous
hero-all-delivered =
    { $total ->
       *[other] Vos { $total } colis ont été livrés
    }
# Avec un seul colis : il arrive le jour indiqué dessous, plus tard que promis
hero-arrives-late = Arrivée plus tard que prévu
# Pour les lecteurs d’écran : la liste des colis dont la tête ne parle pas
hero-others = Les autres colis


## 2. Titres des trois réponses

answers-happened = Ce qui s’est passé
answers-we = Ce que nous faisons
answers-carrier = Ce que fait le transporteur
answers-you = Ce que vous pouvez faire


## 3. Réponses. « -we » est sous « Ce que nous faisons », « -carrier » sous « Ce que fait le transporteur », « -you » sous « Ce que vous pouvez faire »

now-exception-we = Nous le voyons aussi et continuons de suivre votre colis. Les prochaines nouvelles s’afficheront ici.
now-exception-you = Rien pour l’instant. Si rien n’a changé sur cette page au bout de deux jours ouvrés, contactez-nous : nous réglerons cela avec le transporteur.

now-delayed-we = Nous en sommes désolés. Nous continuons de suivre votre colis ; dès que nous connaîtrons le nouveau jour, vous le trouverez ici.
now-delayed-you = Rien pour l’instant. S’il n’a pas bougé au bout de deux jours ouvrés, contactez-nous : nous demanderons au transporteur où il est.

now-weather-carrier = Il fera repartir votre colis dès qu’il pourra de nouveau rouler en sécurité. Le nouveau jour s’affichera ici.
now-weather-you = Vous n’avez rien à faire.

now-customs_hold-we = Nous suivons ce que signalent la douane et le transporteur, et nous l’affichons ici.
now-customs_hold-you = Si le transporteur ou la douane vous écrit, répondez sans tarder. Si rien n’a bougé au bout de cinq jours ouvrés, contactez-nous : nous nous renseignerons.

now-missing_documents-we = Nous fournissons les documents et les informations dont nous disposons.
now-missing_documents-you = Si le transporteur ou la douane vous a demandé quelque chose, envoyez-le-leur dès que possible. Si l’on ne vous a rien demandé, contactez-nous : nous chercherons ce qui manque.

now-duty_unpaid-carrier = Il encaisse les droits ou les frais, et vous indique le montant et la façon de payer.
now-duty_unpaid-you = Payez uniquement à la livraison, ou sur le site ou l’application du transporteur, jamais par un lien dans un message que vous n’attendiez pas. Si vous pensez qu’il n’y a rien à payer, contactez-nous d’abord.

now-address_problem-we = Dès que nous savons ce qui est juste, nous le transmettons au transporteur, pour que votre colis puisse repartir.
now-address_problem-you = Vérifiez l’adresse de votre commande, y compris le numéro, l’appartement et le nom sur la sonnette, et dites-nous ce qui est faux ou ce qui manque.

now-refused-we = Si vous souhaitez toujours le recevoir, nous essaierons de le faire livrer de nouveau. Sinon, il nous revient.
now-refused-you = Si vous ne l’avez pas refusé, contactez-nous rapidement. Si vous l’avez refusé, vous n’avez rien à faire.

now-damaged-we = Nous en sommes désolés. S’il ne peut plus être livré, nous conviendrons avec vous d’un remplacement ou d’un remboursement.
now-damaged-you = Si vous préférez ne pas attendre que le transporteur l’ait examiné, contactez-nous. S’il vous parvient endommagé, gardez l’emballage et envoyez-nous des photos.

now-lost-we = Nous en sommes désolés. Nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement.
now-lost-you = Vous n’avez ni à le chercher ni à attendre davantage : contactez-nous et dites-nous ce que vous préférez.

now-destroyed-we = Nous en sommes désolés. Nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement.
now-destroyed-you = Contactez-nous et dites-nous ce que vous préférez.

now-held-we = Nous continuons de suivre votre colis. Les prochaines nouvelles s’afficheront ici.
now-held-you = Consultez la page du transporteur : il attend parfois que vous choisissiez un jour ou répondiez à une question. Si rien n’a bougé au bout de deux jours ouvrés, contactez-nous : nous nous renseignerons.

now-security-we = Nous continuons de suivre votre colis. Un tel contrôle prend en général quelques jours, et ni vous ni nous ne pouvons abréger ce délai.
now-security-you = Rien pour l’instant. Si rien n’a bougé au bout de cinq jours ouvrés, contactez-nous : nous interrogerons le transporteur.

now-prohibited-we = C’est à nous de trouver une solution, et nous en sommes désolés. Nous trouverons un autre moyen de vous le faire parvenir, ou nous vous rembourserons.
now-prohibited-you = Contactez-nous et dites-nous ce que vous préférez.

now-carrier_rejected-we = C’est à nous d’y remédier.
now-carrier_rejected-you = Vous n’avez rien à faire. Si rien n’a bougé au bout de deux jours ouvrés, contactez-nous : nous vous dirons ce qui se passe ensuite.

now-not_collected-we = Il va très probablement nous revenir. Si vous souhaitez toujours le recevoir, nous conviendrons avec vous de la façon de vous le faire parvenir.
now-not_collected-you = Contactez-nous et dites-nous si vous souhaitez toujours le recevoir.

now-undeliverable-we = Il va très probablement nous revenir. Nous conviendrons alors avec vous d’une nouvelle livraison ou d’un remboursement.
now-undeliverable-you = Vérifiez l’adresse de votre commande et contactez-nous. Inutile d’attendre qu’il soit arrivé chez nous.

now-attempted_delivery-carrier = En général, il repasse le jour ouvré suivant ou dépose votre colis dans un point de retrait proche.
now-attempted_delivery-you = Regardez si le transporteur a laissé un avis de passage : la suite y est indiquée.

now-recipient_absent-carrier = En général, il repasse le jour ouvré suivant ou dépose votre colis dans un point de retrait proche.
now-recipient_absent-you = Cherchez un avis sur votre porte ou dans votre boîte aux lettres : il vous indique où ou quand. Souvent, vous pouvez aussi choisir un autre jour ou un autre lieu auprès du transporteur.

now-business_closed-carrier = En général, il repasse le jour ouvré suivant.
now-business_closed-you = Si personne n’est là non plus ce jour-là, indiquez au transporteur un jour et une heure qui vous conviennent, ou choisissez un point de retrait.

now-no_access-carrier = En général, il réessaie le jour ouvré suivant.
now-no_access-you = Vérifiez que le portail ou la porte d’entrée peut s’ouvrir et que le nom figure sur la sonnette. Vous pouvez aussi expliquer au transporteur comment entrer.

now-notice_left-carrier = Il garde votre colis à votre disposition ou repassera avec ; l’avis de passage le précise.
now-notice_left-you = Cherchez l’avis de passage. Si vous n’en trouvez pas, la page du transporteur donne en général la même information.

now-expired-we = Si vous ne l’avez pas, nous demanderons au transporteur ce qu’il est devenu.
now-expired-you = Si vous l’avez déjà, tout va bien. Sinon, contactez-nous.

now-return_to_sender-we = Nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement. Inutile d’attendre qu’il soit revenu chez nous.
now-return_to_sender-you = Contactez-nous et dites-nous ce que vous préférez.

now-returned-we = Nous convenons avec vous d’une nouvelle livraison ou d’un remboursement.
now-returned-you = Si ce n’est pas encore fait, contactez-nous.

# $date : le jour où il était attendu ou promis
now-missed-happened = Votre colis était attendu le { $date } et n’est pas arrivé.
now-missed-we = Nous en sommes désolés. Nous continuons de suivre votre colis ; dès que nous connaîtrons le nouveau jour, vous le trouverez ici.
now-missed-you = Rien pour l’instant. S’il n’est pas arrivé au bout de deux jours ouvrés, contactez-nous : nous demanderons au transporteur où il est.

# La commande n’est pas encore partie alors que son jour est passé
now-unsent-happened = Votre commande était promise pour le { $date } et n’est pas encore partie de chez nous.
now-unsent-we = Nous en sommes désolés. Nous l’envoyons dès que possible ; dès que nous connaîtrons le nouveau jour, vous le trouverez ici.
now-unsent-you = Si vous préférez ne pas attendre, contactez-nous.
