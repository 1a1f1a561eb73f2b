### Sanat kaupan omien tekstien ympärillä: vinkit, tiedotteet, apu ja osat, jotka ovat kaupan omalla sivustolla.
###
### Kaupan omat tekstit eivät ole täällä. ”Me” on kauppa.


## 1. Vinkit: otsikot kaupan tuotetta koskevien neuvojen yläpuolella

# Kun se ei ole vielä saapunut. Ei saa sekoittua tilaan ”Valmistellaan lähetettäväksi”.
guides-before = Ennen saapumista
# Toimituksen jälkeen.
guides-after = Näin pääset alkuun


## 2. Tiedotteet

# Ruudunlukijoille: mikä lyhyt viesti sivun alkuosan alla on.
banner-label = Viesti meiltä


## 3. Aidot ja väärät viestit

genuine-heading = Oliko viesti meiltä?
# Sanotaan vain, kun se pitää paikkansa. Väärät viestit pyytävät ”tullimaksua” tai ”toimitusmaksua”.
genuine-payment = Emme koskaan pyydä sinua maksamaan viestissä olevan linkin kautta. Jos tilaustasi koskevassa viestissä pyydetään sitä, viesti ei ole meiltä.


## 4. Apu

# Kun jokin on vialla. $number on tilausnumero sellaisena kuin kauppa sen kirjoittaa.
contact-at-hand = Pidä tilausnumerosi valmiina: { $number }
# $service on viestipalvelun nimi: WhatsApp, Telegram.
contact-chat = Kirjoita meille: { $service }
contact-sms = Lähetä meille tekstiviesti
# $time on kellonaika lukijan aikavyöhykkeellä.
contact-here-until = Olemme tavattavissa tänään klo { $time } asti.
# Nyt ketään ei ole paikalla. $time on kellonaika.
contact-back-today = Vastaamme taas tänään klo { $time } alkaen.
contact-back-tomorrow = Vastaamme taas huomenna klo { $time } alkaen.
# $date on päivä viikonpäivineen: ”maanantai 23. marraskuuta”.
contact-back-on = Vastaamme taas: { $date } klo { $time } alkaen.
# Tyhjän tilan alla sähköpostissa, jonka asiakas kirjoittaa. $status on tilan nimi: ”Matkalla”.
contact-mail-order = Tilaus { $number } · { $status }


## 5. Kaupan omalla sivustolla

# Linkki lyhyestä näkymästä seurantasivulle.
embed-whole-page = Näytä kaikki tiedot
# Kehysten otsikot ruudunlukijoille. $brand on kaupan nimi.
embed-title = Missä tilauksesi on ({ $brand })
embed-policy-title = Toimitus ja palautukset ({ $brand })
embed-policy-delivery = Toimitus
embed-policy-returns = Palautukset
embed-policy-contact = Kysyttävää?
embed-policy-more = Lue lisää
