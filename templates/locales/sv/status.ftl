### Orden på spårningssidan: var paketet är, när det kommer, vad som händer härnäst.
###
### ”Vi” är butiken, ”transportören” kommer med paketet. Enkelt och kort; vem gör vad till när;
### inga utropstecken. I { $… } står datum, tider och namn som redan är formaterade; antal skickas
### som tal, så att ental och flertal blir rätt.
### Vissa mellanslag är hårda mellanslag (U+00A0).


## 1. Status: namn i rader, mening och nästa steg överst, text till bilden

status-ordered-name = Beställning mottagen
status-ordered-sentence = Vi har tagit emot din beställning och gör den i ordning.
status-ordered-next = Du behöver inte göra något. Så snart beställningen lämnar oss kan du följa den här.
status-ordered-figure = Vägen till din dörr. Din beställning är kvar hos oss, vid starten.

status-unknown-name = Inget nytt än
status-unknown-sentence = Transportören har inte meddelat något om ditt paket än.
status-unknown-next = Det är normalt under de första en till två dagarna. Så snart det finns något nytt ser du det här.
status-unknown-figure = Vägen till din dörr. Vi vet inte än var ditt paket är.

status-pre_transit-name = Görs i ordning
status-pre_transit-sentence = Fraktsedeln är klar, men transportören har inte fått ditt paket än.
status-pre_transit-next = Härnäst lämnar vi det till transportören. Från den första skanningen ser du här var det är.
status-pre_transit-figure = Vägen till din dörr. Ditt paket väntar på transportören vid starten.

status-in_transit-name = På väg
status-in_transit-sentence = Ditt paket är på väg till dig.
status-in_transit-next = Härnäst går det till en terminal nära dig och därifrån till dig. Du behöver inte göra något.
status-in_transit-figure = Vägen till din dörr. Ditt paket är på väg.

status-customs-name = I tullen
status-customs-sentence = Ditt paket är i tullen och kontrolleras där.
status-customs-next = De flesta paket går vidare efter några dagar. Om papper saknas eller något ska betalas hör transportören eller tullen av sig till dig; annars behöver du inte göra något.
status-customs-figure = Vägen till din dörr. Ditt paket väntar vid gränsen.

status-out_for_delivery-name = Ute för leverans
status-out_for_delivery-sentence = Chauffören är på väg med ditt paket, sista sträckan till dig.
status-out_for_delivery-next = Det är bra om någon kan ta emot det. Annars kommer transportören tillbaka eller lämnar en avi.
status-out_for_delivery-figure = Vägen till din dörr. Ditt paket är på sista sträckan, nära dörren.

status-available_for_pickup-name = Klart att hämta
status-available_for_pickup-sentence = Ditt paket är klart att hämta.
status-available_for_pickup-next = Ta med hämtkoden eller avin från transportören, och legitimation. Om paketet inte hämtas i tid kommer det tillbaka till oss.
status-available_for_pickup-figure = En väg som slutar vid ett utlämningsställe. Där väntar ditt paket.

status-attempted_delivery-name = Leveransförsök gjort
status-attempted_delivery-sentence = Transportören försökte leverera ditt paket men kunde inte lämna över det.
status-attempted_delivery-next = Oftast kommer transportören tillbaka nästa arbetsdag eller lämnar paketet på ett utlämningsställe i närheten. Titta efter en avi: där står vad som händer härnäst.
status-attempted_delivery-figure = Vägen till din dörr. Ditt paket kom fram, men dörren förblev stängd.

status-delivered-name = Levererat
status-delivered-sentence = Ditt paket har levererats.
status-delivered-next = Hittar du det inte? Fråga först hemma och hos grannarna. Finns det inte där heller, kontakta oss så reder vi ut det med transportören.
status-delivered-figure = Hela vägen är avklarad. Ditt paket är framme vid dörren.

status-exception-name = Ett problem har uppstått
status-exception-sentence = Transportören rapporterar ett problem med ditt paket.
status-exception-next = Vi ser det också. Om inget har ändrats här inom två arbetsdagar, kontakta oss så löser vi det med transportören.
status-exception-figure = Vägen till din dörr är avbruten. Ditt paket har stannat på vägen.

status-return_to_sender-name = På väg tillbaka
status-return_to_sender-sentence = Ditt paket är på väg tillbaka till oss.
status-return_to_sender-next = Du behöver inte vänta tills det är här: kontakta oss så kommer vi överens om en ny leverans eller en återbetalning.
status-return_to_sender-figure = Vägen till din dörr. Ditt paket är på väg tillbaka samma väg, till oss.

status-returned-name = Tillbaka hos oss
status-returned-sentence = Ditt paket har kommit tillbaka till oss.
status-returned-next = Om vi inte redan har kommit överens om en ny leverans eller en återbetalning, kontakta oss.
status-returned-figure = Vägen till din dörr. Ditt paket är tillbaka vid starten, hos oss.

status-cancelled-name = Annullerad
status-cancelled-sentence = Den här leveransen har annullerats och kommer inte.
status-cancelled-next = Om du redan har betalat får du pengarna tillbaka på samma sätt som du betalade; det kan ta några arbetsdagar innan du har dem. Om det här kom oväntat, kontakta oss.
status-cancelled-figure = En tom väg. Det finns inget paket på den.

status-expired-name = Inget nytt på länge
status-expired-sentence = Transportören har inte rapporterat något om ditt paket på länge.
status-expired-next = Om du redan har fått det är allt som det ska. Om inte, kontakta oss: vi frågar transportören vad som har hänt med det.
status-expired-figure = Vägen till din dörr. Just nu vet vi inte var ditt paket är.


## 2. Orsaker: ersätter statusmeningen, och nästa steg där det finns ett bättre

# unknown
reason-pending-sentence = Vi har frågat transportören om ditt paket och väntar på det första svaret.
reason-not_found-sentence = Transportören känner inte till numret på ditt paket än.
reason-not_found-next = Det är normalt fram till den första skanningen. Om transportören fortfarande inte känner till det tre arbetsdagar efter att paketet skickades, kontakta oss så kontrollerar vi numret.
reason-error-sentence = Transportörens spårning svarar inte just nu.
reason-error-next = Det här försenar inte ditt paket. Vi fortsätter att fråga, och så snart vi får svar ser du det här.

# pre_transit
reason-label_created-sentence = Fraktsedeln till ditt paket är klar.
reason-info_received-sentence = Transportören vet att ditt paket är på gång men har inte fått det än.
reason-awaiting_handover-sentence = Ditt paket är klart och väntar på transportören.

# in_transit
reason-accepted-sentence = Transportören har tagit emot ditt paket.
reason-departed-sentence = Ditt paket har lämnat en terminal och är på väg vidare till dig.
reason-arrived-sentence = Ditt paket har kommit till en terminal på vägen till dig.
reason-processed-sentence = Ditt paket har sorterats och går snart vidare.
reason-customs_received-sentence = Ditt paket har kommit till tullen och ska kontrolleras där.
reason-customs_received-next = Det brukar ta några dagar. Om papper saknas eller något ska betalas hör transportören eller tullen av sig till dig; annars behöver du inte göra något.
reason-customs_cleared-sentence = Ditt paket är klart i tullen.
reason-customs_cleared-next = Nu går det vidare till dig. Du behöver inte göra något.
reason-arrived_destination_country-sentence = Ditt paket har kommit till landet det ska till.
reason-arrived_destination_country-next = Det kan hända att tullen vill titta på det först; sedan går det till en terminal nära dig. Du behöver inte göra något.
reason-handed_to_partner-sentence = Transportören har lämnat ditt paket till en partner för resten av vägen.
reason-handed_to_partner-next = Det kan dröja en dag eller två innan du ser något från partnern här. Du behöver inte göra något.
reason-at_delivery_depot-sentence = Ditt paket är på terminalen som levererar till dig.
reason-at_delivery_depot-next = Härnäst körs det ut till dig. Du behöver inte göra något.
reason-delivery_scheduled-sentence = En dag är bestämd för leveransen av ditt paket.
reason-delivery_scheduled-next = Om dagen inte passar kan du ofta ändra den hos transportören.
reason-delivery_rescheduled-sentence = Leveransen av ditt paket har flyttats till en annan dag.
reason-delivery_rescheduled-next = Om den nya dagen inte passar kan du ofta ändra den hos transportören.
reason-forwarded-sentence = Ditt paket har omdirigerats och är på väg till en ny adress.
reason-forwarded-next = Om du inte kände till det här, kontakta oss.
reason-delayed-sentence = Ditt paket är försenat.
reason-delayed-next = Vi beklagar det. Du behöver inte göra något: så snart vi vet vilken dag det blir ser du det här.
reason-in_transit-delayed-sentence = Ditt paket är på väg till dig, men det är försenat.
reason-exception-delayed-sentence = Ditt paket har blivit försenat hos transportören.
reason-exception-delayed-next = Vi beklagar det. Om det inte har gått vidare inom två arbetsdagar, kontakta oss så frågar vi transportören var det är.

# available_for_pickup
reason-pickup_point-sentence = Ditt paket väntar på dig på ett utlämningsställe.
reason-pickup_point-next = Ta med hämtkoden eller avin från transportören, och legitimation. Om du inte kan hämta det själv, fråga transportören hur någon annan kan göra det åt dig.
reason-locker-sentence = Ditt paket ligger i ett paketskåp.
reason-locker-next = Du öppnar skåpet med koden i transportörens meddelande eller med transportörens app. Har du ingen kod kan transportören skicka den igen.
reason-available_for_pickup-locker-sentence = Ditt paket väntar på dig i ett paketskåp.
reason-available_for_pickup-locker-next = Du öppnar skåpet med koden i transportörens meddelande eller med transportörens app. Har du ingen kod kan transportören skicka den igen; efter sista dagen kommer paketet tillbaka till oss.
reason-post_office-sentence = Ditt paket väntar på dig på posten.
reason-post_office-next = Ta med legitimation och, om du har fått en, avin från transportören. Om paketet inte hämtas i tid kommer det tillbaka till oss.

# attempted_delivery
reason-recipient_absent-sentence = Transportören kom, men ingen var där för att ta emot ditt paket.
reason-recipient_absent-next = Oftast kommer transportören tillbaka nästa arbetsdag eller lämnar paketet på ett utlämningsställe i närheten; på en avi vid dörren eller i brevlådan står vad som gäller. Ofta kan du också välja en annan dag eller plats hos transportören.
reason-business_closed-sentence = Transportören kom, men företaget hade stängt.
reason-business_closed-next = Oftast kommer transportören tillbaka nästa arbetsdag. Om ingen är där då heller, ge transportören en dag och tid som passar, eller välj ett utlämningsställe.
reason-no_access-sentence = Transportören kunde inte ta sig till din dörr.
reason-no_access-next = Oftast försöker transportören igen nästa arbetsdag. Se till att grinden eller porten går att öppna och att namnet står vid ringklockan; du kan också ge transportören portkoden.
reason-notice_left-sentence = Transportören kunde inte överlämna ditt paket och har lämnat en avi.
reason-notice_left-next = På avin står var ditt paket är eller när transportören kommer tillbaka. Finns det ingen avi står det oftast på transportörens webbplats.

# delivered
reason-mailbox-sentence = Ditt paket har lagts i din brevlåda.
reason-mailbox-next = Om det inte ligger där, fråga först de andra i hushållet. Om ingen har det, kontakta oss så reder vi ut det med transportören.
reason-safe_place-sentence = Ditt paket har ställts på en säker plats.
reason-safe_place-next = Om du har kommit överens om en plats med transportören, titta där först, annars vid dörren, på verandan eller i garaget. Om du inte hittar det, kontakta oss så frågar vi transportören var det ställdes.
reason-neighbour-sentence = Ditt paket har lämnats hos en granne.
reason-neighbour-next = På transportörens avi eller webbplats står oftast vem som har det. Om du inte får reda på det, kontakta oss så frågar vi transportören.
reason-delivered-locker-sentence = Ditt paket har levererats till ett paketskåp.
reason-delivered-locker-next = Om du inte har tagit ut det än öppnar du skåpet med koden i transportörens meddelande eller med transportörens app. Har du ingen kod kan transportören skicka den igen.
reason-reception-sentence = Ditt paket har lämnats i receptionen.
reason-reception-next = Fråga där eller i postrummet. Om ingen har det, kontakta oss så frågar vi transportören vem som tog emot det.
reason-signed-sentence = Ditt paket har lämnats över mot underskrift.
reason-signed-next = Om du inte skrev under själv, fråga först hemma och hos grannarna. Om ingen har det, kontakta oss så ber vi transportören om kvittensen.
reason-picked_up_by_recipient-sentence = Ditt paket har hämtats.
reason-picked_up_by_recipient-next = Om det varken var du eller någon du har bett hämta det, kontakta oss så snart du kan.
reason-in_part-sentence = En del av din leverans har kommit fram.
reason-in_part-next = Resten kommer oftast inom några dagar. Om inget har kommit inom tre arbetsdagar, kontakta oss så frågar vi transportören.
reason-damaged-sentence = Ditt paket har skadats på vägen.
reason-damaged-next = Vi beklagar det. Om du redan har det, spara förpackningen och skicka oss bilder på kartongen och innehållet. Vi kommer överens med dig om en ersättningsvara eller en återbetalning.
reason-delivered-damaged-sentence = Ditt paket har levererats, men transportören rapporterar att det är skadat.
reason-delivered-damaged-next = Vi beklagar det. Om något i paketet är trasigt, spara förpackningen och skicka oss bilder på kartongen och innehållet. Vi kommer överens med dig om en ersättningsvara eller en återbetalning.
reason-exception-damaged-sentence = Ditt paket har skadats på vägen till dig.
reason-exception-damaged-next = Vi beklagar det. Transportören kontrollerar om det fortfarande går att leverera. Om det inte går, eller om du inte vill vänta, kontakta oss så kommer vi överens om en ersättningsvara eller en återbetalning.

# exception
reason-weather-sentence = Dåligt väder försenar ditt paket.
reason-weather-next = Det går vidare så snart transportören kan köra säkert igen. Du behöver inte göra något; den nya dagen visas här.
reason-customs_hold-sentence = Tullen håller kvar ditt paket.
reason-customs_hold-next = Det kontrolleras närmare, eller så saknas något. Om transportören eller tullen skriver till dig, svara snart. Om inget har hänt inom fem arbetsdagar, kontakta oss så frågar vi.
reason-missing_documents-sentence = Ditt paket kan inte gå vidare eftersom papper eller uppgifter saknas.
reason-missing_documents-next = Om transportören eller tullen har bett dig om något, skicka det till dem så snart du kan. Om ingen har bett dig om något, kontakta oss: vi tar reda på vad som saknas och kompletterar om vi kan.
reason-duty_unpaid-sentence = Tull eller avgifter måste betalas innan ditt paket kan gå vidare.
reason-duty_unpaid-next = Transportören talar om hur mycket det är och hur du betalar. Betala bara vid dörren eller på transportörens egen webbplats eller app, aldrig via en länk i ett meddelande du inte väntade dig. Om du tror att det inte ska kosta något, kontakta oss först.
reason-address_problem-sentence = Transportören hittar inte adressen eller behöver fler uppgifter.
reason-address_problem-next = Kontrollera adressen i din beställning, även husnummer, lägenhetsnummer och namnet vid ringklockan, och berätta för oss vad som är fel eller saknas. Ju förr vi vet, desto förr kan paketet gå vidare.
reason-refused-sentence = Transportören rapporterar att ditt paket inte togs emot vid dörren.
reason-refused-next = Om det var meningen behöver du inte göra något: paketet kommer tillbaka till oss. Om inte, kontakta oss snart så försöker vi få det levererat igen.
reason-lost-sentence = Transportören kan inte längre hitta ditt paket.
reason-lost-next = Vi beklagar det. Du behöver varken leta efter det eller vänta längre: kontakta oss så kommer vi överens om en ny leverans eller en återbetalning.
reason-destroyed-sentence = Ditt paket har förstörts på vägen och kommer inte fram.
reason-destroyed-next = Vi beklagar det. Kontakta oss så kommer vi överens om en ny leverans eller en återbetalning.
reason-held-sentence = Transportören håller kvar ditt paket och har inte skickat det vidare.
reason-held-next = Ibland väntar transportören på att du ska välja en dag eller svara på en fråga; i så fall står det på transportörens webbplats. Om inget har hänt inom två arbetsdagar, kontakta oss så frågar vi.
reason-security-sentence = Ditt paket hålls kvar för en säkerhetskontroll.
reason-security-next = Det brukar ta några dagar, och varken du eller vi kan skynda på det. Om inget har hänt inom fem arbetsdagar, kontakta oss så frågar vi transportören.
reason-prohibited-sentence = Transportören får inte frakta innehållet i ditt paket.
reason-prohibited-next = Det här är något som vi ska lösa, inte du, och vi beklagar det. Kontakta oss så hittar vi ett annat sätt att få det till dig eller betalar tillbaka pengarna.
reason-carrier_rejected-sentence = Transportören tog inte emot ditt paket.
reason-carrier_rejected-next = Det är vi som ska ordna det; du behöver inte göra något. Om inget har hänt inom två arbetsdagar, kontakta oss så berättar vi vad som händer härnäst.
reason-not_collected-sentence = Ditt paket hämtades inte i tid.
reason-not_collected-next = Det kommer troligen tillbaka till oss. Om du fortfarande vill ha det, kontakta oss så kommer vi överens om hur du får det.
reason-undeliverable-sentence = Transportören kunde inte leverera ditt paket.
reason-undeliverable-next = Det kommer troligen tillbaka till oss. Kontrollera adressen i din beställning och kontakta oss: vi kommer överens om en ny leverans eller en återbetalning.
reason-other-sentence = Något försenar ditt paket, och transportören har inte sagt vad.
reason-other-next = Du behöver inte göra något just nu. Om inget har ändrats här inom två arbetsdagar, kontakta oss så frågar vi transportören.

# return_to_sender
reason-returning-sentence = Ditt paket är på väg tillbaka till oss.
reason-returned-sentence = Ditt paket har kommit tillbaka till oss.

# cancelled
reason-label_voided-sentence = Fraktsedeln har dragits tillbaka. Inget skickas med den.
reason-label_voided-next = Ofta betyder det bara att det blir en ny fraktsedel; då visas ditt paket här med det nya numret. Om inget har ändrats inom två arbetsdagar, kontakta oss.
reason-order_cancelled-sentence = Den här beställningen har annullerats.

# expired
reason-no_news-sentence = Det har inte kommit något nytt om ditt paket på ganska länge.


## 3. Händelser: rubriker (platsen står bredvid)

event-unknown = Meddelande från transportören
event-unknown-pending = Väntar på transportörens första besked
event-unknown-not_found = Ännu inte känt hos transportören
event-unknown-error = Transportörens spårning svarade inte

event-pre_transit = Försändelsen förberedd
event-pre_transit-label_created = Fraktsedel skapad
event-pre_transit-info_received = Aviserat till transportören
event-pre_transit-awaiting_handover = Väntar på transportören
event-pre_transit-delayed = Överlämningen försenad

event-in_transit = På väg
event-in_transit-accepted = Mottaget av transportören
event-in_transit-departed = Har lämnat en terminal
event-in_transit-arrived = Ankommit till en terminal
event-in_transit-processed = Sorterat
event-in_transit-customs_received = Ankommit till tullen
event-in_transit-customs_cleared = Klart i tullen
event-in_transit-customs_hold = Kvarhållet i tullen
event-in_transit-missing_documents = Papper eller uppgifter saknas
event-in_transit-arrived_destination_country = Ankommit till mottagarlandet
event-in_transit-handed_to_partner = Överlämnat till en partner
event-in_transit-at_delivery_depot = Ankommit till utkörningsterminalen
event-in_transit-delivery_scheduled = Leveransdag bestämd
event-in_transit-delivery_rescheduled = Leveransen flyttad till en annan dag
event-in_transit-forwarded = Omdirigerat
event-in_transit-delayed = Försenat
event-in_transit-weather = Försenat av dåligt väder
event-in_transit-held = Kvarhållet av transportören

event-out_for_delivery = Ute för leverans
event-out_for_delivery-delayed = Leveransen försenad

event-available_for_pickup = Klart att hämta
event-available_for_pickup-pickup_point = Klart att hämta på ett utlämningsställe
event-available_for_pickup-locker = Klart att hämta i ett paketskåp
event-available_for_pickup-post_office = Klart att hämta på posten

event-attempted_delivery = Leveransförsök gjort
event-attempted_delivery-recipient_absent = Leveransförsök, ingen på plats
event-attempted_delivery-business_closed = Leveransförsök, företaget stängt
event-attempted_delivery-no_access = Leveransförsök, gick inte att komma in
event-attempted_delivery-notice_left = Leveransförsök, avi lämnad
event-attempted_delivery-refused = Leveransförsök, togs inte emot
event-attempted_delivery-address_problem = Leveransförsök, oklar adress
event-attempted_delivery-security = Leveransförsök, stoppat av säkerhetsskäl
event-attempted_delivery-other = Leveransförsök gjort

event-delivered = Levererat
event-delivered-mailbox = Lagt i brevlådan
event-delivered-safe_place = Ställt på en säker plats
event-delivered-neighbour = Lämnat hos en granne
event-delivered-locker = Levererat till ett paketskåp
event-delivered-reception = Lämnat i receptionen
event-delivered-signed = Levererat mot underskrift
event-delivered-picked_up_by_recipient = Hämtat
event-delivered-in_part = Delvis levererat
event-delivered-damaged = Levererat, skada rapporterad

event-exception = Problem rapporterat
event-exception-delayed = Försenat hos transportören
event-exception-weather = Försenat av dåligt väder
event-exception-customs_hold = Kvarhållet i tullen
event-exception-missing_documents = Papper eller uppgifter saknas
event-exception-duty_unpaid = Tull eller avgifter inte betalda
event-exception-address_problem = Problem med adressen
event-exception-refused = Togs inte emot vid dörren
event-exception-damaged = Skadat på vägen
event-exception-lost = Anmält som förlorat
event-exception-destroyed = Förstört på vägen
event-exception-held = Kvarhållet av transportören
event-exception-security = Kvarhållet för säkerhetskontroll
event-exception-prohibited = Innehållet inte tillåtet
event-exception-carrier_rejected = Togs inte emot av transportören
event-exception-not_collected = Inte hämtat i tid
event-exception-undeliverable = Gick inte att leverera
event-exception-other = Problem rapporterat

event-return_to_sender = På väg tillbaka
event-return_to_sender-returning = På väg tillbaka
event-return_to_sender-returned = Tillbaka hos avsändaren
event-return_to_sender-refused = Togs inte emot, på väg tillbaka
event-return_to_sender-not_collected = Inte hämtat, på väg tillbaka
event-return_to_sender-address_problem = Problem med adressen, på väg tillbaka
event-return_to_sender-undeliverable = Gick inte att leverera, på väg tillbaka

event-cancelled = Annullerad
event-cancelled-label_voided = Fraktsedel tillbakadragen
event-cancelled-order_cancelled = Beställning annullerad

event-expired = Inga fler händelser
event-expired-no_news = Inget nytt på länge


## 4. Datum och rubriker överst

# Rubriker över det stora datumet; de passar också över ”I dag” och ”I morgon”.
hero-arrives = Kommer
hero-arrives-today = Kommer i dag
hero-arrives-tomorrow = Kommer i morgon
hero-delivered-on = Levererat
hero-collect-by = Hämta senast
hero-expected-was = Skulle ha kommit
hero-promised-was = Var utlovat till
hero-returned-on = Tillbaka hos oss
hero-cancelled-on = Annullerad

# I stället för ett datum
hero-no-date-label = Ankomst
hero-no-date = Inget datum än
hero-no-date-detail = Så snart vi vet vilken dag det blir ser du det här.
# Ett förlorat eller förstört paket: varken falskt hopp eller oro.
hero-problem-date = Inget leveransdatum

# Under datumet
# $from, $to: klockslag
hero-window-between = Troligen mellan kl. { $from } och { $to }
hero-window-by = Troligen senast kl. { $to }
# $from, $to: dagar
hero-window-days = Troligen mellan { $from } och { $to }
hero-first-promised = Ursprungligen utlovat till { $date }
hero-missed = Ditt paket skulle ha kommit { $date } men har inte kommit fram. Vi beklagar det; så snart vi vet vilken dag det blir ser du det här.

today = I dag
yesterday = I går
tomorrow = I morgon
# Mitt i en rad: ”Levererat · i dag”
today-within = i dag
yesterday-within = i går
tomorrow-within = i morgon


## 5. Varor, paket, beställning

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Din vara är inte på väg än
               *[other] Din vara är på väg
            }
       *[other]
            { $moving ->
                [0] Ingen av de { $total } varorna är på väg än
                [one] { $moving } av { $total } varor är på väg
               *[other] { $moving } av { $total } varor är på väg
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Din vara har inte levererats än
               *[other] Din vara har levererats
            }
       *[other]
            { $done ->
                [0] Ingen av de { $total } varorna har levererats än
                [one] { $done } av { $total } varor har levererats
               *[other] { $done } av { $total } varor har levererats
            }
    }
progress-partly =
    { $moving ->
        [0] { $done } av { $total } varor har levererats
       *[other] { $done } av { $total } varor har levererats, { $moving } till på väg
    }

box-of = Paket { $n } av { $total }
box-unsent-heading = Inte skickat än
box-unsent-line = Kvar hos oss. Här ser du när det skickas.
box-cancelled-heading = Annullerat
box-cancelled-line = Det här skickas inte.
box-refunded-heading = Återbetalat
box-refunded-line = Vi har skickat tillbaka pengarna. Det kan ta några arbetsdagar innan du har dem.
box-digital-heading = Inte i ett paket
box-digital-line = Det här får du online eller via e-post.
box-line-arrives = { $status } · kommer { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } tidigare händelse
       *[other] { $count } tidigare händelser
    }

item-cancelled = Annullerad
item-refunded = Återbetalad
item-returned = Returnerad
# Hur många av det beställda antalet
item-part-cancelled =
    { $count ->
        [one] { $count } annullerad
       *[other] { $count } annullerade
    }
item-part-refunded =
    { $count ->
        [one] { $count } återbetald
       *[other] { $count } återbetalda
    }

# $number är numret som butiken skriver det, med sitt ”#” om det har ett.
order-kicker = Order { $number } · lagd { $date }
order-kicker-undated = Order { $number }
parcel-kicker = Ditt paket med { $carrier }
parcel-kicker-plain = Ditt paket
updated-at = Uppdaterat { $when }


## 6. Belopp

total-subtotal = Delsumma
total-shipping = Frakt
total-discount = Rabatt
total-tax = Moms
total-refunded = Återbetalat
total-paid = Du har betalat
total-total = Totalt


## 7. Sökning, fel, kontakt

lookup-title = Hitta din beställning
# Samma text oavsett om beställningen är okänd eller om e-postadressen eller postnumret är fel.
lookup-wrong = Vi hittade inget med de här uppgifterna. Jämför numret och e-postadressen eller postnumret med din orderbekräftelse.
lookup-too-many =
    { $minutes ->
        [one] Det blev för många försök i rad. För att skydda beställningarna väntar vi en stund: försök igen om en minut.
       *[other] Det blev för många försök i rad. För att skydda beställningarna väntar vi en stund: försök igen om { $minutes } minuter.
    }
lookup-number-missing = Ange ditt ordernummer eller spårningsnummer.
lookup-second-missing = För att visa dig beställningen behöver vi också e-postadressen eller postnumret du beställde med.
lookup-form-expired = Formuläret var öppet för länge. Skicka det en gång till.

not-found-title = Vi hittar inte den här sidan
not-found-text = Kanske har länken blivit felskriven, eller så har ett e-postprogram klippt av den. Öppna den igen från det ursprungliga meddelandet, eller hitta din beställning med numret.
gone-title = Den här länken har gått ut
gone-text = För att skydda dina uppgifter slutar sådana här länkar att fungera efter en tid. Du kan fortfarande hitta din beställning med numret, tillsammans med din e-postadress eller ditt postnummer.
unavailable-title = Den här sidan går inte att nå just nu
unavailable-text = Det här försenar inte ditt paket. Försök igen om några minuter.
internal-title = Något gick fel hos oss
internal-text = Du har inte gjort något fel, och det försenar inte ditt paket. Försök igen om en stund; om det fortfarande inte fungerar, kontakta oss.

action-lookup = Hitta min beställning
action-carrier = Se det hos { $carrier }
action-carrier-plain = Se hos transportören
action-contact = Kontakta oss
action-shop = Tillbaka till { $brand }

contact-heading = Kan vi hjälpa till?
contact-answer =
    { $hours ->
        [one] Vi svarar oftast inom en timme.
       *[other] Vi svarar oftast inom { $hours } timmar.
    }
contact-subject = Angående order { $number }

title-parcel = { $status } · { $brand }


## 8. Transportörens egna ord

carrier-words = Ordagrant från { $carrier }

# Under dagen då det levererades
hero-at = kl. { $time }
# En tidpunkt: $day är ”i dag” eller ett datum, $time ett klockslag
moment = { $day } kl. { $time }
