# Was man von der Sendungsseite mitnehmen kann: Kalender, Wallet, gedruckter Code; und was die Vorschau eines Links im Chat sagt.

# Name der Gruppe von Links, für Vorleseprogramme.
take-away = Mitnehmen
# Link zu einer Kalenderdatei; Kalenderprogramme fragen, ob sie eingetragen werden soll.
calendar-add = In den Kalender eintragen
# Link zum Abonnieren: Der Eintrag im Kalender wandert von selbst, wenn sich der erwartete Tag ändert.
calendar-follow = Abonnieren: Der Eintrag wandert mit, wenn sich der Tag ändert
# Apples eigener Wortlaut.
wallet-add = Zu Apple Wallet hinzufügen

# Name des abonnierten Kalenders in der Liste des Kalenderprogramms.
# $brand: Name des Shops
calendar-name = Ihre Bestellung bei { $brand }
# Einträge in einem Kalender, den auch andere sehen können: Sie nennen den Shop, nie den Inhalt.
# $brand: Name des Shops; $total: wie viele Pakete die Bestellung hat; $n: das wievielte dieses ist
calendar-order = Bestellung bei { $brand }
calendar-parcel =
    { $total ->
        [1] Paket von { $brand }
       *[other] Paket { $n } von { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Zur Abholung bereit: Paket von { $brand }
       *[other] Zur Abholung bereit: Paket { $n } von { $total } ({ $brand })
    }
calendar-last-day = Letzter Tag zum Abholen: Paket von { $brand }
calendar-delivered =
    { $total ->
        [1] Zugestellt: Paket von { $brand }
       *[other] Zugestellt: Paket { $n } von { $total } ({ $brand })
    }

# Was ein Scanner aus dem quadratischen Code liest: diese Seite. Für Vorleseprogramme.
qr-label = Code, der zu dieser Seite führt

# Die Vorschau eines Links im Chat. Andere sehen sie: weder wessen Bestellung noch was noch wie es um sie steht.
# $brand: Name des Shops
preview-title = Bestellung bei { $brand }
preview-text = Hier steht, wo sie ist und wann sie kommt.
