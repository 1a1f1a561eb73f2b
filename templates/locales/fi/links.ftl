# Linkit: mitä ne näyttävät, toinen varmistus, jakaminen, ja mitä uutta on edellisen käynnin jälkeen.
# Sävy: selkeä, lyhyt, lämmin. Se, joka ei osaa vastata, ei ole tehnyt mitään väärin.

## Seurantasivulla

# Päivämäärän yläpuolella sivulla, jonka asiakas on jakanut. $brand: kaupan nimi.
kicker-shared = Tilaus · { $brand }
# Päivämäärän yläpuolella lahjan sivulla. $name: antaja, niin kuin hän itseään kutsuu.
kicker-gift-from = Paketti sinulle, lähettäjä: { $name }
# Sama, jos antaja ei ole kertonut nimeään. $brand: kaupan nimi.
kicker-gift = Paketti sinulle, lähettäjä: { $brand }

# Linkki tilauksen tietojen alla.
unlock-link = Näytä osoite ja tiedot
# Tilauksen tietojen alla, kun ne ovat näkyvissä.
lock-again = Lukitse uudelleen
lock-hint = Tietosi näkyvät tässä selaimessa enintään puoli tuntia.
share-link = Jaa tilaus
order-email = Sähköposti
order-phone = Puhelin

# Paketin tapahtumien yläpuolella. $count: montako tapahtumaa. $time: kellonaika (”14.02”). Tänään ja eilen sanotaan sanoin;
# $date on viikonpäivä ja päivämäärä.
news-today = { $count ->
    [one] Uutta edellisen käyntisi jälkeen (tänään klo { $time }): yksi tapahtuma
   *[other] Uutta edellisen käyntisi jälkeen (tänään klo { $time }): { $count } tapahtumaa
}
news-yesterday = { $count ->
    [one] Uutta edellisen käyntisi jälkeen (eilen klo { $time }): yksi tapahtuma
   *[other] Uutta edellisen käyntisi jälkeen (eilen klo { $time }): { $count } tapahtumaa
}
news-on = { $count ->
    [one] Uutta edellisen käyntisi jälkeen ({ $date } klo { $time }): yksi tapahtuma
   *[other] Uutta edellisen käyntisi jälkeen ({ $date } klo { $time }): { $count } tapahtumaa
}
# Uuden tapahtuman edessä. Yksi sana tai niin vähän kuin mahdollista.
news-mark = Uusi

## Avaaminen

unlock-heading = Näytä osoite ja tiedot
unlock-intro = Kaikki, joilla on linkki, näkevät, missä tilaus on. Osoitteen näyttämistä varten pyydämme kahta tietoa tilauksestasi.
unlock-postcode = Postinumero
unlock-postcode-hint = Toimitusosoitteen postinumero. Jos postinumeroita ei käytetä: paikkakunta.
unlock-person = Sähköpostiosoite
unlock-person-hint = Osoite, jonka annoit tilatessasi. Jos et antanut osoitetta: sukunimesi.
unlock-submit = Näytä tiedot
unlock-wrong = Nämä tiedot eivät täsmää tilauksen kanssa. Vertaa niitä tilausvahvistukseesi.
unlock-missing = Täytä tämä kohta.
unlock-back = Takaisin tilaukseesi

# Toinen tapa: koodi sähköpostitse.
unlock-code-heading = Tai koodilla
# Sen sijaan, kun koodi on lähetetty; kaksi tietoa ovat alempana.
unlock-code-enter = Anna koodi
unlock-details-heading = Tai kahdella tiedolla
unlock-code-intro = Lähetämme kuusi numeroa tilauksen sähköpostiosoitteeseen.
unlock-code-ask = Lähetä minulle koodi
# Näkyy, oli osoitetta tai ei: sitä ei saa kukaan tietää. Koodi on voimassa 10 minuuttia.
unlock-code-sent = Jos tilauksella on sähköpostiosoite, koodi on matkalla siihen. Koodi on voimassa kymmenen minuuttia.
unlock-code = Koodi
unlock-code-hint = Sähköpostissa olevat kuusi numeroa.
unlock-code-submit = Näytä tiedot
unlock-code-again = Lähetä uusi koodi
unlock-code-wrong = Tämä koodi ei toimi. Ehkä se on jo käytetty tai kymmenen minuuttia on kulunut.

# Liian monta yritystä. $minutes: kuinka kauan odotetaan. Tilauksen sivu pysyy sillä välin auki.
unlock-locked-title = Pieni hetki
unlock-locked = { $minutes ->
    [one] Yrityksiä oli liian monta. Suojataksemme tietojasi odotamme hetken: yritä uudelleen minuutin kuluttua. Tilauksesi sivu pysyy auki.
   *[other] Yrityksiä oli liian monta. Suojataksemme tietojasi odotamme hetken: yritä uudelleen { $minutes } minuutin kuluttua. Tilauksesi sivu pysyy auki.
}

## Jakaminen

share-heading = Jaa tilaus
share-intro = Muille tarkoitettu linkki näyttää vähemmän kuin omasi, ja voit perua sen milloin tahansa.
share-kind-share = Kaikille, jotka haluavat seurata pakettia
share-kind-share-text = Näyttää, missä paketit ovat ja mitä niissä on. Ei hintoja, ei osoitetta, ei tilausnumeroa.
share-kind-share-make = Luo linkki
share-kind-gift = Lahjan saajalle
share-kind-gift-text = Näyttää, milloin paketti saapuu, mutta ei mitään sen sisällöstä.
share-kind-gift-make = Luo lahjalinkki
share-from = Lähettäjä
share-from-hint = Nimesi sellaisena kuin saaja sen tuntee. Voit jättää tämän tyhjäksi.
share-from-wrong = Anna vain nimi: kirjaimia, enintään 40.
share-list = Avoimet linkit
# Lajien nimet luettelossa.
share-name-share = Jaettu
share-name-gift = Lahja
# Luettelossa linkin alla. $made, $until: päiviä (”26. marraskuuta 2026”).
share-made = Luotu { $made }, avoinna { $until } asti
# $name: antaja.
share-made-from = Luotu { $made }, avoinna { $until } asti. Lähettäjä: { $name }
share-copy = Kopioi linkki
share-send = Lähetä…
share-copied = Linkki on kopioitu.
share-end = Lopeta jakaminen
share-none = Avoimia linkkejä ei ole.
share-too-many = Avoimia linkkejä on jo näin monta. Lopeta jonkin jakaminen, niin voit luoda uuden.

## Kun linkki ei ole enää voimassa

ended-share-title = Tämä linkki ei ole enää avoinna
ended-share-text = Se oli jaettu sinulle jonkin aikaa. Linkin jakaja voi luoda uuden. Jos tilaus on sinun, löydät sen tilausnumerolla.

## Sähköposti, jossa on koodi

# $number: tilausnumero. $brand: kaupan nimi.
code-mail-subject = Koodisi tilaukseen { $number }
code-mail-intro = Tällä koodilla näet tilauksesi { $number } tiedot ({ $brand }):
code-mail-how = Anna se sivulla, joka sinulla on auki. Koodi on voimassa kymmenen minuuttia ja toimii kerran.
code-mail-not-you = Etkö pyytänyt koodia? Silloin joku on avannut tilauksesi linkin. Ilman koodia hän ei näe osoitettasi eikä yhteystietojasi. Sinun ei tarvitse tehdä mitään; pidä vain koodi omana tietonasi.
