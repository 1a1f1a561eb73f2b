# Stránka o přístupnosti, na kterou vede zápatí každé stránky. „My“ je obchod.

accessibility-link = Přístupnost
accessibility-title = Přístupnost
accessibility-description = Jak přístupné jsou tyto stránky objednávek, jak se to ověřuje a komu říct, když vám něco překáží.
accessibility-intro = Každý má mít možnost zjistit, kde je jeho objednávka: s odečítačem obrazovky, jen s klávesnicí, s velkým písmem nebo silným kontrastem, na malém telefonu i na papíře.

accessibility-standard-heading = Co mají tyto stránky splňovat
accessibility-standard-text = Jsou vytvořeny tak, aby splňovaly pokyny pro přístupnost webového obsahu (WCAG) 2.2 na úrovních A a AA. Ty zahrnují pokyny, z nichž vychází evropská norma EN 301 549.
accessibility-standard-colours = Ať si obchod zvolí jakékoli barvy, zesvětlí se nebo ztmaví tak, aby se text dostatečně odlišoval od pozadí.

accessibility-how-heading = Jak se to ověřuje
accessibility-how-text = Tvůrci Doorstepu, softwaru těchto stránek, nechávají program otevřít v prohlížeči každou stránku a každý stav objednávky, v ukázkových vzhledech, světlých i tmavých.
accessibility-how-rules = axe-core kontroluje kontrast, názvy, role a velikost odkazů a tlačítek. html-validate kontroluje, jak je stránka napsaná, a Lighthouse celek.
accessibility-how-keyboard = Klávesnicí musí být všechno dosažitelné a musí být vidět, kde právě jste.
accessibility-how-size = Na obrazovce široké 320 pixelů a s dvakrát větším textem nesmí být nic useknuté a nic se nesmí muset posouvat do strany.
accessibility-how-settings = Všechno musí být vidět i s kontrastními barvami systému, s omezeným pohybem, bez JavaScriptu a na papíře.

accessibility-limits-heading = Co podle našeho vědomí chybí
accessibility-limits-machine = Program najde jen část překážek. Zatím tyto stránky neposoudil žádný nezávislý odborník a soustavně je nevyzkoušeli lidé, kteří jsou odkázáni na asistivní technologie.
accessibility-limits-carrier = Co hlásí dopravce, je uvedeno i jeho vlastními slovy, někdy v jiném jazyce.
accessibility-limits-pictures = Obrázky výrobků stojí vedle názvu výrobku a vlastní popis nemají.
accessibility-limits-others = Stránky dopravců a dalších, na které odkazujeme, nemůžeme ovlivnit.

accessibility-tell-heading = Když vám něco překáží
accessibility-tell-text = Napište nám prosím, na které stránce to bylo a co používáte, například jaký prohlížeč nebo odečítač obrazovky. Na dotaz k objednávce vám odpovíme jiným způsobem a překážkou se budeme zabývat.
accessibility-tell-where = Jak nás zastihnete, najdete v potvrzení objednávky.

accessibility-last-heading = Poslední kontrola
accessibility-date = Datum
accessibility-looked-at = Prohlédnuto
accessibility-found = Nalezeno
accessibility-checkers = Zkontrolováno pomocí
accessibility-scores = Nejnižší skóre Lighthouse
accessibility-pages =
    { $count ->
        [one] { $count } stránka
        [few] { $count } stránky
        [many] { $count } stránky
       *[other] { $count } stránek
    }
accessibility-states =
    { $count ->
        [one] { $count } stav
        [few] { $count } stavy
        [many] { $count } stavu
       *[other] { $count } stavů
    }
accessibility-languages =
    { $count ->
        [one] { $count } jazyk
        [few] { $count } jazyky
        [many] { $count } jazyka
       *[other] { $count } jazyků
    }
accessibility-designs =
    { $count ->
        [one] { $count } vzhled, světlý i tmavý
        [few] { $count } vzhledy, každý světlý i tmavý
        [many] { $count } vzhledu, světlého i tmavého
       *[other] { $count } vzhledů, každý světlý i tmavý
    }
accessibility-problems =
    { $count ->
        [0] Žádné problémy
        [one] { $count } problém
        [few] { $count } problémy
        [many] { $count } problému
       *[other] { $count } problémů
    }
accessibility-score = Přístupnost: { $score } ze 100
accessibility-score-practices = Osvědčené postupy: { $score } ze 100
accessibility-score-performance = Rychlost: { $score } ze 100
