# Wat je van de volgpagina kunt meenemen: agenda, Wallet, gedrukte code, en wat het voorbeeld van een link in een chat zegt.

# Naam van de groep links, voor schermlezers.
take-away = Meenemen
# Een link naar een agendabestand; agendaprogramma’s vragen of het moet worden toegevoegd.
calendar-add = Toevoegen aan agenda
# Een link om je te abonneren: de afspraak in de agenda verschuift vanzelf als de verwachte dag verandert.
calendar-follow = Abonneren: de afspraak schuift mee als de dag verandert
# De formulering van Apple zelf.
wallet-add = Voeg toe aan Apple Wallet

# Naam van de agenda waarop iemand zich abonneert, in de lijst van het agendaprogramma.
# $brand: de naam van de winkel
calendar-name = Je bestelling bij { $brand }
# Afspraken in een agenda die anderen misschien zien: ze noemen de winkel, nooit wat er in het pakket zit.
# $brand: de naam van de winkel; $total: hoeveel pakketten de bestelling heeft; $n: het hoeveelste dit is
calendar-order = Bestelling bij { $brand }
calendar-parcel =
    { $total ->
        [1] Pakket van { $brand }
       *[other] Pakket { $n } van { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Klaar om af te halen: pakket van { $brand }
       *[other] Klaar om af te halen: pakket { $n } van { $total } ({ $brand })
    }
calendar-last-day = Laatste dag om af te halen: pakket van { $brand }
calendar-delivered =
    { $total ->
        [1] Bezorgd: pakket van { $brand }
       *[other] Bezorgd: pakket { $n } van { $total } ({ $brand })
    }

# Wat een scanner uit de vierkante code leest: deze pagina. Voor schermlezers.
qr-label = Code die naar deze pagina leidt

# Het voorbeeld van een link in een chat. Anderen zien het: niet van wie de bestelling is, niet wat, niet hoe het ervoor staat.
# $brand: de naam van de winkel
preview-title = Bestelling bij { $brand }
preview-text = Kijk waar de bestelling is en wanneer die komt.
