### Wörter rund um das, was ein Händler sagt: Hinweise zu Produkten, Mitteilungen, Hilfe, und die Teile, die in der eigenen
### Website des Shops stehen.
###
### Die Texte des Händlers stehen nicht hier. „Wir“ ist der Shop.


## 1. Hinweise zu Produkten

# Solange es noch nicht da ist. Darf nicht mit dem Stand „Versand wird vorbereitet“ verwechselt werden.
guides-before = Bevor es ankommt
# Nach der Zustellung.
guides-after = Für den Anfang


## 2. Mitteilungen

# Für Vorleseprogramme: was die kurze Mitteilung unter dem Kopf der Seite ist.
banner-label = Eine Mitteilung von uns


## 3. Echte und falsche Nachrichten

genuine-heading = War die Nachricht von uns?
# Steht nur dort, wo es stimmt. Falsche Nachrichten verlangen „Zoll“ oder „Zustellgebühren“.
genuine-payment = Wir bitten Sie nie, über einen Link in einer Nachricht zu bezahlen. Verlangt das eine Nachricht zu Ihrer Bestellung, dann ist sie nicht von uns.


## 4. Hilfe

# Wenn etwas nicht stimmt. $number ist die Nummer der Bestellung, wie der Shop sie schreibt.
contact-at-hand = Bitte halten Sie Ihre Bestellnummer bereit: { $number }
# $service ist der Name eines Messengers: WhatsApp, Telegram.
contact-chat = Schreiben Sie uns über { $service }
contact-sms = Schreiben Sie uns eine SMS
# $time ist eine Uhrzeit in der Zeitzone der Leserin oder des Lesers.
contact-here-until = Heute ist bis { $time } Uhr jemand da.
# Gerade ist niemand da. $time ist eine Uhrzeit.
contact-back-today = Wir antworten heute ab { $time } Uhr wieder.
contact-back-tomorrow = Wir antworten morgen ab { $time } Uhr wieder.
# $date ist ein Datum mit Wochentag: „Montag, 23. November“.
contact-back-on = Wir antworten wieder am { $date }, ab { $time } Uhr.
# Unter dem leeren Platz in einer E-Mail, die jemand uns schreibt. $status ist der Name eines Stands: „Unterwegs“.
contact-mail-order = Bestellung { $number } · { $status }


## 5. In der eigenen Website des Shops

# Der Link von der kurzen Ansicht zur Seite der Bestellung.
embed-whole-page = Alle Einzelheiten ansehen
# Titel von Rahmen, für Vorleseprogramme. $brand ist der Name des Shops.
embed-title = Wo Ihre Bestellung bei { $brand } ist
embed-policy-title = Lieferung und Rückgabe bei { $brand }
embed-policy-delivery = Lieferung
embed-policy-returns = Rückgabe
embed-policy-contact = Fragen?
embed-policy-more = Mehr dazu
