### Slova sledovací stránky: kde zásilka je, kdy přijde, co bude dál.
###
### „My“ je obchod, „dopravce“ zásilku veze. Jednoduše a krátce; kdo udělá co a do kdy;
### bez vykřičníků. V { $… } stojí hotová data, časy a názvy, které se neskloňují; počty
### musí přijít jako čísla, aby fungovala čísla jednotná a množná.
### Některé mezery jsou pevné (U+00A0).


## 1. Stavy: název v řádcích, věta a další krok v záhlaví, text k obrázku

status-ordered-name = Objednávka přijata
status-ordered-sentence = Vaši objednávku máme a připravujeme ji.
status-ordered-next = Nemusíte nic dělat. Jakmile od nás objednávka odejde, můžete ji tady sledovat.
status-ordered-figure = Cesta k vašim dveřím. Objednávka je zatím u nás, na úplném začátku.

status-unknown-name = Zatím žádné zprávy
status-unknown-sentence = Dopravce nám o vaší zásilce zatím nic nesdělil.
status-unknown-next = První den či dva je to běžné. První zpráva se objeví tady.
status-unknown-figure = Cesta k vašim dveřím. Kde vaše zásilka je, zatím nevíme.

status-pre_transit-name = Příprava k odeslání
status-pre_transit-sentence = Přepravní štítek je hotový, ale dopravce vaši zásilku ještě nemá.
status-pre_transit-next = Teď ji předáme dopravci. Od prvního naskenování tu uvidíte, kde je.
status-pre_transit-figure = Cesta k vašim dveřím. Zásilka čeká na začátku na dopravce.

status-in_transit-name = Na cestě
status-in_transit-sentence = Vaše zásilka je na cestě k vám.
status-in_transit-next = Teď pojede do depa ve vašem okolí a odtud k vám. Nemusíte nic dělat.
status-in_transit-figure = Cesta k vašim dveřím. Zásilka po ní právě jede.

status-customs-name = V celním řízení
status-customs-sentence = Vaše zásilka je na celním úřadě, který ji kontroluje.
status-customs-next = Většina zásilek pokračuje za několik dní. Pokud chybí doklady nebo platba, ozve se vám dopravce nebo celní úřad; jinak nemusíte nic dělat.
status-customs-figure = Cesta k vašim dveřím. Zásilka čeká na hranici.

status-out_for_delivery-name = Na rozvozu
status-out_for_delivery-sentence = Vaši zásilku veze kurýr, je na posledním úseku cesty k vám.
status-out_for_delivery-next = Pomůže, když ji bude mít kdo převzít. Pokud ne, kurýr přijede znovu nebo nechá oznámení.
status-out_for_delivery-figure = Cesta k vašim dveřím. Zásilka je na posledním úseku, kousek od dveří.

status-available_for_pickup-name = Připraveno k vyzvednutí
status-available_for_pickup-sentence = Vaše zásilka je připravená k vyzvednutí.
status-available_for_pickup-next = Vezměte si s sebou kód pro vyzvednutí nebo oznámení od dopravce a doklad totožnosti. Pokud si zásilku nevyzvednete včas, vrátí se k nám.
status-available_for_pickup-figure = Cesta, která končí na výdejním místě. Zásilka tam na vás čeká.

status-attempted_delivery-name = Pokus o doručení
status-attempted_delivery-sentence = Kurýr se pokusil vaši zásilku doručit, ale nemohl ji předat.
status-attempted_delivery-next = Kurýr obvykle přijede znovu další pracovní den, nebo zásilku odveze na výdejní místo poblíž. Podívejte se prosím, jestli nenechal oznámení: dočtete se v něm, co bude dál.
status-attempted_delivery-figure = Cesta k vašim dveřím. Zásilka dorazila na místo, ale dveře zůstaly zavřené.

status-delivered-name = Doručeno
status-delivered-sentence = Vaše zásilka byla doručena.
status-delivered-next = Nemůžete ji najít? Zeptejte se prosím nejdřív doma a u sousedů. Pokud není ani tam, ozvěte se nám: vyřešíme to s dopravcem.
status-delivered-figure = Cesta je u konce. Zásilka je u dveří.

status-exception-name = Nastal problém
status-exception-sentence = Dopravce hlásí problém s vaší zásilkou.
status-exception-next = Vidíme to také. Pokud se tu do dvou pracovních dnů nic nezmění, ozvěte se nám: vyřešíme to s dopravcem.
status-exception-figure = Cesta k vašim dveřím je přerušená. Zásilka se po cestě zastavila.

status-return_to_sender-name = Na cestě zpět
status-return_to_sender-sentence = Vaše zásilka je na cestě zpět k nám.
status-return_to_sender-next = Nemusíte čekat, až k nám dorazí: ozvěte se nám a domluvíme s vámi nové doručení nebo vrácení peněz.
status-return_to_sender-figure = Cesta k vašim dveřím. Zásilka po ní jede zpět k nám.

status-returned-name = Zpět u nás
status-returned-sentence = Vaše zásilka se k nám vrátila.
status-returned-next = Pokud jsme se s vámi ještě nedomluvili na novém doručení nebo vrácení peněz, ozvěte se nám prosím.
status-returned-figure = Cesta k vašim dveřím. Zásilka je zpátky na začátku, u nás.

status-cancelled-name = Zrušeno
status-cancelled-sentence = Toto doručení bylo zrušeno a zásilka nedorazí.
status-cancelled-next = Pokud jste už zaplatili, vrátíme vám peníze stejným způsobem; než je dostanete, může to trvat několik pracovních dnů. Pokud jste to nečekali, ozvěte se nám prosím.
status-cancelled-figure = Prázdná cesta. Žádná zásilka na ní není.

status-expired-name = Dlouho žádné zprávy
status-expired-sentence = Dopravce o vaší zásilce už dlouho nic nenahlásil.
status-expired-next = Pokud ji už máte, je vše v pořádku. Pokud ne, ozvěte se nám prosím: zjistíme u dopravce, co se s ní stalo.
status-expired-figure = Cesta k vašim dveřím. Kde vaše zásilka je, momentálně nevíme.


## 2. Důvody: nahrazují větu o stavu a další krok tam, kde známe lepší

# unknown
reason-pending-sentence = Zeptali jsme se dopravce na vaši zásilku a čekáme na první odpověď.
reason-not_found-sentence = Dopravce číslo vaší zásilky zatím nezná.
reason-not_found-next = Do prvního naskenování je to běžné. Pokud dopravce číslo nebude znát ani tři pracovní dny po odeslání, ozvěte se nám: ověříme ho.
reason-error-sentence = Sledování zásilek u dopravce nám právě neodpovídá.
reason-error-next = Vaši zásilku to nezdrží. Ptáme se dál, a jakmile dostaneme odpověď, objeví se tady.

# pre_transit
reason-label_created-sentence = Přepravní štítek pro vaši zásilku je hotový.
reason-info_received-sentence = Dopravce o vaší zásilce ví, ale ještě ji nemá.
reason-awaiting_handover-sentence = Vaše zásilka je připravená a čeká na dopravce.

# in_transit
reason-accepted-sentence = Dopravce vaši zásilku převzal.
reason-departed-sentence = Vaše zásilka opustila depo a pokračuje k vám.
reason-arrived-sentence = Vaše zásilka dorazila do depa na cestě k vám.
reason-processed-sentence = Vaše zásilka je roztříděná a brzy pojede dál.
reason-customs_received-sentence = Vaše zásilka dorazila na celní úřad, který ji zkontroluje.
reason-customs_received-next = Obvykle to trvá několik dní. Pokud chybí doklady nebo platba, ozve se vám dopravce nebo celní úřad; jinak nemusíte nic dělat.
reason-customs_cleared-sentence = Vaše zásilka prošla celním řízením.
reason-customs_cleared-next = Teď jede dál k vám. Nemusíte nic dělat.
reason-arrived_destination_country-sentence = Vaše zásilka dorazila do cílové země.
reason-arrived_destination_country-next = Možná ji ještě zkontroluje celní úřad; potom pojede do depa ve vašem okolí. Nemusíte nic dělat.
reason-handed_to_partner-sentence = Dopravce předal vaši zásilku partnerovi, který ji doveze až k vám.
reason-handed_to_partner-next = Než se tu objeví první zpráva od partnera, může to den či dva trvat. Nemusíte nic dělat.
reason-at_delivery_depot-sentence = Vaše zásilka je v depu, odkud ji k vám dovezou.
reason-at_delivery_depot-next = Teď ji převezme kurýr a vyrazí na rozvoz. Nemusíte nic dělat.
reason-delivery_scheduled-sentence = Den doručení vaší zásilky je stanovený.
reason-delivery_scheduled-next = Pokud se vám ten den nehodí, často ho můžete u dopravce změnit.
reason-delivery_rescheduled-sentence = Doručení vaší zásilky bylo přesunuto na jiný den.
reason-delivery_rescheduled-next = Pokud se vám nový den nehodí, často ho můžete u dopravce změnit.
reason-forwarded-sentence = Vaše zásilka byla přesměrována a jede na nové místo.
reason-forwarded-next = Pokud o tom nevíte, ozvěte se nám prosím.
reason-delayed-sentence = Vaše zásilka má zpoždění.
reason-delayed-next = Mrzí nás to. Nemusíte nic dělat: jakmile budeme znát nový termín, najdete ho tady.
reason-in_transit-delayed-sentence = Vaše zásilka je na cestě k vám, ale má zpoždění.
reason-exception-delayed-sentence = Vaše zásilka se u dopravce zdržela.
reason-exception-delayed-next = Mrzí nás to. Pokud se do dvou pracovních dnů nepohne, ozvěte se nám: zeptáme se dopravce, kde je.

# available_for_pickup
reason-pickup_point-sentence = Vaše zásilka na vás čeká na výdejním místě.
reason-pickup_point-next = Vezměte si s sebou kód pro vyzvednutí nebo oznámení od dopravce a doklad totožnosti. Pokud nemůžete přijít osobně, zeptejte se dopravce, jak ji za vás může vyzvednout někdo jiný.
reason-locker-sentence = Vaše zásilka je ve výdejním boxu.
reason-locker-next = Schránku otevřete kódem ze zprávy od dopravce nebo v jeho aplikaci. Pokud kód nemáte, dopravce vám ho může poslat znovu.
reason-available_for_pickup-locker-sentence = Vaše zásilka na vás čeká ve výdejním boxu.
reason-available_for_pickup-locker-next = Schránku otevřete kódem ze zprávy od dopravce nebo v jeho aplikaci. Pokud kód nemáte, dopravce vám ho může poslat znovu; po posledním dni vyzvednutí se zásilka vrátí k nám.
reason-post_office-sentence = Vaše zásilka na vás čeká na poště.
reason-post_office-next = Vezměte si s sebou doklad totožnosti, a pokud jste dostali oznámení, tak i to. Pokud si zásilku nevyzvednete včas, vrátí se k nám.

# attempted_delivery
reason-recipient_absent-sentence = Kurýr přijel, ale nikdo tam nebyl, aby zásilku převzal.
reason-recipient_absent-next = Kurýr obvykle přijede znovu další pracovní den, nebo zásilku odveze na výdejní místo poblíž; co z toho platí, se dočtete v oznámení na dveřích nebo ve schránce. Často si také můžete u dopravce zvolit jiný den nebo místo.
reason-business_closed-sentence = Kurýr přijel, ale na místě bylo zavřeno.
reason-business_closed-next = Kurýr obvykle přijede znovu další pracovní den. Pokud tam nikdo nebude ani pak, sdělte dopravci den a čas, který se vám hodí, nebo zvolte výdejní místo.
reason-no_access-sentence = Kurýr se nedostal až k vašim dveřím.
reason-no_access-next = Kurýr to obvykle zkusí znovu další pracovní den. Ověřte prosím, že se dá otevřít branka nebo domovní dveře a že je na zvonku jméno; dopravci můžete také říct, jak se k vám dostane.
reason-notice_left-sentence = Kurýr nemohl vaši zásilku předat a nechal oznámení.
reason-notice_left-next = Dočtete se v něm, kde zásilka je nebo kdy kurýr přijede znovu. Pokud oznámení nemáte, totéž obvykle najdete na stránkách dopravce.

# delivered
reason-mailbox-sentence = Vaše zásilka je ve vaší poštovní schránce.
reason-mailbox-next = Pokud tam není, zeptejte se prosím nejdřív ostatních doma. Pokud ji nikdo nemá, ozvěte se nám: vyřešíme to s dopravcem.
reason-safe_place-sentence = Vaše zásilka byla ponechána na bezpečném místě.
reason-safe_place-next = Pokud jste se s dopravcem dohodli na místě, podívejte se nejdřív tam, jinak u dveří, na verandě nebo v garáži. Pokud ji nenajdete, ozvěte se nám: zeptáme se dopravce, kde ji nechal.
reason-neighbour-sentence = Vaše zásilka byla ponechána u sousedů.
reason-neighbour-next = Kdo ji má, se obvykle dočtete v oznámení nebo na stránkách dopravce. Pokud to nezjistíte, ozvěte se nám: zeptáme se dopravce.
reason-delivered-locker-sentence = Vaše zásilka byla doručena do výdejního boxu.
reason-delivered-locker-next = Pokud jste si ji ještě nevzali, otevřete schránku kódem ze zprávy od dopravce nebo v jeho aplikaci. Pokud kód nemáte, dopravce vám ho může poslat znovu.
reason-reception-sentence = Vaše zásilka byla předána na recepci.
reason-reception-next = Zeptejte se prosím tam nebo v podatelně. Pokud ji nikdo nemá, ozvěte se nám: zeptáme se dopravce, kdo ji převzal.
reason-signed-sentence = Vaše zásilka byla předána proti podpisu.
reason-signed-next = Pokud jste nepodepisovali vy, zeptejte se nejdřív doma a u sousedů. Pokud ji nikdo nemá, ozvěte se nám: vyžádáme si od dopravce doklad o doručení.
reason-picked_up_by_recipient-sentence = Vaše zásilka byla vyzvednuta.
reason-picked_up_by_recipient-next = Pokud jste ji nevyzvedli vy ani nikdo, koho jste o to požádali, ozvěte se nám prosím co nejdřív.
reason-in_part-sentence = Dorazila část vaší zásilky.
reason-in_part-next = Zbytek obvykle dorazí během několika dnů. Pokud do tří pracovních dnů nic nepřijde, ozvěte se nám: zeptáme se dopravce.
reason-damaged-sentence = Vaše zásilka se po cestě poškodila.
reason-damaged-next = Mrzí nás to. Pokud ji už máte, uschovejte prosím obal a pošlete nám fotky krabice i obsahu. Domluvíme s vámi náhradu nebo vrácení peněz.
reason-delivered-damaged-sentence = Vaše zásilka byla doručena, ale dopravce hlásí, že je poškozená.
reason-delivered-damaged-next = Mrzí nás to. Pokud je něco uvnitř rozbité, uschovejte prosím obal a pošlete nám fotky krabice i obsahu. Domluvíme s vámi náhradu nebo vrácení peněz.
reason-exception-damaged-sentence = Vaše zásilka se na cestě k vám poškodila.
reason-exception-damaged-next = Mrzí nás to. Dopravce zjišťuje, zda ji ještě může doručit. Pokud to nepůjde nebo nechcete čekat, ozvěte se nám: domluvíme s vámi náhradu nebo vrácení peněz.

# exception
reason-weather-sentence = Vaši zásilku zdrželo špatné počasí.
reason-weather-next = Pojede dál, jakmile bude dopravce moci znovu bezpečně vyjet. Nemusíte nic dělat; nový termín se objeví tady.
reason-customs_hold-sentence = Celní úřad vaši zásilku zadržel.
reason-customs_hold-next = Prochází podrobnější kontrolou, nebo ještě něco chybí. Pokud vám dopravce nebo celní úřad napíše, odpovězte prosím brzy. Pokud se do pěti pracovních dnů nic nepohne, ozvěte se nám: zeptáme se, co se děje.
reason-missing_documents-sentence = Vaše zásilka nemůže pokračovat, protože chybí doklady nebo údaje.
reason-missing_documents-next = Pokud po vás dopravce nebo celní úřad něco chtěl, pošlete mu to prosím co nejdřív. Pokud po vás nikdo nic nechtěl, ozvěte se nám: zjistíme, co chybí, a dodáme to, pokud můžeme.
reason-duty_unpaid-sentence = Než bude vaše zásilka moci pokračovat, je třeba zaplatit clo nebo poplatky.
reason-duty_unpaid-next = Kolik to je a jak zaplatit, vám řekne dopravce. Plaťte prosím jen u dveří nebo na webu či v aplikaci dopravce, nikdy přes odkaz ve zprávě, kterou jste nečekali. Pokud si myslíte, že se nic platit nemá, ozvěte se nejdřív nám.
reason-address_problem-sentence = Dopravce nemůže najít adresu nebo potřebuje přesnější údaje.
reason-address_problem-next = Zkontrolujte prosím adresu v objednávce, i číslo domu, bytu a jméno na zvonku, a dejte nám vědět, co je špatně nebo co chybí. Čím dřív to budeme vědět, tím dřív může zásilka pokračovat.
reason-refused-sentence = Dopravce hlásí, že převzetí vaší zásilky bylo u dveří odmítnuto.
reason-refused-next = Pokud jste to tak chtěli, nemusíte nic dělat: zásilka se vrátí k nám. Pokud ne, ozvěte se nám prosím brzy: pokusíme se zajistit nové doručení.
reason-lost-sentence = Dopravce nemůže vaši zásilku najít.
reason-lost-next = Mrzí nás to. Nemusíte ji hledat ani dál čekat: ozvěte se nám a domluvíme s vámi nové doručení nebo vrácení peněz.
reason-destroyed-sentence = Vaše zásilka byla po cestě zničena a nedorazí.
reason-destroyed-next = Mrzí nás to. Ozvěte se nám a domluvíme s vámi nové doručení nebo vrácení peněz.
reason-held-sentence = Dopravce vaši zásilku pozdržel a neposlal ji dál.
reason-held-next = Někdy dopravce čeká, až zvolíte den nebo odpovíte na dotaz; v tom případě to najdete na jeho stránkách. Pokud se do dvou pracovních dnů nic nepohne, ozvěte se nám: zeptáme se, co se děje.
reason-security-sentence = Vaše zásilka je zadržena kvůli bezpečnostní kontrole.
reason-security-next = Obvykle to trvá několik dní a urychlit to nemůžete vy ani my. Pokud se do pěti pracovních dnů nic nepohne, ozvěte se nám: zeptáme se dopravce.
reason-prohibited-sentence = Dopravce nesmí přepravit obsah vaší zásilky.
reason-prohibited-next = To musíme vyřešit my, ne vy, a mrzí nás to. Ozvěte se nám: najdeme jiný způsob, jak vám ji dopravit, nebo vám vrátíme peníze.
reason-carrier_rejected-sentence = Dopravce vaši zásilku nepřijal.
reason-carrier_rejected-next = To musíme napravit my; nemusíte nic dělat. Pokud se do dvou pracovních dnů nic nepohne, ozvěte se nám: řekneme vám, co bude dál.
reason-not_collected-sentence = Vaše zásilka nebyla včas vyzvednuta.
reason-not_collected-next = Nejspíš se vrátí k nám. Pokud o ni stále stojíte, ozvěte se nám: domluvíme se s vámi, jak ji dostanete.
reason-undeliverable-sentence = Dopravce nemohl vaši zásilku doručit.
reason-undeliverable-next = Nejspíš se vrátí k nám. Zkontrolujte prosím adresu v objednávce a ozvěte se nám: domluvíme s vámi nové doručení nebo vrácení peněz.
reason-other-sentence = Vaši zásilku něco zdrželo a dopravce neuvedl co.
reason-other-next = Zatím nemusíte nic dělat. Pokud se tu do dvou pracovních dnů nic nezmění, ozvěte se nám: zeptáme se dopravce.

# return_to_sender
reason-returning-sentence = Vaše zásilka je na cestě zpět k nám.
reason-returned-sentence = Vaše zásilka se k nám vrátila.

# cancelled
reason-label_voided-sentence = Přepravní štítek byl zrušen. Nic se s ním neodešle.
reason-label_voided-next = Často to znamená jen nový štítek; zásilka se tu pak objeví s novým číslem. Pokud se do dvou pracovních dnů nic nezmění, ozvěte se nám prosím.
reason-order_cancelled-sentence = Tato objednávka byla zrušena.

# expired
reason-no_news-sentence = O vaší zásilce už delší dobu nejsou žádné zprávy.


## 3. Průběh: názvy událostí (místo stojí vedle)

event-unknown = Zpráva od dopravce
event-unknown-pending = Čeká se na první zprávu od dopravce
event-unknown-not_found = Dopravce číslo zatím nezná
event-unknown-error = Sledování dopravce neodpovědělo

event-pre_transit = Připraveno k odeslání
event-pre_transit-label_created = Vytvořen přepravní štítek
event-pre_transit-info_received = Ohlášeno dopravci
event-pre_transit-awaiting_handover = Čeká na dopravce
event-pre_transit-delayed = Předání se zpozdilo

event-in_transit = Na cestě
event-in_transit-accepted = Převzato dopravcem
event-in_transit-departed = Odjezd z depa
event-in_transit-arrived = Příjezd do depa
event-in_transit-processed = Roztříděno
event-in_transit-customs_received = Předáno k celnímu řízení
event-in_transit-customs_cleared = Celní řízení dokončeno
event-in_transit-customs_hold = Zadrženo celním úřadem
event-in_transit-missing_documents = Chybí doklady nebo údaje
event-in_transit-arrived_destination_country = Příjezd do cílové země
event-in_transit-handed_to_partner = Předáno partnerskému dopravci
event-in_transit-at_delivery_depot = Příjezd do doručovacího depa
event-in_transit-delivery_scheduled = Stanoven den doručení
event-in_transit-delivery_rescheduled = Doručení přesunuto na jiný den
event-in_transit-forwarded = Přesměrováno
event-in_transit-delayed = Zpoždění
event-in_transit-weather = Zdrženo špatným počasím
event-in_transit-held = Pozdrženo dopravcem

event-out_for_delivery = Na rozvozu
event-out_for_delivery-delayed = Doručení se zpozdilo

event-available_for_pickup = Připraveno k vyzvednutí
event-available_for_pickup-pickup_point = Připraveno na výdejním místě
event-available_for_pickup-locker = Připraveno ve výdejním boxu
event-available_for_pickup-post_office = Připraveno na poště

event-attempted_delivery = Pokus o doručení
event-attempted_delivery-recipient_absent = Pokus o doručení, nikdo nezastižen
event-attempted_delivery-business_closed = Pokus o doručení, zavřeno
event-attempted_delivery-no_access = Pokus o doručení, bez přístupu
event-attempted_delivery-notice_left = Pokus o doručení, ponecháno oznámení
event-attempted_delivery-refused = Pokus o doručení, převzetí odmítnuto
event-attempted_delivery-address_problem = Pokus o doručení, nejasná adresa
event-attempted_delivery-security = Pokus o doručení, přerušeno z bezpečnostních důvodů
event-attempted_delivery-other = Pokus o doručení

event-delivered = Doručeno
event-delivered-mailbox = Vloženo do poštovní schránky
event-delivered-safe_place = Ponecháno na bezpečném místě
event-delivered-neighbour = Ponecháno u sousedů
event-delivered-locker = Doručeno do výdejního boxu
event-delivered-reception = Předáno na recepci
event-delivered-signed = Doručeno proti podpisu
event-delivered-picked_up_by_recipient = Vyzvednuto
event-delivered-in_part = Doručeno zčásti
event-delivered-damaged = Doručeno, nahlášeno poškození

event-exception = Nahlášen problém
event-exception-delayed = Zdrženo u dopravce
event-exception-weather = Zdrženo špatným počasím
event-exception-customs_hold = Zadrženo celním úřadem
event-exception-missing_documents = Chybí doklady nebo údaje
event-exception-duty_unpaid = Nezaplacené clo nebo poplatky
event-exception-address_problem = Problém s adresou
event-exception-refused = Převzetí odmítnuto
event-exception-damaged = Poškozeno po cestě
event-exception-lost = Nahlášena ztráta
event-exception-destroyed = Zničeno po cestě
event-exception-held = Pozdrženo dopravcem
event-exception-security = Zadrženo k bezpečnostní kontrole
event-exception-prohibited = Nepovolený obsah
event-exception-carrier_rejected = Dopravce zásilku nepřijal
event-exception-not_collected = Nevyzvednuto včas
event-exception-undeliverable = Nelze doručit
event-exception-other = Nahlášen problém

event-return_to_sender = Na cestě zpět
event-return_to_sender-returning = Na cestě zpět
event-return_to_sender-returned = Vráceno odesílateli
event-return_to_sender-refused = Převzetí odmítnuto, na cestě zpět
event-return_to_sender-not_collected = Nevyzvednuto, na cestě zpět
event-return_to_sender-address_problem = Problém s adresou, na cestě zpět
event-return_to_sender-undeliverable = Nelze doručit, na cestě zpět

event-cancelled = Zrušeno
event-cancelled-label_voided = Přepravní štítek zrušen
event-cancelled-order_cancelled = Objednávka zrušena

event-expired = Žádné další zprávy
event-expired-no_news = Dlouho žádné zprávy


## 4. Data a nadpisy v záhlaví

# Řádky nad velkým datem; hodí se i nad „Dnes“ a „Zítra“.
hero-arrives = Předpokládané doručení
hero-arrives-today = Dorazí dnes
hero-arrives-tomorrow = Dorazí zítra
hero-delivered-on = Doručeno
hero-collect-by = Poslední den vyzvednutí
hero-expected-was = Uplynul předpokládaný termín doručení
hero-promised-was = Uplynul slíbený termín doručení
hero-returned-on = Zpět u nás
hero-cancelled-on = Zrušeno

# Místo data
hero-no-date-label = Předpokládané doručení
hero-no-date = Termín zatím neznáme
hero-no-date-detail = Jakmile budeme den znát, najdete ho tady.
# Ztracená nebo zničená zásilka: ani planá naděje, ani strašení.
hero-problem-date = Bez termínu doručení

# Pod datem
# $from, $to: časy
hero-window-between = Nejspíš mezi { $from } a { $to }
hero-window-by = Nejspíš do { $to }
# $from, $to: dny (v 1. pádě)
hero-window-days = Nejspíš { $from } až { $to }
hero-first-promised = Původně slíbený termín: { $date }
hero-missed = Předpokládaný termín doručení ({ $date }) uplynul a zásilka nedorazila. Mrzí nás to; jakmile budeme znát nový termín, najdete ho tady.

today = Dnes
yesterday = Včera
tomorrow = Zítra
# Uvnitř řádku: „Doručeno · dnes“
today-within = dnes
yesterday-within = včera
tomorrow-within = zítra


## 5. Položky, zásilky, objednávka

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Položka ještě není na cestě
                [one] Položka je na cestě
                [few] Položka je na cestě
                [many] Položka je na cestě
               *[other] Položka je na cestě
            }
        [few]
            { $moving ->
                [0] Žádná z { $total } položek ještě není na cestě
                [one] { $moving } z { $total } položek je na cestě
                [few] { $moving } z { $total } položek jsou na cestě
                [many] { $moving } z { $total } položek je na cestě
               *[other] { $moving } z { $total } položek je na cestě
            }
        [many]
            { $moving ->
                [0] Žádná z { $total } položky ještě není na cestě
                [one] { $moving } z { $total } položky je na cestě
                [few] { $moving } z { $total } položky jsou na cestě
                [many] { $moving } z { $total } položky je na cestě
               *[other] { $moving } z { $total } položky je na cestě
            }
       *[other]
            { $moving ->
                [0] Žádná z { $total } položek ještě není na cestě
                [one] { $moving } z { $total } položek je na cestě
                [few] { $moving } z { $total } položek jsou na cestě
                [many] { $moving } z { $total } položek je na cestě
               *[other] { $moving } z { $total } položek je na cestě
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Položka ještě nebyla doručena
                [one] Položka byla doručena
                [few] Položka byla doručena
                [many] Položka byla doručena
               *[other] Položka byla doručena
            }
        [few]
            { $done ->
                [0] Žádná z { $total } položek ještě nebyla doručena
                [one] { $done } z { $total } položek byla doručena
                [few] { $done } z { $total } položek byly doručeny
                [many] { $done } z { $total } položek bylo doručeno
               *[other] { $done } z { $total } položek bylo doručeno
            }
        [many]
            { $done ->
                [0] Žádná z { $total } položky ještě nebyla doručena
                [one] { $done } z { $total } položky byla doručena
                [few] { $done } z { $total } položky byly doručeny
                [many] { $done } z { $total } položky bylo doručeno
               *[other] { $done } z { $total } položky bylo doručeno
            }
       *[other]
            { $done ->
                [0] Žádná z { $total } položek ještě nebyla doručena
                [one] { $done } z { $total } položek byla doručena
                [few] { $done } z { $total } položek byly doručeny
                [many] { $done } z { $total } položek bylo doručeno
               *[other] { $done } z { $total } položek bylo doručeno
            }
    }
progress-partly =
    { $moving ->
        [0] Doručeno { $done } z { $total } položek
        [one] Doručeno { $done } z { $total } položek, { $moving } další je na cestě
        [few] Doručeno { $done } z { $total } položek, { $moving } další jsou na cestě
        [many] Doručeno { $done } z { $total } položek, { $moving } další je na cestě
       *[other] Doručeno { $done } z { $total } položek, { $moving } dalších je na cestě
    }

box-of = Zásilka { $n } z { $total }
box-unsent-heading = Ještě neodesláno
box-unsent-line = Zatím u nás. Až to odešleme, uvidíte to tady.
box-cancelled-heading = Zrušeno
box-cancelled-line = Tohle už neodešleme.
box-refunded-heading = Peníze vráceny
box-refunded-line = Peníze jsme vrátili. Než je dostanete, může to trvat několik pracovních dnů.
box-digital-heading = Mimo zásilku
box-digital-line = To dostanete online nebo e-mailem.
box-line-arrives = { $status } · doručení: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } starší zpráva
        [few] { $count } starší zprávy
        [many] { $count } starší zprávy
       *[other] { $count } starších zpráv
    }

item-cancelled = Zrušeno
item-refunded = Peníze vráceny
item-returned = Vráceno
# Kolik kusů z položky
item-part-cancelled = Zrušeno: { $count } ks
item-part-refunded = Peníze vráceny: { $count } ks

# $number je číslo tak, jak ho píše obchod, případně s vlastním „#“.
order-kicker = Objednávka { $number } · zadaná { $date }
order-kicker-undated = Objednávka { $number }
parcel-kicker = Vaše zásilka · { $carrier }
parcel-kicker-plain = Vaše zásilka
updated-at = Aktualizováno: { $when }


## 6. Částky

total-subtotal = Mezisoučet
total-shipping = Doprava
total-discount = Sleva
total-tax = Daň
total-refunded = Vráceno
total-paid = Zaplatili jste
total-total = Celkem


## 7. Vyhledání, chyby, kontakt

lookup-title = Najít objednávku
# Stejné, ať objednávka neexistuje, nebo nesedí e-mailová adresa či PSČ.
lookup-wrong = K těmto údajům jsme nic nenašli; porovnejte prosím číslo a e-mailovou adresu nebo PSČ s potvrzením objednávky.
lookup-too-many =
    { $minutes ->
        [one] To bylo příliš mnoho pokusů za sebou. Kvůli ochraně objednávek chvíli počkáme: zkuste to prosím znovu za minutu.
        [few] To bylo příliš mnoho pokusů za sebou. Kvůli ochraně objednávek chvíli počkáme: zkuste to prosím znovu za { $minutes } minuty.
        [many] To bylo příliš mnoho pokusů za sebou. Kvůli ochraně objednávek chvíli počkáme: zkuste to prosím znovu za { $minutes } minuty.
       *[other] To bylo příliš mnoho pokusů za sebou. Kvůli ochraně objednávek chvíli počkáme: zkuste to prosím znovu za { $minutes } minut.
    }
lookup-number-missing = Zadejte prosím číslo objednávky nebo číslo zásilky.
lookup-second-missing = Abychom vám mohli objednávku zobrazit, potřebujeme ještě e-mailovou adresu nebo PSČ, se kterými jste objednávali.
lookup-form-expired = Formulář byl otevřený příliš dlouho. Odešlete ho prosím ještě jednou.

not-found-title = Tuto stránku nemůžeme najít
not-found-text = Možná je v odkazu překlep nebo ho e-mailový program ořízl. Otevřete ho prosím znovu z původní zprávy, nebo najděte objednávku podle čísla.
gone-title = Platnost tohoto odkazu vypršela
gone-text = Kvůli ochraně vašich údajů takové odkazy po čase přestanou fungovat. Objednávku pořád najdete podle čísla spolu s e-mailovou adresou nebo PSČ.
unavailable-title = Stránka teď není dostupná
unavailable-text = Vaši zásilku to nezdrží. Zkuste to prosím znovu za několik minut.
internal-title = U nás se něco pokazilo
internal-text = Vaše chyba to není a zásilku to nezdrží. Zkuste to prosím za chvíli znovu; pokud to nepůjde ani pak, ozvěte se nám.

action-lookup = Najít mou objednávku
action-carrier = Zobrazit u dopravce { $carrier }
action-carrier-plain = Zobrazit u dopravce
action-contact = Kontaktujte nás
action-shop = Zpět do obchodu { $brand }

contact-heading = Můžeme pomoct?
contact-answer =
    { $hours ->
        [one] Obvykle odpovídáme do hodiny.
        [few] Obvykle odpovídáme do { $hours } hodin.
        [many] Obvykle odpovídáme do { $hours } hodiny.
       *[other] Obvykle odpovídáme do { $hours } hodin.
    }
contact-subject = K objednávce { $number }

title-parcel = { $status } · { $brand }


## 8. Slova dopravce

carrier-words = Slovy dopravce { $carrier }

# Pod dnem doručení
hero-at = čas: { $time }
# Okamžik: $day je „dnes“ nebo datum, $time čas
moment = { $day }, { $time }
