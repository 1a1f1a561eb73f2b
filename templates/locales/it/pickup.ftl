# Dove si ritira qualcosa, ordini che aspettano in negozio e resi.
#
# «Noi» è il negozio. Date, orari e giorni arrivano pronti: «venerdì 27 novembre», «19:00», «lunedì».


## Fino a quando. $date: un giorno. Dopo i due punti: una data con l’anno vorrebbe l’articolo.

pickup-until = Ultimo giorno: { $date }
pickup-until-today = Oggi è l’ultimo giorno
pickup-until-tomorrow = Fino a domani, { $date }
# Non ritirato in tempo; forse è ancora lì.
pickup-until-passed = L’ultimo giorno è passato: { $date }


## Se il luogo è aperto adesso. $time: un orario; $day: un giorno della settimana

pickup-open-until = Oggi aperto fino alle { $time }
pickup-open-all-day = Oggi aperto tutto il giorno
pickup-open-always = Aperto giorno e notte
pickup-opens-today = Ora chiuso, apre oggi alle { $time }
# Era aperto prima, oggi stesso.
pickup-closed-now-tomorrow = Ora chiuso, apre domani alle { $time }
pickup-closed-now = Ora chiuso, apre { $day } alle { $time }
# Oggi non apre.
pickup-closed-today-tomorrow = Oggi chiuso, apre domani alle { $time }
pickup-closed-today = Oggi chiuso, apre { $day } alle { $time }


## La settimana, una riga per i giorni con lo stesso orario: «da lunedì a venerdì: 9:00–13:00, 14:00–18:00»

# $from, $to: giorni della settimana
pickup-days = da { $from } a { $to }
# $from, $to: orari
pickup-span = { $from }–{ $to }
pickup-all-day = giorno e notte
# Due fasce dello stesso giorno, con una pausa in mezzo. $first può già contenerne due.
pickup-spans = { $first }, { $next }
# $days: «da lunedì a venerdì» o «sabato»; $times: «9:00–18:00»
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: chiuso

# Un link a una mappa che mostra il luogo.
pickup-way = Come arrivare


## Un ordine da ritirare in negozio. $store: il nome del negozio

status-store_preparing-name = In preparazione
status-store_preparing-sentence = Stiamo preparando il tuo ordine in negozio: { $store }.
status-store_preparing-next = Prima di venire a ritirarlo, aspetta che qui risulti pronto.
status-store_preparing-figure = Un percorso che finisce al nostro negozio. Il tuo ordine è in preparazione, al punto di partenza.

status-store_ready-name = Pronto per il ritiro
status-store_ready-sentence = Il tuo ordine ti aspetta in negozio: { $store }.
status-store_ready-next = Porta con te il numero d’ordine e un documento d’identità. Se lo ritira qualcun altro per te, gli serve il numero d’ordine.
status-store_ready-code = Mostra il codice qui sotto e porta con te un documento. Se lo ritira un’altra persona, le serve il codice.
status-store_ready-figure = Un percorso che finisce al nostro negozio. Il tuo ordine aspetta lì.

status-store_collected-name = Ritirato
status-store_collected-sentence = Il tuo ordine è stato ritirato in negozio: { $store }.
status-store_collected-next = Non lo hai ritirato tu, o manca qualcosa? Allora contattaci presto.
status-store_collected-figure = Il percorso è completo. Il tuo ordine è stato ritirato.

# Sopra la data: per quando sarà pronto; quando è stato ritirato
hero-ready-by = Disponibilità prevista
hero-collected-on = Ritirato
# Il giorno è passato. $date: il giorno annunciato
hero-store-missed = Il tuo ordine non è ancora pronto, e la data prevista ({ $date }) è passata.
now-store-missed-we = Ci dispiace. Lo stiamo preparando; appena è pronto, lo vedrai qui.
now-store-missed-you = Aspetta fino ad allora per venire. Se preferisci non aspettare, contattaci.

# $store: il nome del negozio
box-store-heading = Da ritirare in negozio: { $store }
store-items-heading = Che cosa ritiri
# Un pacco spedito da un negozio e non dal magazzino.
box-from-store = Spedito dal negozio: { $store }
# $ready di $total articoli aspettano il ritiro, gli altri non ancora
progress-ready =
    { $ready ->
        [one] { $ready } articolo su { $total } è pronto per il ritiro
       *[other] { $ready } articoli su { $total } sono pronti per il ritiro
    }


## Un pacco che si restituisce

status-return_ready-name = Pronto per il reso
status-return_ready-sentence = L’etichetta del tuo reso è pronta.
status-return_ready-next = Consegna il pacco al corriere quando ti va bene. Dalla prima scansione in poi vedrai qui dove si trova.
status-return_ready-figure = Il percorso di ritorno fino a noi. Il tuo reso è al punto di partenza, da te.

status-return_moving-name = In viaggio verso di noi
status-return_moving-sentence = Il tuo reso è in viaggio verso di noi.
status-return_moving-next = Non devi fare nulla. Quando arriva, lo controlliamo e ci occupiamo del resto.
status-return_moving-figure = Il percorso di ritorno fino a noi. Il tuo reso lo sta percorrendo.

status-return_arrived-name = Tornato da noi
status-return_arrived-sentence = Il tuo reso è arrivato da noi.
status-return_arrived-next = Lo controlliamo e ci occupiamo del resto. Non devi fare nulla.
status-return_arrived-figure = Il percorso di ritorno fino a noi è completo. Il tuo reso è da noi.

status-return_problem-name = Reso fermo
status-return_problem-sentence = Il corriere segnala un problema con il tuo reso.
status-return_problem-figure = Il percorso di ritorno fino a noi è interrotto. Il tuo reso si è fermato per strada.
now-return-problem-we = Continuiamo a seguire il tuo reso e ce ne occupiamo con il corriere. Tu non ci rimetti nulla.
now-return-problem-you = Conserva la ricevuta della consegna al corriere. Se entro due giorni lavorativi qui non cambia nulla, contattaci.

# Sopra la data in cui dovrebbe essere di nuovo da noi
hero-return-expected = Arrivo previsto da noi
box-return-heading = Il tuo reso
return-items-heading = Che cosa restituisci


## Che cosa è successo a una parte della quantità

item-part-returned =
    { $count ->
        [one] { $count } reso
       *[other] { $count } resi
    }
# $returned e $refunded: della stessa riga, alcuni resi, altri soltanto rimborsati
item-part-both =
    { $returned ->
        [one] { $returned } reso
       *[other] { $returned } resi
    }, { $refunded ->
        [one] { $refunded } rimborsato
       *[other] { $refunded } rimborsati
    }
