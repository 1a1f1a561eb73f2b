# Kde se co vyzvedává, objednávky čekající v prodejně a vratky.
#
# „My“ je obchod. Data, časy a názvy dnů jsou hotové: „pátek 27. listopadu“, „19:00“, „pondělí“.
# Názvy dnů stojí v 1. pádě a neskloňují se.


## Do kdy. $date: den

pickup-until = Poslední den: { $date }
pickup-until-today = Dnes je poslední den
pickup-until-tomorrow = Poslední den: zítra, { $date }
# Nebylo vyzvednuto včas; možná tam ještě je.
pickup-until-passed = Lhůta pro vyzvednutí uplynula: { $date }


## Zda je místo právě otevřené. $time: čas; $day: den v týdnu

pickup-open-until = Dnes otevřeno do { $time }
pickup-open-all-day = Dnes otevřeno nonstop
pickup-open-always = Otevřeno nonstop
pickup-opens-today = Teď zavřeno, dnes otevřeno od { $time }
# Dnes už bylo otevřeno.
pickup-closed-now-tomorrow = Teď zavřeno, zítra otevřeno od { $time }
pickup-closed-now = Teď zavřeno, znovu otevřeno: { $day } od { $time }
# Dnes se vůbec neotvírá.
pickup-closed-today-tomorrow = Dnes zavřeno, zítra otevřeno od { $time }
pickup-closed-today = Dnes zavřeno, znovu otevřeno: { $day } od { $time }


## Týden, jeden řádek pro dny se stejnou dobou: „pondělí–pátek: 9:00–13:00, 14:00–18:00“

# $from, $to: dny v týdnu
pickup-days = { $from }–{ $to }
# $from, $to: časy
pickup-span = { $from }–{ $to }
pickup-all-day = nonstop
# Dva úseky jednoho dne s přestávkou. $first může být sám dvojí.
pickup-spans = { $first }, { $next }
# $days: „pondělí–pátek“ nebo „sobota“; $times: „9:00–18:00“
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: zavřeno

# Odkaz na mapu, která místo ukazuje.
pickup-way = Jak se tam dostat


## Objednávka, která se vyzvedává v prodejně obchodu. $store: název prodejny

status-store_preparing-name = Připravuje se
status-store_preparing-sentence = Vaši objednávku připravujeme v prodejně { $store }.
status-store_preparing-next = S vyzvednutím prosím počkejte, až tu uvidíte, že je připravená.
status-store_preparing-figure = Cesta, která končí v naší prodejně. Objednávka se na jejím začátku připravuje.

status-store_ready-name = Připraveno k vyzvednutí
status-store_ready-sentence = Vaše objednávka je připravená k vyzvednutí v prodejně { $store }.
status-store_ready-next = Vezměte si s sebou číslo objednávky a doklad totožnosti. Pokud ji za vás vyzvedne někdo jiný, bude potřebovat číslo objednávky.
status-store_ready-code = Ukažte prosím kód uvedený níže a vezměte si s sebou doklad totožnosti. Pokud zásilku vyzvedne někdo jiný, potřebuje tento kód.
status-store_ready-figure = Cesta, která končí v naší prodejně. Objednávka tam na vás čeká.

status-store_collected-name = Vyzvednuto
status-store_collected-sentence = Vaše objednávka byla vyzvednuta v prodejně { $store }.
status-store_collected-next = Nebyli jste to vy, nebo něco chybí? Pak se nám prosím brzy ozvěte.
status-store_collected-figure = Cesta je u konce. Objednávka byla vyzvednuta.

# Nad datem: do kdy bude připravená; kdy byla vyzvednuta
hero-ready-by = Bude připraveno nejpozději
hero-collected-on = Vyzvednuto
# Den minul. $date: oznámený den
hero-store-missed = Oznámený termín vyzvednutí ({ $date }) uplynul a objednávka ještě není připravená.
now-store-missed-we = Mrzí nás to. Objednávku připravujeme; jakmile bude hotová, uvidíte to tady.
now-store-missed-you = S cestou k nám prosím do té doby počkejte. Pokud čekat nechcete, ozvěte se nám.

# $store: název prodejny
box-store-heading = K vyzvednutí v prodejně { $store }
store-items-heading = Co si vyzvednete
# Zásilka odeslaná z prodejny, ne ze skladu.
box-from-store = Odesláno z prodejny { $store }
# $ready z $total položek čeká na vyzvednutí, ostatní ještě ne
progress-ready = Položky připravené k vyzvednutí: { $ready } z { $total }


## Zásilka, kterou zákazník posílá zpět

status-return_ready-name = Připraveno k odeslání zpět
status-return_ready-sentence = Štítek pro vaši vratku je hotový.
status-return_ready-next = Předejte zásilku dopravci, až se vám to bude hodit. Od prvního naskenování tu uvidíte, kde je.
status-return_ready-figure = Cesta zpět k nám. Vratka je na jejím začátku, u vás.

status-return_moving-name = Na cestě zpět k nám
status-return_moving-sentence = Vaše vratka je na cestě zpět k nám.
status-return_moving-next = Nemusíte nic dělat. Až dorazí, zkontrolujeme ji a o zbytek se postaráme.
status-return_moving-figure = Cesta zpět k nám. Vratka po ní právě jede.

status-return_arrived-name = Zpět u nás
status-return_arrived-sentence = Vaše vratka k nám dorazila.
status-return_arrived-next = Zkontrolujeme ji a o zbytek se postaráme. Nemusíte nic dělat.
status-return_arrived-figure = Cesta zpět k nám je u konce. Vratka je u nás.

status-return_problem-name = Vratka se zdržela
status-return_problem-sentence = Dopravce hlásí problém s vaší vratkou.
status-return_problem-figure = Cesta zpět k nám je přerušená. Vratka se po cestě zastavila.
now-return-problem-we = Vaši vratku sledujeme a řešíme to s dopravcem. O nic tím nepřijdete.
now-return-problem-you = Uschovejte si doklad o podání. Pokud se tu do dvou pracovních dnů nic nezmění, ozvěte se nám.

# Nad dnem, kdy by měla být zpět
hero-return-expected = Zpět u nás nejpozději
box-return-heading = Vaše vratka
return-items-heading = Co vracíte


## Co se stalo s částí kusů z položky

item-part-returned = Vráceno: { $count } ks
# $returned a $refunded: ze stejné položky, jedny poslané zpět, za druhé jen vrácené peníze
item-part-both = Vráceno: { $returned } ks, peníze vráceny: { $refunded } ks
