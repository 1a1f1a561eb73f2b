# La cornice delle pagine per chi acquista. Le frasi sullo stato sono in status.ftl.

skip-to-content = Vai direttamente al tuo ordine
languages = Lingua
powered-by = Tracciamento con Doorstep

items-heading = Nel tuo pacco
ordered-heading = Che cosa hai ordinato
items-more = { $n ->
    [one] Un altro articolo
   *[other] Altri { $n } articoli
}
trail-heading = Il percorso fin qui
place-abroad = { $town }, { $country }
tracking-number = Numero di spedizione
quantity = Quantità:

order-heading = Il tuo ordine
order-number = Ordine
order-placed = Data
order-ship-to = Consegna a

pickup-heading = Dove ritirarlo
pickup-code = Codice di ritiro
pickup-hours = Orari

look-up-heading = Trova il tuo ordine
look-up-intro = Bastano due dati della conferma per vedere dov’è il tuo ordine.
look-up-number = Numero d’ordine o di spedizione
look-up-number-hint = Per esempio 1042, o il numero lungo del corriere.
look-up-looks-like = Sembra un numero di spedizione { $carrier }, ma qui non abbiamo trovato nessun pacco corrispondente.
look-up-at-carrier = Cercalo sul sito di { $carrier }
look-up-mistyped = Sembra un numero { $carrier } con una cifra digitata male.
look-up-either = E uno di questi due dati
look-up-email = Indirizzo e-mail
look-up-email-hint = Quello indicato al momento dell’ordine.
look-up-postcode = CAP
look-up-postcode-hint = Quello dell’indirizzo di consegna.
look-up-submit = Mostra il mio ordine
look-up-where = Il link nell’e-mail di conferma apre la stessa pagina senza questo modulo.
look-up-choose = Dove hai fatto l’ordine?

reference = Se ci scrivi, indica questo riferimento:
