### Seurantasivun sanat: missä paketti on, milloin se tulee, mitä seuraavaksi tapahtuu.
###
### ”Me” on kauppa, ”kuljetusyhtiö” tuo paketin. Selkeästi ja lyhyesti; kuka tekee mitä ja milloin;
### ei huutomerkkejä. Kohdissa { $… } on valmiiksi muotoiltuja päiviä, aikoja ja nimiä, joita ei
### voi taivuttaa; määrät annetaan lukuina, jotta yksikkö ja monikko menevät oikein.
### Osa väleistä on sitovia välilyöntejä (U+00A0).


## 1. Tilat: nimi riveillä, lause ja seuraava vaihe sivun alussa, kuvan teksti

status-ordered-name = Tilaus vastaanotettu
status-ordered-sentence = Olemme saaneet tilauksesi ja valmistelemme sitä.
status-ordered-next = Sinun ei tarvitse tehdä mitään. Kun tilauksesi lähtee meiltä, voit seurata sitä täällä.
status-ordered-figure = Reitti ovellesi. Tilauksesi on vielä meillä, reitin alussa.

status-unknown-name = Ei vielä tietoja
status-unknown-sentence = Kuljetusyhtiö ei ole vielä kertonut paketistasi mitään.
status-unknown-next = Se on tavallista parin ensimmäisen päivän aikana. Ensimmäiset tiedot tulevat tänne.
status-unknown-figure = Reitti ovellesi. Emme vielä tiedä, missä pakettisi on.

status-pre_transit-name = Valmistellaan lähetettäväksi
status-pre_transit-sentence = Pakettikortti on tehty, mutta pakettisi ei ole vielä kuljetusyhtiöllä.
status-pre_transit-next = Seuraavaksi luovutamme paketin kuljetusyhtiölle. Ensimmäisestä skannauksesta lähtien näet täältä, missä se on.
status-pre_transit-figure = Reitti ovellesi. Pakettisi odottaa kuljetusyhtiötä reitin alussa.

status-in_transit-name = Matkalla
status-in_transit-sentence = Pakettisi on matkalla sinulle.
status-in_transit-next = Seuraavaksi se kuljetetaan lähialueesi terminaaliin ja sieltä sinulle. Sinun ei tarvitse tehdä mitään.
status-in_transit-figure = Reitti ovellesi. Pakettisi on matkalla.

status-customs-name = Tullissa
status-customs-sentence = Pakettisi on tullissa tarkastettavana.
status-customs-next = Useimmat paketit jatkavat matkaa muutaman päivän kuluttua. Jos asiakirjoja tai maksuja puuttuu, kuljetusyhtiö tai tulli ilmoittaa siitä sinulle; muuten sinun ei tarvitse tehdä mitään.
status-customs-figure = Reitti ovellesi. Pakettisi odottaa rajalla.

status-out_for_delivery-name = Jakelussa
status-out_for_delivery-sentence = Pakettisi on kuljettajan kyydissä, matkan viimeisellä osuudella.
status-out_for_delivery-next = On hyvä, jos joku voi ottaa sen vastaan. Muuten kuljetusyhtiö tulee uudelleen tai jättää ilmoituksen.
status-out_for_delivery-figure = Reitti ovellesi. Pakettisi on viimeisellä osuudella, lähellä ovea.

status-available_for_pickup-name = Noudettavissa
status-available_for_pickup-sentence = Pakettisi on noudettavissa.
status-available_for_pickup-next = Ota mukaan noutokoodi tai kuljetusyhtiön saapumisilmoitus sekä henkilöllisyystodistus. Jos pakettia ei noudeta ajoissa, se palautuu meille.
status-available_for_pickup-figure = Reitti, joka päättyy noutopisteeseen. Pakettisi odottaa siellä.

status-attempted_delivery-name = Toimitusta yritetty
status-attempted_delivery-sentence = Kuljetusyhtiö yritti toimittaa pakettisi mutta ei voinut luovuttaa sitä.
status-attempted_delivery-next = Yleensä kuljetusyhtiö tulee uudelleen seuraavana arkipäivänä tai vie paketin läheiseen noutopisteeseen. Katso, onko sinulle jätetty ilmoitus: siinä kerrotaan, mitä seuraavaksi tapahtuu.
status-attempted_delivery-figure = Reitti ovellesi. Pakettisi pääsi perille, mutta ovi pysyi kiinni.

status-delivered-name = Toimitettu
status-delivered-sentence = Pakettisi on toimitettu.
status-delivered-next = Etkö löydä sitä? Kysy ensin kotiväeltä ja naapureilta. Jos se ei ole heilläkään, ota meihin yhteyttä, niin selvitämme asian kuljetusyhtiön kanssa.
status-delivered-figure = Koko reitti on kuljettu. Pakettisi on ovella.

status-exception-name = Kuljetuksessa on ongelma
status-exception-sentence = Kuljetusyhtiö ilmoittaa pakettiasi koskevasta ongelmasta.
status-exception-next = Näemme tämän mekin. Jos tiedot eivät ole muuttuneet täällä kahden arkipäivän kuluessa, ota meihin yhteyttä, niin hoidamme asian kuljetusyhtiön kanssa.
status-exception-figure = Reitti ovellesi on katkennut. Pakettisi on pysähtynyt matkalle.

status-return_to_sender-name = Palautumassa
status-return_to_sender-sentence = Pakettisi on palautumassa meille.
status-return_to_sender-next = Sinun ei tarvitse odottaa, että se ehtii perille: ota meihin yhteyttä, niin sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
status-return_to_sender-figure = Reitti ovellesi. Pakettisi kulkee sitä takaisin meille.

status-returned-name = Palautunut meille
status-returned-sentence = Pakettisi on palautunut meille.
status-returned-next = Jos emme ole vielä sopineet kanssasi uudesta toimituksesta tai hyvityksestä, ota meihin yhteyttä.
status-returned-figure = Reitti ovellesi. Pakettisi on taas alussa, meillä.

status-cancelled-name = Peruttu
status-cancelled-sentence = Tämä toimitus on peruttu, eikä se saavu.
status-cancelled-next = Jos olet jo maksanut, palautamme rahat samalla maksutavalla; niiden saapumisessa voi kestää muutama arkipäivä. Jos tämä tuli sinulle yllätyksenä, ota meihin yhteyttä.
status-cancelled-figure = Tyhjä reitti. Sillä ei ole pakettia.

status-expired-name = Ei tietoja pitkään aikaan
status-expired-sentence = Kuljetusyhtiö ei ole pitkään aikaan kertonut paketistasi mitään.
status-expired-next = Jos paketti on jo sinulla, kaikki on kunnossa. Jos ei ole, ota meihin yhteyttä: selvitämme kuljetusyhtiöltä, mitä sille on tapahtunut.
status-expired-figure = Reitti ovellesi. Emme juuri nyt tiedä, missä pakettisi on.


## 2. Syyt: korvaavat tilan lauseen, ja seuraavan vaiheen, kun parempi tiedetään

# unknown
reason-pending-sentence = Olemme kysyneet paketistasi kuljetusyhtiöltä ja odotamme ensimmäistä vastausta.
reason-not_found-sentence = Kuljetusyhtiö ei vielä tunne pakettisi tunnusta.
reason-not_found-next = Se on tavallista ennen ensimmäistä skannausta. Jos kuljetusyhtiö ei tunne sitä vielä kolmen arkipäivän kuluttua lähettämisestä, ota meihin yhteyttä, niin tarkistamme tunnuksen.
reason-error-sentence = Kuljetusyhtiön seuranta ei juuri nyt vastaa meille.
reason-error-next = Tämä ei viivästytä pakettiasi. Kysymme uudelleen, ja tiedot tulevat tänne heti, kun saamme vastauksen.

# pre_transit
reason-label_created-sentence = Paketillesi on tehty pakettikortti.
reason-info_received-sentence = Kuljetusyhtiö tietää, että pakettisi on tulossa, mutta ei ole vielä saanut sitä.
reason-awaiting_handover-sentence = Pakettisi on valmis ja odottaa kuljetusyhtiötä.

# in_transit
reason-accepted-sentence = Pakettisi on kuljetusyhtiöllä.
reason-departed-sentence = Pakettisi on lähtenyt terminaalista ja jatkaa matkaa sinulle.
reason-arrived-sentence = Pakettisi on matkalla sinulle ja saapunut terminaaliin.
reason-processed-sentence = Pakettisi on lajiteltu ja jatkaa pian matkaa.
reason-customs_received-sentence = Pakettisi on saapunut tulliin, ja se tarkastetaan siellä.
reason-customs_received-next = Siinä menee yleensä muutama päivä. Jos asiakirjoja tai maksuja puuttuu, kuljetusyhtiö tai tulli ilmoittaa siitä sinulle; muuten sinun ei tarvitse tehdä mitään.
reason-customs_cleared-sentence = Pakettisi on tullattu.
reason-customs_cleared-next = Nyt se jatkaa matkaa sinulle. Sinun ei tarvitse tehdä mitään.
reason-arrived_destination_country-sentence = Pakettisi on saapunut kohdemaahan.
reason-arrived_destination_country-next = Tulli saattaa vielä tarkastaa sen; sitten se kuljetetaan lähialueesi terminaaliin. Sinun ei tarvitse tehdä mitään.
reason-handed_to_partner-sentence = Kuljetusyhtiö on luovuttanut pakettisi loppumatkaksi kumppanilleen.
reason-handed_to_partner-next = Voi kestää päivän tai kaksi, ennen kuin kumppanin ensimmäiset tiedot näkyvät täällä. Sinun ei tarvitse tehdä mitään.
reason-at_delivery_depot-sentence = Pakettisi on terminaalissa, josta se toimitetaan sinulle.
reason-at_delivery_depot-next = Seuraavaksi kuljettaja ottaa sen kyytiin. Sinun ei tarvitse tehdä mitään.
reason-delivery_scheduled-sentence = Pakettisi toimituspäivä on vahvistettu.
reason-delivery_scheduled-next = Jos päivä ei sovi sinulle, voit usein vaihtaa sen kuljetusyhtiön sivulla.
reason-delivery_rescheduled-sentence = Pakettisi toimitus on siirretty toiselle päivälle.
reason-delivery_rescheduled-next = Jos uusi päivä ei sovi sinulle, voit usein vaihtaa sen kuljetusyhtiön sivulla.
reason-forwarded-sentence = Pakettisi on ohjattu uudelleen ja on matkalla uuteen osoitteeseen.
reason-forwarded-next = Jos et tiennyt tästä, ota meihin yhteyttä.
reason-delayed-sentence = Pakettisi on myöhässä.
reason-delayed-next = Olemme pahoillamme. Sinun ei tarvitse tehdä mitään: näet uuden päivän täältä heti, kun tiedämme sen.
reason-in_transit-delayed-sentence = Pakettisi on matkalla sinulle, mutta se on myöhässä.
reason-exception-delayed-sentence = Pakettisi on viivästynyt kuljetusyhtiöllä.
reason-exception-delayed-next = Olemme pahoillamme. Jos se ei ole liikkunut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä, missä se on.

# available_for_pickup
reason-pickup_point-sentence = Pakettisi odottaa sinua noutopisteessä.
reason-pickup_point-next = Ota mukaan noutokoodi tai kuljetusyhtiön saapumisilmoitus sekä henkilöllisyystodistus. Jos et pääse itse, kysy kuljetusyhtiöltä, miten joku muu voi noutaa paketin puolestasi.
reason-locker-sentence = Pakettisi on pakettiautomaatissa.
reason-locker-next = Avaat lokeron kuljetusyhtiön viestissä olevalla koodilla tai kuljetusyhtiön sovelluksella. Jos sinulla ei ole koodia, kuljetusyhtiö voi lähettää sen uudelleen.
reason-available_for_pickup-locker-sentence = Pakettisi odottaa sinua pakettiautomaatissa.
reason-available_for_pickup-locker-next = Avaat lokeron kuljetusyhtiön viestissä olevalla koodilla tai kuljetusyhtiön sovelluksella. Jos sinulla ei ole koodia, kuljetusyhtiö voi lähettää sen uudelleen; viimeisen noutopäivän jälkeen paketti palautuu meille.
reason-post_office-sentence = Pakettisi odottaa sinua postissa.
reason-post_office-next = Ota mukaan henkilöllisyystodistus ja kuljetusyhtiön saapumisilmoitus, jos olet saanut sen. Jos pakettia ei noudeta ajoissa, se palautuu meille.

# attempted_delivery
reason-recipient_absent-sentence = Kuljetusyhtiö kävi, mutta kukaan ei ollut ottamassa pakettiasi vastaan.
reason-recipient_absent-next = Yleensä kuljetusyhtiö tulee uudelleen seuraavana arkipäivänä tai vie paketin läheiseen noutopisteeseen; ovellesi tai postilaatikkoosi jätetystä ilmoituksesta näet, kumpi. Usein voit myös valita kuljetusyhtiön sivulla toisen päivän tai paikan.
reason-business_closed-sentence = Kuljetusyhtiö kävi, mutta yritys oli kiinni.
reason-business_closed-next = Yleensä kuljetusyhtiö tulee uudelleen seuraavana arkipäivänä. Jos silloinkaan ei ole ketään paikalla, ilmoita kuljetusyhtiölle sopiva päivä ja aika tai valitse noutopiste.
reason-no_access-sentence = Kuljetusyhtiö ei päässyt ovellesi.
reason-no_access-next = Yleensä kuljetusyhtiö yrittää uudelleen seuraavana arkipäivänä. Varmista, että portin tai ulko-oven saa auki ja että nimi on ovikellossa; voit myös kertoa kuljetusyhtiölle, miten ovellesi pääsee.
reason-notice_left-sentence = Kuljetusyhtiö ei voinut luovuttaa pakettiasi ja jätti ilmoituksen.
reason-notice_left-next = Ilmoituksessa kerrotaan, missä pakettisi on tai milloin kuljetusyhtiö tulee uudelleen. Jos ilmoitusta ei ole, saman tiedon löydät yleensä kuljetusyhtiön sivulta.

# delivered
reason-mailbox-sentence = Pakettisi on jätetty postilaatikkoosi.
reason-mailbox-next = Jos se ei ole siellä, kysy ensin kotiväeltä. Jos se ei ole kenelläkään, ota meihin yhteyttä, niin selvitämme asian kuljetusyhtiön kanssa.
reason-safe_place-sentence = Pakettisi on jätetty turvalliseen paikkaan.
reason-safe_place-next = Jos olet sopinut paikasta kuljetusyhtiön kanssa, katso ensin sieltä, muuten oven luota, kuistilta tai autotallista. Jos et löydä pakettia, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä, mihin se jätettiin.
reason-neighbour-sentence = Pakettisi on jätetty naapurille.
reason-neighbour-next = Kuljetusyhtiön ilmoituksesta tai sivulta näkyy yleensä, kenellä se on. Jos se ei selviä, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä.
reason-delivered-locker-sentence = Pakettisi on toimitettu pakettiautomaattiin.
reason-delivered-locker-next = Jos et ole vielä hakenut sitä, avaat lokeron kuljetusyhtiön viestissä olevalla koodilla tai kuljetusyhtiön sovelluksella. Jos sinulla ei ole koodia, kuljetusyhtiö voi lähettää sen uudelleen.
reason-reception-sentence = Pakettisi on jätetty vastaanottoon.
reason-reception-next = Kysy sieltä tai postituksesta. Jos se ei ole kenelläkään, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä, kuka otti sen vastaan.
reason-signed-sentence = Pakettisi on luovutettu allekirjoitusta vastaan.
reason-signed-next = Jos et allekirjoittanut itse, kysy ensin kotiväeltä ja naapureilta. Jos se ei ole kenelläkään, ota meihin yhteyttä, niin pyydämme kuljetusyhtiöltä luovutuskuittauksen.
reason-picked_up_by_recipient-sentence = Pakettisi on noudettu.
reason-picked_up_by_recipient-next = Jos et noutanut sitä itse eikä kukaan noutanut sitä pyynnöstäsi, ota meihin yhteyttä mahdollisimman pian.
reason-in_part-sentence = Osa toimituksestasi on saapunut.
reason-in_part-next = Loput tulevat yleensä muutaman päivän kuluessa. Jos mitään ei ole tullut kolmen arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä.
reason-damaged-sentence = Pakettisi on vaurioitunut matkalla.
reason-damaged-next = Olemme pahoillamme. Jos paketti on jo sinulla, säilytä pakkaus ja lähetä meille kuvat laatikosta ja sisällöstä. Sovimme kanssasi korvaavasta tuotteesta tai hyvityksestä.
reason-delivered-damaged-sentence = Pakettisi on toimitettu, mutta kuljetusyhtiön mukaan se on vaurioitunut.
reason-delivered-damaged-next = Olemme pahoillamme. Jos sisällöstä jotain on rikki, säilytä pakkaus ja lähetä meille kuvat laatikosta ja sisällöstä. Sovimme kanssasi korvaavasta tuotteesta tai hyvityksestä.
reason-exception-damaged-sentence = Pakettisi on vaurioitunut matkalla sinulle.
reason-exception-damaged-next = Olemme pahoillamme. Kuljetusyhtiö selvittää, voiko paketin vielä toimittaa. Jos ei voi tai jos et halua odottaa, ota meihin yhteyttä, niin sovimme kanssasi korvaavasta tuotteesta tai hyvityksestä.

# exception
reason-weather-sentence = Huono sää viivästyttää pakettiasi.
reason-weather-next = Se jatkaa matkaa heti, kun kuljetusyhtiö voi taas ajaa turvallisesti. Sinun ei tarvitse tehdä mitään; uusi päivä tulee näkyviin tänne.
reason-customs_hold-sentence = Tulli on pysäyttänyt pakettisi.
reason-customs_hold-next = Se tarkastetaan tarkemmin, tai jotain puuttuu vielä. Jos kuljetusyhtiö tai tulli kirjoittaa sinulle, vastaa pian. Jos mitään ei ole tapahtunut viiden arkipäivän kuluessa, ota meihin yhteyttä, niin selvitämme asian.
reason-missing_documents-sentence = Pakettisi ei voi jatkaa matkaa, koska asiakirjoja tai tietoja puuttuu.
reason-missing_documents-next = Jos kuljetusyhtiö tai tulli on pyytänyt sinulta jotain, lähetä se heille mahdollisimman pian. Jos sinulta ei ole pyydetty mitään, ota meihin yhteyttä: selvitämme, mitä puuttuu, ja toimitamme sen, jos voimme.
reason-duty_unpaid-sentence = Tulli- tai muita maksuja on maksettava, ennen kuin pakettisi voi jatkaa matkaa.
reason-duty_unpaid-next = Kuljetusyhtiö kertoo, paljonko on maksettava ja miten. Maksa vain ovella tai kuljetusyhtiön omalla verkkosivulla tai sovelluksessa, älä koskaan odottamattoman viestin linkistä. Jos uskot, ettei maksettavaa pitäisi olla, ota ensin meihin yhteyttä.
reason-address_problem-sentence = Kuljetusyhtiö ei löydä osoitetta tai tarvitsee lisätietoja.
reason-address_problem-next = Tarkista tilauksesi osoite, myös talon ja asunnon numero sekä nimi ovikellossa, ja kerro meille, mikä on väärin tai puuttuu. Mitä pikemmin tiedämme, sitä pikemmin paketti pääsee jatkamaan.
reason-refused-sentence = Kuljetusyhtiö ilmoittaa, ettei pakettiasi otettu vastaan ovella.
reason-refused-next = Jos se oli tarkoitus, sinun ei tarvitse tehdä mitään: paketti palautuu meille. Jos ei, ota meihin pian yhteyttä, niin yritämme saada sen toimitettua uudelleen.
reason-lost-sentence = Kuljetusyhtiö ei enää löydä pakettiasi.
reason-lost-next = Olemme pahoillamme. Sinun ei tarvitse etsiä sitä eikä odottaa pidempään: ota meihin yhteyttä, niin sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
reason-destroyed-sentence = Pakettisi on tuhoutunut matkalla, eikä se saavu.
reason-destroyed-next = Olemme pahoillamme. Ota meihin yhteyttä, niin sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
reason-held-sentence = Pakettisi odottaa kuljetusyhtiöllä, eikä sitä ole lähetetty eteenpäin.
reason-held-next = Joskus kuljetusyhtiö odottaa, että valitset päivän tai vastaat kysymykseen; silloin siitä kerrotaan kuljetusyhtiön sivulla. Jos mitään ei ole tapahtunut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin selvitämme asian.
reason-security-sentence = Pakettisi on pysäytetty turvatarkastusta varten.
reason-security-next = Siinä menee yleensä muutama päivä, eikä sitä voi nopeuttaa sinun eikä meidän puoleltamme. Jos mitään ei ole tapahtunut viiden arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä.
reason-prohibited-sentence = Kuljetusyhtiö ei saa kuljettaa pakettisi sisältöä.
reason-prohibited-next = Tämä on meidän ratkaistavamme, ei sinun, ja olemme pahoillamme. Ota meihin yhteyttä, niin etsimme toisen tavan saada tuotteet sinulle tai palautamme rahat.
reason-carrier_rejected-sentence = Kuljetusyhtiö ei ottanut pakettiasi vastaan.
reason-carrier_rejected-next = Me hoidamme asian kuntoon; sinun ei tarvitse tehdä mitään. Jos mitään ei ole tapahtunut kahden arkipäivän kuluessa, ota meihin yhteyttä, niin kerromme, mitä seuraavaksi tapahtuu.
reason-not_collected-sentence = Pakettiasi ei noudettu ajoissa.
reason-not_collected-next = Se palautuu todennäköisesti meille. Jos haluat sen vielä, ota meihin yhteyttä, niin sovimme kanssasi, miten saat sen.
reason-undeliverable-sentence = Kuljetusyhtiö ei voinut toimittaa pakettiasi.
reason-undeliverable-next = Se palautuu todennäköisesti meille. Tarkista tilauksesi osoite ja ota meihin yhteyttä: sovimme kanssasi uudesta toimituksesta tai hyvityksestä.
reason-other-sentence = Jokin viivästyttää pakettiasi, eikä kuljetusyhtiö ole kertonut, mikä.
reason-other-next = Sinun ei toistaiseksi tarvitse tehdä mitään. Jos tiedot eivät ole muuttuneet täällä kahden arkipäivän kuluessa, ota meihin yhteyttä, niin kysymme kuljetusyhtiöltä.

# return_to_sender
reason-returning-sentence = Pakettisi on palautumassa meille.
reason-returned-sentence = Pakettisi on palautunut meille.

# cancelled
reason-label_voided-sentence = Pakettikortti on mitätöity. Sillä ei lähetetä mitään.
reason-label_voided-next = Usein se tarkoittaa vain uutta pakettikorttia; silloin pakettisi näkyy täällä uudella tunnuksella. Jos mikään ei ole muuttunut kahden arkipäivän kuluessa, ota meihin yhteyttä.
reason-order_cancelled-sentence = Tämä tilaus on peruttu.

# expired
reason-no_news-sentence = Paketistasi ei ole saatu tietoja melko pitkään aikaan.


## 3. Tapahtumat: otsikot (paikka on vieressä)

event-unknown = Uusi tieto kuljetusyhtiöltä
event-unknown-pending = Odottaa kuljetusyhtiön ensimmäistä tietoa
event-unknown-not_found = Kuljetusyhtiö ei vielä tunne pakettia
event-unknown-error = Kuljetusyhtiön seuranta ei vastannut

event-pre_transit = Lähetys valmisteltu
event-pre_transit-label_created = Pakettikortti tehty
event-pre_transit-info_received = Ennakkotieto kuljetusyhtiöllä
event-pre_transit-awaiting_handover = Odottaa kuljetusyhtiötä
event-pre_transit-delayed = Luovutus kuljetusyhtiölle myöhässä

event-in_transit = Matkalla
event-in_transit-accepted = Otettu kuljetettavaksi
event-in_transit-departed = Lähtenyt terminaalista
event-in_transit-arrived = Saapunut terminaaliin
event-in_transit-processed = Lajiteltu
event-in_transit-customs_received = Saapunut tulliin
event-in_transit-customs_cleared = Tullattu
event-in_transit-customs_hold = Pysäytetty tullissa
event-in_transit-missing_documents = Asiakirjoja tai tietoja puuttuu
event-in_transit-arrived_destination_country = Saapunut kohdemaahan
event-in_transit-handed_to_partner = Luovutettu kuljetuskumppanille
event-in_transit-at_delivery_depot = Saapunut jakeluterminaaliin
event-in_transit-delivery_scheduled = Toimituspäivä vahvistettu
event-in_transit-delivery_rescheduled = Toimitus siirretty toiselle päivälle
event-in_transit-forwarded = Ohjattu uudelleen
event-in_transit-delayed = Myöhässä
event-in_transit-weather = Viivästynyt huonon sään vuoksi
event-in_transit-held = Odottaa kuljetusyhtiöllä

event-out_for_delivery = Jakelussa
event-out_for_delivery-delayed = Toimitus myöhässä

event-available_for_pickup = Noudettavissa
event-available_for_pickup-pickup_point = Noudettavissa noutopisteestä
event-available_for_pickup-locker = Noudettavissa pakettiautomaatista
event-available_for_pickup-post_office = Noudettavissa postista

event-attempted_delivery = Toimitusta yritetty
event-attempted_delivery-recipient_absent = Toimitusta yritetty, ketään ei paikalla
event-attempted_delivery-business_closed = Toimitusta yritetty, yritys kiinni
event-attempted_delivery-no_access = Toimitusta yritetty, ei päästy sisään
event-attempted_delivery-notice_left = Toimitusta yritetty, jätetty ilmoitus
event-attempted_delivery-refused = Toimitusta yritetty, ei otettu vastaan
event-attempted_delivery-address_problem = Toimitusta yritetty, osoite epäselvä
event-attempted_delivery-security = Toimitusta yritetty, keskeytetty turvallisuussyistä
event-attempted_delivery-other = Toimitusta yritetty

event-delivered = Toimitettu
event-delivered-mailbox = Jätetty postilaatikkoon
event-delivered-safe_place = Jätetty turvalliseen paikkaan
event-delivered-neighbour = Jätetty naapurille
event-delivered-locker = Toimitettu pakettiautomaattiin
event-delivered-reception = Jätetty vastaanottoon
event-delivered-signed = Luovutettu allekirjoitusta vastaan
event-delivered-picked_up_by_recipient = Noudettu
event-delivered-in_part = Toimitettu osittain
event-delivered-damaged = Toimitettu, vaurio ilmoitettu

event-exception = Ongelma ilmoitettu
event-exception-delayed = Viivästynyt kuljetusyhtiöllä
event-exception-weather = Viivästynyt huonon sään vuoksi
event-exception-customs_hold = Pysäytetty tullissa
event-exception-missing_documents = Asiakirjoja tai tietoja puuttuu
event-exception-duty_unpaid = Tulli- tai muita maksuja maksamatta
event-exception-address_problem = Ongelma osoitteessa
event-exception-refused = Ei otettu vastaan ovella
event-exception-damaged = Vaurioitunut matkalla
event-exception-lost = Ilmoitettu kadonneeksi
event-exception-destroyed = Tuhoutunut matkalla
event-exception-held = Odottaa kuljetusyhtiöllä
event-exception-security = Pysäytetty turvatarkastukseen
event-exception-prohibited = Sisältö ei sallittu
event-exception-carrier_rejected = Kuljetusyhtiö ei ottanut vastaan
event-exception-not_collected = Ei noudettu ajoissa
event-exception-undeliverable = Ei voitu toimittaa
event-exception-other = Ongelma ilmoitettu

event-return_to_sender = Palautumassa
event-return_to_sender-returning = Palautumassa
event-return_to_sender-returned = Palautunut lähettäjälle
event-return_to_sender-refused = Ei otettu vastaan, palautumassa
event-return_to_sender-not_collected = Ei noudettu, palautumassa
event-return_to_sender-address_problem = Ongelma osoitteessa, palautumassa
event-return_to_sender-undeliverable = Ei voitu toimittaa, palautumassa

event-cancelled = Peruttu
event-cancelled-label_voided = Pakettikortti mitätöity
event-cancelled-order_cancelled = Tilaus peruttu

event-expired = Ei uusia tietoja
event-expired-no_news = Ei tietoja pitkään aikaan


## 4. Päivät ja otsikot sivun alussa

# Otsikot suuren päivämäärän yläpuolella; ne sopivat myös sanojen ”Tänään” ja ”Huomenna” yläpuolelle.
hero-arrives = Arvioitu saapumispäivä
hero-arrives-today = Saapuu tänään
hero-arrives-tomorrow = Saapuu huomenna
hero-delivered-on = Toimitettu
hero-collect-by = Viimeinen noutopäivä
hero-expected-was = Arvioitu saapumispäivä oli
hero-promised-was = Luvattu saapumispäivä oli
hero-returned-on = Palautunut meille
hero-cancelled-on = Peruttu

# Päivämäärän tilalla
hero-no-date-label = Saapumispäivä
hero-no-date = Ei vielä tiedossa
hero-no-date-detail = Näet päivän täältä heti, kun tiedämme sen.
# Kadonnut tai tuhoutunut paketti: ei katteetonta toivoa eikä hätää.
hero-problem-date = Ei toimituspäivää

# Päivämäärän alapuolella
# $from, $to: kellonajat
hero-window-between = Todennäköisesti klo { $from }–{ $to }
hero-window-by = Todennäköisesti klo { $to } mennessä
# $from, $to: päiviä
hero-window-days = Todennäköisin aika: { $from } – { $to }
hero-first-promised = Alun perin luvattu saapumispäivä: { $date }
hero-missed = Pakettisi ei ole saapunut odotettuna päivänä ({ $date }). Olemme pahoillamme; näet uuden päivän täältä heti, kun tiedämme sen.

today = Tänään
yesterday = Eilen
tomorrow = Huomenna
# Rivin keskellä: ”Toimitettu · tänään”
today-within = tänään
yesterday-within = eilen
tomorrow-within = huomenna


## 5. Tuotteet, paketit, tilaus

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Tuotteesi ei ole vielä matkalla
               *[other] Tuotteesi on matkalla
            }
       *[other]
            { $moving ->
                [0] { $total } tuotteesta yksikään ei ole vielä matkalla
                [one] { $total } tuotteesta { $moving } on matkalla
               *[other] { $total } tuotteesta { $moving } on matkalla
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Tuotettasi ei ole vielä toimitettu
               *[other] Tuotteesi on toimitettu
            }
       *[other]
            { $done ->
                [0] { $total } tuotteesta yhtäkään ei ole vielä toimitettu
                [one] { $total } tuotteesta { $done } on toimitettu
               *[other] { $total } tuotteesta { $done } on toimitettu
            }
    }
progress-partly =
    { $moving ->
        [0] { $total } tuotteesta { $done } on toimitettu
       *[other] { $total } tuotteesta { $done } on toimitettu ja { $moving } on matkalla
    }

box-of = Paketti { $n }/{ $total }
box-unsent-heading = Ei vielä lähetetty
box-unsent-line = Vielä meillä. Näet täältä, milloin tämä lähtee.
box-cancelled-heading = Peruttu
box-cancelled-line = Tätä ei lähetetä.
box-refunded-heading = Hyvitetty
box-refunded-line = Olemme palauttaneet rahat. Niiden saapumisessa voi kestää muutama arkipäivä.
box-digital-heading = Ei paketissa
box-digital-line = Tämän saat verkossa tai sähköpostitse.
box-line-arrives = { $status } · arvioitu saapuminen: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } aiempi tapahtuma
       *[other] { $count } aiempaa tapahtumaa
    }

item-cancelled = Peruttu
item-refunded = Hyvitetty
item-returned = Palautettu
# Kuinka monta rivin kappaleista
item-part-cancelled = { $count } peruttu
item-part-refunded = { $count } hyvitetty

# $number on numero sellaisena kuin kauppa sen kirjoittaa, ”#” mukana, jos se siihen kuuluu.
order-kicker = Tilaus { $number } · tilattu { $date }
order-kicker-undated = Tilaus { $number }
parcel-kicker = Pakettisi · { $carrier }
parcel-kicker-plain = Pakettisi
updated-at = Päivitetty: { $when }


## 6. Summat

total-subtotal = Välisumma
total-shipping = Toimituskulut
total-discount = Alennus
total-tax = Arvonlisävero
total-refunded = Hyvitetty
total-paid = Maksamasi summa
total-total = Yhteensä


## 7. Haku, virheet, yhteydenotto

lookup-title = Etsi tilauksesi
# Sama teksti, oli tilaus tuntematon tai sähköpostiosoite tai postinumero väärä.
lookup-wrong = Emme löytäneet näillä tiedoilla mitään. Vertaa numeroa ja sähköpostiosoitetta tai postinumeroa tilausvahvistukseesi.
lookup-too-many =
    { $minutes ->
        [one] Yrityksiä oli liian monta peräkkäin. Suojataksemme tilauksia odotamme hetken: yritä uudelleen minuutin kuluttua.
       *[other] Yrityksiä oli liian monta peräkkäin. Suojataksemme tilauksia odotamme hetken: yritä uudelleen { $minutes } minuutin kuluttua.
    }
lookup-number-missing = Anna tilausnumero tai seurantatunnus.
lookup-second-missing = Jotta voimme näyttää tilauksen, tarvitsemme myös sähköpostiosoitteen tai postinumeron, jolla tilasit.
lookup-form-expired = Lomake oli auki liian kauan. Lähetä se uudelleen.

not-found-title = Emme löydä tätä sivua
not-found-text = Ehkä linkissä on kirjoitusvirhe, tai sähköpostiohjelma on katkaissut sen. Avaa se uudelleen alkuperäisestä viestistä tai etsi tilauksesi numerolla.
gone-title = Tämä linkki on vanhentunut
gone-text = Tietojesi suojaamiseksi tällaiset linkit lakkaavat toimimasta jonkin ajan kuluttua. Löydät tilauksesi edelleen sen numerolla yhdessä sähköpostiosoitteesi tai postinumerosi kanssa.
unavailable-title = Tämä sivu ei ole juuri nyt käytettävissä
unavailable-text = Tämä ei viivästytä pakettiasi. Yritä uudelleen muutaman minuutin kuluttua.
internal-title = Meillä meni jotain vikaan
internal-text = Vika ei ole sinussa, eikä tämä viivästytä pakettiasi. Yritä hetken kuluttua uudelleen; jos se ei vieläkään onnistu, ota meihin yhteyttä.

action-lookup = Etsi tilaukseni
action-carrier = Katso seuranta: { $carrier }
action-carrier-plain = Katso kuljetusyhtiön sivulta
action-contact = Ota yhteyttä
action-shop = Takaisin kauppaan ({ $brand })

contact-heading = Voimmeko auttaa?
contact-answer =
    { $hours ->
        [one] Vastaamme yleensä tunnin kuluessa.
       *[other] Vastaamme yleensä { $hours } tunnin kuluessa.
    }
contact-subject = Tilaus { $number }

title-parcel = { $status } · { $brand }


## 8. Kuljetusyhtiön omat sanat

carrier-words = Kuljetusyhtiön omin sanoin ({ $carrier })

# Toimituspäivän alapuolella
hero-at = klo { $time }
# Ajankohta: $day on ”tänään” tai päivämäärä, $time kellonaika
moment = { $day } klo { $time }
