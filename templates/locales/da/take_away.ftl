# Hvad man kan tage med fra sporingssiden: kalender, Wallet, trykt kode, og hvad forhåndsvisningen af et link siger i en chat.

# Navn på gruppen af links, til skærmlæsere.
take-away = Tag det med
# Et link til en kalenderfil; kalenderprogrammer spørger, om den skal tilføjes.
calendar-add = Føj til kalender
# Et link, der abonnerer: Begivenheden i kalenderen flytter sig selv, når den ventede dag ændrer sig.
calendar-follow = Abonner: Begivenheden flytter med, når dagen ændrer sig
# Apples egne ord.
wallet-add = Føj til Apple Wallet

# Navn på den kalender, man abonnerer på, i kalenderprogrammets liste.
# $brand: butikkens navn
calendar-name = Din ordre fra { $brand }
# Begivenheder i en kalender, som andre kan se: De nævner butikken, aldrig hvad der er i pakken.
# $brand: butikkens navn; $total: hvor mange pakker ordren har; $n: hvilken af dem det er
calendar-order = Ordre fra { $brand }
calendar-parcel =
    { $total ->
        [1] Pakke fra { $brand }
       *[other] Pakke { $n } af { $total } fra { $brand }
    }
calendar-pickup =
    { $total ->
        [1] Klar til afhentning: pakke fra { $brand }
       *[other] Klar til afhentning: pakke { $n } af { $total } fra { $brand }
    }
calendar-last-day = Sidste dag for afhentning: pakke fra { $brand }
calendar-delivered =
    { $total ->
        [1] Leveret: pakke fra { $brand }
       *[other] Leveret: pakke { $n } af { $total } fra { $brand }
    }

# Hvad en scanner læser i den firkantede kode: denne side. Til skærmlæsere.
qr-label = Kode, der fører til denne side

# Forhåndsvisningen af et link i en chat. Andre ser den: hverken hvis ordre, hvad, eller hvordan det står til.
# $brand: butikkens navn
preview-title = Ordre fra { $brand }
preview-text = Se, hvor den er, og hvornår den kommer.
