# La pagina sull’accessibilità, a cui porta il piè di pagina di ogni pagina. «Noi» è il negozio.

accessibility-link = Accessibilità
accessibility-title = Accessibilità
accessibility-description = Quanto sono accessibili queste pagine degli ordini, come viene verificato e a chi dirlo se qualcosa ti ostacola.
accessibility-intro = Chiunque deve poter sapere dov’è il proprio ordine: con uno screen reader, con la sola tastiera, con caratteri grandi o un forte contrasto, su un telefono piccolo o su carta.

accessibility-standard-heading = Che cosa devono rispettare queste pagine
accessibility-standard-text = Sono fatte per rispettare le linee guida per l’accessibilità dei contenuti web (WCAG) 2.2 ai livelli A e AA. Queste comprendono le linee guida su cui si basa la norma europea EN 301 549.
accessibility-standard-colours = Qualunque colore scelga un negozio, viene schiarito o scurito finché il testo risalta abbastanza sullo sfondo.

accessibility-how-heading = Come viene verificato
accessibility-how-text = Chi realizza Doorstep, il software di queste pagine, fa aprire da un programma in un browser ogni pagina e ogni stato di un ordine, in grafiche di esempio, chiare e scure.
accessibility-how-rules = axe-core controlla contrasti, nomi, ruoli e dimensioni di link e pulsanti. html-validate controlla come è scritta la pagina, e Lighthouse l’insieme.
accessibility-how-keyboard = Con la tastiera tutto deve essere raggiungibile, e si deve vedere dove ci si trova.
accessibility-how-size = Su uno schermo largo 320 pixel e con un testo grande il doppio, nulla deve essere tagliato e nulla deve costringere a scorrere di lato.
accessibility-how-settings = Tutto deve esserci anche con i colori di contrasto del sistema, con meno animazioni, senza JavaScript e su carta.

accessibility-limits-heading = Che cosa sappiamo che manca
accessibility-limits-machine = Un programma trova solo una parte delle barriere. Finora nessun esperto indipendente ha esaminato queste pagine, e non sono state provate in modo metodico da persone che dipendono da tecnologie assistive.
accessibility-limits-carrier = Ciò che comunica il corriere compare anche con le sue parole, a volte in un’altra lingua.
accessibility-limits-pictures = Le immagini dei prodotti stanno accanto al nome del prodotto e non hanno una descrizione propria.
accessibility-limits-others = Non possiamo influire sulle pagine dei corrieri e di altri a cui rimandiamo.

accessibility-tell-heading = Se qualcosa ti ostacola
accessibility-tell-text = Dicci in quale pagina è successo e che cosa usi, per esempio quale browser o quale screen reader. Risponderemo in un altro modo alla tua domanda sull’ordine e ci occuperemo della barriera.
accessibility-tell-where = Come contattarci lo trovi nella conferma dell’ordine.

accessibility-last-heading = L’ultima verifica
accessibility-date = Data
accessibility-looked-at = Esaminato
accessibility-found = Trovato
accessibility-checkers = Verificato con
accessibility-scores = Punteggi Lighthouse più bassi
accessibility-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagine
    }
accessibility-states =
    { $count ->
        [one] { $count } stato
       *[other] { $count } stati
    }
accessibility-languages =
    { $count ->
        [one] { $count } lingua
       *[other] { $count } lingue
    }
accessibility-designs =
    { $count ->
        [one] { $count } grafica, chiara e scura
       *[other] { $count } grafiche, ciascuna chiara e scura
    }
accessibility-problems =
    { $count ->
        [0] Nessun problema
        [one] { $count } problema
       *[other] { $count } problemi
    }
accessibility-score = Accessibilità: { $score } su 100
accessibility-score-practices = Buone pratiche: { $score } su 100
accessibility-score-performance = Velocità: { $score } su 100
