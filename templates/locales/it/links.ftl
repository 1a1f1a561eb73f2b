# Link: che cosa mostrano, la seconda verifica, la condivisione e le novità dall’ultima visita.
# Tono: semplice, breve, cordiale. Chi non sa rispondere non ha colpa.

## Nella pagina di tracciamento

# Sopra la data, su una pagina condivisa. $brand: nome del negozio.
kicker-shared = Un ordine da { $brand }
# Sopra la data, sulla pagina di un regalo. $name: chi lo fa, come si chiama da sé.
kicker-gift-from = Un pacco per te, da parte di { $name }
# Lo stesso, se chi fa il regalo non ha detto il nome. $brand: nome del negozio.
kicker-gift = Un pacco per te, da { $brand }

# Link sotto i dati dell’ordine.
unlock-link = Mostra l’indirizzo e i dettagli
# Sotto i dati dell’ordine, quando sono visibili.
lock-again = Nascondi di nuovo
lock-hint = I tuoi dati restano visibili in questo browser per mezz’ora al massimo.
share-link = Condividi questo ordine
order-email = E-mail
order-phone = Telefono

# Sopra la storia del pacco. $count: quanti aggiornamenti. $time: un orario («14:02»). $date: un giorno con la data; tra
# parentesi, perché una data con l’anno vorrebbe l’articolo.
news-today = { $count ->
    [one] Dalla tua ultima visita (oggi alle { $time }): un nuovo aggiornamento
   *[other] Dalla tua ultima visita (oggi alle { $time }): { $count } nuovi aggiornamenti
}
news-yesterday = { $count ->
    [one] Dalla tua ultima visita (ieri alle { $time }): un nuovo aggiornamento
   *[other] Dalla tua ultima visita (ieri alle { $time }): { $count } nuovi aggiornamenti
}
news-on = { $count ->
    [one] Dalla tua ultima visita ({ $date } alle { $time }): un nuovo aggiornamento
   *[other] Dalla tua ultima visita ({ $date } alle { $time }): { $count } nuovi aggiornamenti
}
# Davanti a un aggiornamento nuovo.
news-mark = Nuovo

## Mostrare i dettagli

unlock-heading = Mostra l’indirizzo e i dettagli
unlock-intro = Chi ha il link vede dov’è questo ordine. Per mostrare anche l’indirizzo ti chiediamo due dati del tuo ordine.
unlock-postcode = CAP
unlock-postcode-hint = Quello dell’indirizzo di consegna. Dove non c’è un CAP: la località.
unlock-person = Indirizzo e-mail
unlock-person-hint = Quello indicato al momento dell’ordine. Se non ne hai indicato uno: il tuo cognome.
unlock-submit = Mostra i dettagli
unlock-wrong = Questi dati non corrispondono a questo ordine. Confrontali con la conferma dell’ordine.
unlock-missing = Compila questo campo.
unlock-back = Torna al tuo ordine

# L’altro modo: un codice per e-mail.
unlock-code-heading = Oppure con un codice
# Al suo posto, quando il codice è stato inviato; i due dati stanno sotto.
unlock-code-enter = Inserisci il codice
unlock-details-heading = Oppure con due dati
unlock-code-intro = Inviamo sei cifre all’indirizzo e-mail di questo ordine.
unlock-code-ask = Ricevi un codice
# Compare che ci sia un indirizzo o no: nessuno deve saperlo. Il codice vale 10 minuti.
unlock-code-sent = Se questo ordine ha un indirizzo e-mail, un codice è in arrivo a quell’indirizzo. Vale dieci minuti.
unlock-code = Codice
unlock-code-hint = Le sei cifre dell’e-mail.
unlock-code-submit = Mostra i dettagli
unlock-code-again = Ricevi un altro codice
unlock-code-wrong = Con questo codice non si può mostrare nulla. Forse è già stato usato, o sono passati i dieci minuti.

# Troppi tentativi. $minutes: quanto aspettare. La pagina dell’ordine resta aperta.
unlock-locked-title = Un momento
unlock-locked = { $minutes ->
    [one] I tentativi sono stati troppi. Per proteggere i tuoi dati facciamo una breve pausa: riprova tra un minuto. La pagina del tuo ordine resta aperta.
   *[other] I tentativi sono stati troppi. Per proteggere i tuoi dati facciamo una breve pausa: riprova tra { $minutes } minuti. La pagina del tuo ordine resta aperta.
}

## Condivisione

share-heading = Condividi questo ordine
share-intro = Un link per altre persone mostra meno del tuo, e puoi disattivarlo in qualsiasi momento.
share-kind-share = Per chi vuole seguire l’ordine
share-kind-share-text = Mostra dove sono i pacchi e che cosa contengono. Niente prezzi, indirizzo o numero d’ordine.
share-kind-share-make = Crea un link
share-kind-gift = Per chi riceve il regalo
share-kind-gift-text = Mostra quando arriva, e nulla di quello che contiene.
share-kind-gift-make = Crea un link regalo
share-from = Da parte di
share-from-hint = Il tuo nome, come lo conosce chi riceve il regalo. Puoi lasciare vuoto questo campo.
share-from-wrong = Inserisci solo un nome: lettere, 40 al massimo.
share-list = Link attivi
# Nomi dei tipi di link nell’elenco.
share-name-share = Condiviso
share-name-gift = Regalo
# Sotto un link dell’elenco. $made, $until: date («26 novembre 2026»). Senza articolo: «il 26», ma «l’8».
share-made = Creato: { $made } · scadenza: { $until }
# $name: chi fa il regalo.
share-made-from = Creato: { $made } · scadenza: { $until } · da parte di { $name }
share-copy = Copia il link
share-send = Invia…
share-copied = Il link è stato copiato.
share-end = Non condividere più
share-none = Nessun link attivo.
share-too-many = Ci sono già molti link attivi. Disattivane uno per crearne un altro.

## Quando un link è scaduto

ended-share-title = Questo link non è più attivo
ended-share-text = È stato condiviso con te per un certo periodo. Chi lo ha condiviso può crearne uno nuovo. Se l’ordine è tuo, puoi trovarlo con il suo numero.

## L’e-mail con il codice

# $number: numero d’ordine. $brand: nome del negozio.
code-mail-subject = Il tuo codice per l’ordine { $number }
code-mail-intro = Ecco il codice che mostra i dettagli del tuo ordine { $number } da { $brand }:
code-mail-how = Inseriscilo nella pagina che hai aperto. Vale dieci minuti e si può usare una volta sola.
code-mail-not-you = Non hai chiesto un codice? Allora qualcuno ha aperto il link del tuo ordine. Senza il codice quella persona non vede né il tuo indirizzo né i tuoi contatti. Non devi fare nulla; tieni solo il codice per te.
