# De pagina over toegankelijkheid, waar de voettekst van elke pagina naartoe leidt. ‘Wij’ is de winkel.

accessibility-link = Toegankelijkheid
accessibility-title = Toegankelijkheid
accessibility-description = Hoe toegankelijk deze bestelpagina’s zijn, hoe dat wordt gecontroleerd en aan wie je het kunt zeggen als iets je in de weg staat.
accessibility-intro = Iedereen moet kunnen zien waar zijn bestelling is: met een schermlezer, met alleen het toetsenbord, met grote letters of sterk contrast, op een kleine telefoon of op papier.

accessibility-standard-heading = Waar deze pagina’s aan moeten voldoen
accessibility-standard-text = Ze zijn gemaakt om te voldoen aan de Web Content Accessibility Guidelines (WCAG) 2.2 op de niveaus A en AA. Daarin zitten de richtlijnen waarop de Europese norm EN 301 549 is gebaseerd.
accessibility-standard-colours = Welke kleuren een winkel ook kiest, ze worden lichter of donkerder gemaakt tot de tekst genoeg afsteekt tegen de achtergrond.

accessibility-how-heading = Hoe dat wordt gecontroleerd
accessibility-how-text = De makers van Doorstep, de software achter deze pagina’s, laten een programma elke pagina en elke stand van een bestelling in een browser openen, in voorbeeldontwerpen, licht en donker.
accessibility-how-rules = axe-core kijkt naar contrast, namen, rollen en de grootte van links en knoppen. html-validate kijkt hoe de pagina geschreven is, en Lighthouse naar het geheel.
accessibility-how-keyboard = Met het toetsenbord moet alles bereikbaar zijn, en je moet zien waar je bent.
accessibility-how-size = Op een scherm van 320 pixels breed en met tekst die twee keer zo groot is, mag niets worden afgesneden en mag je nergens opzij hoeven te scrollen.
accessibility-how-settings = Alles moet er ook zijn met de contrastkleuren van het systeem, met minder beweging, zonder JavaScript en op papier.

accessibility-limits-heading = Wat er bij ons weten ontbreekt
accessibility-limits-machine = Een programma vindt maar een deel van de drempels. Tot nu toe heeft geen onafhankelijke deskundige deze pagina’s onderzocht, en ze zijn niet stelselmatig getest door mensen die op hulptechnologie zijn aangewezen.
accessibility-limits-carrier = Wat de bezorgdienst meldt, staat er ook in eigen woorden, soms in een andere taal.
accessibility-limits-pictures = Productfoto’s staan naast de naam van het product en hebben geen eigen beschrijving.
accessibility-limits-others = Op de pagina’s van bezorgdiensten en anderen waarnaar we verwijzen, hebben we geen invloed.

accessibility-tell-heading = Als iets je in de weg staat
accessibility-tell-text = Laat ons weten op welke pagina het was en wat je gebruikt, bijvoorbeeld welke browser of schermlezer. We beantwoorden je vraag over de bestelling dan op een andere manier en pakken de drempel aan.
accessibility-tell-where = Hoe je ons bereikt, staat in je bestelbevestiging.

accessibility-last-heading = De laatste controle
accessibility-date = Datum
accessibility-looked-at = Bekeken
accessibility-found = Gevonden
accessibility-checkers = Gecontroleerd met
accessibility-scores = Laagste Lighthouse-scores
accessibility-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina’s
    }
accessibility-states =
    { $count ->
        [one] { $count } stand
       *[other] { $count } standen
    }
accessibility-languages =
    { $count ->
        [one] { $count } taal
       *[other] { $count } talen
    }
accessibility-designs =
    { $count ->
        [one] { $count } ontwerp, licht en donker
       *[other] { $count } ontwerpen, elk licht en donker
    }
accessibility-problems =
    { $count ->
        [0] Geen problemen
        [one] { $count } probleem
       *[other] { $count } problemen
    }
accessibility-score = Toegankelijkheid: { $score } van 100
accessibility-score-practices = Goede praktijk: { $score } van 100
accessibility-score-performance = Snelheid: { $score } van 100
