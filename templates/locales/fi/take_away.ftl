# Mitä seurantasivulta voi ottaa mukaan: kalenteri, Lompakko, painettu koodi, ja mitä linkin esikatselu sanoo keskustelussa.

# Linkkien ryhmän nimi ruudunlukijoille.
take-away = Ota mukaan
# Linkki kalenteritiedostoon; kalenteriohjelmat kysyvät, lisätäänkö se.
calendar-add = Lisää kalenteriin
# Linkki, jolla kalenterin voi tilata: merkintä siirtyy itsestään, kun odotettu päivä muuttuu.
calendar-follow = Tilaa kalenteri: merkintä siirtyy, kun päivä muuttuu
# Applen sovelluksen nimi suomeksi on Lompakko.
wallet-add = Lisää Apple Lompakkoon

# Tilatun kalenterin nimi kalenteriohjelman luettelossa.
# $brand: kaupan nimi
calendar-name = Tilauksesi ({ $brand })
# Merkinnät kalenterissa, jonka muutkin voivat nähdä: ne kertovat kaupan, eivät koskaan paketin sisältöä.
# $brand: kaupan nimi; $total: montako pakettia tilauksessa on; $n: mones tämä on
calendar-order = Tilaus ({ $brand })
calendar-parcel =
    { $total ->
        [1] Paketti ({ $brand })
       *[other] Paketti { $n }/{ $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Noudettavissa: paketti ({ $brand })
       *[other] Noudettavissa: paketti { $n }/{ $total } ({ $brand })
    }
calendar-last-day = Viimeinen noutopäivä: paketti, { $brand }
calendar-delivered =
    { $total ->
        [1] Toimitettu: paketti ({ $brand })
       *[other] Toimitettu: paketti { $n }/{ $total } ({ $brand })
    }

# Mitä lukija saa neliökoodista: tämän sivun. Ruudunlukijoille.
qr-label = Koodi, joka johtaa tälle sivulle

# Linkin esikatselu keskustelussa. Muut näkevät sen: ei kenen tilaus, ei mitä, ei missä vaiheessa.
# $brand: kaupan nimi
preview-title = Tilaus ({ $brand })
preview-text = Katso, missä se on ja milloin se saapuu.
