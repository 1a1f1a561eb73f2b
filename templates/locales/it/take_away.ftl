# Che cosa si può portare con sé dalla pagina di tracciamento: calendario, Wallet, codice stampato, e che cosa dice l’anteprima di un link in una chat.

# Nome del gruppo di link, per gli screen reader.
take-away = Da portare con te
# Un link a un file di calendario.
calendar-add = Aggiungi al calendario
# Un link per iscriversi: l’evento si sposta da sé quando cambia il giorno previsto.
calendar-follow = Iscriviti: la data si aggiorna da sola
# Le parole di Apple in questa lingua.
wallet-add = Aggiungi ad Apple Wallet

# Nome del calendario a cui ci si iscrive, nell’elenco del programma di calendario.
# $brand: il nome del negozio
calendar-name = Il tuo ordine da { $brand }
# Eventi di un calendario che altri possono vedere: nominano il negozio, mai il contenuto del pacco.
# $brand: il nome del negozio; $total: quanti pacchi ha l’ordine; $n: quale è questo
calendar-order = Ordine da { $brand }
calendar-parcel =
    { $total ->
        [1] Pacco da { $brand }
       *[other] Pacco { $n } di { $total } da { $brand }
    }
calendar-pickup =
    { $total ->
        [1] Pronto per il ritiro: pacco da { $brand }
       *[other] Pronto per il ritiro: pacco { $n } di { $total } da { $brand }
    }
calendar-last-day = Ultimo giorno per il ritiro: pacco di { $brand }
calendar-delivered =
    { $total ->
        [1] Consegnato: pacco da { $brand }
       *[other] Consegnato: pacco { $n } di { $total } da { $brand }
    }

# Che cosa legge uno scanner nel codice quadrato: questa pagina. Per gli screen reader.
qr-label = Codice che porta a questa pagina

# L’anteprima di un link in una chat. Altri la vedono: né di chi è l’ordine, né che cos’è, né a che punto è.
# $brand: il nome del negozio
preview-title = Ordine da { $brand }
preview-text = Guarda dov’è e quando arriva.
