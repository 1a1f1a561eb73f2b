# Hvor noget hentes, ordrer, der venter i butikken selv, og returpakker.
#
# “Vi” er butikken. Datoer, klokkeslæt og ugedage kommer færdige: “fredag d. 27. november”, “19.00”, “mandag”.


## Indtil hvornår. $date: en dag

pickup-until = Til og med { $date }
pickup-until-today = I dag er sidste dag
pickup-until-tomorrow = Til og med i morgen, { $date }
# Den blev ikke hentet i tide; måske er den der stadig.
pickup-until-passed = Blev opbevaret til og med { $date }


## Om stedet har åbent nu. $time: et klokkeslæt; $day: en ugedag

pickup-open-until = Åbent i dag til kl. { $time }
pickup-open-all-day = Åbent hele dagen i dag
pickup-open-always = Åbent døgnet rundt
pickup-opens-today = Lukket nu, åbner i dag kl. { $time }
# Der var åbent tidligere i dag.
pickup-closed-now-tomorrow = Lukket nu, åbner i morgen kl. { $time }
pickup-closed-now = Lukket nu, åbner { $day } kl. { $time }
# Der åbnes slet ikke i dag.
pickup-closed-today-tomorrow = Lukket i dag, åbner i morgen kl. { $time }
pickup-closed-today = Lukket i dag, åbner { $day } kl. { $time }


## Ugen, én linje for dage med samme tider: “mandag–fredag 9.00–13.00, 14.00–18.00”

# $from, $to: ugedage
pickup-days = { $from }–{ $to }
# $from, $to: tider
pickup-span = { $from }–{ $to }
pickup-all-day = døgnet rundt
# To dele af en dag, med en pause imellem. $first kan selv være to.
pickup-spans = { $first }, { $next }
# $days: “mandag–fredag” eller “lørdag”; $times: “9.00–18.00”
pickup-line = { $days } { $times }
pickup-line-closed = { $days } lukket

# Et link til et kort, der viser stedet.
pickup-way = Vis på kort


## En ordre, der hentes i butikken selv. $store: butikkens navn

status-store_preparing-name = Gøres klar til afhentning
status-store_preparing-sentence = Vi gør din ordre klar hos { $store }.
status-store_preparing-next = Vent med at hente den, til der står her, at den er klar.
status-store_preparing-figure = En vej, der ender i vores butik. Din ordre bliver gjort klar ved starten.

status-store_ready-name = Klar til afhentning
status-store_ready-sentence = Din ordre er klar til afhentning hos { $store }.
status-store_ready-next = Tag dit ordrenummer og legitimation med. Hvis en anden henter ordren for dig, skal vedkommende bruge ordrenummeret.
status-store_ready-code = Vis koden nedenfor, og tag legitimation med. Hvis en anden henter for dig, skal vedkommende bruge koden.
status-store_ready-figure = En vej, der ender i vores butik. Din ordre venter der.

status-store_collected-name = Hentet
status-store_collected-sentence = Din ordre er hentet hos { $store }.
status-store_collected-next = Var det ikke dig, eller mangler der noget? Så kontakt os snart.
status-store_collected-figure = Hele vejen er tilbagelagt. Din ordre er hentet.

# Over datoen: hvornår den senest er klar; hvornår den blev hentet
hero-ready-by = Din ordre er klar senest
hero-collected-on = Hentet
# Dagen er passeret. $date: den dag, der blev oplyst
hero-store-missed = Din ordre skulle have været klar { $date } og er det ikke endnu.
now-store-missed-we = Det beklager vi. Vi gør den klar; så snart den er det, kan du se det her.
now-store-missed-you = Vent med at komme indtil da. Hvis du hellere vil slippe for at vente, så kontakt os.

# $store: butikkens navn
box-store-heading = Hentes hos { $store }
store-items-heading = Det henter du
# En pakke, der er sendt fra en butik, ikke fra lageret.
box-from-store = Sendt fra { $store }
# $ready af $total varer venter på at blive hentet, de andre ikke endnu
progress-ready =
    { $ready ->
        [one] { $ready } af { $total } varer er klar til afhentning
       *[other] { $ready } af { $total } varer er klar til afhentning
    }


## En pakke, som kunden sender retur

status-return_ready-name = Klar til returnering
status-return_ready-sentence = Fragtlabelen til din returpakke er lavet.
status-return_ready-next = Aflever pakken, når det passer dig. Fra den første scanning kan du se her, hvor den er.
status-return_ready-figure = Vejen tilbage til os. Din returpakke er stadig hos dig, ved starten.

status-return_moving-name = På vej retur til os
status-return_moving-sentence = Din returpakke er på vej tilbage til os.
status-return_moving-next = Du skal ikke gøre noget. Når den er her, ser vi på den og klarer resten.
status-return_moving-figure = Vejen tilbage til os. Din returpakke er undervejs.

status-return_arrived-name = Tilbage hos os
status-return_arrived-sentence = Din returpakke er kommet frem til os.
status-return_arrived-next = Vi ser på den og klarer resten. Du skal ikke gøre noget.
status-return_arrived-figure = Hele vejen tilbage til os er tilbagelagt. Din returpakke er hos os.

status-return_problem-name = Returpakken er standset
status-return_problem-sentence = Fragtfirmaet melder om et problem med din returpakke.
status-return_problem-figure = Vejen tilbage til os er afbrudt. Din returpakke er standset undervejs.
now-return-problem-we = Vi holder øje med din returpakke og løser det med fragtfirmaet. Det går ikke ud over dig.
now-return-problem-you = Gem kvitteringen fra afleveringen. Er der ikke sket noget her inden for to hverdage, så kontakt os.

# Over den dato, hvor den bør være tilbage
hero-return-expected = Tilbage hos os senest
box-return-heading = Din returpakke
return-items-heading = Det sender du retur


## Hvad der er blevet af en del af antallet

item-part-returned = { $count } returneret
# $returned og $refunded: af samme linje, nogle sendt retur, andre kun refunderet
item-part-both = { $returned } returneret, { $refunded } refunderet
