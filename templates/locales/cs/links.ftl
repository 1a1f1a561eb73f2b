# Odkazy: co ukazují, druhé ověření, sdílení a co je nového od poslední návštěvy.
# Tón: jednoduše, krátce, vlídně. Kdo nedokáže odpovědět, není na vině.

## Na sledovací stránce

# Nad datem, na stránce, kterou zákazník sdílel. $brand: název obchodu.
kicker-shared = Objednávka z obchodu { $brand }
# Nad datem, na stránce dárku. $name: dárce, jak si sám říká.
kicker-gift-from = Zásilka pro vás · od: { $name }
# Totéž, když dárce jméno neuvedl. $brand: název obchodu.
kicker-gift = Zásilka pro vás z obchodu { $brand }

# Odkaz pod údaji objednávky.
unlock-link = Zobrazit adresu a podrobnosti
# Pod údaji objednávky, když už jsou vidět.
lock-again = Znovu skrýt
lock-hint = Vaše údaje jsou v tomto prohlížeči vidět nejdéle půl hodiny.
share-link = Sdílet objednávku
order-email = E-mailová adresa
order-phone = Telefon

# Nad průběhem zásilky. $count: kolik zpráv. $time: čas („14:02“). Dnešek a včerejšek jsou řečeny slovy;
# $date je den v týdnu s datem.
news-today = { $count ->
    [one] Od vaší poslední návštěvy (dnes, { $time }): jedna nová zpráva
    [few] Od vaší poslední návštěvy (dnes, { $time }): { $count } nové zprávy
    [many] Od vaší poslední návštěvy (dnes, { $time }): { $count } nové zprávy
   *[other] Od vaší poslední návštěvy (dnes, { $time }): { $count } nových zpráv
}
news-yesterday = { $count ->
    [one] Od vaší poslední návštěvy (včera, { $time }): jedna nová zpráva
    [few] Od vaší poslední návštěvy (včera, { $time }): { $count } nové zprávy
    [many] Od vaší poslední návštěvy (včera, { $time }): { $count } nové zprávy
   *[other] Od vaší poslední návštěvy (včera, { $time }): { $count } nových zpráv
}
news-on = { $count ->
    [one] Od vaší poslední návštěvy ({ $date }, { $time }): jedna nová zpráva
    [few] Od vaší poslední návštěvy ({ $date }, { $time }): { $count } nové zprávy
    [many] Od vaší poslední návštěvy ({ $date }, { $time }): { $count } nové zprávy
   *[other] Od vaší poslední návštěvy ({ $date }, { $time }): { $count } nových zpráv
}
# Před novou zprávou. Jedno slovo, nebo co nejméně.
news-mark = Nové

## Odemčení

unlock-heading = Zobrazit adresu a podrobnosti
unlock-intro = Kdo má odkaz, vidí, kde tato objednávka je. Abychom mohli zobrazit i adresu, potřebujeme dva údaje z objednávky.
unlock-postcode = PSČ
unlock-postcode-hint = Z doručovací adresy. Kde se PSČ nepoužívají: obec.
unlock-person = E-mailová adresa
unlock-person-hint = Ta, kterou jste uvedli v objednávce. Pokud jste žádnou neuvedli: vaše příjmení.
unlock-submit = Zobrazit podrobnosti
unlock-wrong = Tyto údaje k této objednávce nesedí. Porovnejte je prosím s potvrzením objednávky.
unlock-missing = Vyplňte prosím toto pole.
unlock-back = Zpět k objednávce

# Druhá možnost: kód e-mailem.
unlock-code-heading = Nebo pomocí kódu
# Místo toho, když už byl kód odeslán; oba údaje stojí níže.
unlock-code-enter = Zadejte kód
unlock-details-heading = Nebo pomocí dvou údajů
unlock-code-intro = Na e-mailovou adresu této objednávky pošleme šest číslic.
unlock-code-ask = Poslat kód
# Stejné, ať adresa existuje, nebo ne. Kód platí 10 minut.
unlock-code-sent = Pokud je u této objednávky e-mailová adresa, je na ni kód na cestě. Platí deset minut.
unlock-code = Kód
unlock-code-hint = Šest číslic z e-mailu.
unlock-code-submit = Zobrazit podrobnosti
unlock-code-again = Poslat nový kód
unlock-code-wrong = Tento kód nic neodemkne. Možná už byl použit, nebo uplynulo deset minut.

# Příliš mnoho pokusů. $minutes: jak dlouho čekat. Stránka objednávky zůstává otevřená.
unlock-locked-title = Chvilku strpení
unlock-locked = { $minutes ->
    [one] To bylo příliš mnoho pokusů. Kvůli ochraně vašich údajů chvíli počkáme: zkuste to prosím znovu za minutu. Stránka objednávky zůstává přístupná.
    [few] To bylo příliš mnoho pokusů. Kvůli ochraně vašich údajů chvíli počkáme: zkuste to prosím znovu za { $minutes } minuty. Stránka objednávky zůstává přístupná.
    [many] To bylo příliš mnoho pokusů. Kvůli ochraně vašich údajů chvíli počkáme: zkuste to prosím znovu za { $minutes } minuty. Stránka objednávky zůstává přístupná.
   *[other] To bylo příliš mnoho pokusů. Kvůli ochraně vašich údajů chvíli počkáme: zkuste to prosím znovu za { $minutes } minut. Stránka objednávky zůstává přístupná.
}

## Sdílení

share-heading = Sdílet objednávku
share-intro = Odkaz pro ostatní ukazuje méně než váš a kdykoli ho můžete zrušit.
share-kind-share = Pro každého, kdo chce objednávku sledovat
share-kind-share-text = Ukazuje, kde zásilky jsou a co v nich je. Bez cen, bez adresy, bez čísla objednávky.
share-kind-share-make = Vytvořit odkaz
share-kind-gift = Pro toho, kdo dostane dárek
share-kind-gift-text = Ukazuje, kdy zásilka dorazí, ale ne co v ní je.
share-kind-gift-make = Vytvořit dárkový odkaz
share-from = Od koho
share-from-hint = Jméno, pod kterým vás obdarovaná osoba zná. Pole můžete nechat prázdné.
share-from-wrong = Zadejte prosím jen jméno: písmena, nejvýše 40.
share-list = Aktivní odkazy
# Názvy druhů v seznamu.
share-name-share = Sdílený odkaz
share-name-gift = Dárkový odkaz
# Pod odkazem v seznamu. $made, $until: data („26. listopadu 2026“).
share-made = Vytvořeno: { $made }, platí do: { $until }
# $name: dárce.
share-made-from = Vytvořeno: { $made }, platí do: { $until }. Od: { $name }
share-copy = Kopírovat odkaz
share-send = Odeslat…
share-copied = Odkaz je zkopírován.
share-end = Ukončit sdílení
share-none = Žádný odkaz není aktivní.
share-too-many = Aktivních odkazů už je hodně. Chcete-li vytvořit další, ukončete sdílení některého z nich.

## Když odkaz skončil

ended-share-title = Tento odkaz už není aktivní
ended-share-text = Byl s vámi sdílen na určitou dobu. Kdo ho sdílel, může vytvořit nový. Pokud je objednávka vaše, najdete ji podle čísla.

## E-mail s kódem

# $number: číslo objednávky. $brand: název obchodu.
code-mail-subject = Kód k vaší objednávce { $number }
code-mail-intro = Tady je kód, který zobrazí podrobnosti vaší objednávky { $number } v obchodě { $brand }:
code-mail-how = Zadejte ho na stránce, kterou máte otevřenou. Platí deset minut a jen jednou.
code-mail-not-you = O kód jste nežádali? Pak někdo otevřel odkaz na vaši objednávku. Bez kódu neuvidí vaši adresu ani kontaktní údaje. Nemusíte nic dělat; jen kód nikomu nesdělujte.
