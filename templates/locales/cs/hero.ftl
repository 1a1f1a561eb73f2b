### Záhlaví sledovací stránky: o které zásilce mluví, a když něco není v pořádku, tři odpovědi.
###
### „My“ je obchod, „dopravce“ zásilku veze. Jednoduše a krátce; bez vykřičníků, nic roztomilého.


## 1. Řádek nad velkým datem, když objednávka přijde v několika zásilkách
## $n: kolikátá zásilka; $total: kolik zásilek je (obojí jsou čísla, $total je 2 nebo víc)

hero-box-arrives = Zásilka { $n } z { $total }: předpokládané doručení
hero-box-arrives-late = Zásilka { $n } z { $total }: dorazí později, než bylo plánováno
hero-box-delivered-on = Zásilka { $n } z { $total }: doručeno
hero-box-expected-was = Zásilka { $n } z { $total }: uplynul předpokládaný termín doručení
hero-box-promised-was = Zásilka { $n } z { $total }: uplynul slíbený termín doručení
hero-box-collect-by = Zásilka { $n } z { $total }: poslední den vyzvednutí
hero-box-returned-on = Zásilka { $n } z { $total }: zpět u nás
# Nad „Termín zatím neznáme“
hero-box-no-date-label = Zásilka { $n } z { $total }: předpokládané doručení
# $status: název stavu zásilky, například „Nastal problém“
hero-box-status = Zásilka { $n } z { $total }: { $status }
# Poslední dorazila v den, který stojí níže
hero-all-delivered =
    { $total ->
        [2] Doručeny obě zásilky
        [one] Doručena { $total } zásilka
        [few] Doručeny všechny { $total } zásilky
        [many] Doručeno všech { $total } zásilky
       *[other] Doručeno všech { $total } zásilek
    }
# Jediná zásilka: dorazí v den níže, který je pozdější, než byl slíben
hero-arrives-late = Dorazí později, než bylo plánováno
# Pro odečítače obrazovky: seznam zásilek, o kterých záhlaví nemluví
hero-others = Ostatní zásilky


## 2. Nadpisy tří odpovědí

answers-happened = Co se stalo
answers-we = Co děláme my
answers-carrier = Co dělá dopravce
answers-you = Co můžete udělat vy


## 3. Odpovědi. „-we“ stojí pod „Co děláme my“, „-carrier“ pod „Co dělá dopravce“, „-you“ pod „Co můžete udělat vy“

now-exception-we = Vidíme to také a vaši zásilku dál sledujeme. Další zpráva se objeví tady.
now-exception-you = Zatím nemusíte nic dělat. Pokud se tu do dvou pracovních dnů nic nezmění, ozvěte se nám: vyřešíme to s dopravcem.

now-delayed-we = Mrzí nás to. Vaši zásilku dál sledujeme; jakmile budeme znát nový termín, najdete ho tady.
now-delayed-you = Zatím nemusíte nic dělat. Pokud se zásilka do dvou pracovních dnů nepohne, ozvěte se nám: zeptáme se dopravce, kde je.

now-weather-carrier = Vaši zásilku poveze dál, jakmile bude moci znovu bezpečně vyjet. Nový termín se objeví tady.
now-weather-you = Nemusíte nic dělat.

now-customs_hold-we = Sledujeme, co hlásí celní úřad a dopravce, a zobrazujeme to tady.
now-customs_hold-you = Pokud vám dopravce nebo celní úřad napíše, odpovězte prosím brzy. Pokud se do pěti pracovních dnů nic nepohne, ozvěte se nám: zeptáme se, co se děje.

now-missing_documents-we = Dodáme doklady a údaje, které máme.
now-missing_documents-you = Pokud po vás dopravce nebo celní úřad něco chtěl, pošlete mu to prosím co nejdřív. Pokud po vás nikdo nic nechtěl, ozvěte se nám: zjistíme, co chybí.

now-duty_unpaid-carrier = Vybere clo nebo poplatky a řekne vám, kolik to je a jak zaplatit.
now-duty_unpaid-you = Plaťte prosím jen u dveří nebo na webu či v aplikaci dopravce, nikdy přes odkaz ve zprávě, kterou jste nečekali. Pokud si myslíte, že se nic platit nemá, ozvěte se nejdřív nám.

now-address_problem-we = Jakmile budeme znát správné údaje, předáme je dopravci, aby zásilka mohla pokračovat.
now-address_problem-you = Zkontrolujte prosím adresu v objednávce, i číslo domu, bytu a jméno na zvonku, a dejte nám vědět, co je špatně nebo co chybí.

now-refused-we = Pokud o zásilku stále stojíte, pokusíme se zajistit nové doručení. Pokud ne, vrátí se k nám.
now-refused-you = Pokud jste zásilku neodmítli vy, ozvěte se nám prosím brzy. Pokud jste to tak chtěli, nemusíte nic dělat.

now-damaged-we = Mrzí nás to. Pokud už zásilku nebude možné doručit, domluvíme s vámi náhradu nebo vrácení peněz.
now-damaged-you = Pokud nechcete čekat, až dopravce zásilku prověří, ozvěte se nám. Pokud k vám dorazí poškozená, uschovejte prosím obal a pošlete nám fotky.

now-lost-we = Mrzí nás to. Domluvíme s vámi nové doručení nebo vrácení peněz.
now-lost-you = Nemusíte zásilku hledat ani dál čekat: ozvěte se nám a řekněte, čemu dáváte přednost.

now-destroyed-we = Mrzí nás to. Domluvíme s vámi nové doručení nebo vrácení peněz.
now-destroyed-you = Ozvěte se nám a řekněte, čemu dáváte přednost.

now-held-we = Vaši zásilku dál sledujeme. Další zpráva se objeví tady.
now-held-you = Podívejte se na stránky dopravce: někdy se čeká, až zvolíte den nebo odpovíte na dotaz. Pokud se do dvou pracovních dnů nic nepohne, ozvěte se nám: zeptáme se, co se děje.

now-security-we = Vaši zásilku dál sledujeme. Taková kontrola obvykle trvá několik dní a urychlit ji nemůžete vy ani my.
now-security-you = Zatím nemusíte nic dělat. Pokud se do pěti pracovních dnů nic nepohne, ozvěte se nám: zeptáme se dopravce.

now-prohibited-we = To musíme vyřešit my a mrzí nás to. Najdeme jiný způsob, jak vám ji dopravit, nebo vám vrátíme peníze.
now-prohibited-you = Ozvěte se nám a řekněte, čemu dáváte přednost.

now-carrier_rejected-we = To musíme napravit my.
now-carrier_rejected-you = Nemusíte nic dělat. Pokud se do dvou pracovních dnů nic nepohne, ozvěte se nám: řekneme vám, co bude dál.

now-not_collected-we = Zásilka se nejspíš vrátí k nám. Pokud o ni stále stojíte, domluvíme se s vámi, jak ji dostanete.
now-not_collected-you = Ozvěte se nám a řekněte, jestli o zásilku stále stojíte.

now-undeliverable-we = Zásilka se nejspíš vrátí k nám. Potom s vámi domluvíme nové doručení nebo vrácení peněz.
now-undeliverable-you = Zkontrolujte prosím adresu v objednávce a ozvěte se nám. Nemusíte čekat, až k nám zásilka dorazí.

now-attempted_delivery-carrier = Kurýr obvykle přijede znovu další pracovní den, nebo zásilku odveze na výdejní místo poblíž.
now-attempted_delivery-you = Podívejte se prosím, jestli kurýr nenechal oznámení: dočtete se v něm, co bude dál.

now-recipient_absent-carrier = Kurýr obvykle přijede znovu další pracovní den, nebo zásilku odveze na výdejní místo poblíž.
now-recipient_absent-you = Podívejte se po oznámení na dveřích nebo ve schránce: dočtete se v něm, kam zásilku odvezl nebo kdy přijede znovu. Často si také můžete u dopravce zvolit jiný den nebo místo.

now-business_closed-carrier = Kurýr obvykle přijede znovu další pracovní den.
now-business_closed-you = Pokud tam nikdo nebude ani pak, sdělte dopravci den a čas, který se vám hodí, nebo zvolte výdejní místo.

now-no_access-carrier = Kurýr to obvykle zkusí znovu další pracovní den.
now-no_access-you = Ověřte prosím, že se dá otevřít branka nebo domovní dveře a že je na zvonku jméno. Dopravci můžete také říct, jak se k vám dostane.

now-notice_left-carrier = Zásilku pro vás uschová, nebo ji přiveze znovu; co z toho platí, se dočtete v oznámení.
now-notice_left-you = Podívejte se po oznámení. Pokud žádné nemáte, totéž obvykle najdete na stránkách dopravce.

now-expired-we = Pokud zásilku nemáte, zjistíme u dopravce, co se s ní stalo.
now-expired-you = Pokud už zásilku máte, je vše v pořádku. Pokud ne, ozvěte se nám prosím.

now-return_to_sender-we = Domluvíme s vámi nové doručení nebo vrácení peněz. Nemusíte čekat, až se k nám zásilka vrátí.
now-return_to_sender-you = Ozvěte se nám a řekněte, čemu dáváte přednost.

now-returned-we = Domluvíme s vámi nové doručení nebo vrácení peněz.
now-returned-you = Pokud jsme to ještě neudělali, ozvěte se nám prosím.

# $date: den, kdy byla zásilka očekávána nebo slíbena
now-missed-happened = Předpokládaný termín doručení ({ $date }) uplynul a zásilka nedorazila.
now-missed-we = Mrzí nás to. Vaši zásilku dál sledujeme; jakmile budeme znát nový termín, najdete ho tady.
now-missed-you = Zatím nemusíte nic dělat. Pokud zásilka do dvou pracovních dnů nedorazí, ozvěte se nám: zeptáme se dopravce, kde je.

# Objednávka nebyla odeslána, ačkoli její den minul
now-unsent-happened = Slíbený termín doručení ({ $date }) uplynul a objednávka je stále u nás.
now-unsent-we = Mrzí nás to. Objednávku odešleme co nejdřív; jakmile budeme znát nový termín, najdete ho tady.
now-unsent-you = Pokud nechcete čekat, ozvěte se nám.
