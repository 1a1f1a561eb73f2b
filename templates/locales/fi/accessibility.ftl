# Saavutettavuutta koskeva sivu, jolle jokaisen sivun alaosa vie. ”Me” on kauppa.

accessibility-link = Saavutettavuus
accessibility-title = Saavutettavuus
accessibility-description = Miten saavutettavia nämä tilaussivut ovat, miten se tarkistetaan ja kenelle kertoa, jos jokin on esteenä.
accessibility-intro = Jokaisen pitää pystyä selvittämään, missä oma tilaus on: ruudunlukijalla, pelkällä näppäimistöllä, suurella tekstillä tai vahvalla kontrastilla, pienellä puhelimella tai paperilta.

accessibility-standard-heading = Mitä näiden sivujen pitää täyttää
accessibility-standard-text = Ne on tehty täyttämään verkkosisällön saavutettavuusohjeet (WCAG) 2.2 tasoilla A ja AA. Niihin sisältyvät ohjeet, joihin eurooppalainen standardi EN 301 549 perustuu.
accessibility-standard-colours = Mitkä värit kauppa sitten valitseekin, niitä vaalennetaan tai tummennetaan, kunnes teksti erottuu taustastaan riittävästi.

accessibility-how-heading = Miten se tarkistetaan
accessibility-how-text = Näiden sivujen ohjelmiston Doorstepin tekijät antavat ohjelman avata selaimessa jokaisen sivun ja tilauksen jokaisen vaiheen malliulkoasuissa, vaaleina ja tummina.
accessibility-how-rules = axe-core tarkistaa kontrastin, nimet, roolit sekä linkkien ja painikkeiden koon. html-validate tarkistaa, miten sivu on kirjoitettu, ja Lighthouse kokonaisuuden.
accessibility-how-keyboard = Näppäimistöllä pitää päästä kaikkeen, ja pitää nähdä, missä ollaan.
accessibility-how-size = 320 kuvapisteen levyisellä näytöllä ja kaksinkertaisella tekstikoolla mikään ei saa katketa eikä mitään saa joutua vierittämään sivusuunnassa.
accessibility-how-settings = Kaiken pitää olla paikallaan myös järjestelmän kontrastiväreillä, vähennetyllä liikkeellä, ilman JavaScriptiä ja paperilla.

accessibility-limits-heading = Mitä tiedämme puuttuvan
accessibility-limits-machine = Ohjelma löytää vain osan esteistä. Toistaiseksi kukaan ulkopuolinen asiantuntija ei ole arvioinut näitä sivuja, eivätkä apuvälineitä tarvitsevat ihmiset ole testanneet niitä järjestelmällisesti.
accessibility-limits-carrier = Kuljetusyhtiön ilmoitukset näkyvät myös sen omin sanoin, joskus toisella kielellä.
accessibility-limits-pictures = Tuotekuvat ovat tuotteen nimen vieressä, eikä niillä ole omaa kuvausta.
accessibility-limits-others = Emme voi vaikuttaa kuljetusyhtiöiden ja muiden sivuihin, joihin linkitämme.

accessibility-tell-heading = Jos jokin on esteenä
accessibility-tell-text = Kerro meille, millä sivulla se oli ja mitä käytät, esimerkiksi mitä selainta tai ruudunlukijaa. Vastaamme tilausta koskevaan kysymykseesi toisella tavalla ja hoidamme esteen.
accessibility-tell-where = Yhteystietomme löydät tilausvahvistuksestasi.

accessibility-last-heading = Viimeisin tarkistus
accessibility-date = Päivä
accessibility-looked-at = Tarkistettu
accessibility-found = Löytynyt
accessibility-checkers = Tarkistusohjelmat
accessibility-scores = Alimmat Lighthouse-pisteet
accessibility-pages =
    { $count ->
        [one] { $count } sivu
       *[other] { $count } sivua
    }
accessibility-states =
    { $count ->
        [one] { $count } vaihe
       *[other] { $count } vaihetta
    }
accessibility-languages =
    { $count ->
        [one] { $count } kieli
       *[other] { $count } kieltä
    }
accessibility-designs =
    { $count ->
        [one] { $count } ulkoasu, vaalea ja tumma
       *[other] { $count } ulkoasua, kukin vaaleana ja tummana
    }
accessibility-problems =
    { $count ->
        [0] Ei ongelmia
        [one] { $count } ongelma
       *[other] { $count } ongelmaa
    }
accessibility-score = Saavutettavuus: { $score }/100
accessibility-score-practices = Hyvät käytännöt: { $score }/100
accessibility-score-performance = Nopeus: { $score }/100
