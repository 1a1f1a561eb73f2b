# Var något hämtas, beställningar som väntar i butikens egen lokal, och returer.
#
# ”Vi” är butiken. Datum, tider och veckodagar kommer färdiga: ”fredag 27 november”, ”19:00”, ”måndag”.


## Till när. $date: en dag

pickup-until = Till och med { $date }
pickup-until-today = I dag är sista dagen
pickup-until-tomorrow = Till och med i morgon, { $date }
# Det hämtades inte i tid; kanske finns det kvar.
pickup-until-passed = Sparades till och med { $date }


## Om platsen är öppen nu. $time: ett klockslag; $day: en veckodag

pickup-open-until = Öppet i dag till kl. { $time }
pickup-open-all-day = Öppet hela dagen i dag
pickup-open-always = Öppet dygnet runt
pickup-opens-today = Stängt nu, öppnar i dag kl. { $time }
# Det var öppet tidigare i dag.
pickup-closed-now-tomorrow = Stängt nu, öppnar i morgon kl. { $time }
pickup-closed-now = Stängt nu, öppnar på { $day } kl. { $time }
# Det öppnar inte alls i dag.
pickup-closed-today-tomorrow = Stängt i dag, öppnar i morgon kl. { $time }
pickup-closed-today = Stängt i dag, öppnar på { $day } kl. { $time }


## Veckan, en rad för dagar med samma tider: ”måndag–fredag 09:00–13:00, 14:00–18:00”

# $from, $to: veckodagar
pickup-days = { $from }–{ $to }
# $from, $to: tider
pickup-span = { $from }–{ $to }
pickup-all-day = dygnet runt
# Två delar av en dag, med en paus emellan. $first kan själv vara två.
pickup-spans = { $first }, { $next }
# $days: ”måndag–fredag” eller ”lördag”; $times: ”09:00–18:00”
pickup-line = { $days } { $times }
pickup-line-closed = { $days } stängt

# En länk till en karta som visar platsen.
pickup-way = Visa på karta


## En beställning som hämtas i butikens egen lokal. $store: butikens namn

status-store_preparing-name = Förbereds för hämtning
status-store_preparing-sentence = Vi gör i ordning din beställning hos { $store }.
status-store_preparing-next = Vänta med att hämta den tills det står här att den är klar.
status-store_preparing-figure = En väg som slutar i vår butik. Din beställning görs i ordning, vid starten.

status-store_ready-name = Klar att hämta
status-store_ready-sentence = Din beställning är klar att hämta hos { $store }.
status-store_ready-next = Ta med ditt ordernummer och legitimation. Om någon annan hämtar beställningen åt dig behöver den personen ordernumret.
status-store_ready-code = Visa koden nedan och ta med legitimation. Om någon annan hämtar åt dig behöver den personen koden.
status-store_ready-figure = En väg som slutar i vår butik. Där väntar din beställning.

status-store_collected-name = Hämtad
status-store_collected-sentence = Din beställning har hämtats hos { $store }.
status-store_collected-next = Var det inte du, eller saknas något? Kontakta oss i så fall snart.
status-store_collected-figure = Hela vägen är avklarad. Din beställning har hämtats.

# Över datumet: när den senast är klar; när den hämtades
hero-ready-by = Beställningen är klar senast
hero-collected-on = Hämtad
# Dagen har passerat. $date: dagen som angavs
hero-store-missed = Din beställning skulle ha varit klar { $date } men är inte det än.
now-store-missed-we = Vi beklagar det. Vi gör den i ordning; så snart den är klar ser du det här.
now-store-missed-you = Vänta med att komma till dess. Om du inte vill vänta, kontakta oss.

# $store: butikens namn
box-store-heading = Att hämta hos { $store }
store-items-heading = Det här hämtar du
# Ett paket som skickades från en butik, inte från lagret.
box-from-store = Skickat från { $store }
# $ready av $total varor väntar på att hämtas, de andra inte än
progress-ready =
    { $ready ->
        [one] { $ready } av { $total } varor är klar att hämta
       *[other] { $ready } av { $total } varor är klara att hämta
    }


## Ett paket som kunden skickar tillbaka

status-return_ready-name = Klar att skicka tillbaka
status-return_ready-sentence = Fraktsedeln till din retur är klar.
status-return_ready-next = Lämna in paketet när det passar dig. Från den första skanningen ser du här var det är.
status-return_ready-figure = Vägen tillbaka till oss. Din retur är kvar hos dig, vid starten.

status-return_moving-name = På väg tillbaka till oss
status-return_moving-sentence = Din retur är på väg tillbaka till oss.
status-return_moving-next = Du behöver inte göra något. När den är här går vi igenom den och tar hand om resten.
status-return_moving-figure = Vägen tillbaka till oss. Din retur är på väg.

status-return_arrived-name = Tillbaka hos oss
status-return_arrived-sentence = Din retur har kommit fram till oss.
status-return_arrived-next = Vi går igenom den och tar hand om resten. Du behöver inte göra något.
status-return_arrived-figure = Hela vägen tillbaka till oss är avklarad. Din retur är hos oss.

status-return_problem-name = Returen har stannat upp
status-return_problem-sentence = Transportören rapporterar ett problem med din retur.
status-return_problem-figure = Vägen tillbaka till oss är avbruten. Din retur har stannat på vägen.
now-return-problem-we = Vi håller ett öga på din retur och löser det med transportören. Du förlorar inget på det.
now-return-problem-you = Spara inlämningskvittot. Om inget har ändrats här inom två arbetsdagar, kontakta oss.

# Över datumet då den borde vara tillbaka
hero-return-expected = Tillbaka hos oss senast
box-return-heading = Din retur
return-items-heading = Det här skickar du tillbaka


## Vad som har hänt med en del av antalet

item-part-returned =
    { $count ->
        [one] { $count } returnerad
       *[other] { $count } returnerade
    }
# $returned och $refunded: av samma rad, några skickade tillbaka, andra bara återbetalda
item-part-both =
    { $returned ->
        [one] { $returned } returnerad
       *[other] { $returned } returnerade
    }, { $refunded ->
        [one] { $refunded } återbetald
       *[other] { $refunded } återbetalda
    }
