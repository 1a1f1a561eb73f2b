# Die Seite zur Barrierefreiheit, auf die der Fuß jeder Seite verweist. „Wir“ ist der Shop. Namen von Werkzeugen und
# Normen (axe-core, html-validate, Lighthouse, WCAG, EN 301 549, Doorstep) bleiben, wie sie sind.

# Der Link im Fuß
accessibility-link = Barrierefreiheit
accessibility-title = Barrierefreiheit
# Was Suchmaschinen unter dem Titel zeigen
accessibility-description = Wie barrierefrei diese Bestellseiten sind, wie das geprüft wird und wem Sie es sagen können, wenn etwas im Weg steht.
accessibility-intro = Alle sollen herausfinden können, wo ihre Bestellung ist: mit einem Screenreader, nur mit der Tastatur, mit großer Schrift oder starkem Kontrast, auf einem kleinen Telefon oder auf Papier.

accessibility-standard-heading = Woran sich diese Seiten messen lassen
accessibility-standard-text = Sie sollen die Web Content Accessibility Guidelines (WCAG) 2.2 auf den Stufen A und AA erfüllen. Darin enthalten sind die Richtlinien, auf denen die europäische Norm EN 301 549 beruht.
accessibility-standard-colours = Welche Farben ein Shop auch wählt: Sie werden aufgehellt oder abgedunkelt, bis sich der Text deutlich genug vom Hintergrund abhebt.

accessibility-how-heading = Wie das geprüft wird
accessibility-how-text = Die Hersteller von Doorstep, der Software hinter diesen Seiten, lassen ein Programm jede Seite und jeden Stand einer Bestellung im Browser öffnen, in Beispielgestaltungen, hell und dunkel.
accessibility-how-rules = axe-core prüft Kontraste, Namen, Rollen und die Größe von Links und Schaltflächen. html-validate prüft, wie die Seite geschrieben ist, und Lighthouse das Ganze.
accessibility-how-keyboard = Mit der Tastatur muss alles erreichbar sein, und man muss sehen, wo man gerade ist.
accessibility-how-size = Auf einem 320 Pixel breiten Bildschirm und mit doppelt so großer Schrift darf nichts abgeschnitten sein und nichts seitlich gescrollt werden müssen.
accessibility-how-settings = Alles muss auch mit den Kontrastfarben des Systems, mit weniger Bewegung, ohne JavaScript und auf Papier da sein.

accessibility-limits-heading = Was uns bekanntermaßen fehlt
accessibility-limits-machine = Ein Programm findet nur einen Teil der Barrieren. Bisher hat keine unabhängige Fachperson diese Seiten begutachtet, und Menschen, die auf Hilfstechnik angewiesen sind, haben sie noch nicht planmäßig erprobt.
accessibility-limits-carrier = Was der Paketdienst meldet, steht auch in seinen eigenen Worten da, manchmal in einer anderen Sprache.
accessibility-limits-pictures = Produktbilder stehen neben dem Namen des Produkts und haben keine eigene Beschreibung.
accessibility-limits-others = Auf die Seiten von Paketdiensten und anderen, auf die wir verlinken, haben wir keinen Einfluss.

accessibility-tell-heading = Wenn Ihnen etwas im Weg steht
accessibility-tell-text = Bitte sagen Sie uns, auf welcher Seite das war und was Sie verwenden, zum Beispiel welchen Browser oder Screenreader. Wir beantworten Ihre Frage zur Bestellung dann auf einem anderen Weg und kümmern uns um die Barriere.
# Wo wir keine Adresse des Shops kennen
accessibility-tell-where = Wie Sie uns erreichen, steht in Ihrer Bestellbestätigung.

accessibility-last-heading = Die letzte Prüfung
# Beschriftungen einer Liste; neben jeder steht ihr Wert.
accessibility-date = Datum
accessibility-looked-at = Angesehen
accessibility-found = Gefunden
accessibility-checkers = Geprüft mit
accessibility-scores = Niedrigste Werte in Lighthouse
# $count: in wie vielen Marken, Sprachen und Farbschemata (hell, dunkel) zusammen
accessibility-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
# $count: verschiedene Seiten und Stände einer Bestellung
accessibility-states =
    { $count ->
        [one] { $count } Stand
       *[other] { $count } Stände
    }
accessibility-languages =
    { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
accessibility-designs =
    { $count ->
        [one] { $count } Gestaltung, hell und dunkel
       *[other] { $count } Gestaltungen, je hell und dunkel
    }
accessibility-problems =
    { $count ->
        [0] Keine Mängel
        [one] { $count } Mangel
       *[other] { $count } Mängel
    }
# $score: 0 bis 100
accessibility-score = Barrierefreiheit: { $score } von 100
accessibility-score-practices = Gute Praxis: { $score } von 100
accessibility-score-performance = Geschwindigkeit: { $score } von 100
