### Seurantasivun alku: mistä paketista se puhuu, ja kun jokin on vialla, kolme vastausta.
###
### ”Me” on kauppa, ”kuljetusyhtiö” tuo paketin. Selkeästi ja lyhyesti; ei huutomerkkejä, ei mitään söpöä.


## 1. Otsikko suuren päivämäärän yläpuolella, kun tilaus tulee useassa paketissa
## $n: mones paketti; $total: montako pakettia on (molemmat lukuja, $total on 2 tai enemmän)

hero-box-arrives = Paketti { $n }/{ $total }: arvioitu saapumispäivä
hero-box-arrives-late = Paketti { $n }/{ $total } saapuu suunniteltua myöhemmin
hero-box-delivered-on = Paketti { $n }/{ $total } on toimitettu
hero-box-expected-was = Paketti { $n }/{ $total }: arvioitu saapumispäivä oli
hero-box-promised-was = Paketti { $n }/{ $total }: luvattu saapumispäivä oli
hero-box-collect-by = Paketti { $n }/{ $total }: viimeinen noutopäivä
hero-box-returned-on = Paketti { $n }/{ $total } on palautunut meille
# Tekstin ”Ei vielä tiedossa” yläpuolella
hero-box-no-date-label = Paketti { $n }/{ $total }: saapumispäivä
# $status: paketin tilan nimi, esimerkiksi ”Kuljetuksessa on ongelma”
hero-box-status = Paketti { $n }/{ $total }: { $status }
# Viimeinen saapui alla olevana päivänä
hero-all-delivered =
    { $total ->
        [2] Molemmat paketit on toimitettu
       *[other] Kaikki { $total } pakettia on toimitettu
    }
# Yksi paketti: se saapuu alla olevana päivänä, joka on luvattua myöhempi
hero-arrives-late = Saapuu suunniteltua myöhemmin
# Ruudunlukijoille: luettelo paketeista, joista sivun alku ei puhu
hero-others = Muut paketit


## 2. Kolmen vastauksen otsikot

answers-happened = Mitä on tapahtunut
answers-we = Mitä me teemme
answers-carrier = Mitä kuljetusyhtiö tekee
answers-you = Mitä voit tehdä


## 3. Vastaukset. ”-we” on otsikon ”Mitä me teemme” alla, ”-carrier” otsikon ”Mitä kuljetusyhtiö tekee” alla, ”-you” otsikon
## ”Mitä voit tehdä” alla

now-exception-we = Näemme tämän mekin ja seuraamme pakettiasi. Uudet tiedot tulevat tänne.
now-exception-you = Sinun ei toistaiseksi tarvitse tehdä mitään. Jos tiedot eivät ole muuttuneet täällä kahden arkipäivän kuluessa, ota meihin yhteyttä, niin hoidamme asian kuljetusyhtiön kanssa.

now-delayed-we = Olemme pahoillamme. Seuraamme pakettiasi; näet uuden päivän täältä heti, kun tiedämme sen.
now-delayed-you = Sinun ei toistaiseksi tarvitse tehdä mitään. Jos paketti ei ole liikkunut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä, missä se on.

now-weather-carrier = Kuljetusyhtiö vie pakettisi eteenpäin heti, kun se on taas turvallista. Uusi päivä tulee näkyviin tänne.
now-weather-you = Sinun ei tarvitse tehdä mitään.

now-customs_hold-we = Seuraamme, mitä tulli ja kuljetusyhtiö ilmoittavat, ja näytämme sen täällä.
now-customs_hold-you = Jos kuljetusyhtiö tai tulli kirjoittaa sinulle, vastaa pian. Jos mitään ei ole tapahtunut viiden arkipäivän kuluessa, ota meihin yhteyttä, niin selvitämme asian.

now-missing_documents-we = Toimitamme asiakirjat ja tiedot, jotka meillä on.
now-missing_documents-you = Jos kuljetusyhtiö tai tulli on pyytänyt sinulta jotain, lähetä se heille mahdollisimman pian. Jos sinulta ei ole pyydetty mitään, ota meihin yhteyttä: selvitämme, mitä puuttuu.

now-duty_unpaid-carrier = Kuljetusyhtiö perii tulli- tai muut maksut ja kertoo, paljonko on maksettava ja miten.
now-duty_unpaid-you = Maksa vain ovella tai kuljetusyhtiön omalla verkkosivulla tai sovelluksessa, älä koskaan odottamattoman viestin linkistä. Jos uskot, ettei maksettavaa pitäisi olla, ota ensin meihin yhteyttä.

now-address_problem-we = Kun tiedämme, mikä on oikein, kerromme sen kuljetusyhtiölle, jotta pakettisi pääsee jatkamaan matkaa.
now-address_problem-you = Tarkista tilauksesi osoite, myös talon ja asunnon numero sekä nimi ovikellossa, ja kerro meille, mikä on väärin tai puuttuu.

now-refused-we = Jos haluat sen kuitenkin, yritämme saada sen toimitettua uudelleen. Jos et, se palautuu meille.
now-refused-you = Jos et kieltäytynyt ottamasta sitä vastaan, ota meihin pian yhteyttä. Jos kieltäydyit, sinun ei tarvitse tehdä mitään.

now-damaged-we = Olemme pahoillamme. Jos pakettia ei voi enää toimittaa, sovimme kanssasi korvaavasta tuotteesta tai hyvityksestä.
now-damaged-you = Jos et halua odottaa, että kuljetusyhtiö on tarkastanut sen, ota meihin yhteyttä. Jos paketti saapuu sinulle vaurioituneena, säilytä pakkaus ja lähetä meille kuvia.

now-lost-we = Olemme pahoillamme. Sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
now-lost-you = Sinun ei tarvitse etsiä sitä eikä odottaa pidempään: ota meihin yhteyttä ja kerro, kumman haluat.

now-destroyed-we = Olemme pahoillamme. Sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
now-destroyed-you = Ota meihin yhteyttä ja kerro, kumman haluat.

now-held-we = Seuraamme pakettiasi. Uudet tiedot tulevat tänne.
now-held-you = Katso kuljetusyhtiön sivulta: joskus kuljetusyhtiö odottaa, että valitset päivän tai vastaat kysymykseen. Jos mitään ei ole tapahtunut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin selvitämme asian.

now-security-we = Seuraamme pakettiasi. Tällaisessa tarkastuksessa menee yleensä muutama päivä, eikä sitä voi nopeuttaa sinun eikä meidän puoleltamme.
now-security-you = Sinun ei toistaiseksi tarvitse tehdä mitään. Jos mitään ei ole tapahtunut viiden arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä.

now-prohibited-we = Tämä on meidän ratkaistavamme, ja olemme pahoillamme. Etsimme toisen tavan saada tuotteet sinulle tai palautamme rahat.
now-prohibited-you = Ota meihin yhteyttä ja kerro, kumman haluat.

now-carrier_rejected-we = Me hoidamme asian kuntoon.
now-carrier_rejected-you = Sinun ei tarvitse tehdä mitään. Jos mitään ei ole tapahtunut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin kerromme, mitä seuraavaksi tapahtuu.

now-not_collected-we = Se palautuu todennäköisesti meille. Jos haluat sen vielä, sovimme kanssasi, miten saat sen.
now-not_collected-you = Ota meihin yhteyttä ja kerro, haluatko sen vielä.

now-undeliverable-we = Se palautuu todennäköisesti meille. Sitten sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
now-undeliverable-you = Tarkista tilauksesi osoite ja ota meihin yhteyttä. Sinun ei tarvitse odottaa, että paketti ehtii meille.

now-attempted_delivery-carrier = Yleensä kuljetusyhtiö tulee uudelleen seuraavana arkipäivänä tai vie paketin läheiseen noutopisteeseen.
now-attempted_delivery-you = Katso, onko sinulle jätetty ilmoitus: siinä kerrotaan, mitä seuraavaksi tapahtuu.

now-recipient_absent-carrier = Yleensä kuljetusyhtiö tulee uudelleen seuraavana arkipäivänä tai vie paketin läheiseen noutopisteeseen.
now-recipient_absent-you = Katso, onko ovellesi tai postilaatikkoosi jätetty ilmoitus: siinä kerrotaan, missä paketti on tai milloin kuljetusyhtiö tulee uudelleen. Usein voit myös valita kuljetusyhtiön sivulla toisen päivän tai paikan.

now-business_closed-carrier = Yleensä kuljetusyhtiö tulee uudelleen seuraavana arkipäivänä.
now-business_closed-you = Jos silloinkaan ei ole ketään paikalla, ilmoita kuljetusyhtiölle sopiva päivä ja aika tai valitse noutopiste.

now-no_access-carrier = Yleensä kuljetusyhtiö yrittää uudelleen seuraavana arkipäivänä.
now-no_access-you = Varmista, että portin tai ulko-oven saa auki ja että nimi on ovikellossa. Voit myös kertoa kuljetusyhtiölle, miten ovellesi pääsee.

now-notice_left-carrier = Kuljetusyhtiö säilyttää pakettia sinulle tai tuo sen uudelleen; ilmoituksesta näet, kumpi.
now-notice_left-you = Etsi ilmoitus. Jos sitä ei ole, saman tiedon löydät yleensä kuljetusyhtiön sivulta.

now-expired-we = Jos paketti ei ole sinulla, selvitämme kuljetusyhtiöltä, mitä sille on tapahtunut.
now-expired-you = Jos se on jo tullut, kaikki on kunnossa. Jos ei ole, ota meihin yhteyttä.

now-return_to_sender-we = Sovimme kanssasi uudesta toimituksesta tai hyvityksestä. Sinun ei tarvitse odottaa, että paketti ehtii meille.
now-return_to_sender-you = Ota meihin yhteyttä ja kerro, kumman haluat.

now-returned-we = Sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
now-returned-you = Jos emme ole vielä sopineet siitä kanssasi, ota meihin yhteyttä.

# $date: päivä, jona sitä odotettiin tai joksi se luvattiin
now-missed-happened = Pakettisi ei ole saapunut odotettuna päivänä ({ $date }).
now-missed-we = Olemme pahoillamme. Seuraamme pakettiasi; näet uuden päivän täältä heti, kun tiedämme sen.
now-missed-you = Sinun ei toistaiseksi tarvitse tehdä mitään. Jos paketti ei ole tullut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä, missä se on.

# Tilausta ei ole lähetetty, vaikka sen päivä on ohi
now-unsent-happened = Tilauksesi luvattu saapumispäivä ({ $date }) on ohi, eikä tilaus ole vielä lähtenyt meiltä.
now-unsent-we = Olemme pahoillamme. Lähetämme sen niin pian kuin voimme; näet uuden päivän täältä heti, kun tiedämme sen.
now-unsent-you = Jos et halua odottaa, ota meihin yhteyttä.
