### Le parole attorno a quello che dice un commerciante: consigli, avvisi, assistenza e le parti che stanno nel sito del negozio.
###
### I testi del commerciante non sono qui. «Noi» è il negozio.


## 1. Consigli: titoli sopra le note del commerciante su un prodotto

# Finché non è arrivato. Da non confondere con lo stato «Spedizione in preparazione».
guides-before = In attesa del pacco
# Dopo la consegna.
guides-after = Per iniziare


## 2. Avvisi

# Per gli screen reader: che cos’è la breve nota sotto la testa della pagina.
banner-label = Una nota da parte nostra


## 3. Messaggi veri e falsi

genuine-heading = Quel messaggio era nostro?
# Compare solo dove è vero. I messaggi falsi chiedono «dazi» o «spese di consegna».
genuine-payment = Non ti chiediamo mai di pagare da un link in un messaggio. Se un messaggio sul tuo ordine te lo chiede, non è nostro.


## 4. Assistenza

# In caso di problemi. $number è il numero dell’ordine come lo scrive il negozio.
contact-at-hand = Tieni a portata di mano il numero d’ordine: { $number }
# $service è il nome di un’app di messaggistica: WhatsApp, Telegram.
contact-chat = Scrivici su { $service }
contact-sms = Mandaci un SMS
# $time è un orario, nel fuso di chi legge.
contact-here-until = Oggi qui c’è qualcuno fino alle { $time }.
# Adesso non c’è nessuno. $time è un orario.
contact-back-today = Torniamo a rispondere oggi dalle { $time }.
contact-back-tomorrow = Torniamo a rispondere domani dalle { $time }.
# $date è una data con il suo giorno: «lunedì 23 novembre».
contact-back-on = Torniamo a rispondere { $date } dalle { $time }.
# Sotto uno spazio vuoto, in un’e-mail che ci viene scritta. $status è il nome di uno stato: «In viaggio».
contact-mail-order = Ordine { $number } · { $status }


## 5. Nel sito del negozio

# Il link dalla vista breve alla pagina di tracciamento.
embed-whole-page = Vedi tutti i dettagli
# Titoli di riquadri, per gli screen reader. $brand è il nome del negozio.
embed-title = Dov’è il tuo ordine da { $brand }
embed-policy-title = Consegna e resi da { $brand }
embed-policy-delivery = Consegna
embed-policy-returns = Resi
embed-policy-contact = Domande?
embed-policy-more = Scopri di più
