### Le parole della pagina di tracciamento: dov’è, quando arriva, che cosa succede dopo.
###
### «Noi» è il negozio, «il corriere» porta il pacco. Semplice e breve; chi fa che cosa ed entro
### quando; niente punti esclamativi. { $… } contiene date, orari e nomi già formattati;
### le quantità arrivano come numeri, così il plurale è corretto.
### Alcuni spazi sono unificatori (U+00A0).


## 1. Stati: nome nelle righe, frase e passo successivo in testa, testo per l’illustrazione

status-ordered-name = Ordine ricevuto
status-ordered-sentence = Abbiamo ricevuto il tuo ordine e lo stiamo preparando.
status-ordered-next = Non devi fare nulla. Appena il tuo ordine parte, puoi seguirlo qui.
status-ordered-figure = Il percorso fino alla tua porta. Il tuo ordine è ancora da noi, al punto di partenza.

status-unknown-name = Ancora nessuna notizia
status-unknown-sentence = Il corriere non ci ha ancora comunicato nulla sul tuo pacco.
status-unknown-next = Nei primi uno o due giorni è normale. Le prime notizie appariranno qui.
status-unknown-figure = Il percorso fino alla tua porta. Non sappiamo ancora dove sia il tuo pacco.

status-pre_transit-name = Spedizione in preparazione
status-pre_transit-sentence = L’etichetta di spedizione è pronta, ma il corriere non ha ancora il tuo pacco.
status-pre_transit-next = Il prossimo passo: lo affidiamo al corriere. Dalla prima scansione in poi vedrai qui dove si trova.
status-pre_transit-figure = Il percorso fino alla tua porta. Il tuo pacco è al punto di partenza e aspetta il corriere.

status-in_transit-name = In viaggio
status-in_transit-sentence = Il tuo pacco è in viaggio verso di te.
status-in_transit-next = Il prossimo passo: arriva in una filiale vicino a te e da lì al tuo indirizzo. Non devi fare nulla.
status-in_transit-figure = Il percorso fino alla tua porta. Il tuo pacco lo sta percorrendo.

status-customs-name = In dogana
status-customs-sentence = Il tuo pacco è in dogana, dove viene controllato.
status-customs-next = La maggior parte dei pacchi riparte dopo qualche giorno. Se mancano documenti o ci sono dazi da pagare, te lo comunica il corriere o la dogana; altrimenti non devi fare nulla.
status-customs-figure = Il percorso fino alla tua porta. Il tuo pacco aspetta alla frontiera.

status-out_for_delivery-name = In consegna
status-out_for_delivery-sentence = Il tuo pacco è sul furgone, nell’ultimo tratto del percorso.
status-out_for_delivery-next = È meglio che ci sia qualcuno a riceverlo. In caso contrario, il corriere ripassa o lascia un avviso.
status-out_for_delivery-figure = Il percorso fino alla tua porta. Il tuo pacco è nell’ultimo tratto, vicino alla porta.

status-available_for_pickup-name = Pronto per il ritiro
status-available_for_pickup-sentence = Il tuo pacco è pronto: puoi ritirarlo.
status-available_for_pickup-next = Porta con te il codice di ritiro o l’avviso del corriere e un documento d’identità. Se non viene ritirato in tempo, il pacco torna da noi.
status-available_for_pickup-figure = Un percorso che finisce a un punto di ritiro. Il tuo pacco aspetta lì.

status-attempted_delivery-name = Tentativo di consegna
status-attempted_delivery-sentence = Il corriere ha provato a consegnare il tuo pacco, ma non ci è riuscito.
status-attempted_delivery-next = Di solito il corriere ripassa il giorno lavorativo successivo o porta il pacco a un punto di ritiro vicino. Controlla se ha lasciato un avviso: lì c’è scritto che cosa succede dopo.
status-attempted_delivery-figure = Il percorso fino alla tua porta. Il tuo pacco è arrivato, ma la porta è rimasta chiusa.

status-delivered-name = Consegnato
status-delivered-sentence = Il tuo pacco è stato consegnato.
status-delivered-next = Non lo trovi? Chiedi prima in casa e ai vicini. Se non è neanche lì, contattaci: verificheremo con il corriere.
status-delivered-figure = Il percorso è completo. Il tuo pacco è alla porta.

status-exception-name = C’è un problema
status-exception-sentence = Il corriere segnala un problema con il tuo pacco.
status-exception-next = Lo vediamo anche noi. Se entro due giorni lavorativi qui non cambia nulla, contattaci: ce ne occuperemo con il corriere.
status-exception-figure = Il percorso fino alla tua porta è interrotto. Il tuo pacco si è fermato per strada.

status-return_to_sender-name = Di ritorno al negozio
status-return_to_sender-sentence = Il tuo pacco sta tornando da noi.
status-return_to_sender-next = Non devi aspettare che arrivi: contattaci e concorderemo con te una nuova consegna o un rimborso.
status-return_to_sender-figure = Il percorso fino alla tua porta. Il tuo pacco lo sta facendo a ritroso, verso di noi.

status-returned-name = Tornato da noi
status-returned-sentence = Il tuo pacco è tornato da noi.
status-returned-next = Se non abbiamo ancora concordato con te una nuova consegna o un rimborso, contattaci.
status-returned-figure = Il percorso fino alla tua porta. Il tuo pacco è di nuovo al punto di partenza, da noi.

status-cancelled-name = Annullato
status-cancelled-sentence = Questa spedizione è stata annullata e non arriverà.
status-cancelled-next = Se hai già pagato, ti rimborsiamo con lo stesso metodo di pagamento; può volerci qualche giorno lavorativo. Se non te lo aspettavi, contattaci.
status-cancelled-figure = Un percorso vuoto, senza pacco.

status-expired-name = Nessuna notizia recente
status-expired-sentence = Il corriere non comunica nulla sul tuo pacco da molto tempo.
status-expired-next = Se ce l’hai già, va tutto bene. Altrimenti contattaci: chiederemo al corriere che cosa gli è successo.
status-expired-figure = Il percorso fino alla tua porta. Al momento non sappiamo dove sia il tuo pacco.


## 2. Motivi: sostituiscono la frase dello stato e, dove ce n’è uno migliore, il passo successivo

# unknown
reason-pending-sentence = Abbiamo chiesto al corriere notizie del tuo pacco e aspettiamo la prima risposta.
reason-not_found-sentence = Il corriere non conosce ancora il numero del tuo pacco.
reason-not_found-next = Fino alla prima scansione è normale. Se tre giorni lavorativi dopo la spedizione ancora non lo conosce, contattaci: controlleremo il numero.
reason-error-sentence = Al momento il tracciamento del corriere non ci risponde.
reason-error-next = Il tuo pacco non subisce ritardi per questo. Continuiamo a chiedere, e le notizie appariranno qui appena avremo una risposta.

# pre_transit
reason-label_created-sentence = L’etichetta di spedizione del tuo pacco è pronta.
reason-info_received-sentence = Il corriere sa che il tuo pacco sta per arrivargli, ma non ce l’ha ancora.
reason-awaiting_handover-sentence = Il tuo pacco è pronto e aspetta il corriere.

# in_transit
reason-accepted-sentence = Il corriere ha il tuo pacco.
reason-departed-sentence = Il tuo pacco ha lasciato un centro di smistamento e prosegue verso di te.
reason-arrived-sentence = Il tuo pacco è arrivato in un centro di smistamento lungo il percorso verso di te.
reason-processed-sentence = Il tuo pacco è stato smistato e ripartirà presto.
reason-customs_received-sentence = Il tuo pacco è arrivato in dogana, dove verrà controllato.
reason-customs_received-next = Di solito ci vuole qualche giorno. Se mancano documenti o ci sono dazi da pagare, te lo comunica il corriere o la dogana; altrimenti non devi fare nulla.
reason-customs_cleared-sentence = Il tuo pacco è stato sdoganato.
reason-customs_cleared-next = Ora prosegue verso di te. Non devi fare nulla.
reason-arrived_destination_country-sentence = Il tuo pacco è arrivato nel paese di destinazione.
reason-arrived_destination_country-next = È possibile che la dogana voglia prima controllarlo; poi va in una filiale vicino a te. Non devi fare nulla.
reason-handed_to_partner-sentence = Il corriere ha affidato il tuo pacco a un partner per il resto del percorso.
reason-handed_to_partner-next = Può volerci un giorno o due prima che qui appaiano le prime notizie del partner. Non devi fare nulla.
reason-at_delivery_depot-sentence = Il tuo pacco è nella filiale che consegna nella tua zona.
reason-at_delivery_depot-next = Il prossimo passo: parte per la consegna. Non devi fare nulla.
reason-delivery_scheduled-sentence = È stato fissato un giorno per la consegna del tuo pacco.
reason-delivery_scheduled-next = Se quel giorno non ti va bene, spesso puoi cambiarlo tramite il corriere.
reason-delivery_rescheduled-sentence = La consegna del tuo pacco è stata spostata a un altro giorno.
reason-delivery_rescheduled-next = Se il nuovo giorno non ti va bene, spesso puoi cambiarlo tramite il corriere.
reason-forwarded-sentence = Il tuo pacco è stato reindirizzato e viaggia verso una nuova destinazione.
reason-forwarded-next = Se non ne sapevi nulla, contattaci.
reason-delayed-sentence = Il tuo pacco è in ritardo.
reason-delayed-next = Ci dispiace. Non devi fare nulla: appena sapremo il nuovo giorno, lo troverai qui.
reason-in_transit-delayed-sentence = Il tuo pacco è in viaggio verso di te, ma è in ritardo.
reason-exception-delayed-sentence = Il tuo pacco è fermo presso il corriere.
reason-exception-delayed-next = Ci dispiace. Se entro due giorni lavorativi non si muove, contattaci: chiederemo al corriere dov’è.

# available_for_pickup
reason-pickup_point-sentence = Il tuo pacco ti aspetta in un punto di ritiro.
reason-pickup_point-next = Porta con te il codice di ritiro o l’avviso del corriere e un documento d’identità. Se non puoi andare di persona, chiedi al corriere come può ritirarlo qualcun altro per te.
reason-locker-sentence = Il tuo pacco è in un locker.
reason-locker-next = Il locker si apre con il codice del messaggio del corriere o con la sua app. Se non hai il codice, il corriere può inviartelo di nuovo.
reason-available_for_pickup-locker-sentence = Il tuo pacco ti aspetta in un locker.
reason-available_for_pickup-locker-next = Il locker si apre con il codice del messaggio del corriere o con la sua app. Se non hai il codice, il corriere può inviartelo di nuovo; dopo l’ultimo giorno il pacco torna da noi.
reason-post_office-sentence = Il tuo pacco ti aspetta all’ufficio postale.
reason-post_office-next = Porta con te un documento d’identità e, se lo hai ricevuto, l’avviso del corriere. Se non viene ritirato in tempo, il pacco torna da noi.

# attempted_delivery
reason-recipient_absent-sentence = Il corriere è passato, ma non c’era nessuno a ricevere il tuo pacco.
reason-recipient_absent-next = Di solito il corriere ripassa il giorno lavorativo successivo o porta il pacco a un punto di ritiro vicino; un avviso alla porta o nella cassetta della posta ti dice quale delle due. Spesso puoi anche scegliere un altro giorno o un altro luogo tramite il corriere.
reason-business_closed-sentence = Il corriere è passato, ma l’attività era chiusa.
reason-business_closed-next = Di solito il corriere ripassa il giorno lavorativo successivo. Se anche allora non ci sarà nessuno, indica al corriere un giorno e un’ora che ti vanno bene o scegli un punto di ritiro.
reason-no_access-sentence = Il corriere non è riuscito ad arrivare alla tua porta.
reason-no_access-next = Di solito il corriere riprova il giorno lavorativo successivo. Controlla che il cancello o il portone si possa aprire e che il nome sia sul citofono; puoi anche spiegare al corriere come entrare.
reason-notice_left-sentence = Il corriere non ha potuto consegnare il tuo pacco e ha lasciato un avviso.
reason-notice_left-next = L’avviso dice dov’è il tuo pacco o quando il corriere ripassa. Se non c’è un avviso, di solito la pagina del corriere riporta le stesse informazioni.

# delivered
reason-mailbox-sentence = Il tuo pacco è stato messo nella cassetta della posta.
reason-mailbox-next = Se non è lì, chiedi prima a chi vive con te. Se non ce l’ha nessuno, contattaci: verificheremo con il corriere.
reason-safe_place-sentence = Il tuo pacco è stato lasciato in un luogo sicuro.
reason-safe_place-next = Se hai concordato un posto con il corriere, guarda prima lì, altrimenti vicino alla porta, sotto il portico o in garage. Se non lo trovi, contattaci: chiederemo al corriere dove l’ha lasciato.
reason-neighbour-sentence = Il tuo pacco è stato lasciato a un vicino.
reason-neighbour-next = Di solito l’avviso o la pagina del corriere dice chi ce l’ha. Se non riesci a scoprirlo, contattaci: lo chiederemo al corriere.
reason-delivered-locker-sentence = Il tuo pacco è stato consegnato in un locker.
reason-delivered-locker-next = Se non lo hai ancora ritirato, il locker si apre con il codice del messaggio del corriere o con la sua app. Se non hai il codice, il corriere può inviartelo di nuovo.
reason-reception-sentence = Il tuo pacco è stato consegnato in portineria o alla reception.
reason-reception-next = Chiedi lì o all’ufficio posta interno. Se non ce l’ha nessuno, contattaci: chiederemo al corriere chi lo ha preso in consegna.
reason-signed-sentence = Il tuo pacco è stato consegnato con firma.
reason-signed-next = Se la firma non è tua, chiedi prima in casa e ai vicini. Se non ce l’ha nessuno, contattaci: chiederemo al corriere la prova di consegna.
reason-picked_up_by_recipient-sentence = Il tuo pacco è stato ritirato.
reason-picked_up_by_recipient-next = Se non l’hai ritirato tu né qualcuno per tuo conto, contattaci il prima possibile.
reason-in_part-sentence = È arrivata una parte della tua spedizione.
reason-in_part-next = Di solito il resto arriva entro qualche giorno. Se entro tre giorni lavorativi non arriva nulla, contattaci: chiederemo al corriere.
reason-damaged-sentence = Il tuo pacco si è danneggiato durante il viaggio.
reason-damaged-next = Ci dispiace. Se lo hai già, conserva l’imballaggio e mandaci le foto della scatola e del contenuto. Concorderemo con te una sostituzione o un rimborso.
reason-delivered-damaged-sentence = Il tuo pacco è stato consegnato, ma il corriere segnala che è danneggiato.
reason-delivered-damaged-next = Ci dispiace. Se dentro c’è qualcosa di rotto, conserva l’imballaggio e mandaci le foto della scatola e del contenuto. Concorderemo con te una sostituzione o un rimborso.
reason-exception-damaged-sentence = Il tuo pacco si è danneggiato durante il viaggio verso di te.
reason-exception-damaged-next = Ci dispiace. Il corriere sta verificando se si può ancora consegnare. Se non si può, o se preferisci non aspettare, contattaci: concorderemo con te una sostituzione o un rimborso.

# exception
reason-weather-sentence = Il maltempo sta rallentando il tuo pacco.
reason-weather-next = Riparte appena il corriere può viaggiare di nuovo in sicurezza. Non devi fare nulla; il nuovo giorno apparirà qui.
reason-customs_hold-sentence = La dogana sta trattenendo il tuo pacco.
reason-customs_hold-next = È in corso un controllo più accurato, o manca ancora qualcosa. Se il corriere o la dogana ti scrive, rispondi presto. Se entro cinque giorni lavorativi non ci sono novità, contattaci: ci informeremo noi.
reason-missing_documents-sentence = Il tuo pacco non può ripartire perché mancano documenti o dati.
reason-missing_documents-next = Se il corriere o la dogana ti ha chiesto qualcosa, invialo il prima possibile. Se nessuno ti ha chiesto nulla, contattaci: scopriremo che cosa manca e, se possiamo, lo forniremo noi.
reason-duty_unpaid-sentence = Prima che il tuo pacco possa ripartire vanno pagati dazi o spese.
reason-duty_unpaid-next = Il corriere ti dice quanto devi pagare e come. Paga solo alla consegna, oppure sul sito o nell’app del corriere, mai da un link in un messaggio che non aspettavi. Se pensi che non ci sia nulla da pagare, contattaci prima.
reason-address_problem-sentence = Il corriere non trova l’indirizzo o ha bisogno di più dettagli.
reason-address_problem-next = Controlla l’indirizzo nel tuo ordine, compresi il numero civico, l’interno e il nome sul citofono, e dicci che cosa è sbagliato o manca. Prima lo sappiamo, prima il pacco può ripartire.
reason-refused-sentence = Il corriere segnala che il tuo pacco non è stato accettato alla consegna.
reason-refused-next = Se è quello che volevi, non devi fare nulla: il pacco tornerà da noi. Altrimenti contattaci presto: proveremo a farlo consegnare di nuovo.
reason-lost-sentence = Il corriere non trova più il tuo pacco.
reason-lost-next = Ci dispiace. Non devi cercarlo né aspettare ancora: contattaci e concorderemo con te una nuova consegna o un rimborso.
reason-destroyed-sentence = Il tuo pacco è andato distrutto durante il viaggio e non arriverà.
reason-destroyed-next = Ci dispiace. Contattaci e concorderemo con te una nuova consegna o un rimborso.
reason-held-sentence = Il corriere trattiene il tuo pacco e non lo ha ancora fatto ripartire.
reason-held-next = A volte il corriere aspetta che tu scelga un giorno o risponda a una domanda; se è così, lo trovi scritto sulla sua pagina. Se entro due giorni lavorativi non ci sono novità, contattaci: ci informeremo noi.
reason-security-sentence = Il tuo pacco è fermo per un controllo di sicurezza.
reason-security-next = Di solito ci vuole qualche giorno, e né tu né noi possiamo abbreviarlo. Se entro cinque giorni lavorativi non ci sono novità, contattaci: chiederemo al corriere.
reason-prohibited-sentence = Il corriere non può trasportare il contenuto del tuo pacco.
reason-prohibited-next = Tocca a noi trovare una soluzione, non a te, e ci dispiace. Contattaci: troveremo un altro modo per fartelo avere o ti rimborseremo.
reason-carrier_rejected-sentence = Il corriere non ha accettato il tuo pacco.
reason-carrier_rejected-next = Tocca a noi rimediare; non devi fare nulla. Se entro due giorni lavorativi non ci sono novità, contattaci: ti diremo che cosa succede adesso.
reason-not_collected-sentence = Il tuo pacco non è stato ritirato in tempo.
reason-not_collected-next = Molto probabilmente tornerà da noi. Se lo vuoi ancora, contattaci: concorderemo con te come fartelo avere.
reason-undeliverable-sentence = Il corriere non ha potuto consegnare il tuo pacco.
reason-undeliverable-next = Molto probabilmente tornerà da noi. Controlla l’indirizzo nel tuo ordine e contattaci: concorderemo con te una nuova consegna o un rimborso.
reason-other-sentence = Qualcosa sta bloccando il tuo pacco, e il corriere non ha detto che cosa.
reason-other-next = Per ora non devi fare nulla. Se entro due giorni lavorativi qui non cambia nulla, contattaci: chiederemo al corriere.

# return_to_sender
reason-returning-sentence = Il tuo pacco sta tornando da noi.
reason-returned-sentence = Il tuo pacco è tornato da noi.

# cancelled
reason-label_voided-sentence = L’etichetta di spedizione è stata annullata. Con questa non verrà spedito nulla.
reason-label_voided-next = Spesso significa soltanto che c’è una nuova etichetta; in quel caso il tuo pacco appare qui con il nuovo numero. Se entro due giorni lavorativi non cambia nulla, contattaci.
reason-order_cancelled-sentence = Questo ordine è stato annullato.

# expired
reason-no_news-sentence = Da parecchio tempo non ci sono notizie del tuo pacco.


## 3. Cronologia: titoli degli eventi (il luogo è indicato accanto)

event-unknown = Notizia del corriere
event-unknown-pending = In attesa delle prime notizie
event-unknown-not_found = Non ancora noto al corriere
event-unknown-error = Il tracciamento del corriere non ha risposto

event-pre_transit = Spedizione preparata
event-pre_transit-label_created = Etichetta di spedizione creata
event-pre_transit-info_received = Annunciato al corriere
event-pre_transit-awaiting_handover = In attesa del corriere
event-pre_transit-delayed = Consegna al corriere in ritardo

event-in_transit = In viaggio
event-in_transit-accepted = Preso in carico dal corriere
event-in_transit-departed = Partito da un centro di smistamento
event-in_transit-arrived = Arrivato in un centro di smistamento
event-in_transit-processed = Smistato
event-in_transit-customs_received = Arrivato in dogana
event-in_transit-customs_cleared = Sdoganato
event-in_transit-customs_hold = Trattenuto in dogana
event-in_transit-missing_documents = Mancano documenti o dati
event-in_transit-arrived_destination_country = Arrivato nel paese di destinazione
event-in_transit-handed_to_partner = Affidato a un corriere partner
event-in_transit-at_delivery_depot = Arrivato nella filiale di consegna
event-in_transit-delivery_scheduled = Giorno di consegna fissato
event-in_transit-delivery_rescheduled = Consegna spostata a un altro giorno
event-in_transit-forwarded = Reindirizzato
event-in_transit-delayed = In ritardo
event-in_transit-weather = Rallentato dal maltempo
event-in_transit-held = Trattenuto dal corriere

event-out_for_delivery = In consegna
event-out_for_delivery-delayed = Consegna in ritardo

event-available_for_pickup = Pronto per il ritiro
event-available_for_pickup-pickup_point = Pronto in un punto di ritiro
event-available_for_pickup-locker = Pronto in un locker
event-available_for_pickup-post_office = Pronto all’ufficio postale

event-attempted_delivery = Tentativo di consegna
event-attempted_delivery-recipient_absent = Tentativo di consegna, destinatario assente
event-attempted_delivery-business_closed = Tentativo di consegna, attività chiusa
event-attempted_delivery-no_access = Tentativo di consegna, accesso impossibile
event-attempted_delivery-notice_left = Tentativo di consegna, lasciato avviso
event-attempted_delivery-refused = Tentativo di consegna, pacco non accettato
event-attempted_delivery-address_problem = Tentativo di consegna, indirizzo poco chiaro
event-attempted_delivery-security = Tentativo di consegna, interrotto per motivi di sicurezza
event-attempted_delivery-other = Tentativo di consegna

event-delivered = Consegnato
event-delivered-mailbox = Messo nella cassetta della posta
event-delivered-safe_place = Lasciato in un luogo sicuro
event-delivered-neighbour = Lasciato a un vicino
event-delivered-locker = Consegnato in un locker
event-delivered-reception = Consegnato in portineria o alla reception
event-delivered-signed = Consegnato con firma
event-delivered-picked_up_by_recipient = Ritirato
event-delivered-in_part = Consegnato in parte
event-delivered-damaged = Consegnato, danno segnalato

event-exception = Problema segnalato
event-exception-delayed = Fermo presso il corriere
event-exception-weather = Rallentato dal maltempo
event-exception-customs_hold = Trattenuto in dogana
event-exception-missing_documents = Mancano documenti o dati
event-exception-duty_unpaid = Dazi o spese da pagare
event-exception-address_problem = Problema con l’indirizzo
event-exception-refused = Non accettato alla consegna
event-exception-damaged = Danneggiato durante il viaggio
event-exception-lost = Dichiarato smarrito
event-exception-destroyed = Distrutto durante il viaggio
event-exception-held = Trattenuto dal corriere
event-exception-security = Fermo per un controllo di sicurezza
event-exception-prohibited = Contenuto non ammesso
event-exception-carrier_rejected = Non accettato dal corriere
event-exception-not_collected = Non ritirato in tempo
event-exception-undeliverable = Impossibile da consegnare
event-exception-other = Problema segnalato

event-return_to_sender = Di ritorno al mittente
event-return_to_sender-returning = Di ritorno al mittente
event-return_to_sender-returned = Tornato al mittente
event-return_to_sender-refused = Non accettato, di ritorno al mittente
event-return_to_sender-not_collected = Non ritirato, di ritorno al mittente
event-return_to_sender-address_problem = Problema con l’indirizzo, di ritorno al mittente
event-return_to_sender-undeliverable = Impossibile da consegnare, di ritorno al mittente

event-cancelled = Annullato
event-cancelled-label_voided = Etichetta di spedizione annullata
event-cancelled-order_cancelled = Ordine annullato

event-expired = Nessun’altra notizia
event-expired-no_news = Nessuna notizia da molto tempo


## 4. Date ed etichette in testa

# Etichette sopra la data grande; vanno bene anche sopra «Oggi» e «Domani».
hero-arrives = Arrivo previsto
hero-arrives-today = Arriva oggi
hero-arrives-tomorrow = Arriva domani
hero-delivered-on = Consegnato
hero-collect-by = Ultimo giorno per il ritiro
hero-expected-was = Era previsto per
hero-promised-was = Data promessa
hero-returned-on = Tornato da noi
hero-cancelled-on = Annullato

# Al posto di una data
hero-no-date-label = Arrivo
hero-no-date = Ancora nessuna data
hero-no-date-detail = Appena sapremo il giorno, lo troverai qui.
# Un pacco smarrito o distrutto: né false speranze né allarme.
hero-problem-date = Nessuna data di consegna

# Sotto la data
# $from, $to: orari
hero-window-between = Probabilmente tra le { $from } e le { $to }
hero-window-by = Probabilmente entro le { $to }
# $from, $to: giorni
hero-window-days = Probabilmente tra { $from } e { $to }
hero-first-promised = Data promessa inizialmente: { $date }
# Tra parentesi: una data con l’anno vorrebbe l’articolo («il 2 gennaio», «l’8 gennaio»).
hero-missed = Il tuo pacco non è arrivato nella data prevista ({ $date }). Ci dispiace; appena sapremo il nuovo giorno, lo troverai qui.

today = Oggi
yesterday = Ieri
tomorrow = Domani
# Dentro una riga: «Consegnato · oggi»
today-within = oggi
yesterday-within = ieri
tomorrow-within = domani


## 5. Articoli, pacchi, ordine

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Il tuo articolo non è ancora in viaggio
               *[other] Il tuo articolo è in viaggio
            }
       *[other]
            { $moving ->
                [0] Per ora nessuno dei { $total } articoli è in viaggio
                [one] { $moving } articolo su { $total } è in viaggio
               *[other] { $moving } articoli su { $total } sono in viaggio
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Il tuo articolo non è ancora stato consegnato
               *[other] Il tuo articolo è stato consegnato
            }
       *[other]
            { $done ->
                [0] Finora nessuno dei { $total } articoli è stato consegnato
                [one] { $done } articolo su { $total } è stato consegnato
               *[other] { $done } articoli su { $total } sono stati consegnati
            }
    }
progress-partly =
    { $done ->
        [one]
            { $moving ->
                [0] { $done } articolo su { $total } consegnato
                [one] { $done } articolo su { $total } consegnato, { $moving } altro in viaggio
               *[other] { $done } articolo su { $total } consegnato, altri { $moving } in viaggio
            }
       *[other]
            { $moving ->
                [0] { $done } articoli su { $total } consegnati
                [one] { $done } articoli su { $total } consegnati, { $moving } altro in viaggio
               *[other] { $done } articoli su { $total } consegnati, altri { $moving } in viaggio
            }
    }

box-of = Pacco { $n } di { $total }
box-unsent-heading = Non ancora spedito
box-unsent-line = Ancora da noi. Vedrai qui quando parte.
box-cancelled-heading = Annullato
box-cancelled-line = Questo non verrà spedito.
box-refunded-heading = Rimborsato
box-refunded-line = Ti abbiamo rimborsato. Può volerci qualche giorno lavorativo prima che l’importo arrivi.
box-digital-heading = Non nel pacco
box-digital-line = Lo ricevi online o per e-mail.
box-line-arrives = { $status } · arrivo previsto: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } aggiornamento precedente
       *[other] { $count } aggiornamenti precedenti
    }

item-cancelled = Annullato
item-refunded = Rimborsato
item-returned = Reso
# Quanti della quantità ordinata
item-part-cancelled =
    { $count ->
        [one] { $count } annullato
       *[other] { $count } annullati
    }
item-part-refunded =
    { $count ->
        [one] { $count } rimborsato
       *[other] { $count } rimborsati
    }

# $number è il numero come lo scrive il negozio, con il suo «#» se ce l’ha. La data senza articolo: «del 26», ma «dell’8».
order-kicker = Ordine { $number } · { $date }
order-kicker-undated = Ordine { $number }
parcel-kicker = Il tuo pacco con { $carrier }
parcel-kicker-plain = Il tuo pacco
updated-at = Aggiornato: { $when }


## 6. Importi

total-subtotal = Subtotale
total-shipping = Spedizione
total-discount = Sconto
total-tax = Imposte
total-refunded = Rimborsato
total-paid = Hai pagato
total-total = Totale


## 7. Ricerca, errori, contatti

lookup-title = Trova il tuo ordine
# Uguale se l’ordine non esiste o se l’indirizzo e-mail o il CAP non corrisponde.
lookup-wrong = Con questi dati non abbiamo trovato nulla; confronta il numero e l’indirizzo e-mail o il CAP con la conferma dell’ordine.
lookup-too-many =
    { $minutes ->
        [one] I tentativi di fila sono stati troppi. Per proteggere gli ordini facciamo una breve pausa: riprova tra un minuto.
       *[other] I tentativi di fila sono stati troppi. Per proteggere gli ordini facciamo una breve pausa: riprova tra { $minutes } minuti.
    }
lookup-number-missing = Inserisci il numero d’ordine o di spedizione.
lookup-second-missing = Per mostrarti l’ordine ci serve anche l’indirizzo e-mail o il CAP usato per ordinare.
lookup-form-expired = Il modulo è rimasto aperto troppo a lungo. Invialo di nuovo.

not-found-title = Non troviamo questa pagina
not-found-text = Forse il link contiene un errore, o un programma di posta lo ha tagliato. Aprilo di nuovo dal messaggio originale o trova il tuo ordine con il numero.
gone-title = Questo link è scaduto
gone-text = Per proteggere i tuoi dati, i link come questo smettono di funzionare dopo un po’ di tempo. Puoi sempre trovare il tuo ordine con il numero e l’indirizzo e-mail o il CAP.
unavailable-title = Questa pagina al momento non è disponibile
unavailable-text = Il tuo pacco non subisce ritardi per questo. Riprova tra qualche minuto.
internal-title = Qualcosa non ha funzionato da parte nostra
internal-text = Non è colpa tua, e il tuo pacco non subisce ritardi per questo. Riprova tra un momento; se ancora non funziona, contattaci.

action-lookup = Trova il mio ordine
action-carrier = Vedi sul sito di { $carrier }
action-carrier-plain = Vedi sul sito del corriere
action-contact = Contattaci
action-shop = Torna a { $brand }

contact-heading = Possiamo aiutarti?
contact-answer =
    { $hours ->
        [one] Di solito rispondiamo entro un’ora.
       *[other] Di solito rispondiamo entro { $hours } ore.
    }
contact-subject = Informazioni sull’ordine { $number }

title-parcel = { $status } · { $brand }


## 8. Le parole del corriere

carrier-words = Nelle parole di { $carrier }

# Sotto il giorno in cui è stato consegnato
hero-at = alle { $time }
# Un momento: $day è «oggi» o una data, $time un orario
moment = { $day } alle { $time }
