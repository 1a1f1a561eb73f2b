# Rámec stránek pro zákazníky. Věty o stavu jsou ve status.ftl.

skip-to-content = Přejít k objednávce
languages = Jazyk
powered-by = Sledování zásilek zajišťuje Doorstep

items-heading = Co je v zásilce
ordered-heading = Co jste si objednali
items-more = { $n ->
    [one] Ještě jedna položka
    [few] Ještě { $n } položky
    [many] Ještě { $n } položky
   *[other] Ještě { $n } položek
}
trail-heading = Dosavadní cesta
place-abroad = { $town }, { $country }
tracking-number = Číslo zásilky
quantity = Počet kusů:

order-heading = Vaše objednávka
order-number = Objednávka
order-placed = Datum objednávky
order-ship-to = Doručovací adresa

pickup-heading = Kde si zásilku vyzvednete
pickup-code = Kód pro vyzvednutí
pickup-hours = Otevírací doba

look-up-heading = Najít objednávku
look-up-intro = Stačí dva údaje z potvrzení a uvidíte, kde vaše objednávka je.
look-up-number = Číslo objednávky nebo zásilky
look-up-number-hint = Například 1042, nebo dlouhé číslo od dopravce.
look-up-looks-like = Vypadá to na číslo zásilky dopravce { $carrier }, ale žádnou zásilku s tímto číslem jsme tu nenašli.
look-up-at-carrier = Vyhledat u dopravce { $carrier }
look-up-mistyped = Vypadá to na číslo dopravce { $carrier }, ve kterém nesedí jedna číslice.
look-up-either = A jeden z těchto dvou údajů
look-up-email = E-mailová adresa
look-up-email-hint = Ta, kterou jste uvedli v objednávce.
look-up-postcode = PSČ
look-up-postcode-hint = Z doručovací adresy.
look-up-submit = Zobrazit objednávku
look-up-where = Odkaz v potvrzovacím e-mailu otevře stejnou stránku bez tohoto formuláře.
look-up-choose = Ve kterém obchodě jste objednávali?

reference = Pokud nám budete psát, uveďte prosím kód
