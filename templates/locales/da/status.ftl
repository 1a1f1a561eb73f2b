### Ordene på sporingssiden: hvor pakken er, hvornår den kommer, og hvad der så sker.
###
### “Vi” er butikken, “fragtfirmaet” kommer med pakken. Enkelt og kort; hvem gør hvad hvornår;
### ingen udråbstegn. I { $… } står datoer, tidspunkter og navne, der allerede er formateret;
### antal sendes som tal, så ental og flertal passer.
### Nogle mellemrum er hårde mellemrum (U+00A0).


## 1. Status: navn i linjer, sætning og næste skridt øverst, tekst til tegningen

status-ordered-name = Ordre modtaget
status-ordered-sentence = Vi har modtaget din ordre og gør den klar.
status-ordered-next = Du skal ikke gøre noget. Så snart din ordre forlader os, kan du følge den her.
status-ordered-figure = Vejen til din dør. Din ordre er stadig hos os, ved starten.

status-unknown-name = Intet nyt endnu
status-unknown-sentence = Fragtfirmaet har ikke meldt noget om din pakke endnu.
status-unknown-next = Det er normalt den første dag eller to. Så snart der er nyt, kan du se det her.
status-unknown-figure = Vejen til din dør. Vi ved endnu ikke, hvor din pakke er.

status-pre_transit-name = Gøres klar til forsendelse
status-pre_transit-sentence = Fragtlabelen er lavet, men fragtfirmaet har ikke din pakke endnu.
status-pre_transit-next = Næste skridt er, at vi afleverer den til fragtfirmaet. Fra den første scanning kan du se her, hvor den er.
status-pre_transit-figure = Vejen til din dør. Din pakke venter på fragtfirmaet ved starten.

status-in_transit-name = På vej
status-in_transit-sentence = Din pakke er på vej til dig.
status-in_transit-next = Næste stop er en terminal i nærheden af dig, og derfra kører den ud til dig. Du skal ikke gøre noget.
status-in_transit-figure = Vejen til din dør. Din pakke er undervejs.

status-customs-name = I tolden
status-customs-sentence = Din pakke er i tolden og bliver kontrolleret der.
status-customs-next = De fleste pakker kommer videre efter et par dage. Hvis der mangler papirer eller skal betales noget, får du besked fra fragtfirmaet eller tolden; ellers skal du ikke gøre noget.
status-customs-figure = Vejen til din dør. Din pakke venter ved grænsen.

status-out_for_delivery-name = Ude til levering
status-out_for_delivery-sentence = Chaufføren har din pakke med på det sidste stykke vej til dig.
status-out_for_delivery-next = Det hjælper, hvis nogen kan tage imod den. Ellers kommer fragtfirmaet igen eller lægger en seddel.
status-out_for_delivery-figure = Vejen til din dør. Din pakke er på det sidste stykke, tæt på døren.

status-available_for_pickup-name = Klar til afhentning
status-available_for_pickup-sentence = Din pakke er klar til afhentning.
status-available_for_pickup-next = Tag afhentningskoden eller beskeden fra fragtfirmaet med, og legitimation. Bliver pakken ikke hentet i tide, kommer den tilbage til os.
status-available_for_pickup-figure = En vej, der ender ved et afhentningssted. Din pakke venter der.

status-attempted_delivery-name = Forsøgt leveret
status-attempted_delivery-sentence = Fragtfirmaet forsøgte at levere din pakke, men kunne ikke aflevere den.
status-attempted_delivery-next = Som regel kommer fragtfirmaet igen næste hverdag eller tager pakken med til et afhentningssted i nærheden. Se efter en seddel: På den står der, hvad der nu sker.
status-attempted_delivery-figure = Vejen til din dør. Din pakke nåede frem, men døren forblev lukket.

status-delivered-name = Leveret
status-delivered-sentence = Din pakke er leveret.
status-delivered-next = Kan du ikke finde den? Spørg først derhjemme og hos naboerne. Er den heller ikke der, så kontakt os, og vi tager det op med fragtfirmaet.
status-delivered-figure = Hele vejen er tilbagelagt. Din pakke er ved døren.

status-exception-name = Der er et problem
status-exception-sentence = Fragtfirmaet melder om et problem med din pakke.
status-exception-next = Vi kan også se det. Er der ikke sket noget her inden for to hverdage, så kontakt os, og vi løser det med fragtfirmaet.
status-exception-figure = Vejen til din dør er afbrudt. Din pakke er standset undervejs.

status-return_to_sender-name = På vej retur
status-return_to_sender-sentence = Din pakke er på vej retur til os.
status-return_to_sender-next = Du behøver ikke at vente, til den er her: Kontakt os, så aftaler vi en ny levering eller en refundering med dig.
status-return_to_sender-figure = Vejen til din dør. Din pakke er på vej tilbage til os.

status-returned-name = Tilbage hos os
status-returned-sentence = Din pakke er kommet retur til os.
status-returned-next = Hvis vi ikke allerede har aftalt en ny levering eller en refundering med dig, så kontakt os.
status-returned-figure = Vejen til din dør. Din pakke er tilbage ved starten, hos os.

status-cancelled-name = Annulleret
status-cancelled-sentence = Denne levering er annulleret og kommer ikke.
status-cancelled-next = Hvis du allerede har betalt, får du pengene tilbage på samme måde, som du betalte; der kan gå nogle hverdage, før du har dem. Hvis det kommer bag på dig, så kontakt os.
status-cancelled-figure = En tom vej. Der er ingen pakke på den.

status-expired-name = Intet nyt i lang tid
status-expired-sentence = Fragtfirmaet har ikke meldt noget om din pakke i lang tid.
status-expired-next = Hvis du allerede har den, er alt godt. Hvis ikke, så kontakt os: Vi spørger fragtfirmaet, hvad der er sket med den.
status-expired-figure = Vejen til din dør. Lige nu ved vi ikke, hvor din pakke er.


## 2. Årsager: erstatter statussætningen, og næste skridt, hvor der er et bedre

# unknown
reason-pending-sentence = Vi har spurgt fragtfirmaet til din pakke og venter på det første svar.
reason-not_found-sentence = Fragtfirmaet kender ikke nummeret på din pakke endnu.
reason-not_found-next = Det er normalt indtil den første scanning. Kender fragtfirmaet det stadig ikke tre hverdage efter afsendelsen, så kontakt os, og vi tjekker nummeret.
reason-error-sentence = Fragtfirmaets track & trace svarer ikke lige nu.
reason-error-next = Det forsinker ikke din pakke. Vi bliver ved med at spørge, og så snart vi får svar, kan du se det her.

# pre_transit
reason-label_created-sentence = Fragtlabelen til din pakke er lavet.
reason-info_received-sentence = Fragtfirmaet ved, at din pakke er på vej, men har den ikke endnu.
reason-awaiting_handover-sentence = Din pakke er klar og venter på fragtfirmaet.

# in_transit
reason-accepted-sentence = Fragtfirmaet har din pakke.
reason-departed-sentence = Din pakke har forladt en terminal og er på vej videre til dig.
reason-arrived-sentence = Din pakke er nået til en terminal på vejen til dig.
reason-processed-sentence = Din pakke er sorteret og kører snart videre.
reason-customs_received-sentence = Din pakke er ankommet til tolden og skal kontrolleres der.
reason-customs_received-next = Det tager som regel et par dage. Hvis der mangler papirer eller skal betales noget, får du besked fra fragtfirmaet eller tolden; ellers skal du ikke gøre noget.
reason-customs_cleared-sentence = Din pakke er frigivet af tolden.
reason-customs_cleared-next = Nu kommer den videre til dig. Du skal ikke gøre noget.
reason-arrived_destination_country-sentence = Din pakke er ankommet til det land, den skal til.
reason-arrived_destination_country-next = Måske vil tolden se på den først; derefter kører den til en terminal i nærheden af dig. Du skal ikke gøre noget.
reason-handed_to_partner-sentence = Fragtfirmaet har givet din pakke videre til en partner, der tager resten af vejen.
reason-handed_to_partner-next = Der kan gå en dag eller to, før du kan se nyt fra partneren her. Du skal ikke gøre noget.
reason-at_delivery_depot-sentence = Din pakke er på den terminal, der leverer til dig.
reason-at_delivery_depot-next = Derfra tager en chauffør den med ud til dig. Du skal ikke gøre noget.
reason-delivery_scheduled-sentence = Der er fastsat en dag for leveringen af din pakke.
reason-delivery_scheduled-next = Passer dagen ikke, kan du ofte ændre den hos fragtfirmaet.
reason-delivery_rescheduled-sentence = Leveringen af din pakke er flyttet til en anden dag.
reason-delivery_rescheduled-next = Passer den nye dag ikke, kan du ofte ændre den hos fragtfirmaet.
reason-forwarded-sentence = Din pakke er omdirigeret og på vej til en ny adresse.
reason-forwarded-next = Hvis du ikke kendte til det, så kontakt os.
reason-delayed-sentence = Din pakke er forsinket.
reason-delayed-next = Det beklager vi. Du skal ikke gøre noget: Så snart vi kender den nye dag, kan du se den her.
reason-in_transit-delayed-sentence = Din pakke er på vej til dig, men den er forsinket.
reason-exception-delayed-sentence = Din pakke er blevet forsinket hos fragtfirmaet.
reason-exception-delayed-next = Det beklager vi. Er den ikke kommet videre inden for to hverdage, så kontakt os, og vi spørger fragtfirmaet, hvor den er.

# available_for_pickup
reason-pickup_point-sentence = Din pakke venter på dig på et afhentningssted.
reason-pickup_point-next = Tag afhentningskoden eller beskeden fra fragtfirmaet med, og legitimation. Kan du ikke selv hente den, så spørg fragtfirmaet, hvordan en anden kan hente den for dig.
reason-locker-sentence = Din pakke ligger i en pakkeboks.
reason-locker-next = Du åbner boksen med koden i beskeden fra fragtfirmaet eller med fragtfirmaets app. Har du ingen kode, kan fragtfirmaet sende den igen.
reason-available_for_pickup-locker-sentence = Din pakke venter på dig i en pakkeboks.
reason-available_for_pickup-locker-next = Du åbner boksen med koden i beskeden fra fragtfirmaet eller med fragtfirmaets app. Har du ingen kode, kan fragtfirmaet sende den igen; efter den sidste dag kommer pakken tilbage til os.
reason-post_office-sentence = Din pakke venter på dig på posthuset.
reason-post_office-next = Tag legitimation med og, hvis du har fået en, beskeden fra fragtfirmaet. Bliver pakken ikke hentet i tide, kommer den tilbage til os.

# attempted_delivery
reason-recipient_absent-sentence = Fragtfirmaet kom, men der var ingen til at tage imod din pakke.
reason-recipient_absent-next = Som regel kommer fragtfirmaet igen næste hverdag eller tager pakken med til et afhentningssted i nærheden; hvad der gælder, står på en seddel ved din dør eller i din postkasse. Ofte kan du også vælge en anden dag eller et andet sted hos fragtfirmaet.
reason-business_closed-sentence = Fragtfirmaet kom, men virksomheden havde lukket.
reason-business_closed-next = Som regel kommer fragtfirmaet igen næste hverdag. Er der heller ingen til den tid, så giv fragtfirmaet en dag og et tidspunkt, der passer dig, eller vælg et afhentningssted.
reason-no_access-sentence = Fragtfirmaet kunne ikke komme hen til din dør.
reason-no_access-next = Som regel prøver fragtfirmaet igen næste hverdag. Sørg for, at porten eller hoveddøren kan åbnes, og at navnet står ved dørklokken; du kan også fortælle fragtfirmaet, hvordan man kommer ind.
reason-notice_left-sentence = Fragtfirmaet kunne ikke aflevere din pakke og har lagt en seddel.
reason-notice_left-next = På sedlen står der, hvor din pakke er, eller hvornår fragtfirmaet kommer igen. Er der ingen seddel, står det som regel også på fragtfirmaets hjemmeside.

# delivered
reason-mailbox-sentence = Din pakke er lagt i din postkasse.
reason-mailbox-next = Ligger den der ikke, så spørg først de andre i husstanden. Er der ingen, der har den, så kontakt os, og vi tager det op med fragtfirmaet.
reason-safe_place-sentence = Din pakke er stillet et sikkert sted.
reason-safe_place-next = Hvis du har aftalt et sted med fragtfirmaet, så se først efter der, ellers ved døren, under halvtaget eller i garagen. Kan du ikke finde den, så kontakt os, og vi spørger fragtfirmaet, hvor den er stillet.
reason-neighbour-sentence = Din pakke er afleveret hos en nabo.
reason-neighbour-next = På sedlen eller på fragtfirmaets hjemmeside står der som regel, hvem der har den. Fremgår det ikke, så kontakt os, og vi spørger fragtfirmaet.
reason-delivered-locker-sentence = Din pakke er leveret til en pakkeboks.
reason-delivered-locker-next = Hvis du ikke har taget den ud endnu, åbner du boksen med koden i beskeden fra fragtfirmaet eller med fragtfirmaets app. Har du ingen kode, kan fragtfirmaet sende den igen.
reason-reception-sentence = Din pakke er afleveret i receptionen.
reason-reception-next = Spørg der eller i postrummet. Er der ingen, der har den, så kontakt os, og vi spørger fragtfirmaet, hvem der tog imod den.
reason-signed-sentence = Din pakke er udleveret mod underskrift.
reason-signed-next = Hvis du ikke selv skrev under, så spørg først derhjemme og hos naboerne. Er der ingen, der har den, så kontakt os, og vi beder fragtfirmaet om kvitteringen for leveringen.
reason-picked_up_by_recipient-sentence = Din pakke er hentet.
reason-picked_up_by_recipient-next = Hvis det hverken var dig eller en, du har bedt om det, så kontakt os hurtigst muligt.
reason-in_part-sentence = En del af din levering er kommet frem.
reason-in_part-next = Resten følger som regel inden for få dage. Er der ikke kommet noget inden for tre hverdage, så kontakt os, og vi spørger fragtfirmaet.
reason-damaged-sentence = Din pakke er blevet beskadiget undervejs.
reason-damaged-next = Det beklager vi. Hvis du allerede har den, så gem emballagen, og send os billeder af kassen og indholdet. Vi aftaler en erstatningsvare eller en refundering med dig.
reason-delivered-damaged-sentence = Din pakke er leveret, men fragtfirmaet melder, at den er beskadiget.
reason-delivered-damaged-next = Det beklager vi. Hvis noget af indholdet er gået i stykker, så gem emballagen, og send os billeder af kassen og indholdet. Vi aftaler en erstatningsvare eller en refundering med dig.
reason-exception-damaged-sentence = Din pakke er blevet beskadiget på vej til dig.
reason-exception-damaged-next = Det beklager vi. Fragtfirmaet undersøger, om den stadig kan leveres. Hvis den ikke kan, eller hvis du hellere vil slippe for at vente, så kontakt os, og vi aftaler en erstatningsvare eller en refundering med dig.

# exception
reason-weather-sentence = Dårligt vejr forsinker din pakke.
reason-weather-next = Den kommer videre, så snart fragtfirmaet kan køre sikkert igen. Du skal ikke gøre noget; den nye dag kommer til at stå her.
reason-customs_hold-sentence = Tolden holder din pakke tilbage.
reason-customs_hold-next = Den bliver undersøgt nærmere, eller der mangler stadig noget. Hvis fragtfirmaet eller tolden skriver til dig, så svar snart. Er der ikke sket noget inden for fem hverdage, så kontakt os, og vi spørger.
reason-missing_documents-sentence = Din pakke kan ikke komme videre, fordi der mangler papirer eller oplysninger.
reason-missing_documents-next = Hvis fragtfirmaet eller tolden har bedt dig om noget, så send det til dem hurtigst muligt. Er du ikke blevet spurgt, så kontakt os: Vi finder ud af, hvad der mangler, og sender det, hvis vi kan.
reason-duty_unpaid-sentence = Der skal betales told eller gebyrer, før din pakke kan komme videre.
reason-duty_unpaid-next = Fragtfirmaet fortæller dig, hvor meget det er, og hvordan du betaler. Betal kun ved døren eller på fragtfirmaets egen hjemmeside eller app, aldrig via et link i en besked, du ikke ventede. Hvis du mener, at der ikke skal betales noget, så kontakt os først.
reason-address_problem-sentence = Fragtfirmaet kan ikke finde adressen eller mangler flere oplysninger.
reason-address_problem-next = Tjek adressen i din ordre, også husnummer, etage og dør og navnet ved dørklokken, og fortæl os, hvad der er forkert eller mangler. Jo før vi ved det, jo før kan pakken komme videre.
reason-refused-sentence = Fragtfirmaet melder, at din pakke ikke blev taget imod ved døren.
reason-refused-next = Hvis det var meningen, skal du ikke gøre noget: Pakken kommer tilbage til os. Hvis ikke, så kontakt os snart, og vi prøver at få den leveret igen.
reason-lost-sentence = Fragtfirmaet kan ikke længere finde din pakke.
reason-lost-next = Det beklager vi. Du skal hverken lede efter den eller vente længere: Kontakt os, så aftaler vi en ny levering eller en refundering med dig.
reason-destroyed-sentence = Din pakke er blevet ødelagt undervejs og kommer ikke frem.
reason-destroyed-next = Det beklager vi. Kontakt os, så aftaler vi en ny levering eller en refundering med dig.
reason-held-sentence = Fragtfirmaet holder din pakke tilbage og har ikke sendt den videre.
reason-held-next = Nogle gange venter fragtfirmaet på, at du vælger en dag eller svarer på et spørgsmål; så står det på fragtfirmaets hjemmeside. Er der ikke sket noget inden for to hverdage, så kontakt os, og vi spørger.
reason-security-sentence = Din pakke bliver holdt tilbage til sikkerhedskontrol.
reason-security-next = Det tager som regel et par dage, og hverken du eller vi kan gøre det hurtigere. Er der ikke sket noget inden for fem hverdage, så kontakt os, og vi spørger fragtfirmaet.
reason-prohibited-sentence = Fragtfirmaet må ikke transportere indholdet af din pakke.
reason-prohibited-next = Det er vores opgave at løse det, ikke din, og det beklager vi. Kontakt os, så finder vi en anden måde at få det ud til dig på eller giver dig pengene tilbage.
reason-carrier_rejected-sentence = Fragtfirmaet tog ikke imod din pakke.
reason-carrier_rejected-next = Det er os, der skal ordne det; du skal ikke gøre noget. Er der ikke sket noget inden for to hverdage, så kontakt os, og vi fortæller dig, hvad der nu sker.
reason-not_collected-sentence = Din pakke blev ikke hentet i tide.
reason-not_collected-next = Den kommer sandsynligvis tilbage til os. Hvis du stadig vil have den, så kontakt os, og vi aftaler med dig, hvordan du får den.
reason-undeliverable-sentence = Fragtfirmaet kunne ikke levere din pakke.
reason-undeliverable-next = Den kommer sandsynligvis tilbage til os. Tjek adressen i din ordre, og kontakt os: Vi aftaler en ny levering eller en refundering med dig.
reason-other-sentence = Noget forsinker din pakke, og fragtfirmaet har ikke sagt hvad.
reason-other-next = Du skal ikke gøre noget foreløbig. Er der ikke sket noget her inden for to hverdage, så kontakt os, og vi spørger fragtfirmaet.

# return_to_sender
reason-returning-sentence = Din pakke er på vej retur til os.
reason-returned-sentence = Din pakke er kommet retur til os.

# cancelled
reason-label_voided-sentence = Fragtlabelen er trukket tilbage. Der bliver ikke sendt noget med den.
reason-label_voided-next = Ofte betyder det bare, at der kommer en ny label; så vises din pakke her med det nye nummer. Er der ikke sket noget inden for to hverdage, så kontakt os.
reason-order_cancelled-sentence = Denne ordre er annulleret.

# expired
reason-no_news-sentence = Der er ikke kommet nyt om din pakke i et godt stykke tid.


## 3. Forløb: titler på hændelser (stedet står ved siden af)

event-unknown = Nyt fra fragtfirmaet
event-unknown-pending = Venter på første nyt fra fragtfirmaet
event-unknown-not_found = Endnu ikke kendt hos fragtfirmaet
event-unknown-error = Fragtfirmaets track & trace svarede ikke

event-pre_transit = Forsendelse klargjort
event-pre_transit-label_created = Fragtlabel lavet
event-pre_transit-info_received = Fragtfirmaet har fået besked
event-pre_transit-awaiting_handover = Venter på fragtfirmaet
event-pre_transit-delayed = Overdragelse forsinket

event-in_transit = På vej
event-in_transit-accepted = Modtaget af fragtfirmaet
event-in_transit-departed = Har forladt en terminal
event-in_transit-arrived = Ankommet til en terminal
event-in_transit-processed = Sorteret
event-in_transit-customs_received = Ankommet til tolden
event-in_transit-customs_cleared = Frigivet af tolden
event-in_transit-customs_hold = Holdt tilbage i tolden
event-in_transit-missing_documents = Papirer eller oplysninger mangler
event-in_transit-arrived_destination_country = Ankommet til modtagerlandet
event-in_transit-handed_to_partner = Overdraget til en partner
event-in_transit-at_delivery_depot = Ankommet til leveringsterminalen
event-in_transit-delivery_scheduled = Leveringsdag fastsat
event-in_transit-delivery_rescheduled = Levering flyttet til en anden dag
event-in_transit-forwarded = Omdirigeret
event-in_transit-delayed = Forsinket
event-in_transit-weather = Forsinket af dårligt vejr
event-in_transit-held = Holdt tilbage af fragtfirmaet

event-out_for_delivery = Ude til levering
event-out_for_delivery-delayed = Levering forsinket

event-available_for_pickup = Klar til afhentning
event-available_for_pickup-pickup_point = Klar på et afhentningssted
event-available_for_pickup-locker = Klar i en pakkeboks
event-available_for_pickup-post_office = Klar på posthuset

event-attempted_delivery = Forsøgt leveret
event-attempted_delivery-recipient_absent = Forsøgt leveret, ingen til stede
event-attempted_delivery-business_closed = Forsøgt leveret, virksomheden lukket
event-attempted_delivery-no_access = Forsøgt leveret, ingen adgang
event-attempted_delivery-notice_left = Forsøgt leveret, seddel lagt
event-attempted_delivery-refused = Forsøgt leveret, ikke taget imod
event-attempted_delivery-address_problem = Forsøgt leveret, uklar adresse
event-attempted_delivery-security = Forsøgt leveret, standset af sikkerhedshensyn
event-attempted_delivery-other = Forsøgt leveret

event-delivered = Leveret
event-delivered-mailbox = Lagt i postkassen
event-delivered-safe_place = Stillet et sikkert sted
event-delivered-neighbour = Afleveret hos en nabo
event-delivered-locker = Leveret til en pakkeboks
event-delivered-reception = Afleveret i receptionen
event-delivered-signed = Leveret mod underskrift
event-delivered-picked_up_by_recipient = Hentet
event-delivered-in_part = Delvist leveret
event-delivered-damaged = Leveret, skade meldt

event-exception = Problem meldt
event-exception-delayed = Forsinket hos fragtfirmaet
event-exception-weather = Forsinket af dårligt vejr
event-exception-customs_hold = Holdt tilbage i tolden
event-exception-missing_documents = Papirer eller oplysninger mangler
event-exception-duty_unpaid = Told eller gebyrer ikke betalt
event-exception-address_problem = Problem med adressen
event-exception-refused = Ikke taget imod ved døren
event-exception-damaged = Beskadiget undervejs
event-exception-lost = Meldt bortkommet
event-exception-destroyed = Ødelagt undervejs
event-exception-held = Holdt tilbage af fragtfirmaet
event-exception-security = Holdt tilbage til sikkerhedskontrol
event-exception-prohibited = Indhold ikke tilladt
event-exception-carrier_rejected = Ikke taget imod af fragtfirmaet
event-exception-not_collected = Ikke hentet i tide
event-exception-undeliverable = Kunne ikke leveres
event-exception-other = Problem meldt

event-return_to_sender = På vej retur
event-return_to_sender-returning = På vej retur
event-return_to_sender-returned = Tilbage hos afsenderen
event-return_to_sender-refused = Ikke taget imod, på vej retur
event-return_to_sender-not_collected = Ikke hentet, på vej retur
event-return_to_sender-address_problem = Problem med adressen, på vej retur
event-return_to_sender-undeliverable = Kunne ikke leveres, på vej retur

event-cancelled = Annulleret
event-cancelled-label_voided = Fragtlabel trukket tilbage
event-cancelled-order_cancelled = Ordre annulleret

event-expired = Ingen flere opdateringer
event-expired-no_news = Intet nyt i lang tid


## 4. Datoer og overskrifter øverst

# Overskrifter over den store dato; de passer også over “I dag” og “I morgen”.
hero-arrives = Ankommer
hero-arrives-today = Ankommer i dag
hero-arrives-tomorrow = Ankommer i morgen
hero-delivered-on = Leveret
hero-collect-by = Hentes senest
hero-expected-was = Var ventet
hero-promised-was = Var lovet til
hero-returned-on = Tilbage hos os
hero-cancelled-on = Annulleret

# I stedet for en dato
hero-no-date-label = Ankomst
hero-no-date = Ingen dato endnu
hero-no-date-detail = Så snart vi kender dagen, kan du se den her.
# En bortkommet eller ødelagt pakke: hverken falsk håb eller alarm.
hero-problem-date = Ingen leveringsdato

# Under datoen
# $from, $to: klokkeslæt
hero-window-between = Sandsynligvis mellem kl. { $from } og { $to }
hero-window-by = Sandsynligvis senest kl. { $to }
# $from, $to: dage
hero-window-days = Sandsynligvis mellem { $from } og { $to }
hero-first-promised = Oprindeligt lovet til { $date }
hero-missed = Din pakke var ventet { $date } og er ikke kommet. Det beklager vi; så snart vi kender den nye dag, kan du se den her.

today = I dag
yesterday = I går
tomorrow = I morgen
# Midt i en linje: “Leveret · i dag”
today-within = i dag
yesterday-within = i går
tomorrow-within = i morgen


## 5. Varer, pakker, ordre

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Din vare er ikke på vej endnu
               *[other] Din vare er på vej
            }
       *[other]
            { $moving ->
                [0] Ingen af de { $total } varer er på vej endnu
                [one] { $moving } af { $total } varer er på vej
               *[other] { $moving } af { $total } varer er på vej
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Din vare er ikke leveret endnu
               *[other] Din vare er leveret
            }
       *[other]
            { $done ->
                [0] Ingen af de { $total } varer er leveret endnu
                [one] { $done } af { $total } varer er leveret
               *[other] { $done } af { $total } varer er leveret
            }
    }
progress-partly =
    { $moving ->
        [0] { $done } af { $total } varer er leveret
       *[other] { $done } af { $total } varer er leveret, { $moving } mere på vej
    }

box-of = Pakke { $n } af { $total }
box-unsent-heading = Ikke sendt endnu
box-unsent-line = Stadig hos os. Her kan du se, når det bliver sendt.
box-cancelled-heading = Annulleret
box-cancelled-line = Det bliver ikke sendt.
box-refunded-heading = Refunderet
box-refunded-line = Vi har sendt pengene tilbage. Der kan gå nogle hverdage, før du har dem.
box-digital-heading = Ikke i en pakke
box-digital-line = Det får du online eller på e-mail.
box-line-arrives = { $status } · ankommer { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } tidligere opdatering
       *[other] { $count } tidligere opdateringer
    }

item-cancelled = Annulleret
item-refunded = Refunderet
item-returned = Returneret
# Hvor mange af det bestilte antal
item-part-cancelled = { $count } annulleret
item-part-refunded = { $count } refunderet

# $number er nummeret, som butikken skriver det, med sit “#”, hvis det har et.
order-kicker = Ordre { $number } · bestilt { $date }
order-kicker-undated = Ordre { $number }
parcel-kicker = Din pakke med { $carrier }
parcel-kicker-plain = Din pakke
updated-at = Opdateret { $when }


## 6. Beløb

total-subtotal = Subtotal
total-shipping = Fragt
total-discount = Rabat
total-tax = Moms
total-refunded = Refunderet
total-paid = Du har betalt
total-total = I alt


## 7. Søgning, fejl, kontakt

lookup-title = Find din ordre
# Det samme, uanset om ordren er ukendt, eller e-mailadressen eller postnummeret er forkert.
lookup-wrong = Vi fandt ikke noget med de oplysninger. Sammenlign nummeret og e-mailadressen eller postnummeret med din ordrebekræftelse.
lookup-too-many =
    { $minutes ->
        [one] Det var for mange forsøg i træk. For at beskytte ordrerne venter vi lidt: Prøv igen om et minut.
       *[other] Det var for mange forsøg i træk. For at beskytte ordrerne venter vi lidt: Prøv igen om { $minutes } minutter.
    }
lookup-number-missing = Indtast dit ordrenummer eller track & trace-nummer.
lookup-second-missing = For at vise dig ordren skal vi også bruge den e-mailadresse eller det postnummer, du bestilte med.
lookup-form-expired = Formularen var åben for længe. Send den en gang til.

not-found-title = Vi kan ikke finde denne side
not-found-text = Måske er der en tastefejl i linket, eller et mailprogram har klippet det over. Åbn det igen fra den oprindelige besked, eller find din ordre med nummeret.
gone-title = Dette link er udløbet
gone-text = For at beskytte dine data holder links som dette op med at virke efter et stykke tid. Du kan stadig finde din ordre med nummeret sammen med din e-mailadresse eller dit postnummer.
unavailable-title = Siden er ikke tilgængelig lige nu
unavailable-text = Det forsinker ikke din pakke. Prøv igen om et par minutter.
internal-title = Noget gik galt hos os
internal-text = Du har ikke gjort noget forkert, og det forsinker ikke din pakke. Prøv igen om lidt; virker det stadig ikke, så kontakt os.

action-lookup = Find min ordre
action-carrier = Se den hos { $carrier }
action-carrier-plain = Se hos fragtfirmaet
action-contact = Kontakt os
action-shop = Tilbage til { $brand }

contact-heading = Kan vi hjælpe?
contact-answer =
    { $hours ->
        [one] Vi svarer som regel inden for en time.
       *[other] Vi svarer som regel inden for { $hours } timer.
    }
contact-subject = Om ordre { $number }

title-parcel = { $status } · { $brand }


## 8. Fragtfirmaets egne ord

carrier-words = Ordret fra { $carrier }

# Under den dag, den blev leveret
hero-at = kl. { $time }
# Et tidspunkt: $day er “i dag” eller en dato, $time et klokkeslæt
moment = { $day } kl. { $time }
