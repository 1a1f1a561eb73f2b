# Asiakkaan sivujen kehys. Tilaa kuvaavat lauseet ovat tiedostossa status.ftl.

skip-to-content = Siirry tilaukseesi
languages = Kieli
powered-by = Seurannan tarjoaa Doorstep

items-heading = Paketin sisältö
ordered-heading = Tilaamasi tuotteet
items-more = { $n ->
    [one] Vielä yksi tuote
   *[other] Vielä { $n } tuotetta
}
trail-heading = Paketin matka tähän asti
place-abroad = { $town }, { $country }
tracking-number = Seurantatunnus
quantity = Määrä:

order-heading = Tilauksesi
order-number = Tilausnumero
order-placed = Tilattu
order-ship-to = Toimitusosoite

pickup-heading = Noutopaikka
pickup-code = Noutokoodi
pickup-hours = Aukioloajat

look-up-heading = Etsi tilauksesi
look-up-intro = Kahden tilausvahvistuksessa olevan tiedon avulla näet, missä tilauksesi on.
look-up-number = Tilausnumero tai seurantatunnus
look-up-number-hint = Esimerkiksi 1042 tai kuljetusyhtiön pitkä tunnus.
look-up-looks-like = Tämä näyttää kuljetusyhtiön ({ $carrier }) seurantatunnukselta, mutta emme löytäneet sillä pakettia.
look-up-at-carrier = Hae seurannasta: { $carrier }
look-up-mistyped = Tämä näyttää kuljetusyhtiön ({ $carrier }) tunnukselta, mutta yksi numero on väärin.
look-up-either = Ja jompikumpi näistä
look-up-email = Sähköpostiosoite
look-up-email-hint = Osoite, jonka annoit tilatessasi.
look-up-postcode = Postinumero
look-up-postcode-hint = Toimitusosoitteen postinumero.
look-up-submit = Näytä tilaukseni
look-up-where = Tilausvahvistuksen linkki avaa saman sivun ilman tätä lomaketta.
look-up-choose = Mistä tilasit?

reference = Jos kirjoitat meille, mainitse tunnus
