# Det man kan ta med sig från spårningssidan: kalender, Plånbok, tryckt kod, och vad förhandsvisningen av en länk säger i en chatt.

# Namn på gruppen av länkar, för skärmläsare.
take-away = Ta med dig
# En länk till en kalenderfil; kalenderprogram frågar om den ska läggas till.
calendar-add = Lägg till i kalendern
# En länk som prenumererar: kalenderhändelsen flyttas av sig själv när den väntade dagen ändras.
calendar-follow = Prenumerera: kalenderhändelsen flyttas när dagen ändras
# Så heter appen på svenska hos Apple.
wallet-add = Lägg till i Apple Plånbok

# Namn på den prenumererade kalendern, i kalenderprogrammets lista.
# $brand: butikens namn
calendar-name = Din beställning från { $brand }
# Händelser i en kalender som andra kan se: de nämner butiken, aldrig vad som finns i paketet.
# $brand: butikens namn; $total: hur många paket beställningen har; $n: vilket av dem det är
calendar-order = Beställning från { $brand }
calendar-parcel =
    { $total ->
        [1] Paket från { $brand }
       *[other] Paket { $n } av { $total } från { $brand }
    }
calendar-pickup =
    { $total ->
        [1] Klart att hämta: paket från { $brand }
       *[other] Klart att hämta: paket { $n } av { $total } från { $brand }
    }
calendar-last-day = Sista dagen att hämta: paket från { $brand }
calendar-delivered =
    { $total ->
        [1] Levererat: paket från { $brand }
       *[other] Levererat: paket { $n } av { $total } från { $brand }
    }

# Vad en skanner läser ur den fyrkantiga koden: den här sidan. För skärmläsare.
qr-label = Kod som leder till den här sidan

# Förhandsvisningen av en länk i en chatt. Andra ser den: varken vems beställning, vad eller hur det står till.
# $brand: butikens namn
preview-title = Beställning från { $brand }
preview-text = Se var den är och när den kommer.
