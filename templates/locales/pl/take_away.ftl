# Co można zabrać ze strony śledzenia: kalendarz, portfel, drukowany kod oraz co mówi podgląd linku na czacie.

# Nazwa grupy linków, dla czytników ekranu.
take-away = Zabierz ze sobą
# Link do pliku kalendarza; programy pytają, czy go dodać.
calendar-add = Dodaj do kalendarza
# Link do subskrypcji: wpis w kalendarzu sam się przesuwa, gdy zmienia się przewidywany dzień.
calendar-follow = Subskrybuj: wpis przesunie się razem z terminem
# Własne sformułowanie Apple.
wallet-add = Dodaj do Portfela Apple

# Nazwa subskrybowanego kalendarza na liście programu.
# $brand: nazwa sklepu
calendar-name = Twoje zamówienie ze sklepu { $brand }
# Wpisy w kalendarzu, który mogą widzieć inni: podają sklep, nigdy zawartość paczki.
# $brand: nazwa sklepu; $total: ile paczek ma zamówienie; $n: która to z nich
calendar-order = Zamówienie ze sklepu { $brand }
calendar-parcel =
    { $total ->
        [1] Paczka ze sklepu { $brand }
       *[other] Paczka { $n } z { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Czeka na odbiór: paczka ze sklepu { $brand }
       *[other] Czeka na odbiór: paczka { $n } z { $total } ({ $brand })
    }
calendar-last-day = Ostatni dzień odbioru: paczka od { $brand }
calendar-delivered =
    { $total ->
        [1] Doręczono: paczka ze sklepu { $brand }
       *[other] Doręczono: paczka { $n } z { $total } ({ $brand })
    }

# Co czytnik odczyta z kwadratowego kodu: tę stronę. Dla czytników ekranu.
qr-label = Kod prowadzący do tej strony

# Podgląd linku na czacie. Widzą go inni: ani czyje zamówienie, ani co, ani na jakim jest etapie.
# $brand: nazwa sklepu
preview-title = Zamówienie ze sklepu { $brand }
preview-text = Zobacz, gdzie jest i kiedy dotrze.
