### Les mots de la page de suivi : où est le colis, quand il arrive, ce qui se passe ensuite.
###
### « Nous » est la boutique, « le transporteur » apporte le colis. Simple et court ; qui fait quoi
### et jusqu’à quand ; pas de point d’exclamation. { $… } contient des dates, heures et noms déjà
### mis en forme ; les quantités sont des nombres, pour que le pluriel soit juste.
### Certaines espaces sont insécables (U+00A0, U+202F).


## 1. États : nom dans les lignes, phrase et prochaine étape en tête, texte de l’illustration

status-ordered-name = Commande enregistrée
status-ordered-sentence = Nous avons bien reçu votre commande et nous la préparons.
status-ordered-next = Vous n’avez rien à faire. Dès que votre commande sera partie, vous pourrez la suivre ici.
status-ordered-figure = Le trajet jusqu’à votre porte. Votre commande est encore chez nous, au point de départ.

status-unknown-name = Pas encore de nouvelles
status-unknown-sentence = Le transporteur ne nous a encore rien communiqué au sujet de votre colis.
status-unknown-next = C’est normal pendant un jour ou deux. Les premières nouvelles s’afficheront ici.
status-unknown-figure = Le trajet jusqu’à votre porte. Nous ne savons pas encore où se trouve votre colis.

status-pre_transit-name = Expédition en préparation
status-pre_transit-sentence = L’étiquette d’expédition est prête, mais le transporteur n’a pas encore votre colis.
status-pre_transit-next = Prochaine étape : nous le remettons au transporteur. Dès le premier scan, vous verrez ici où il se trouve.
status-pre_transit-figure = Le trajet jusqu’à votre porte. Votre colis est au point de départ et attend le transporteur.

status-in_transit-name = En route
status-in_transit-sentence = Votre colis est en route vers vous.
status-in_transit-next = Prochaine étape : il rejoint une agence près de chez vous, puis il vous est livré. Vous n’avez rien à faire.
status-in_transit-figure = Le trajet jusqu’à votre porte. Votre colis est en chemin.

status-customs-name = En douane
status-customs-sentence = Votre colis est en douane, où il est contrôlé.
status-customs-next = La plupart des colis repartent au bout de quelques jours. S’il manque des documents ou si des droits restent à payer, le transporteur ou la douane vous le dira ; sinon, vous n’avez rien à faire.
status-customs-figure = Le trajet jusqu’à votre porte. Votre colis attend à la frontière.

status-out_for_delivery-name = En cours de livraison
status-out_for_delivery-sentence = Votre colis est avec le livreur, sur la dernière partie du trajet.
status-out_for_delivery-next = L’idéal est que quelqu’un soit là pour le recevoir. Sinon, le transporteur repassera ou laissera un avis de passage.
status-out_for_delivery-figure = Le trajet jusqu’à votre porte. Votre colis est sur la dernière partie, tout près de la porte.

status-available_for_pickup-name = Prêt à être retiré
status-available_for_pickup-sentence = Votre colis vous attend : vous pouvez venir le retirer.
status-available_for_pickup-next = Pensez à prendre le code de retrait ou l’avis du transporteur, ainsi qu’une pièce d’identité. Si le colis n’est pas retiré à temps, il nous est renvoyé.
status-available_for_pickup-figure = Un trajet qui s’arrête à un point de retrait. Votre colis y attend.

status-attempted_delivery-name = Tentative de livraison
status-attempted_delivery-sentence = Le transporteur a tenté de livrer votre colis, mais n’a pas pu le remettre.
status-attempted_delivery-next = En général, le transporteur repasse le jour ouvré suivant ou dépose votre colis dans un point de retrait proche. Regardez s’il a laissé un avis de passage : la suite y est indiquée.
status-attempted_delivery-figure = Le trajet jusqu’à votre porte. Votre colis y est arrivé, mais la porte est restée fermée.

status-delivered-name = Livré
status-delivered-sentence = Votre colis a été livré.
status-delivered-next = Vous ne le trouvez pas ? Demandez d’abord autour de vous, à la maison et chez les voisins. S’il n’y est pas non plus, contactez-nous : nous verrons cela avec le transporteur.
status-delivered-figure = Le trajet est terminé. Votre colis est à la porte.

status-exception-name = Il y a un problème
status-exception-sentence = Le transporteur signale un problème avec votre colis.
status-exception-next = Nous le voyons aussi. Si rien n’a changé sur cette page au bout de deux jours ouvrés, contactez-nous : nous réglerons cela avec le transporteur.
status-exception-figure = Le trajet jusqu’à votre porte est interrompu. Votre colis s’est arrêté en chemin.

status-return_to_sender-name = Retour en cours
status-return_to_sender-sentence = Votre colis est en train de nous revenir.
status-return_to_sender-next = Inutile d’attendre qu’il soit arrivé : contactez-nous, et nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement.
status-return_to_sender-figure = Le trajet jusqu’à votre porte. Votre colis le parcourt en sens inverse, vers nous.

status-returned-name = De retour chez nous
status-returned-sentence = Votre colis nous est revenu.
status-returned-next = Si nous n’avons pas encore convenu avec vous d’une nouvelle livraison ou d’un remboursement, contactez-nous.
status-returned-figure = Le trajet jusqu’à votre porte. Votre colis est revenu au point de départ, chez nous.

status-cancelled-name = Livraison annulée
status-cancelled-sentence = Cette livraison a été annulée et n’aura pas lieu.
status-cancelled-next = Si vous avez déjà payé, nous vous remboursons par le même moyen de paiement ; comptez quelques jours ouvrés. Si vous ne vous y attendiez pas, contactez-nous.
status-cancelled-figure = Un trajet vide, sans colis.

status-expired-name = Pas de nouvelles récentes
status-expired-sentence = Le transporteur n’a rien signalé au sujet de votre colis depuis longtemps.
status-expired-next = Si vous l’avez déjà, tout va bien. Sinon, contactez-nous : nous demanderons au transporteur ce qu’il est devenu.
status-expired-figure = Le trajet jusqu’à votre porte. Nous ne savons pas pour l’instant où se trouve votre colis.


## 2. Motifs : remplacent la phrase de l’état, et la prochaine étape quand il en existe une meilleure

# unknown
reason-pending-sentence = Nous avons interrogé le transporteur au sujet de votre colis et attendons sa première réponse.
reason-not_found-sentence = Le transporteur ne connaît pas encore le numéro de votre colis.
reason-not_found-next = C’est normal jusqu’au premier scan. S’il ne le connaît toujours pas trois jours ouvrés après l’envoi, contactez-nous : nous vérifierons le numéro.
reason-error-sentence = Le suivi du transporteur ne nous répond pas en ce moment.
reason-error-next = Cela ne retarde pas votre colis. Nous continuons à l’interroger, et les nouvelles s’afficheront ici dès que nous aurons une réponse.

# pre_transit
reason-label_created-sentence = L’étiquette d’expédition de votre colis est prête.
reason-info_received-sentence = Votre colis est annoncé au transporteur, mais celui-ci ne l’a pas encore reçu.
reason-awaiting_handover-sentence = Votre colis est prêt et attend le transporteur.

# in_transit
reason-accepted-sentence = Le transporteur a votre colis.
reason-departed-sentence = Votre colis a quitté un centre de tri et poursuit sa route vers vous.
reason-arrived-sentence = Votre colis est arrivé dans un centre de tri, sur son trajet vers vous.
reason-processed-sentence = Votre colis a été trié et va bientôt repartir.
reason-customs_received-sentence = Votre colis est arrivé en douane, où il va être contrôlé.
reason-customs_received-next = Cela prend en général quelques jours. S’il manque des documents ou si des droits restent à payer, le transporteur ou la douane vous le dira ; sinon, vous n’avez rien à faire.
reason-customs_cleared-sentence = Votre colis a été dédouané.
reason-customs_cleared-next = Il poursuit maintenant sa route vers vous. Vous n’avez rien à faire.
reason-arrived_destination_country-sentence = Votre colis est arrivé dans le pays de destination.
reason-arrived_destination_country-next = La douane souhaitera peut-être le contrôler ; il rejoindra ensuite une agence près de chez vous. Vous n’avez rien à faire.
reason-handed_to_partner-sentence = Le transporteur a confié votre colis à un partenaire pour la fin du trajet.
reason-handed_to_partner-next = Un jour ou deux peuvent passer avant que les premières nouvelles du partenaire s’affichent ici. Vous n’avez rien à faire.
reason-at_delivery_depot-sentence = Votre colis est à l’agence qui dessert votre adresse.
reason-at_delivery_depot-next = Prochaine étape : un livreur l’emporte pour vous le livrer. Vous n’avez rien à faire.
reason-delivery_scheduled-sentence = Le jour de livraison de votre colis est fixé.
reason-delivery_scheduled-next = Si ce jour ne vous convient pas, vous pouvez souvent le changer auprès du transporteur.
reason-delivery_rescheduled-sentence = La livraison de votre colis a été reportée à un autre jour.
reason-delivery_rescheduled-next = Si ce nouveau jour ne vous convient pas, vous pouvez souvent le changer auprès du transporteur.
reason-forwarded-sentence = Votre colis a été redirigé et se dirige vers une nouvelle destination.
reason-forwarded-next = Si vous n’étiez pas au courant, contactez-nous.
reason-delayed-sentence = Votre colis a du retard.
reason-delayed-next = Nous en sommes désolés. Vous n’avez rien à faire : dès que nous connaîtrons le nouveau jour, vous le trouverez ici.
reason-in_transit-delayed-sentence = Votre colis est en route vers vous, mais il a du retard.
reason-exception-delayed-sentence = Votre colis est retardé chez le transporteur.
reason-exception-delayed-next = Nous en sommes désolés. S’il n’a pas bougé au bout de deux jours ouvrés, contactez-nous : nous demanderons au transporteur où il est.

# available_for_pickup
reason-pickup_point-sentence = Votre colis vous attend dans un point de retrait.
reason-pickup_point-next = Pensez à prendre le code de retrait ou l’avis du transporteur, ainsi qu’une pièce d’identité. Si vous ne pouvez pas y aller, demandez au transporteur comment une autre personne peut le retirer pour vous.
reason-locker-sentence = Votre colis est dans une consigne.
reason-locker-next = Vous ouvrez le casier avec le code reçu du transporteur ou avec son application. Si vous n’avez pas de code, le transporteur peut vous le renvoyer.
reason-available_for_pickup-locker-sentence = Votre colis vous attend dans une consigne.
reason-available_for_pickup-locker-next = Vous ouvrez le casier avec le code reçu du transporteur ou avec son application. Si vous n’avez pas de code, le transporteur peut vous le renvoyer ; passé le dernier jour, le colis nous est retourné.
reason-post_office-sentence = Votre colis vous attend au bureau de poste.
reason-post_office-next = Pensez à prendre une pièce d’identité et, si vous en avez reçu un, l’avis du transporteur. Si le colis n’est pas retiré à temps, il nous est renvoyé.

# attempted_delivery
reason-recipient_absent-sentence = Le transporteur est passé, mais personne n’était là pour recevoir votre colis.
reason-recipient_absent-next = En général, le transporteur repasse le jour ouvré suivant ou dépose votre colis dans un point de retrait proche ; un avis sur votre porte ou dans votre boîte aux lettres vous le précise. Souvent, vous pouvez aussi choisir un autre jour ou un autre lieu auprès du transporteur.
reason-business_closed-sentence = Le transporteur est passé, mais l’établissement était fermé.
reason-business_closed-next = En général, le transporteur repasse le jour ouvré suivant. Si personne n’est là non plus ce jour-là, indiquez-lui un jour et une heure qui vous conviennent, ou choisissez un point de retrait.
reason-no_access-sentence = Le transporteur n’a pas pu accéder à votre porte.
reason-no_access-next = En général, le transporteur réessaie le jour ouvré suivant. Vérifiez que le portail ou la porte d’entrée peut s’ouvrir et que le nom figure sur la sonnette ; vous pouvez aussi expliquer au transporteur comment entrer.
reason-notice_left-sentence = Le transporteur n’a pas pu remettre votre colis et a laissé un avis de passage.
reason-notice_left-next = L’avis indique où se trouve votre colis ou quand le transporteur repassera. Si vous ne trouvez pas d’avis, la page du transporteur donne en général la même information.

# delivered
reason-mailbox-sentence = Votre colis a été déposé dans votre boîte aux lettres.
reason-mailbox-next = S’il n’y est pas, demandez d’abord aux autres personnes de votre foyer. Si personne ne l’a, contactez-nous : nous verrons cela avec le transporteur.
reason-safe_place-sentence = Votre colis a été déposé en lieu sûr.
reason-safe_place-next = Si vous avez convenu d’un endroit avec le transporteur, regardez d’abord là, sinon près de la porte, sous le porche ou dans le garage. Si vous ne le trouvez pas, contactez-nous : nous demanderons au transporteur où il l’a laissé.
reason-neighbour-sentence = Votre colis a été remis à un voisin.
reason-neighbour-next = L’avis ou la page du transporteur indique en général chez qui il se trouve. Si vous n’arrivez pas à le savoir, contactez-nous : nous le demanderons au transporteur.
reason-delivered-locker-sentence = Votre colis a été livré dans une consigne.
reason-delivered-locker-next = Si vous ne l’avez pas encore retiré, vous ouvrez le casier avec le code reçu du transporteur ou avec son application. Si vous n’avez pas de code, le transporteur peut vous le renvoyer.
reason-reception-sentence = Votre colis a été remis à l’accueil.
reason-reception-next = Demandez à l’accueil ou au service courrier. Si personne ne l’a, contactez-nous : nous demanderons au transporteur qui l’a reçu.
reason-signed-sentence = Votre colis a été remis contre signature.
reason-signed-next = Si vous n’avez pas signé vous-même, demandez d’abord autour de vous, à la maison et chez les voisins. Si personne ne l’a, contactez-nous : nous demanderons la preuve de livraison au transporteur.
reason-picked_up_by_recipient-sentence = Votre colis a été retiré.
reason-picked_up_by_recipient-next = Si ce n’était ni vous ni quelqu’un à qui vous l’aviez demandé, contactez-nous dès que possible.
reason-in_part-sentence = Une partie de votre livraison est arrivée.
reason-in_part-next = Le reste suit en général sous quelques jours. Si rien n’est arrivé au bout de trois jours ouvrés, contactez-nous : nous interrogerons le transporteur.
reason-damaged-sentence = Votre colis a été endommagé en chemin.
reason-damaged-next = Nous en sommes désolés. Si vous l’avez déjà, gardez l’emballage et envoyez-nous des photos du carton et du contenu. Nous conviendrons avec vous d’un remplacement ou d’un remboursement.
reason-delivered-damaged-sentence = Votre colis a été livré, mais le transporteur signale qu’il est endommagé.
reason-delivered-damaged-next = Nous en sommes désolés. Si quelque chose est cassé à l’intérieur, gardez l’emballage et envoyez-nous des photos du carton et du contenu. Nous conviendrons avec vous d’un remplacement ou d’un remboursement.
reason-exception-damaged-sentence = Votre colis a été endommagé pendant le trajet.
reason-exception-damaged-next = Nous en sommes désolés. Le transporteur vérifie s’il peut encore être livré. Si ce n’est pas le cas, ou si vous préférez ne pas attendre, contactez-nous : nous conviendrons avec vous d’un remplacement ou d’un remboursement.

# exception
reason-weather-sentence = Le mauvais temps retarde votre colis.
reason-weather-next = Il repartira dès que le transporteur pourra de nouveau rouler en sécurité. Vous n’avez rien à faire ; le nouveau jour s’affichera ici.
reason-customs_hold-sentence = La douane retient votre colis.
reason-customs_hold-next = Il fait l’objet d’un contrôle plus poussé, ou il manque encore quelque chose. Si le transporteur ou la douane vous écrit, répondez sans tarder. Si rien n’a bougé au bout de cinq jours ouvrés, contactez-nous : nous nous renseignerons.
reason-missing_documents-sentence = Votre colis ne peut pas repartir, car il manque des documents ou des informations.
reason-missing_documents-next = Si le transporteur ou la douane vous a demandé quelque chose, envoyez-le-leur dès que possible. Si l’on ne vous a rien demandé, contactez-nous : nous chercherons ce qui manque et le fournirons si nous le pouvons.
reason-duty_unpaid-sentence = Des droits ou des frais doivent être payés pour que votre colis puisse repartir.
reason-duty_unpaid-next = Le transporteur vous indique le montant et la façon de payer. Payez uniquement à la livraison, ou sur le site ou l’application du transporteur, jamais par un lien dans un message que vous n’attendiez pas. Si vous pensez qu’il n’y a rien à payer, contactez-nous d’abord.
reason-address_problem-sentence = Le transporteur ne trouve pas l’adresse ou a besoin de précisions.
reason-address_problem-next = Vérifiez l’adresse de votre commande, y compris le numéro, l’appartement et le nom sur la sonnette, et dites-nous ce qui est faux ou ce qui manque. Plus tôt nous le saurons, plus tôt le colis pourra repartir.
reason-refused-sentence = Le transporteur signale que votre colis a été refusé à la livraison.
reason-refused-next = Si c’est ce que vous vouliez, vous n’avez rien à faire : le colis va nous revenir. Sinon, contactez-nous rapidement : nous essaierons de le faire livrer de nouveau.
reason-lost-sentence = Le transporteur ne retrouve plus votre colis.
reason-lost-next = Nous en sommes désolés. Vous n’avez ni à le chercher ni à attendre davantage : contactez-nous, et nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement.
reason-destroyed-sentence = Votre colis a été détruit en chemin et n’arrivera pas.
reason-destroyed-next = Nous en sommes désolés. Contactez-nous, et nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement.
reason-held-sentence = Le transporteur garde votre colis et ne l’a pas encore fait repartir.
reason-held-next = Il attend parfois que vous choisissiez un jour ou répondiez à une question ; dans ce cas, sa page l’indique. Si rien n’a bougé au bout de deux jours ouvrés, contactez-nous : nous nous renseignerons.
reason-security-sentence = Votre colis est retenu pour un contrôle de sécurité.
reason-security-next = Cela prend en général quelques jours, et ni vous ni nous ne pouvons abréger ce délai. Si rien n’a bougé au bout de cinq jours ouvrés, contactez-nous : nous interrogerons le transporteur.
reason-prohibited-sentence = Le transporteur n’a pas le droit d’acheminer le contenu de votre colis.
reason-prohibited-next = C’est à nous de trouver une solution, pas à vous, et nous en sommes désolés. Contactez-nous : nous trouverons un autre moyen de vous le faire parvenir, ou nous vous rembourserons.
reason-carrier_rejected-sentence = Le transporteur n’a pas accepté votre colis.
reason-carrier_rejected-next = C’est à nous d’y remédier ; vous n’avez rien à faire. Si rien n’a bougé au bout de deux jours ouvrés, contactez-nous : nous vous dirons ce qui se passe ensuite.
reason-not_collected-sentence = Votre colis n’a pas été retiré à temps.
reason-not_collected-next = Il va très probablement nous revenir. Si vous souhaitez toujours le recevoir, contactez-nous : nous conviendrons avec vous de la façon de vous le faire parvenir.
reason-undeliverable-sentence = Le transporteur n’a pas pu livrer votre colis.
reason-undeliverable-next = Il va très probablement nous revenir. Vérifiez l’adresse de votre commande et contactez-nous : nous conviendrons avec vous d’une nouvelle livraison ou d’un remboursement.
reason-other-sentence = Quelque chose retarde votre colis, et le transporteur n’a pas précisé quoi.
reason-other-next = Vous n’avez rien à faire pour l’instant. Si rien n’a changé sur cette page au bout de deux jours ouvrés, contactez-nous : nous interrogerons le transporteur.

# return_to_sender
reason-returning-sentence = Votre colis est en train de nous revenir.
reason-returned-sentence = Votre colis nous est revenu.

# cancelled
reason-label_voided-sentence = L’étiquette d’expédition a été annulée. Rien ne sera envoyé avec elle.
reason-label_voided-next = Souvent, cela signifie simplement qu’une nouvelle étiquette est prévue ; votre colis apparaît alors ici sous son nouveau numéro. Si rien n’a changé au bout de deux jours ouvrés, contactez-nous.
reason-order_cancelled-sentence = Cette commande a été annulée.

# expired
reason-no_news-sentence = Nous sommes sans nouvelles de votre colis depuis un bon moment.


## 3. Historique : titres des événements (le lieu est indiqué à côté)

event-unknown = Nouvelle du transporteur
event-unknown-pending = En attente des premières nouvelles
event-unknown-not_found = Pas encore connu du transporteur
event-unknown-error = Le suivi du transporteur n’a pas répondu

event-pre_transit = Expédition préparée
event-pre_transit-label_created = Étiquette d’expédition créée
event-pre_transit-info_received = Annoncé au transporteur
event-pre_transit-awaiting_handover = En attente du transporteur
event-pre_transit-delayed = Remise au transporteur retardée

event-in_transit = En route
event-in_transit-accepted = Pris en charge par le transporteur
event-in_transit-departed = Parti d’un centre de tri
event-in_transit-arrived = Arrivé dans un centre de tri
event-in_transit-processed = Trié
event-in_transit-customs_received = Arrivé en douane
event-in_transit-customs_cleared = Dédouané
event-in_transit-customs_hold = Retenu par la douane
event-in_transit-missing_documents = Documents ou informations manquants
event-in_transit-arrived_destination_country = Arrivé dans le pays de destination
event-in_transit-handed_to_partner = Confié à un transporteur partenaire
event-in_transit-at_delivery_depot = Arrivé à l’agence de livraison
event-in_transit-delivery_scheduled = Jour de livraison fixé
event-in_transit-delivery_rescheduled = Livraison reportée à un autre jour
event-in_transit-forwarded = Redirigé
event-in_transit-delayed = Retardé
event-in_transit-weather = Retardé par le mauvais temps
event-in_transit-held = Gardé par le transporteur

event-out_for_delivery = En cours de livraison
event-out_for_delivery-delayed = Livraison retardée

event-available_for_pickup = Prêt à être retiré
event-available_for_pickup-pickup_point = Disponible dans un point de retrait
event-available_for_pickup-locker = Disponible dans une consigne
event-available_for_pickup-post_office = Disponible au bureau de poste

event-attempted_delivery = Tentative de livraison
event-attempted_delivery-recipient_absent = Tentative de livraison, personne sur place
event-attempted_delivery-business_closed = Tentative de livraison, établissement fermé
event-attempted_delivery-no_access = Tentative de livraison, accès impossible
event-attempted_delivery-notice_left = Tentative de livraison, avis de passage laissé
event-attempted_delivery-refused = Tentative de livraison, colis refusé
event-attempted_delivery-address_problem = Tentative de livraison, adresse imprécise
event-attempted_delivery-security = Tentative de livraison, arrêtée pour raison de sécurité
event-attempted_delivery-other = Tentative de livraison

event-delivered = Livré
event-delivered-mailbox = Déposé dans la boîte aux lettres
event-delivered-safe_place = Déposé en lieu sûr
event-delivered-neighbour = Remis à un voisin
event-delivered-locker = Livré dans une consigne
event-delivered-reception = Remis à l’accueil
event-delivered-signed = Livré contre signature
event-delivered-picked_up_by_recipient = Retiré
event-delivered-in_part = Livré en partie
event-delivered-damaged = Livré, dommage signalé

event-exception = Problème signalé
event-exception-delayed = Retardé chez le transporteur
event-exception-weather = Retardé par le mauvais temps
event-exception-customs_hold = Retenu par la douane
event-exception-missing_documents = Documents ou informations manquants
event-exception-duty_unpaid = Droits ou frais impayés
event-exception-address_problem = Problème d’adresse
event-exception-refused = Refusé à la livraison
event-exception-damaged = Endommagé en chemin
event-exception-lost = Déclaré perdu
event-exception-destroyed = Détruit en chemin
event-exception-held = Gardé par le transporteur
event-exception-security = Retenu pour un contrôle de sécurité
event-exception-prohibited = Contenu non autorisé
event-exception-carrier_rejected = Non accepté par le transporteur
event-exception-not_collected = Non retiré à temps
event-exception-undeliverable = Livraison impossible
event-exception-other = Problème signalé

event-return_to_sender = Retour en cours
event-return_to_sender-returning = Retour en cours
event-return_to_sender-returned = Revenu chez l’expéditeur
event-return_to_sender-refused = Refusé, retour en cours
event-return_to_sender-not_collected = Non retiré, retour en cours
event-return_to_sender-address_problem = Problème d’adresse, retour en cours
event-return_to_sender-undeliverable = Livraison impossible, retour en cours

event-cancelled = Livraison annulée
event-cancelled-label_voided = Étiquette d’expédition annulée
event-cancelled-order_cancelled = Commande annulée

event-expired = Plus de nouvelles
event-expired-no_news = Sans nouvelles depuis longtemps


## 4. Dates et libellés en tête

# Libellés au-dessus de la grande date ; ils conviennent aussi au-dessus de « Aujourd’hui » et « Demain ».
hero-arrives = Arrivée prévue
hero-arrives-today = Arrivée prévue aujourd’hui
hero-arrives-tomorrow = Arrivée prévue demain
hero-delivered-on = Livré
hero-collect-by = Dernier jour de retrait
hero-expected-was = Était attendu
hero-promised-was = Date promise
hero-returned-on = De retour chez nous
hero-cancelled-on = Annulation

# À la place d’une date
hero-no-date-label = Arrivée
hero-no-date = Pas encore de date
hero-no-date-detail = Dès que nous connaîtrons le jour, vous le trouverez ici.
# Un colis perdu ou détruit : ni faux espoir ni alarme.
hero-problem-date = Pas de date de livraison

# Sous la date
# $from, $to : heures
hero-window-between = Probablement entre { $from } et { $to }
hero-window-by = Probablement avant { $to }
# $from, $to : jours
hero-window-days = Probablement entre le { $from } et le { $to }
hero-first-promised = Date promise au départ : { $date }
hero-missed = Votre colis était attendu le { $date } et n’est pas arrivé. Nous en sommes désolés ; dès que nous connaîtrons le nouveau jour, vous le trouverez ici.

today = Aujourd’hui
yesterday = Hier
tomorrow = Demain
# Dans une ligne : « Livré · aujourd’hui »
today-within = aujourd’hui
yesterday-within = hier
tomorrow-within = demain


## 5. Articles, colis, commande

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Votre article n’est pas encore en route
               *[other] Votre article est en route
            }
       *[other]
            { $moving ->
                [0] Pour l’instant, aucun des { $total } articles n’est en route
                [one] { $moving } article sur { $total } est en route
               *[other] { $moving } articles sur { $total } sont en route
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Votre article n’a pas encore été livré
               *[other] Votre article a été livré
            }
       *[other]
            { $done ->
                [0] Aucun des { $total } articles n’a encore été livré
                [one] { $done } article sur { $total } a été livré
               *[other] { $done } articles sur { $total } ont été livrés
            }
    }
progress-partly =
    { $done ->
        [one]
            { $moving ->
                [0] { $done } article livré sur { $total }
               *[other] { $done } article livré sur { $total }, { $moving } en route
            }
       *[other]
            { $moving ->
                [0] { $done } articles livrés sur { $total }
               *[other] { $done } articles livrés sur { $total }, { $moving } en route
            }
    }

box-of = Colis { $n } sur { $total }
box-unsent-heading = Pas encore expédié
box-unsent-line = Encore chez nous. Vous verrez ici quand cela partira.
box-cancelled-heading = Annulé
box-cancelled-line = Ceci ne sera pas expédié.
box-refunded-heading = Remboursé
box-refunded-line = Nous vous avons remboursé. Comptez quelques jours ouvrés pour recevoir le montant.
box-digital-heading = Hors colis
box-digital-line = Vous le recevez en ligne ou par e-mail.
box-line-arrives = { $status } · arrivée prévue : { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } étape précédente
       *[other] { $count } étapes précédentes
    }

item-cancelled = Annulé
item-refunded = Remboursé
item-returned = Retourné
# Combien sur la quantité commandée
item-part-cancelled =
    { $count ->
        [one] { $count } annulé
       *[other] { $count } annulés
    }
item-part-refunded =
    { $count ->
        [one] { $count } remboursé
       *[other] { $count } remboursés
    }

# $number est le numéro tel que la boutique l’écrit, avec « # » s’il y en a un.
order-kicker = Commande { $number } du { $date }
order-kicker-undated = Commande { $number }
parcel-kicker = Votre colis avec { $carrier }
parcel-kicker-plain = Votre colis
updated-at = Mise à jour : { $when }


## 6. Montants

total-subtotal = Sous-total
total-shipping = Livraison
total-discount = Remise
total-tax = Taxes
total-refunded = Remboursé
total-paid = Montant payé
total-total = Total


## 7. Recherche, erreurs, contact

lookup-title = Retrouver votre commande
# Identique, que la commande soit inconnue ou que l’adresse e-mail ou le code postal soit faux.
lookup-wrong = Nous n’avons rien trouvé avec ces informations ; comparez le numéro et l’adresse e-mail ou le code postal avec votre confirmation de commande.
lookup-too-many =
    { $minutes ->
        [one] Cela fait trop d’essais à la suite. Pour protéger les commandes, nous faisons une courte pause : veuillez réessayer dans une minute.
       *[other] Cela fait trop d’essais à la suite. Pour protéger les commandes, nous faisons une courte pause : veuillez réessayer dans { $minutes } minutes.
    }
lookup-number-missing = Veuillez saisir votre numéro de commande ou de suivi.
lookup-second-missing = Pour vous montrer la commande, il nous faut aussi l’adresse e-mail ou le code postal indiqué lors de l’achat.
lookup-form-expired = Le formulaire est resté ouvert trop longtemps. Veuillez l’envoyer de nouveau.

not-found-title = Cette page est introuvable
not-found-text = Le lien contient peut-être une faute de frappe, ou votre messagerie l’a coupé. Ouvrez-le de nouveau depuis le message d’origine, ou retrouvez votre commande par son numéro.
gone-title = Ce lien a expiré
gone-text = Pour protéger vos données, ces liens cessent de fonctionner au bout d’un certain temps. Vous pouvez toujours retrouver votre commande avec son numéro et votre adresse e-mail ou votre code postal.
unavailable-title = Cette page n’est pas disponible pour le moment
unavailable-text = Cela ne retarde pas votre colis. Réessayez dans quelques minutes.
internal-title = Une erreur s’est produite de notre côté
internal-text = Vous n’y êtes pour rien, et cela ne retarde pas votre colis. Réessayez dans un instant ; si cela ne fonctionne toujours pas, contactez-nous.

action-lookup = Retrouver ma commande
action-carrier = Voir chez { $carrier }
action-carrier-plain = Voir chez le transporteur
action-contact = Nous contacter
action-shop = Retour chez { $brand }

contact-heading = Pouvons-nous vous aider ?
contact-answer =
    { $hours ->
        [one] Nous répondons en général dans l’heure.
       *[other] Nous répondons en général sous { $hours } heures.
    }
contact-subject = À propos de la commande { $number }

title-parcel = { $status } · { $brand }


## 8. Les mots du transporteur

carrier-words = Tel que l’indique { $carrier }

# Sous le jour de la livraison
hero-at = à { $time }
# Un moment : $day est « aujourd’hui » ou une date, $time une heure
moment = { $day } à { $time }
