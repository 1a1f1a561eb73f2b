### Slova kolem toho, co říká obchod: rady, sdělení, pomoc a části, které stojí na vlastním webu obchodu.
###
### Vlastní texty obchodu tu nejsou. „My“ je obchod.


## 1. Rady: nadpisy nad poznámkami obchodu k výrobku

# Dokud nedorazila. Nezaměnit se stavem „Příprava k odeslání“.
guides-before = Než zásilka dorazí
# Po doručení.
guides-after = Do začátku


## 2. Sdělení

# Pro odečítače obrazovky: čím je krátká poznámka pod záhlavím stránky.
banner-label = Sdělení od nás


## 3. Pravé a falešné zprávy

genuine-heading = Je ta zpráva od nás?
# Jen tam, kde to platí. Falešné zprávy chtějí „clo“ nebo „poplatek za doručení“.
genuine-payment = Nikdy po vás nechceme platbu přes odkaz ve zprávě. Pokud ji zpráva o vaší objednávce chce, není od nás.


## 4. Pomoc

# Když něco není v pořádku. $number je číslo objednávky tak, jak ho píše obchod.
contact-at-hand = Připravte si prosím číslo objednávky: { $number }
# $service je název komunikátoru: WhatsApp, Telegram.
contact-chat = Napište nám přes { $service }
contact-sms = Pošlete nám SMS
# $time je čas v pásmu toho, kdo čte.
contact-here-until = Dnes jsme tu pro vás do { $time }.
# Teď tu nikdo není. $time je čas.
contact-back-today = Znovu odpovídáme dnes od { $time }.
contact-back-tomorrow = Znovu odpovídáme zítra od { $time }.
# $date je datum s dnem v týdnu: „pondělí 23. listopadu“.
contact-back-on = Znovu odpovídáme: { $date } od { $time }.
# Pod prázdným místem v e-mailu, který zákazník píše. $status je název stavu: „Na cestě“.
contact-mail-order = Objednávka { $number } · { $status }


## 5. Na vlastním webu obchodu

# Odkaz z krátkého přehledu na sledovací stránku.
embed-whole-page = Zobrazit všechny podrobnosti
# Názvy rámců, pro odečítače obrazovky. $brand je název obchodu.
embed-title = Kde je vaše objednávka z obchodu { $brand }
embed-policy-title = Doručení a vrácení zboží v obchodě { $brand }
embed-policy-delivery = Doručení
embed-policy-returns = Vrácení zboží
embed-policy-contact = Máte dotaz?
embed-policy-more = Více informací
