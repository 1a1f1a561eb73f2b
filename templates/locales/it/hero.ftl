### La testa della pagina di tracciamento: di quale pacco parla e, quando qualcosa non va, tre risposte.
###
### «Noi» è il negozio, «il corriere» porta il pacco. Semplice e breve; niente punti esclamativi.


## 1. L’etichetta sopra la data grande, quando un ordine arriva in più pacchi
## $n: quale pacco; $total: quanti pacchi ci sono (entrambi numeri, $total è 2 o più)

hero-box-arrives = Pacco { $n } di { $total }: arrivo previsto
hero-box-arrives-late = Pacco { $n } di { $total }: arriva più tardi del previsto
hero-box-delivered-on = Pacco { $n } di { $total }: consegnato
hero-box-expected-was = Pacco { $n } di { $total }: era previsto per
hero-box-promised-was = Pacco { $n } di { $total }: data promessa
hero-box-collect-by = Pacco { $n } di { $total }: ultimo giorno per il ritiro
hero-box-returned-on = Pacco { $n } di { $total }: tornato da noi
# Sopra «Ancora nessuna data»
hero-box-no-date-label = Pacco { $n } di { $total }: arrivo
# $status: il nome dello stato del pacco, per esempio «C’è un problema»
hero-box-status = Pacco { $n } di { $total }: { $status }
# L’ultimo è arrivato nella data che sta sotto
hero-all-delivered =
    { $total ->
        [2] Consegnati entrambi i pacchi
       *[other] Consegnati tutti i { $total } pacchi
    }
# Con un solo pacco: arriva nella data che sta sotto, più tardi di quanto promesso
hero-arrives-late = Arriva più tardi del previsto
# Per gli screen reader: l’elenco dei pacchi di cui la testa non parla
hero-others = Gli altri pacchi


## 2. Titoli delle tre risposte

answers-happened = Che cosa è successo
answers-we = Che cosa facciamo noi
answers-carrier = Che cosa fa il corriere
answers-you = Che cosa puoi fare tu


## 3. Risposte. «-we» sta sotto «Che cosa facciamo noi», «-carrier» sotto «Che cosa fa il corriere», «-you» sotto «Che cosa puoi fare tu»

now-exception-we = Lo vediamo anche noi e continuiamo a seguire il tuo pacco. Le prossime notizie appariranno qui.
now-exception-you = Per ora nulla. Se entro due giorni lavorativi qui non cambia nulla, contattaci: ce ne occuperemo con il corriere.

now-delayed-we = Ci dispiace. Continuiamo a seguire il tuo pacco; appena sapremo il nuovo giorno, lo troverai qui.
now-delayed-you = Per ora nulla. Se entro due giorni lavorativi non si muove, contattaci: chiederemo al corriere dov’è.

now-weather-carrier = Fa ripartire il tuo pacco appena può viaggiare di nuovo in sicurezza. Il nuovo giorno apparirà qui.
now-weather-you = Non devi fare nulla.

now-customs_hold-we = Seguiamo quello che comunicano la dogana e il corriere, e lo mostriamo qui.
now-customs_hold-you = Se il corriere o la dogana ti scrive, rispondi presto. Se entro cinque giorni lavorativi non ci sono novità, contattaci: ci informeremo noi.

now-missing_documents-we = Forniamo i documenti e i dati che abbiamo.
now-missing_documents-you = Se il corriere o la dogana ti ha chiesto qualcosa, invialo il prima possibile. Se nessuno ti ha chiesto nulla, contattaci: scopriremo che cosa manca.

now-duty_unpaid-carrier = Riscuote i dazi o le spese e ti dice quanto devi pagare e come.
now-duty_unpaid-you = Paga solo alla consegna, oppure sul sito o nell’app del corriere, mai da un link in un messaggio che non aspettavi. Se pensi che non ci sia nulla da pagare, contattaci prima.

now-address_problem-we = Appena sappiamo che cosa è giusto, lo comunichiamo al corriere, così il tuo pacco può ripartire.
now-address_problem-you = Controlla l’indirizzo nel tuo ordine, compresi il numero civico, l’interno e il nome sul citofono, e dicci che cosa è sbagliato o manca.

now-refused-we = Se lo vuoi ancora, proviamo a farlo consegnare di nuovo. Altrimenti torna da noi.
now-refused-you = Se non lo hai rifiutato, contattaci presto. Se lo hai rifiutato, non devi fare nulla.

now-damaged-we = Ci dispiace. Se non si può più consegnare, concorderemo con te una sostituzione o un rimborso.
now-damaged-you = Se preferisci non aspettare che il corriere lo abbia esaminato, contattaci. Se ti arriva danneggiato, conserva l’imballaggio e mandaci le foto.

now-lost-we = Ci dispiace. Concorderemo con te una nuova consegna o un rimborso.
now-lost-you = Non devi cercarlo né aspettare ancora: contattaci e dicci che cosa preferisci.

now-destroyed-we = Ci dispiace. Concorderemo con te una nuova consegna o un rimborso.
now-destroyed-you = Contattaci e dicci che cosa preferisci.

now-held-we = Continuiamo a seguire il tuo pacco. Le prossime notizie appariranno qui.
now-held-you = Guarda la pagina del corriere: a volte aspetta che tu scelga un giorno o risponda a una domanda. Se entro due giorni lavorativi non ci sono novità, contattaci: ci informeremo noi.

now-security-we = Continuiamo a seguire il tuo pacco. Di solito un controllo del genere richiede qualche giorno, e né tu né noi possiamo abbreviarlo.
now-security-you = Per ora nulla. Se entro cinque giorni lavorativi non ci sono novità, contattaci: chiederemo al corriere.

now-prohibited-we = Tocca a noi trovare una soluzione, e ci dispiace. Troveremo un altro modo per fartelo avere o ti rimborseremo.
now-prohibited-you = Contattaci e dicci che cosa preferisci.

now-carrier_rejected-we = Tocca a noi rimediare.
now-carrier_rejected-you = Non devi fare nulla. Se entro due giorni lavorativi non ci sono novità, contattaci: ti diremo che cosa succede adesso.

now-not_collected-we = Molto probabilmente tornerà da noi. Se lo vuoi ancora, concorderemo con te come fartelo avere.
now-not_collected-you = Contattaci e dicci se lo vuoi ancora.

now-undeliverable-we = Molto probabilmente tornerà da noi. A quel punto concorderemo con te una nuova consegna o un rimborso.
now-undeliverable-you = Controlla l’indirizzo nel tuo ordine e contattaci. Non devi aspettare che sia tornato qui.

now-attempted_delivery-carrier = Di solito ripassa il giorno lavorativo successivo o porta il pacco a un punto di ritiro vicino.
now-attempted_delivery-you = Controlla se il corriere ha lasciato un avviso: lì c’è scritto che cosa succede dopo.

now-recipient_absent-carrier = Di solito ripassa il giorno lavorativo successivo o porta il pacco a un punto di ritiro vicino.
now-recipient_absent-you = Cerca un avviso alla porta o nella cassetta della posta: ti dice dove o quando. Spesso puoi anche scegliere un altro giorno o un altro luogo tramite il corriere.

now-business_closed-carrier = Di solito ripassa il giorno lavorativo successivo.
now-business_closed-you = Se anche allora non ci sarà nessuno, indica al corriere un giorno e un’ora che ti vanno bene o scegli un punto di ritiro.

now-no_access-carrier = Di solito riprova il giorno lavorativo successivo.
now-no_access-you = Controlla che il cancello o il portone si possa aprire e che il nome sia sul citofono. Puoi anche spiegare al corriere come entrare.

now-notice_left-carrier = Tiene da parte il tuo pacco o ripassa; l’avviso dice quale delle due.
now-notice_left-you = Cerca l’avviso. Se non c’è, di solito la pagina del corriere riporta le stesse informazioni.

now-expired-we = Se non ce l’hai, chiederemo al corriere che cosa gli è successo.
now-expired-you = Se è già arrivato, va tutto bene. Altrimenti contattaci.

now-return_to_sender-we = Concorderemo con te una nuova consegna o un rimborso. Non devi aspettare che sia tornato qui.
now-return_to_sender-you = Contattaci e dicci che cosa preferisci.

now-returned-we = Concordiamo con te una nuova consegna o un rimborso.
now-returned-you = Se non lo abbiamo ancora fatto, contattaci.

# $date: il giorno in cui era previsto o promesso. Tra parentesi: una data con l’anno vorrebbe l’articolo («il 2», «l’8»).
now-missed-happened = Il tuo pacco non è arrivato nella data prevista ({ $date }).
now-missed-we = Ci dispiace. Continuiamo a seguire il tuo pacco; appena sapremo il nuovo giorno, lo troverai qui.
now-missed-you = Per ora nulla. Se entro due giorni lavorativi non è arrivato, contattaci: chiederemo al corriere dov’è.

# L’ordine non è stato spedito anche se il suo giorno è passato
now-unsent-happened = Il tuo ordine non è ancora partito da noi, e la data promessa ({ $date }) è passata.
now-unsent-we = Ci dispiace. Lo spediamo appena possibile; appena sapremo il nuovo giorno, lo troverai qui.
now-unsent-you = Se preferisci non aspettare, contattaci.
