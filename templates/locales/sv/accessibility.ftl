# Sidan om tillgänglighet, som sidfoten på varje sida leder till. ”Vi” är butiken.

accessibility-link = Tillgänglighet
accessibility-title = Tillgänglighet
accessibility-description = Hur tillgängliga de här beställningssidorna är, hur det kontrolleras och vem du kan säga till om något är i vägen.
accessibility-intro = Alla ska kunna ta reda på var deras beställning är: med skärmläsare, med bara tangentbordet, med stor text eller stark kontrast, på en liten telefon eller på papper.

accessibility-standard-heading = Vad sidorna ska uppfylla
accessibility-standard-text = De är byggda för att uppfylla Web Content Accessibility Guidelines (WCAG) 2.2 på nivåerna A och AA. I dem ingår de riktlinjer som den europeiska standarden EN 301 549 bygger på.
accessibility-standard-colours = Vilka färger en butik än väljer görs de ljusare eller mörkare tills texten syns tillräckligt tydligt mot bakgrunden.

accessibility-how-heading = Hur det kontrolleras
accessibility-how-text = De som gör Doorstep, programvaran bakom sidorna, låter ett program öppna varje sida och varje läge för en beställning i en webbläsare, i exempelutseenden, ljusa och mörka.
accessibility-how-rules = axe-core ser på kontrast, namn, roller och storleken på länkar och knappar. html-validate ser på hur sidan är skriven, och Lighthouse på helheten.
accessibility-how-keyboard = Med tangentbordet ska allt gå att nå, och man ska se var man är.
accessibility-how-size = På en skärm som är 320 pixlar bred och med dubbelt så stor text får inget vara avskuret och inget kräva att man rullar i sidled.
accessibility-how-settings = Allt ska finnas där även med systemets kontrastfärger, med mindre rörelse, utan JavaScript och på papper.

accessibility-limits-heading = Vad vi vet saknas
accessibility-limits-machine = Ett program hittar bara en del av hindren. Hittills har ingen utomstående expert granskat sidorna, och de har inte provats metodiskt av människor som är beroende av hjälpmedel.
accessibility-limits-carrier = Det som transportören rapporterar står också med transportörens egna ord, ibland på ett annat språk.
accessibility-limits-pictures = Produktbilder står bredvid produktens namn och har ingen egen beskrivning.
accessibility-limits-others = Sidor hos transportörer och andra som vi länkar till kan vi inte påverka.

accessibility-tell-heading = Om något är i vägen för dig
accessibility-tell-text = Berätta för oss vilken sida det var och vad du använder, till exempel vilken webbläsare eller skärmläsare. Vi svarar på din fråga om beställningen på ett annat sätt och tar hand om hindret.
accessibility-tell-where = Hur du når oss står i din orderbekräftelse.

accessibility-last-heading = Den senaste kontrollen
accessibility-date = Datum
accessibility-looked-at = Granskat
accessibility-found = Hittat
accessibility-checkers = Kontrollerat med
accessibility-scores = Lägsta Lighthouse-poäng
accessibility-pages =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
accessibility-states =
    { $count ->
        [one] { $count } läge
       *[other] { $count } lägen
    }
accessibility-languages =
    { $count ->
        [one] { $count } språk
       *[other] { $count } språk
    }
accessibility-designs =
    { $count ->
        [one] { $count } utseende, ljust och mörkt
       *[other] { $count } utseenden, alla ljusa och mörka
    }
accessibility-problems =
    { $count ->
        [0] Inga problem
        [one] { $count } problem
       *[other] { $count } problem
    }
accessibility-score = Tillgänglighet: { $score } av 100
accessibility-score-practices = God praxis: { $score } av 100
accessibility-score-performance = Snabbhet: { $score } av 100
