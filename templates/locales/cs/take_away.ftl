# Co si lze ze sledovací stránky odnést: kalendář, peněženka, tištěný kód, a co říká náhled odkazu v chatu.

# Název skupiny odkazů, pro odečítače obrazovky.
take-away = Vezměte si s sebou
# Odkaz na soubor kalendáře; kalendáře se zeptají, zda ho přidat.
calendar-add = Přidat do kalendáře
# Odkaz k odběru: záznam v kalendáři se sám posune, když se změní očekávaný den.
calendar-follow = Odebírat: záznam se posune spolu s termínem
# Vlastní znění společnosti Apple.
wallet-add = Přidat do Apple Peněženky

# Název odebíraného kalendáře v seznamu kalendářů.
# $brand: název obchodu
calendar-name = Vaše objednávka z obchodu { $brand }
# Záznamy v kalendáři, který mohou vidět ostatní: uvádějí obchod, nikdy obsah zásilky.
# $brand: název obchodu; $total: kolik zásilek objednávka má; $n: kolikátá to je
calendar-order = Objednávka z obchodu { $brand }
calendar-parcel =
    { $total ->
        [1] Zásilka z obchodu { $brand }
       *[other] Zásilka { $n } z { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Připraveno k vyzvednutí: zásilka z obchodu { $brand }
       *[other] Připraveno k vyzvednutí: zásilka { $n } z { $total } ({ $brand })
    }
calendar-last-day = Poslední den vyzvednutí: zásilka od { $brand }
calendar-delivered =
    { $total ->
        [1] Doručeno: zásilka z obchodu { $brand }
       *[other] Doručeno: zásilka { $n } z { $total } ({ $brand })
    }

# Co čtečka načte ze čtvercového kódu: tuto stránku. Pro odečítače obrazovky.
qr-label = Kód, který vede na tuto stránku

# Náhled odkazu v chatu. Vidí ho i ostatní: ani čí objednávka, ani co, ani v jakém je stavu.
# $brand: název obchodu
preview-title = Objednávka z obchodu { $brand }
preview-text = Podívejte se, kde je a kdy dorazí.
