### De woorden van de volgpagina: waar het is, wanneer het komt, hoe het verdergaat.
###
### ‘We’ is de winkel, ‘de bezorgdienst’ brengt het pakket, ‘de bezorger’ is wie aan de deur komt.
### Eenvoudig en kort; wie doet wat tot wanneer; geen uitroeptekens. In { $… } staan data, tijden
### en namen die al zijn opgemaakt; aantallen komen als getal, zodat enkelvoud en meervoud kloppen.
### Sommige spaties zijn harde spaties (U+00A0).


## 1. Status: naam in regels, zin en volgende stap bovenaan, tekst bij de tekening

status-ordered-name = Bestelling ontvangen
status-ordered-sentence = We hebben je bestelling ontvangen en maken die klaar.
status-ordered-next = Je hoeft niets te doen. Zodra je bestelling bij ons vertrekt, kun je die hier volgen.
status-ordered-figure = De weg naar je deur. Je bestelling is nog bij ons, aan het begin.

status-unknown-name = Nog geen nieuws
status-unknown-sentence = De bezorgdienst heeft ons nog niets over je pakket laten weten.
status-unknown-next = De eerste één à twee dagen is dat normaal. Zodra er nieuws is, zie je het hier.
status-unknown-figure = De weg naar je deur. We weten nog niet waar je pakket is.

status-pre_transit-name = Wordt klaargemaakt voor verzending
status-pre_transit-sentence = Het verzendlabel is gemaakt, maar de bezorgdienst heeft je pakket nog niet.
status-pre_transit-next = De volgende stap: we geven je pakket mee aan de bezorgdienst. Vanaf de eerste scan zie je hier waar het is.
status-pre_transit-figure = De weg naar je deur. Je pakket wacht aan het begin op de bezorgdienst.

status-in_transit-name = Onderweg
status-in_transit-sentence = Je pakket is onderweg naar je toe.
status-in_transit-next = Hierna gaat het naar een depot bij jou in de buurt en van daar naar jou. Je hoeft niets te doen.
status-in_transit-figure = De weg naar je deur. Je pakket is onderweg.

status-customs-name = Bij de douane
status-customs-sentence = Je pakket is bij de douane en wordt daar gecontroleerd.
status-customs-next = De meeste pakketten gaan na een paar dagen verder. Ontbreken er documenten of moet er nog iets betaald worden, dan hoor je dat van de bezorgdienst of de douane; anders hoef je niets te doen.
status-customs-figure = De weg naar je deur. Je pakket wacht bij de grens.

status-out_for_delivery-name = Bezorger is onderweg
status-out_for_delivery-sentence = De bezorger is onderweg met je pakket, op het laatste stuk naar jou toe.
status-out_for_delivery-next = Het is handig als er iemand is om het aan te nemen. Zo niet, dan komt de bezorgdienst nog een keer of laat die een briefje achter.
status-out_for_delivery-figure = De weg naar je deur. Je pakket is op het laatste stuk, dicht bij de deur.

status-available_for_pickup-name = Klaar om af te halen
status-available_for_pickup-sentence = Je pakket ligt klaar om af te halen.
status-available_for_pickup-next = Neem de afhaalcode of het bericht van de bezorgdienst mee, en je legitimatie. Wordt het pakket niet op tijd afgehaald, dan komt het bij ons terug.
status-available_for_pickup-figure = Een weg die eindigt bij een afhaalpunt. Daar wacht je pakket.

status-attempted_delivery-name = Bezorging niet gelukt
status-attempted_delivery-sentence = De bezorgdienst wilde je pakket bezorgen, maar kon het niet afgeven.
status-attempted_delivery-next = Meestal komt de bezorgdienst de volgende werkdag terug of brengt die je pakket naar een afhaalpunt in de buurt. Kijk of er een briefje ligt: daarop staat hoe het verdergaat.
status-attempted_delivery-figure = De weg naar je deur. Je pakket was er, maar de deur bleef dicht.

status-delivered-name = Bezorgd
status-delivered-sentence = Je pakket is bezorgd.
status-delivered-next = Kun je het niet vinden? Vraag het eerst thuis en bij de buren. Is het daar ook niet, neem dan contact met ons op: wij zoeken het uit met de bezorgdienst.
status-delivered-figure = De hele weg is afgelegd. Je pakket is bij de deur.

status-exception-name = Er is een probleem
status-exception-sentence = De bezorgdienst meldt een probleem met je pakket.
status-exception-next = Wij zien dit ook. Is hier binnen twee werkdagen niets veranderd, neem dan contact met ons op: wij lossen het op met de bezorgdienst.
status-exception-figure = De weg naar je deur is onderbroken. Je pakket staat onderweg stil.

status-return_to_sender-name = Onderweg terug
status-return_to_sender-sentence = Je pakket is onderweg terug naar ons.
status-return_to_sender-next = Je hoeft niet te wachten tot het hier is: neem contact met ons op, dan spreken we een nieuwe levering of een terugbetaling met je af.
status-return_to_sender-figure = De weg naar je deur. Je pakket gaat dezelfde weg terug, naar ons.

status-returned-name = Terug bij ons
status-returned-sentence = Je pakket is bij ons teruggekomen.
status-returned-next = Hebben we nog geen nieuwe levering of terugbetaling met je afgesproken, neem dan contact met ons op.
status-returned-figure = De weg naar je deur. Je pakket is terug bij het begin, bij ons.

status-cancelled-name = Geannuleerd
status-cancelled-sentence = Deze levering is geannuleerd en komt niet meer.
status-cancelled-next = Heb je al betaald, dan krijg je het bedrag terug op dezelfde manier als je hebt betaald; het kan een paar werkdagen duren voor je het hebt. Had je dit niet verwacht, neem dan contact met ons op.
status-cancelled-figure = Een lege weg. Er is geen pakket onderweg.

status-expired-name = Al lang geen nieuws
status-expired-sentence = De bezorgdienst heeft al lang niets meer over je pakket gemeld.
status-expired-next = Heb je het al, dan is alles in orde. Zo niet, neem dan contact met ons op: wij vragen bij de bezorgdienst na wat ermee is gebeurd.
status-expired-figure = De weg naar je deur. We weten op dit moment niet waar je pakket is.


## 2. Redenen: vervangen de zin bij de status, en de volgende stap waar er een betere is

# unknown
reason-pending-sentence = We hebben bij de bezorgdienst naar je pakket gevraagd en wachten op het eerste antwoord.
reason-not_found-sentence = De bezorgdienst kent de code van je pakket nog niet.
reason-not_found-next = Tot de eerste scan is dat normaal. Is de code drie werkdagen na verzending nog steeds niet bekend, neem dan contact met ons op: wij controleren de code.
reason-error-sentence = De track & trace van de bezorgdienst is op dit moment niet bereikbaar.
reason-error-next = Dit houdt je pakket niet op. We blijven het proberen; zodra we antwoord hebben, zie je het hier.

# pre_transit
reason-label_created-sentence = Het verzendlabel voor je pakket is gemaakt.
reason-info_received-sentence = De bezorgdienst weet dat je pakket eraan komt, maar heeft het nog niet.
reason-awaiting_handover-sentence = Je pakket is klaar en wacht op de bezorgdienst.

# in_transit
reason-accepted-sentence = De bezorgdienst heeft je pakket.
reason-departed-sentence = Je pakket heeft een depot verlaten en is verder onderweg naar je toe.
reason-arrived-sentence = Je pakket is aangekomen in een depot, onderweg naar jou.
reason-processed-sentence = Je pakket is gesorteerd en gaat binnenkort verder.
reason-customs_received-sentence = Je pakket is aangekomen bij de douane en wordt daar gecontroleerd.
reason-customs_received-next = Dat duurt meestal een paar dagen. Ontbreken er documenten of moet er nog iets betaald worden, dan hoor je dat van de bezorgdienst of de douane; anders hoef je niets te doen.
reason-customs_cleared-sentence = Je pakket is door de douane vrijgegeven.
reason-customs_cleared-next = Nu gaat het verder naar jou. Je hoeft niets te doen.
reason-arrived_destination_country-sentence = Je pakket is aangekomen in het land van bestemming.
reason-arrived_destination_country-next = Misschien wil de douane er nog naar kijken; daarna gaat het naar een depot bij jou in de buurt. Je hoeft niets te doen.
reason-handed_to_partner-sentence = De bezorgdienst heeft je pakket voor de rest van de weg overgedragen aan een partner.
reason-handed_to_partner-next = Het kan één à twee dagen duren voor hier het eerste nieuws van de partner verschijnt. Je hoeft niets te doen.
reason-at_delivery_depot-sentence = Je pakket is in het depot van waaruit het wordt bezorgd.
reason-at_delivery_depot-next = Hierna gaat het met een bezorger mee. Je hoeft niets te doen.
reason-delivery_scheduled-sentence = De bezorgdag van je pakket staat vast.
reason-delivery_scheduled-next = Komt die dag niet uit? Vaak kun je hem bij de bezorgdienst nog wijzigen.
reason-delivery_rescheduled-sentence = De bezorging van je pakket is verplaatst naar een andere dag.
reason-delivery_rescheduled-next = Komt de nieuwe dag niet uit? Vaak kun je hem bij de bezorgdienst nog wijzigen.
reason-forwarded-sentence = Je pakket is omgeleid en gaat naar een nieuwe bestemming.
reason-forwarded-next = Wist je hier niets van, neem dan contact met ons op.
reason-delayed-sentence = Je pakket heeft vertraging.
reason-delayed-next = Dat spijt ons. Je hoeft niets te doen: zodra we weten welke dag het wordt, zie je dat hier.
reason-in_transit-delayed-sentence = Je pakket is onderweg naar je toe, maar heeft vertraging.
reason-exception-delayed-sentence = Je pakket is opgehouden bij de bezorgdienst.
reason-exception-delayed-next = Dat spijt ons. Is je pakket binnen twee werkdagen niet verdergegaan, neem dan contact met ons op: wij vragen de bezorgdienst waar het is.

# available_for_pickup
reason-pickup_point-sentence = Je pakket ligt voor je klaar bij een afhaalpunt.
reason-pickup_point-next = Neem de afhaalcode of het bericht van de bezorgdienst mee, en je legitimatie. Kun je zelf niet gaan, vraag de bezorgdienst dan hoe iemand anders het voor je kan afhalen.
reason-locker-sentence = Je pakket ligt in een pakketautomaat.
reason-locker-next = Je opent het vak met de code uit het bericht van de bezorgdienst of met de app van de bezorgdienst. Heb je geen code, dan kan de bezorgdienst die opnieuw sturen.
reason-available_for_pickup-locker-sentence = Je pakket ligt voor je klaar in een pakketautomaat.
reason-available_for_pickup-locker-next = Je opent het vak met de code uit het bericht van de bezorgdienst of met de app van de bezorgdienst. Heb je geen code, dan kan de bezorgdienst die opnieuw sturen; na de laatste dag komt het pakket bij ons terug.
reason-post_office-sentence = Je pakket ligt voor je klaar op het postkantoor.
reason-post_office-next = Neem je legitimatie mee en, als je dat hebt gekregen, het bericht van de bezorgdienst. Wordt het pakket niet op tijd afgehaald, dan komt het bij ons terug.

# attempted_delivery
reason-recipient_absent-sentence = De bezorgdienst is langs geweest, maar er was niemand om je pakket aan te nemen.
reason-recipient_absent-next = Meestal komt de bezorgdienst de volgende werkdag terug of brengt die je pakket naar een afhaalpunt in de buurt; op een briefje bij je deur of in je brievenbus lees je wat het wordt. Vaak kun je bij de bezorgdienst ook een andere dag of plek kiezen.
reason-business_closed-sentence = De bezorgdienst is langs geweest, maar het bedrijf was gesloten.
reason-business_closed-next = Meestal komt de bezorgdienst de volgende werkdag terug. Is er dan ook niemand, geef de bezorgdienst dan een dag en tijd door die wel uitkomen, of kies een afhaalpunt.
reason-no_access-sentence = De bezorgdienst kon niet bij je deur komen.
reason-no_access-next = Meestal probeert de bezorgdienst het de volgende werkdag opnieuw. Zorg dat het hek of de voordeur open kan en dat je naam bij de bel staat; je kunt de bezorgdienst ook doorgeven hoe je te bereiken bent.
reason-notice_left-sentence = De bezorgdienst kon je pakket niet afgeven en heeft een briefje achtergelaten.
reason-notice_left-next = Op het briefje staat waar je pakket is of wanneer de bezorgdienst terugkomt. Ligt er geen briefje, dan vind je dat meestal ook op de website van de bezorgdienst.

# delivered
reason-mailbox-sentence = Je pakket is in je brievenbus gedaan.
reason-mailbox-next = Ligt het daar niet, vraag het dan eerst aan je huisgenoten. Heeft niemand het, neem dan contact met ons op: wij zoeken het uit met de bezorgdienst.
reason-safe_place-sentence = Je pakket is op een veilige plek neergelegd.
reason-safe_place-next = Heb je met de bezorgdienst een plek afgesproken, kijk daar dan eerst, en anders bij de deur, onder het afdak of in de garage. Kun je het niet vinden, neem dan contact met ons op: wij vragen de bezorgdienst waar het ligt.
reason-neighbour-sentence = Je pakket is bij de buren bezorgd.
reason-neighbour-next = Op het briefje of de website van de bezorgdienst staat meestal wie het heeft. Kom je er niet achter, neem dan contact met ons op: wij vragen het de bezorgdienst.
reason-delivered-locker-sentence = Je pakket is bezorgd in een pakketautomaat.
reason-delivered-locker-next = Heb je het er nog niet uit gehaald, dan open je het vak met de code uit het bericht van de bezorgdienst of met de app van de bezorgdienst. Heb je geen code, dan kan de bezorgdienst die opnieuw sturen.
reason-reception-sentence = Je pakket is afgegeven bij de receptie.
reason-reception-next = Vraag het daar of in de postkamer. Heeft niemand het, neem dan contact met ons op: wij vragen de bezorgdienst wie het heeft aangenomen.
reason-signed-sentence = Je pakket is afgegeven en er is voor getekend.
reason-signed-next = Heb je niet zelf getekend, vraag het dan eerst thuis en bij de buren. Heeft niemand het, neem dan contact met ons op: wij vragen de bezorgdienst om het afleverbewijs.
reason-picked_up_by_recipient-sentence = Je pakket is afgehaald.
reason-picked_up_by_recipient-next = Was jij dat niet, en ook niet iemand die je dat had gevraagd, neem dan zo snel mogelijk contact met ons op.
reason-in_part-sentence = Een deel van je levering is aangekomen.
reason-in_part-next = De rest volgt meestal binnen een paar dagen. Is er binnen drie werkdagen niets gekomen, neem dan contact met ons op: wij vragen het de bezorgdienst.
reason-damaged-sentence = Je pakket is onderweg beschadigd.
reason-damaged-next = Dat spijt ons. Heb je het al, bewaar dan de verpakking en stuur ons foto’s van de doos en de inhoud. We spreken met je af of je een vervangend artikel krijgt of je geld terug.
reason-delivered-damaged-sentence = Je pakket is bezorgd, maar volgens de bezorgdienst is het beschadigd.
reason-delivered-damaged-next = Dat spijt ons. Is er iets van de inhoud kapot, bewaar dan de verpakking en stuur ons foto’s van de doos en de inhoud. We spreken met je af of je een vervangend artikel krijgt of je geld terug.
reason-exception-damaged-sentence = Je pakket is op weg naar jou beschadigd.
reason-exception-damaged-next = Dat spijt ons. De bezorgdienst kijkt of het nog bezorgd kan worden. Kan dat niet of wil je liever niet wachten, neem dan contact met ons op: we spreken met je af of je een vervangend artikel krijgt of je geld terug.

# exception
reason-weather-sentence = Slecht weer houdt je pakket op.
reason-weather-next = Het gaat verder zodra de bezorgdienst weer veilig de weg op kan. Je hoeft niets te doen; de nieuwe dag zie je hier.
reason-customs_hold-sentence = De douane houdt je pakket vast.
reason-customs_hold-next = Het wordt nauwkeuriger gecontroleerd, of er ontbreekt nog iets. Schrijft de bezorgdienst of de douane je, antwoord dan snel. Is er binnen vijf werkdagen niets gebeurd, neem dan contact met ons op: wij vragen het na.
reason-missing_documents-sentence = Je pakket kan niet verder omdat er documenten of gegevens ontbreken.
reason-missing_documents-next = Heeft de bezorgdienst of de douane je ergens om gevraagd, stuur het dan zo snel mogelijk op. Heeft niemand je iets gevraagd, neem dan contact met ons op: wij zoeken uit wat er ontbreekt en leveren het aan als we kunnen.
reason-duty_unpaid-sentence = Er moeten invoerrechten of kosten worden betaald voordat je pakket verder kan.
reason-duty_unpaid-next = De bezorgdienst laat je weten hoeveel het is en hoe je betaalt. Betaal alleen aan de deur of via de eigen website of app van de bezorgdienst, nooit via een link in een onverwacht bericht. Denk je dat er niets te betalen valt, neem dan eerst contact met ons op.
reason-address_problem-sentence = De bezorgdienst kan het adres niet vinden of heeft meer gegevens nodig.
reason-address_problem-next = Controleer het adres in je bestelling, ook het huisnummer met toevoeging en de naam bij de bel, en laat ons weten wat er niet klopt of ontbreekt. Hoe eerder we het weten, hoe eerder het pakket verder kan.
reason-refused-sentence = De bezorgdienst meldt dat je pakket aan de deur niet is aangenomen.
reason-refused-next = Was dat de bedoeling, dan hoef je niets te doen: het pakket komt bij ons terug. Zo niet, neem dan snel contact met ons op: wij proberen het opnieuw te laten bezorgen.
reason-lost-sentence = De bezorgdienst kan je pakket niet meer vinden.
reason-lost-next = Dat spijt ons. Je hoeft er niet naar te zoeken of langer te wachten: neem contact met ons op, dan spreken we een nieuwe levering of een terugbetaling met je af.
reason-destroyed-sentence = Je pakket is onderweg onherstelbaar beschadigd en komt niet meer aan.
reason-destroyed-next = Dat spijt ons. Neem contact met ons op, dan spreken we een nieuwe levering of een terugbetaling met je af.
reason-held-sentence = De bezorgdienst houdt je pakket vast en heeft het nog niet doorgestuurd.
reason-held-next = Soms wacht de bezorgdienst tot je een dag kiest of een vraag beantwoordt; dat staat dan op de website van de bezorgdienst. Is er binnen twee werkdagen niets gebeurd, neem dan contact met ons op: wij vragen het na.
reason-security-sentence = Je pakket wordt vastgehouden voor een veiligheidscontrole.
reason-security-next = Dat duurt meestal een paar dagen, en noch jij noch wij kunnen dat versnellen. Is er binnen vijf werkdagen niets gebeurd, neem dan contact met ons op: wij vragen het de bezorgdienst.
reason-prohibited-sentence = De bezorgdienst mag de inhoud van je pakket niet vervoeren.
reason-prohibited-next = Dat moeten wij oplossen, niet jij, en het spijt ons. Neem contact met ons op: we zoeken een andere manier om het bij je te krijgen of betalen het bedrag terug.
reason-carrier_rejected-sentence = De bezorgdienst heeft je pakket niet aangenomen.
reason-carrier_rejected-next = Dat moeten wij in orde maken; jij hoeft niets te doen. Is er binnen twee werkdagen niets gebeurd, neem dan contact met ons op: wij vertellen je hoe het verdergaat.
reason-not_collected-sentence = Je pakket is niet op tijd afgehaald.
reason-not_collected-next = Het komt waarschijnlijk bij ons terug. Wil je het toch nog hebben, neem dan contact met ons op: we spreken met je af hoe het bij je komt.
reason-undeliverable-sentence = De bezorgdienst kon je pakket niet bezorgen.
reason-undeliverable-next = Het komt waarschijnlijk bij ons terug. Controleer het adres in je bestelling en neem contact met ons op: we spreken een nieuwe levering of een terugbetaling met je af.
reason-other-sentence = Iets houdt je pakket op, en de bezorgdienst heeft niet gezegd wat.
reason-other-next = Je hoeft voorlopig niets te doen. Is hier binnen twee werkdagen niets veranderd, neem dan contact met ons op: wij vragen het de bezorgdienst.

# return_to_sender
reason-returning-sentence = Je pakket is onderweg terug naar ons.
reason-returned-sentence = Je pakket is bij ons teruggekomen.

# cancelled
reason-label_voided-sentence = Het verzendlabel is ingetrokken. Er wordt niets mee verstuurd.
reason-label_voided-next = Vaak betekent dat alleen dat er een nieuw label komt; je pakket verschijnt hier dan met de nieuwe code. Is er binnen twee werkdagen niets veranderd, neem dan contact met ons op.
reason-order_cancelled-sentence = Deze bestelling is geannuleerd.

# expired
reason-no_news-sentence = Er is al geruime tijd geen nieuws over je pakket.


## 3. Verloop: titels van gebeurtenissen (de plaats staat ernaast)

event-unknown = Bericht van de bezorgdienst
event-unknown-pending = Wacht op het eerste bericht van de bezorgdienst
event-unknown-not_found = Nog niet bekend bij de bezorgdienst
event-unknown-error = Track & trace van de bezorgdienst niet bereikbaar

event-pre_transit = Verzending voorbereid
event-pre_transit-label_created = Verzendlabel gemaakt
event-pre_transit-info_received = Aangemeld bij de bezorgdienst
event-pre_transit-awaiting_handover = Wacht op de bezorgdienst
event-pre_transit-delayed = Overdracht vertraagd

event-in_transit = Onderweg
event-in_transit-accepted = Ontvangen door de bezorgdienst
event-in_transit-departed = Vertrokken uit een depot
event-in_transit-arrived = Aangekomen in een depot
event-in_transit-processed = Gesorteerd
event-in_transit-customs_received = Aangekomen bij de douane
event-in_transit-customs_cleared = Vrijgegeven door de douane
event-in_transit-customs_hold = Vastgehouden door de douane
event-in_transit-missing_documents = Documenten of gegevens ontbreken
event-in_transit-arrived_destination_country = Aangekomen in het land van bestemming
event-in_transit-handed_to_partner = Overgedragen aan een partner
event-in_transit-at_delivery_depot = Aangekomen in het bezorgdepot
event-in_transit-delivery_scheduled = Bezorgdag gepland
event-in_transit-delivery_rescheduled = Bezorging verplaatst naar een andere dag
event-in_transit-forwarded = Omgeleid
event-in_transit-delayed = Vertraagd
event-in_transit-weather = Opgehouden door slecht weer
event-in_transit-held = Vastgehouden door de bezorgdienst

event-out_for_delivery = Bezorger is onderweg
event-out_for_delivery-delayed = Bezorging vertraagd

event-available_for_pickup = Klaar om af te halen
event-available_for_pickup-pickup_point = Klaar bij een afhaalpunt
event-available_for_pickup-locker = Klaar in een pakketautomaat
event-available_for_pickup-post_office = Klaar op het postkantoor

event-attempted_delivery = Bezorging niet gelukt
event-attempted_delivery-recipient_absent = Bezorging niet gelukt, niemand aanwezig
event-attempted_delivery-business_closed = Bezorging niet gelukt, bedrijf gesloten
event-attempted_delivery-no_access = Bezorging niet gelukt, geen toegang
event-attempted_delivery-notice_left = Bezorging niet gelukt, briefje achtergelaten
event-attempted_delivery-refused = Bezorging niet gelukt, niet aangenomen
event-attempted_delivery-address_problem = Bezorging niet gelukt, adres onduidelijk
event-attempted_delivery-security = Bezorging gestopt om veiligheidsredenen
event-attempted_delivery-other = Bezorging niet gelukt

event-delivered = Bezorgd
event-delivered-mailbox = Bezorgd in de brievenbus
event-delivered-safe_place = Neergelegd op een veilige plek
event-delivered-neighbour = Bezorgd bij de buren
event-delivered-locker = Bezorgd in een pakketautomaat
event-delivered-reception = Afgegeven bij de receptie
event-delivered-signed = Bezorgd, voor ontvangst getekend
event-delivered-picked_up_by_recipient = Afgehaald
event-delivered-in_part = Deels bezorgd
event-delivered-damaged = Bezorgd, schade gemeld

event-exception = Probleem gemeld
event-exception-delayed = Opgehouden bij de bezorgdienst
event-exception-weather = Opgehouden door slecht weer
event-exception-customs_hold = Vastgehouden door de douane
event-exception-missing_documents = Documenten of gegevens ontbreken
event-exception-duty_unpaid = Invoerrechten of kosten niet betaald
event-exception-address_problem = Probleem met het adres
event-exception-refused = Niet aangenomen aan de deur
event-exception-damaged = Onderweg beschadigd
event-exception-lost = Als vermist gemeld
event-exception-destroyed = Onherstelbaar beschadigd
event-exception-held = Vastgehouden door de bezorgdienst
event-exception-security = Vastgehouden voor een veiligheidscontrole
event-exception-prohibited = Inhoud niet toegestaan
event-exception-carrier_rejected = Niet aangenomen door de bezorgdienst
event-exception-not_collected = Niet op tijd afgehaald
event-exception-undeliverable = Niet te bezorgen
event-exception-other = Probleem gemeld

event-return_to_sender = Onderweg terug
event-return_to_sender-returning = Onderweg terug
event-return_to_sender-returned = Terug bij de afzender
event-return_to_sender-refused = Niet aangenomen, onderweg terug
event-return_to_sender-not_collected = Niet afgehaald, onderweg terug
event-return_to_sender-address_problem = Probleem met het adres, onderweg terug
event-return_to_sender-undeliverable = Niet te bezorgen, onderweg terug

event-cancelled = Geannuleerd
event-cancelled-label_voided = Verzendlabel ingetrokken
event-cancelled-order_cancelled = Bestelling geannuleerd

event-expired = Geen nieuws meer
event-expired-no_news = Al lang geen nieuws


## 4. Data en opschriften bovenaan

# Opschriften boven de grote datum; ze passen ook boven ‘Vandaag’ en ‘Morgen’.
hero-arrives = Komt aan
hero-arrives-today = Komt vandaag aan
hero-arrives-tomorrow = Komt morgen aan
hero-delivered-on = Bezorgd
hero-collect-by = Af te halen tot en met
hero-expected-was = Werd verwacht
hero-promised-was = Was beloofd voor
hero-returned-on = Terug bij ons
hero-cancelled-on = Geannuleerd

# In plaats van een datum
hero-no-date-label = Aankomst
hero-no-date = Nog geen datum
hero-no-date-detail = Zodra we weten welke dag het wordt, zie je dat hier.
# Een zoekgeraakt of vernield pakket: geen valse hoop, geen paniek.
hero-problem-date = Geen bezorgdatum

# Onder de datum
# $from, $to: kloktijden zonder ‘uur’
hero-window-between = Waarschijnlijk tussen { $from } en { $to } uur
hero-window-by = Waarschijnlijk voor { $to } uur
# $from, $to: dagen
hero-window-days = Waarschijnlijk tussen { $from } en { $to }
hero-first-promised = Oorspronkelijk beloofd voor { $date }
hero-missed = Je pakket werd verwacht op { $date } en is niet aangekomen. Dat spijt ons; zodra we weten welke dag het wordt, zie je dat hier.

today = Vandaag
yesterday = Gisteren
tomorrow = Morgen
# Midden in een regel: ‘Bezorgd · vandaag’
today-within = vandaag
yesterday-within = gisteren
tomorrow-within = morgen


## 5. Artikelen, pakketten, bestelling

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Je artikel is nog niet onderweg
               *[other] Je artikel is onderweg
            }
       *[other]
            { $moving ->
                [0] Van de { $total } artikelen is er nog geen onderweg
                [one] { $moving } van de { $total } artikelen is onderweg
               *[other] { $moving } van de { $total } artikelen zijn onderweg
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Je artikel is nog niet bezorgd
               *[other] Je artikel is bezorgd
            }
       *[other]
            { $done ->
                [0] Van de { $total } artikelen is er nog geen bezorgd
                [one] { $done } van de { $total } artikelen is bezorgd
               *[other] { $done } van de { $total } artikelen zijn bezorgd
            }
    }
progress-partly =
    { $moving ->
        [0] { $done } van de { $total } artikelen bezorgd
       *[other] { $done } van de { $total } artikelen bezorgd, nog { $moving } onderweg
    }

box-of = Pakket { $n } van { $total }
box-unsent-heading = Nog niet verzonden
box-unsent-line = Nog bij ons. Je ziet hier wanneer het vertrekt.
box-cancelled-heading = Geannuleerd
box-cancelled-line = Dit wordt niet verzonden.
box-refunded-heading = Terugbetaald
box-refunded-line = We hebben het bedrag teruggestort. Het kan een paar werkdagen duren voor je het hebt.
box-digital-heading = Niet in een pakket
box-digital-line = Dit krijg je online of per e-mail.
box-line-arrives = { $status } · komt { $date } aan
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } eerder bericht
       *[other] { $count } eerdere berichten
    }

item-cancelled = Geannuleerd
item-refunded = Terugbetaald
item-returned = Geretourneerd
# Hoeveel van het bestelde aantal
item-part-cancelled = { $count } geannuleerd
item-part-refunded = { $count } terugbetaald

# $number is het nummer zoals de winkel het schrijft, met ‘#’ als het er een heeft.
order-kicker = Bestelling { $number } · geplaatst op { $date }
order-kicker-undated = Bestelling { $number }
parcel-kicker = Je pakket via { $carrier }
parcel-kicker-plain = Je pakket
updated-at = Bijgewerkt: { $when }


## 6. Bedragen

total-subtotal = Subtotaal
total-shipping = Verzendkosten
total-discount = Korting
total-tax = Btw
total-refunded = Terugbetaald
total-paid = Door jou betaald
total-total = Totaal


## 7. Zoeken, fouten, contact

lookup-title = Zoek je bestelling
# Hetzelfde, of nu de bestelling onbekend is of het e-mailadres of de postcode niet klopt.
lookup-wrong = Met deze gegevens hebben we niets gevonden. Vergelijk het nummer en het e-mailadres of de postcode met je bestelbevestiging.
lookup-too-many =
    { $minutes ->
        [one] Dat waren te veel pogingen achter elkaar. Om bestellingen te beschermen wachten we even: probeer het over een minuut opnieuw.
       *[other] Dat waren te veel pogingen achter elkaar. Om bestellingen te beschermen wachten we even: probeer het over { $minutes } minuten opnieuw.
    }
lookup-number-missing = Vul je bestelnummer of track & trace-code in.
lookup-second-missing = Om je de bestelling te laten zien, hebben we ook het e-mailadres of de postcode van je bestelling nodig.
lookup-form-expired = Het formulier heeft te lang opengestaan. Verstuur het nog een keer.

not-found-title = We kunnen deze pagina niet vinden
not-found-text = Misschien zit er een typefout in de link, of heeft een mailprogramma hem afgebroken. Open de link nog een keer vanuit het oorspronkelijke bericht, of zoek je bestelling op met het nummer.
gone-title = Deze link is verlopen
gone-text = Om je gegevens te beschermen, werken links als deze maar een bepaalde tijd. Je kunt je bestelling nog wel vinden met het nummer, samen met je e-mailadres of postcode.
unavailable-title = Deze pagina is nu niet beschikbaar
unavailable-text = Dit houdt je pakket niet op. Probeer het over een paar minuten opnieuw.
internal-title = Er ging bij ons iets mis
internal-text = Het ligt niet aan jou, en het houdt je pakket niet op. Probeer het zo nog eens; werkt het dan nog niet, neem dan contact met ons op.

action-lookup = Zoek mijn bestelling
action-carrier = Bekijken bij { $carrier }
action-carrier-plain = Bekijk bij de bezorgdienst
action-contact = Contact opnemen
action-shop = Terug naar { $brand }

contact-heading = Kunnen we helpen?
contact-answer =
    { $hours ->
        [one] We antwoorden meestal binnen een uur.
       *[other] We antwoorden meestal binnen { $hours } uur.
    }
contact-subject = Over bestelling { $number }

title-parcel = { $status } · { $brand }


## 8. De woorden van de bezorgdienst zelf

carrier-words = In de woorden van { $carrier }

# Onder de dag waarop het is bezorgd
hero-at = om { $time } uur
# Een moment: $day is ‘vandaag’ of een datum, $time een kloktijd
moment = { $day } om { $time } uur
