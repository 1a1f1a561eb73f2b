### Ord kring det som butiken själv säger: tips om produkter, meddelanden, hjälp, och delarna som står på butikens egen webbplats.
###
### Butikens egna texter finns inte här. ”Vi” är butiken.


## 1. Tips: rubriker över det butiken säger om en produkt

# Så länge det inte har kommit. Ska inte gå att förväxla med statusen ”Görs i ordning”.
guides-before = Före leveransen
# Efter leveransen.
guides-after = Kom i gång


## 2. Meddelanden

# För skärmläsare: vad det korta meddelandet under sidans huvud är.
banner-label = Ett meddelande från oss


## 3. Äkta och falska meddelanden

genuine-heading = Var meddelandet från oss?
# Står bara där det stämmer. Falska meddelanden ber om ”tull” eller ”leveransavgifter”.
genuine-payment = Vi ber dig aldrig att betala via en länk i ett meddelande. Om ett meddelande om din beställning gör det är det inte från oss.


## 4. Hjälp

# När något är fel. $number är ordernumret som butiken skriver det.
contact-at-hand = Ha gärna ditt ordernummer till hands: { $number }
# $service är namnet på en meddelandetjänst: WhatsApp, Telegram.
contact-chat = Skriv till oss på { $service }
contact-sms = Skicka ett sms till oss
# $time är ett klockslag, i läsarens tidszon.
contact-here-until = Vi finns här till kl. { $time } i dag.
# Ingen är där nu. $time är ett klockslag.
contact-back-today = Vi svarar igen i dag från kl. { $time }.
contact-back-tomorrow = Vi svarar igen i morgon från kl. { $time }.
# $date är ett datum med veckodag: ”måndag 23 november”.
contact-back-on = Vi svarar igen { $date } från kl. { $time }.
# Under ett tomt utrymme, i ett mejl som kunden skriver. $status är namnet på en status: ”På väg”.
contact-mail-order = Order { $number } · { $status }


## 5. På butikens egen webbplats

# Länken från den korta vyn till spårningssidan.
embed-whole-page = Se alla uppgifter
# Titlar på ramar, för skärmläsare. $brand är butikens namn.
embed-title = Var din beställning från { $brand } är
embed-policy-title = Leverans och returer hos { $brand }
embed-policy-delivery = Leverans
embed-policy-returns = Returer
embed-policy-contact = Frågor?
embed-policy-more = Läs mer
