### De kop van de volgpagina: over welk pakket die gaat en, als er iets mis is, drie antwoorden.
###
### ‘We’ is de winkel, ‘de bezorgdienst’ brengt het pakket. Eenvoudig en kort; geen uitroeptekens, niets grappigs.


## 1. Het opschrift boven de grote datum, als een bestelling in meerdere pakketten komt
## $n: welk pakket; $total: hoeveel pakketten er zijn (allebei getallen, $total is 2 of meer)

hero-box-arrives = Pakket { $n } van { $total } komt aan
hero-box-arrives-late = Pakket { $n } van { $total } komt later dan gepland
hero-box-delivered-on = Pakket { $n } van { $total } is bezorgd
hero-box-expected-was = Pakket { $n } van { $total } werd verwacht
hero-box-promised-was = Pakket { $n } van { $total } was beloofd voor
hero-box-collect-by = Pakket { $n } van { $total } af te halen tot en met
hero-box-returned-on = Pakket { $n } van { $total } is terug bij ons
# Boven ‘Nog geen datum’
hero-box-no-date-label = Aankomst van pakket { $n } van { $total }
# $status: de naam van de status van het pakket, bijvoorbeeld ‘Er is een probleem’
hero-box-status = Pakket { $n } van { $total }: { $status }
# Het laatste kwam op de datum die eronder staat
hero-all-delivered =
    { $total ->
        [2] Beide pakketten bezorgd
       *[other] Alle { $total } pakketten bezorgd
    }
# Eén pakket: het komt op de datum eronder, later dan beloofd
hero-arrives-late = Komt later dan gepland
# Voor schermlezers: de lijst van pakketten waar de kop niet over gaat
hero-others = De andere pakketten


## 2. Koppen van de drie antwoorden

answers-happened = Wat er is gebeurd
answers-we = Wat wij doen
answers-carrier = Wat de bezorgdienst doet
answers-you = Wat jij kunt doen


## 3. Antwoorden. ‘-we’ staat onder ‘Wat wij doen’, ‘-carrier’ onder ‘Wat de bezorgdienst doet’, ‘-you’ onder ‘Wat jij kunt doen’

now-exception-we = Wij zien dit ook en houden je pakket in de gaten. Zodra er nieuws is, zie je het hier.
now-exception-you = Voorlopig niets. Is hier binnen twee werkdagen niets veranderd, neem dan contact met ons op: wij lossen het op met de bezorgdienst.

now-delayed-we = Dat spijt ons. We houden je pakket in de gaten; zodra we weten welke dag het wordt, zie je dat hier.
now-delayed-you = Voorlopig niets. Is je pakket binnen twee werkdagen niet verdergegaan, neem dan contact met ons op: wij vragen de bezorgdienst waar het is.

now-weather-carrier = De bezorgdienst brengt je pakket verder zodra dat weer veilig kan. De nieuwe dag zie je hier.
now-weather-you = Je hoeft niets te doen.

now-customs_hold-we = We volgen wat de douane en de bezorgdienst melden, en laten het hier zien.
now-customs_hold-you = Schrijft de bezorgdienst of de douane je, antwoord dan snel. Is er binnen vijf werkdagen niets gebeurd, neem dan contact met ons op: wij vragen het na.

now-missing_documents-we = We leveren de documenten en gegevens aan die we hebben.
now-missing_documents-you = Heeft de bezorgdienst of de douane je ergens om gevraagd, stuur het dan zo snel mogelijk op. Heeft niemand je iets gevraagd, neem dan contact met ons op: wij zoeken uit wat er ontbreekt.

now-duty_unpaid-carrier = De bezorgdienst int de invoerrechten of kosten, en laat je weten hoeveel het is en hoe je betaalt.
now-duty_unpaid-you = Betaal alleen aan de deur of via de eigen website of app van de bezorgdienst, nooit via een link in een onverwacht bericht. Denk je dat er niets te betalen valt, neem dan eerst contact met ons op.

now-address_problem-we = Zodra we weten wat er moet staan, geven we het door aan de bezorgdienst, zodat je pakket verder kan.
now-address_problem-you = Controleer het adres in je bestelling, ook het huisnummer met toevoeging en de naam bij de bel, en laat ons weten wat er niet klopt of ontbreekt.

now-refused-we = Wil je het toch nog hebben, dan proberen we het opnieuw te laten bezorgen. Zo niet, dan komt het bij ons terug.
now-refused-you = Heb je het niet geweigerd, neem dan snel contact met ons op. Heb je dat wel gedaan, dan hoef je niets te doen.

now-damaged-we = Dat spijt ons. Kan het niet meer bezorgd worden, dan spreken we met je af of je een vervangend artikel krijgt of je geld terug.
now-damaged-you = Wil je liever niet wachten tot de bezorgdienst ernaar heeft gekeken, neem dan contact met ons op. Komt het beschadigd bij je aan, bewaar dan de verpakking en stuur ons foto’s.

now-lost-we = Dat spijt ons. We spreken een nieuwe levering of een terugbetaling met je af.
now-lost-you = Je hoeft er niet naar te zoeken of langer te wachten: neem contact met ons op en laat weten wat je het liefst wilt.

now-destroyed-we = Dat spijt ons. We spreken een nieuwe levering of een terugbetaling met je af.
now-destroyed-you = Neem contact met ons op en laat weten wat je het liefst wilt.

now-held-we = We houden je pakket in de gaten. Zodra er nieuws is, zie je het hier.
now-held-you = Kijk op de website van de bezorgdienst: soms wacht die tot je een dag kiest of een vraag beantwoordt. Is er binnen twee werkdagen niets gebeurd, neem dan contact met ons op: wij vragen het na.

now-security-we = We houden je pakket in de gaten. Zo’n controle duurt meestal een paar dagen, en noch jij noch wij kunnen dat versnellen.
now-security-you = Voorlopig niets. Is er binnen vijf werkdagen niets gebeurd, neem dan contact met ons op: wij vragen het de bezorgdienst.

now-prohibited-we = Dat moeten wij oplossen, en het spijt ons. We zoeken een andere manier om het bij je te krijgen of betalen het bedrag terug.
now-prohibited-you = Neem contact met ons op en laat weten wat je het liefst wilt.

now-carrier_rejected-we = Dat moeten wij in orde maken.
now-carrier_rejected-you = Je hoeft niets te doen. Is er binnen twee werkdagen niets gebeurd, neem dan contact met ons op: wij vertellen je hoe het verdergaat.

now-not_collected-we = Het komt waarschijnlijk bij ons terug. Wil je het toch nog hebben, dan spreken we met je af hoe het bij je komt.
now-not_collected-you = Neem contact met ons op en laat weten of je het nog wilt hebben.

now-undeliverable-we = Het komt waarschijnlijk bij ons terug. Dan spreken we een nieuwe levering of een terugbetaling met je af.
now-undeliverable-you = Controleer het adres in je bestelling en neem contact met ons op. Je hoeft niet te wachten tot het hier is.

now-attempted_delivery-carrier = Meestal komt de bezorgdienst de volgende werkdag terug of brengt die je pakket naar een afhaalpunt in de buurt.
now-attempted_delivery-you = Kijk of er een briefje ligt: daarop staat hoe het verdergaat.

now-recipient_absent-carrier = Meestal komt de bezorgdienst de volgende werkdag terug of brengt die je pakket naar een afhaalpunt in de buurt.
now-recipient_absent-you = Kijk of er een briefje bij je deur of in je brievenbus ligt: daarop staat waar je pakket is of wanneer de bezorgdienst terugkomt. Vaak kun je bij de bezorgdienst ook een andere dag of plek kiezen.

now-business_closed-carrier = Meestal komt de bezorgdienst de volgende werkdag terug.
now-business_closed-you = Is er dan ook niemand, geef de bezorgdienst dan een dag en tijd door die wel uitkomen, of kies een afhaalpunt.

now-no_access-carrier = Meestal probeert de bezorgdienst het de volgende werkdag opnieuw.
now-no_access-you = Zorg dat het hek of de voordeur open kan en dat je naam bij de bel staat. Je kunt de bezorgdienst ook doorgeven hoe de bezorger bij je deur komt.

now-notice_left-carrier = De bezorgdienst bewaart je pakket voor je of komt ermee terug; op het briefje lees je wat het wordt.
now-notice_left-you = Kijk op het briefje. Ligt er geen, dan vind je hetzelfde meestal op de website van de bezorgdienst.

now-expired-we = Heb je het niet, dan vragen we bij de bezorgdienst na wat ermee is gebeurd.
now-expired-you = Is het al aangekomen, dan is alles in orde. Zo niet, neem dan contact met ons op.

now-return_to_sender-we = We spreken een nieuwe levering of een terugbetaling met je af. Je hoeft niet te wachten tot het weer hier is.
now-return_to_sender-you = Neem contact met ons op en laat weten wat je het liefst wilt.

now-returned-we = We spreken een nieuwe levering of een terugbetaling met je af.
now-returned-you = Hebben we dat nog niet gedaan, neem dan contact met ons op.

# $date: de dag waarop het werd verwacht of waarvoor het was beloofd
now-missed-happened = Je pakket werd verwacht op { $date } en is niet aangekomen.
now-missed-we = Dat spijt ons. We houden je pakket in de gaten; zodra we weten welke dag het wordt, zie je dat hier.
now-missed-you = Voorlopig niets. Is het er binnen twee werkdagen nog niet, neem dan contact met ons op: wij vragen de bezorgdienst waar het is.

# De bestelling is niet verstuurd, hoewel de dag al voorbij is
now-unsent-happened = Je bestelling was beloofd voor { $date } en is nog niet bij ons vertrokken.
now-unsent-we = Dat spijt ons. We versturen je bestelling zo snel we kunnen; zodra we weten welke dag het wordt, zie je dat hier.
now-unsent-you = Wil je liever niet wachten, neem dan contact met ons op.
