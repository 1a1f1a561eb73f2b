### Ord omkring det, butikken selv siger: tips til produkter, beskeder, hjælp, og de dele, der står på butikkens egen hjemmeside.
###
### Butikkens egne tekster står ikke her. “Vi” er butikken.


## 1. Tips: overskrifter over det, butikken siger om et produkt

# Så længe det ikke er kommet. Må ikke forveksles med statussen “Gøres klar til forsendelse”.
guides-before = Før leveringen
# Efter leveringen.
guides-after = Kom godt i gang


## 2. Beskeder

# Til skærmlæsere: hvad den korte besked under sidens top er.
banner-label = En besked fra os


## 3. Ægte og falske beskeder

genuine-heading = Var beskeden fra os?
# Står kun, hvor det passer. Falske beskeder kræver “told” eller “leveringsgebyrer”.
genuine-payment = Vi beder dig aldrig om at betale via et link i en besked. Hvis en besked om din ordre gør det, er den ikke fra os.


## 4. Hjælp

# Når noget er galt. $number er ordrenummeret, som butikken skriver det.
contact-at-hand = Hav gerne dit ordrenummer klar: { $number }
# $service er navnet på en beskedtjeneste: WhatsApp, Telegram.
contact-chat = Skriv til os på { $service }
contact-sms = Send os en sms
# $time er et klokkeslæt, i læserens tidszone.
contact-here-until = Vi er her i dag til kl. { $time }.
# Der er ingen lige nu. $time er et klokkeslæt.
contact-back-today = Vi svarer igen i dag fra kl. { $time }.
contact-back-tomorrow = Vi svarer igen i morgen fra kl. { $time }.
# $date er en dato med ugedag: “mandag d. 23. november”.
contact-back-on = Vi svarer igen { $date } fra kl. { $time }.
# Under en tom plads, i en mail, som kunden skriver. $status er navnet på en status: “På vej”.
contact-mail-order = Ordre { $number } · { $status }


## 5. På butikkens egen hjemmeside

# Linket fra den korte visning til sporingssiden.
embed-whole-page = Se alle detaljer
# Titler på rammer, til skærmlæsere. $brand er butikkens navn.
embed-title = Hvor din ordre fra { $brand } er
embed-policy-title = Levering og retur hos { $brand }
embed-policy-delivery = Levering
embed-policy-returns = Retur
embed-policy-contact = Spørgsmål?
embed-policy-more = Læs mere
