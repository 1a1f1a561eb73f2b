# Der Rahmen der Seiten für Käuferinnen und Käufer. Die Sätze zum Stand stehen in status.ftl.

skip-to-content = Direkt zu Ihrer Bestellung
languages = Sprache
powered-by = Sendungsverfolgung mit Doorstep

items-heading = In Ihrem Paket
ordered-heading = Das haben Sie bestellt
items-more = { $n ->
    [one] Ein weiterer Artikel
   *[other] { $n } weitere Artikel
}
trail-heading = Der Weg bis hierher
place-abroad = { $town }, { $country }
tracking-number = Sendungsnummer
quantity = Anzahl:

order-heading = Ihre Bestellung
order-number = Bestellung
order-placed = Bestellt am
order-ship-to = Geht an

pickup-heading = Hier können Sie es abholen
pickup-code = Abholcode
pickup-hours = Geöffnet

look-up-heading = Bestellung finden
look-up-intro = Zwei Angaben aus Ihrer Bestätigung, und Sie sehen, wo Ihre Bestellung ist.
look-up-number = Bestell- oder Sendungsnummer
look-up-number-hint = Zum Beispiel 1042 oder die lange Nummer des Paketdienstes.
look-up-looks-like = Das sieht nach einer Sendungsnummer von { $carrier } aus, aber wir haben hier kein Paket dazu gefunden.
look-up-at-carrier = Bei { $carrier } nachsehen
look-up-mistyped = Das sieht nach einer Nummer von { $carrier } aus, in der eine Ziffer nicht stimmt.
look-up-either = Und eine dieser beiden Angaben
look-up-email = E-Mail-Adresse
look-up-email-hint = Die Adresse, die Sie bei der Bestellung angegeben haben.
look-up-postcode = Postleitzahl
look-up-postcode-hint = Die der Lieferadresse.
look-up-submit = Bestellung anzeigen
look-up-where = Über den Link in Ihrer Bestätigungs-E-Mail öffnen Sie dieselbe Seite auch ohne dieses Formular.
look-up-choose = Wo haben Sie bestellt?

reference = Wenn Sie uns schreiben, nennen Sie bitte
