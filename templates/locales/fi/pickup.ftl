# Mistä jokin noudetaan, tilaukset, jotka odottavat kaupan omassa myymälässä, ja palautukset.
#
# ”Me” on kauppa. Päivät, kellonajat ja viikonpäivät tulevat valmiina: ”perjantai 27. marraskuuta”, ”19.00”, ”maanantai”.
# Viikonpäivät ovat perusmuodossa, eikä niitä voi taivuttaa.


## Mihin asti. $date: päivä

pickup-until = Viimeinen noutopäivä: { $date }
pickup-until-today = Tänään on viimeinen noutopäivä
pickup-until-tomorrow = Viimeinen noutopäivä on huomenna, { $date }
# Sitä ei noudettu ajoissa; se voi yhä olla siellä.
pickup-until-passed = Viimeinen noutopäivä oli { $date }


## Onko paikka nyt auki. $time: kellonaika; $day: viikonpäivä

pickup-open-until = Auki tänään klo { $time } asti
pickup-open-all-day = Auki tänään koko päivän
pickup-open-always = Auki ympäri vuorokauden
pickup-opens-today = Nyt suljettu, avautuu tänään klo { $time }
# Paikka oli auki aiemmin tänään.
pickup-closed-now-tomorrow = Nyt suljettu, avautuu huomenna klo { $time }
pickup-closed-now = Nyt suljettu, seuraavan kerran auki: { $day } klo { $time } alkaen
# Paikka ei avaudu tänään lainkaan.
pickup-closed-today-tomorrow = Tänään suljettu, avautuu huomenna klo { $time }
pickup-closed-today = Tänään suljettu, seuraavan kerran auki: { $day } klo { $time } alkaen


## Viikko, yksi rivi päiville, joilla on samat ajat: ”maanantai–perjantai 9.00–13.00, 14.00–18.00”

# $from, $to: viikonpäiviä
pickup-days = { $from }–{ $to }
# $from, $to: kellonaikoja
pickup-span = { $from }–{ $to }
pickup-all-day = ympäri vuorokauden
# Saman päivän kaksi jaksoa, joiden välissä on tauko. $first voi itse olla kaksi.
pickup-spans = { $first }, { $next }
# $days: ”maanantai–perjantai” tai ”lauantai”; $times: ”9.00–18.00”
pickup-line = { $days } { $times }
pickup-line-closed = { $days } suljettu

# Linkki karttaan, joka näyttää paikan.
pickup-way = Näytä kartalla


## Tilaus, joka noudetaan kaupan omasta myymälästä. $store: myymälän nimi

status-store_preparing-name = Valmistellaan noudettavaksi
status-store_preparing-sentence = Valmistelemme tilaustasi myymälässä ({ $store }).
status-store_preparing-next = Tule noutamaan tilaus vasta, kun täällä kerrotaan, että se on valmis.
status-store_preparing-figure = Reitti, joka päättyy myymäläämme. Tilaustasi valmistellaan reitin alussa.

status-store_ready-name = Noudettavissa
status-store_ready-sentence = Tilauksesi on noudettavissa myymälästä ({ $store }).
status-store_ready-next = Ota mukaan tilausnumero ja henkilöllisyystodistus. Jos joku muu noutaa tilauksen puolestasi, hän tarvitsee tilausnumeron.
status-store_ready-code = Näytä alla oleva koodi ja ota henkilöllisyystodistus mukaan. Jos joku muu noutaa sen puolestasi, hän tarvitsee koodin.
status-store_ready-figure = Reitti, joka päättyy myymäläämme. Tilauksesi odottaa siellä.

status-store_collected-name = Noudettu
status-store_collected-sentence = Tilauksesi on noudettu myymälästä ({ $store }).
status-store_collected-next = Etkö noutanut sitä itse, tai puuttuuko jotain? Ota silloin meihin pian yhteyttä.
status-store_collected-figure = Koko reitti on kuljettu. Tilauksesi on noudettu.

# Päivämäärän yläpuolella: mihin mennessä se on valmis; milloin se noudettiin
hero-ready-by = Arvioitu valmistumispäivä
hero-collected-on = Noudettu
# Päivä on ohi. $date: ilmoitettu päivä
hero-store-missed = Tilauksesi ei ole valmistunut ilmoitettuna päivänä ({ $date }).
now-store-missed-we = Olemme pahoillamme. Valmistelemme sitä; kun se on valmis, näet sen täältä.
now-store-missed-you = Tule noutamaan se vasta silloin. Jos et halua odottaa, ota meihin yhteyttä.

# $store: myymälän nimi
box-store-heading = Nouto myymälästä: { $store }
store-items-heading = Noudettavat tuotteet
# Paketti, joka on lähetetty myymälästä eikä varastosta.
box-from-store = Lähetetty myymälästä: { $store }
# $total tuotteesta $ready odottaa noutoa, muut eivät vielä
progress-ready =
    { $ready ->
        [one] { $total } tuotteesta { $ready } on noudettavissa
       *[other] { $total } tuotteesta { $ready } on noudettavissa
    }


## Paketti, jonka asiakas palauttaa

status-return_ready-name = Valmis palautettavaksi
status-return_ready-sentence = Palautuksesi pakettikortti on tehty.
status-return_ready-next = Vie paketti kuljetettavaksi, kun sinulle sopii. Ensimmäisestä skannauksesta lähtien näet täältä, missä se on.
status-return_ready-figure = Reitti takaisin meille. Palautuksesi on vielä sinulla, reitin alussa.

status-return_moving-name = Palautumassa meille
status-return_moving-sentence = Palautuksesi on matkalla meille.
status-return_moving-next = Sinun ei tarvitse tehdä mitään. Kun palautus on meillä, tarkastamme sen ja hoidamme loput.
status-return_moving-figure = Reitti takaisin meille. Palautuksesi on matkalla.

status-return_arrived-name = Palautunut meille
status-return_arrived-sentence = Palautuksesi on saapunut meille.
status-return_arrived-next = Tarkastamme sen ja hoidamme loput. Sinun ei tarvitse tehdä mitään.
status-return_arrived-figure = Koko reitti takaisin meille on kuljettu. Palautuksesi on meillä.

status-return_problem-name = Palautus pysähtynyt
status-return_problem-sentence = Kuljetusyhtiö ilmoittaa palautustasi koskevasta ongelmasta.
status-return_problem-figure = Reitti takaisin meille on katkennut. Palautuksesi on pysähtynyt matkalle.
now-return-problem-we = Seuraamme palautustasi ja hoidamme asian kuljetusyhtiön kanssa. Sinulle ei koidu tästä haittaa.
now-return-problem-you = Säilytä kuitti, jonka sait lähettäessäsi paketin. Jos tiedot eivät ole muuttuneet täällä kahden arkipäivän kuluessa, ota meihin yhteyttä.

# Päivämäärän yläpuolella: milloin sen pitäisi olla takaisin
hero-return-expected = Arvioitu palautumispäivä
box-return-heading = Palautuksesi
return-items-heading = Palautettavat tuotteet


## Mitä osalle rivin kappaleista on tapahtunut

item-part-returned = { $count } palautettu
# $returned ja $refunded: samasta rivistä osa palautettu, osa vain hyvitetty
item-part-both = { $returned } palautettu, { $refunded } hyvitetty
