# Links: was sie zeigen, der zweite Nachweis, Teilen, und was seit dem letzten Besuch neu ist.
# Ton: schlicht, kurz, freundlich. Wer nicht antworten kann, ist nicht schuld.

## Auf der Seite der Bestellung

kicker-shared = Eine Bestellung bei { $brand }
kicker-gift-from = Ein Paket für Sie, von { $name }
kicker-gift = Ein Paket für Sie, von { $brand }

unlock-link = Adresse und Einzelheiten anzeigen
lock-again = Wieder sperren
lock-hint = Ihre Angaben sind in diesem Browser höchstens eine halbe Stunde lang zu sehen.
share-link = Bestellung teilen
order-email = E-Mail
order-phone = Telefon

news-today = { $count ->
    [one] Neu seit Ihrem letzten Besuch heute um { $time } Uhr: eine Meldung
   *[other] Neu seit Ihrem letzten Besuch heute um { $time } Uhr: { $count } Meldungen
}
news-yesterday = { $count ->
    [one] Neu seit Ihrem letzten Besuch gestern um { $time } Uhr: eine Meldung
   *[other] Neu seit Ihrem letzten Besuch gestern um { $time } Uhr: { $count } Meldungen
}
news-on = { $count ->
    [one] Neu seit Ihrem letzten Besuch am { $date } um { $time } Uhr: eine Meldung
   *[other] Neu seit Ihrem letzten Besuch am { $date } um { $time } Uhr: { $count } Meldungen
}
news-mark = Neu

## Freischalten

unlock-heading = Adresse und Einzelheiten anzeigen
unlock-intro = Wer den Link hat, sieht, wo diese Bestellung ist. Damit auch die Adresse erscheint, fragen wir nach zwei Angaben aus Ihrer Bestellung.
unlock-postcode = Postleitzahl
unlock-postcode-hint = Die der Lieferadresse. Wo es keine Postleitzahlen gibt: der Ort.
unlock-person = E-Mail-Adresse
unlock-person-hint = Die Adresse, die Sie bei der Bestellung angegeben haben. Falls Sie keine angegeben haben: Ihr Nachname.
unlock-submit = Einzelheiten anzeigen
unlock-wrong = Diese Angaben passen nicht zu dieser Bestellung. Bitte vergleichen Sie sie mit Ihrer Bestellbestätigung.
unlock-missing = Bitte füllen Sie dieses Feld aus.
unlock-back = Zurück zu Ihrer Bestellung

unlock-code-heading = Oder mit einem Code
unlock-code-enter = Code eingeben
unlock-details-heading = Oder mit zwei Angaben
unlock-code-intro = Wir schicken sechs Ziffern an die E-Mail-Adresse dieser Bestellung.
unlock-code-ask = Code anfordern
unlock-code-sent = Falls zu dieser Bestellung eine E-Mail-Adresse gehört, ist ein Code dorthin unterwegs. Er gilt zehn Minuten.
unlock-code = Code
unlock-code-hint = Sechs Ziffern aus der E-Mail.
unlock-code-submit = Einzelheiten anzeigen
unlock-code-again = Neuen Code anfordern
unlock-code-wrong = Mit diesem Code lässt sich nichts anzeigen. Vielleicht wurde er schon benutzt, oder zehn Minuten sind vorbei.

unlock-locked-title = Einen Moment
unlock-locked = { $minutes ->
    [one] Das waren zu viele Versuche. Zum Schutz Ihrer Angaben warten wir einen Moment: Bitte versuchen Sie es in einer Minute wieder. Die Seite Ihrer Bestellung bleibt offen.
   *[other] Das waren zu viele Versuche. Zum Schutz Ihrer Angaben warten wir einen Moment: Bitte versuchen Sie es in { $minutes } Minuten wieder. Die Seite Ihrer Bestellung bleibt offen.
}

## Teilen

share-heading = Bestellung teilen
share-intro = Ein Link für andere zeigt weniger als Ihrer, und Sie können ihn jederzeit zurücknehmen.
share-kind-share = Für alle, die mitverfolgen möchten
share-kind-share-text = Zeigt, wo die Pakete sind und was darin ist. Keine Preise, keine Adresse, keine Bestellnummer.
share-kind-share-make = Link erstellen
share-kind-gift = Für die beschenkte Person
share-kind-gift-text = Zeigt, wann das Paket kommt, und nichts von dem, was darin ist.
share-kind-gift-make = Geschenk-Link erstellen
share-from = Von
share-from-hint = Ihr Name, wie man Sie kennt. Sie können das Feld leer lassen.
share-from-wrong = Bitte geben Sie nur einen Namen ein: Buchstaben, höchstens 40.
share-list = Offene Links
share-name-share = Geteilt
share-name-gift = Geschenk
share-made = Erstellt am { $made }, offen bis { $until }
share-made-from = Erstellt am { $made }, offen bis { $until }. Von { $name }
share-copy = Link kopieren
share-send = Senden …
share-copied = Der Link ist kopiert.
share-end = Nicht mehr teilen
share-none = Kein Link ist offen.
share-too-many = Es sind schon so viele Links offen. Beenden Sie einen davon, um einen neuen zu erstellen.

## Wenn ein Link abgelaufen ist

ended-share-title = Dieser Link ist nicht mehr offen
ended-share-text = Er wurde eine Zeit lang mit Ihnen geteilt. Wer ihn geteilt hat, kann einen neuen erstellen. Wenn es Ihre Bestellung ist, finden Sie sie über ihre Nummer.

## Die E-Mail mit dem Code

code-mail-subject = Ihr Code zur Bestellung { $number }
code-mail-intro = Hier ist der Code, der die Einzelheiten Ihrer Bestellung { $number } bei { $brand } anzeigt:
code-mail-how = Geben Sie ihn auf der Seite ein, die Sie geöffnet haben. Er gilt zehn Minuten und einmal.
code-mail-not-you = Sie haben keinen Code angefordert? Dann hat jemand den Link zu Ihrer Bestellung geöffnet. Ohne den Code sieht diese Person weder Ihre Adresse noch, wie man Sie erreicht. Sie müssen nichts tun; behalten Sie den Code einfach für sich.
