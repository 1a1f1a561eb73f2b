# Siden om tilgængelighed, som bunden af hver side fører til. »Vi« er butikken.

accessibility-link = Tilgængelighed
accessibility-title = Tilgængelighed
accessibility-description = Hvor tilgængelige disse ordresider er, hvordan det kontrolleres, og hvem du kan sige det til, hvis noget står i vejen.
accessibility-intro = Alle skal kunne finde ud af, hvor deres ordre er: med skærmlæser, med tastaturet alene, med stor tekst eller kraftig kontrast, på en lille telefon eller på papir.

accessibility-standard-heading = Hvad siderne skal leve op til
accessibility-standard-text = De er bygget til at opfylde Web Content Accessibility Guidelines (WCAG) 2.2 på niveau A og AA. De omfatter de retningslinjer, som den europæiske standard EN 301 549 bygger på.
accessibility-standard-colours = Uanset hvilke farver en butik vælger, gøres de lysere eller mørkere, indtil teksten skiller sig nok ud fra baggrunden.

accessibility-how-heading = Hvordan det kontrolleres
accessibility-how-text = Folkene bag Doorstep, softwaren bag disse sider, lader et program åbne hver side og hver status for en ordre i en browser, i eksempler på udseender, lyse og mørke.
accessibility-how-rules = axe-core ser på kontrast, navne, roller og størrelsen af links og knapper. html-validate ser på, hvordan siden er skrevet, og Lighthouse på det hele.
accessibility-how-keyboard = Med tastaturet skal alt kunne nås, og man skal kunne se, hvor man er.
accessibility-how-size = På en skærm, der er 320 pixel bred, og med dobbelt så stor tekst må intet være skåret af, og intet må kræve, at man ruller til siden.
accessibility-how-settings = Alt skal også være der med systemets kontrastfarver, med mindre bevægelse, uden JavaScript og på papir.

accessibility-limits-heading = Hvad vi ved mangler
accessibility-limits-machine = Et program finder kun en del af barriererne. Indtil nu har ingen uafhængig ekspert undersøgt siderne, og de er ikke afprøvet metodisk af mennesker, der er afhængige af hjælpemidler.
accessibility-limits-carrier = Det, som fragtfirmaet melder, står også med fragtfirmaets egne ord, nogle gange på et andet sprog.
accessibility-limits-pictures = Billeder af produkter står ved siden af produktets navn og har ingen beskrivelse for sig.
accessibility-limits-others = Sider hos fragtfirmaer og andre, som vi linker til, har vi ingen indflydelse på.

accessibility-tell-heading = Hvis noget står i vejen for dig
accessibility-tell-text = Fortæl os, hvilken side det var på, og hvad du bruger, for eksempel hvilken browser eller skærmlæser. Vi svarer på dit spørgsmål om ordren på en anden måde og tager os af barrieren.
accessibility-tell-where = Hvordan du får fat i os, står i din ordrebekræftelse.

accessibility-last-heading = Den seneste kontrol
accessibility-date = Dato
accessibility-looked-at = Set på
accessibility-found = Fundet
accessibility-checkers = Kontrolleret med
accessibility-scores = Laveste point i Lighthouse
accessibility-pages =
    { $count ->
        [one] { $count } side
       *[other] { $count } sider
    }
accessibility-states =
    { $count ->
        [one] { $count } status
       *[other] { $count } statusser
    }
accessibility-languages =
    { $count ->
        [one] { $count } sprog
       *[other] { $count } sprog
    }
accessibility-designs =
    { $count ->
        [one] { $count } udseende, lyst og mørkt
       *[other] { $count } udseender, hver lyst og mørkt
    }
accessibility-problems =
    { $count ->
        [0] Ingen problemer
        [one] { $count } problem
       *[other] { $count } problemer
    }
accessibility-score = Tilgængelighed: { $score } af 100
accessibility-score-practices = God praksis: { $score } af 100
accessibility-score-performance = Hastighed: { $score } af 100
