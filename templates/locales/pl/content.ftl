### Słowa wokół tego, co mówi sklep: wskazówki, komunikaty, pomoc i części, które stoją na własnej stronie sklepu.
###
### Własnych tekstów sklepu tu nie ma. „My” to sklep.


## 1. Wskazówki: nagłówki nad uwagami sklepu do produktu

# Dopóki paczka nie dotarła. Nie mylić ze statusem „Przygotowanie do wysyłki”.
guides-before = Zanim paczka dotrze
# Po doręczeniu.
guides-after = Na początek


## 2. Komunikaty

# Dla czytników ekranu: czym jest krótka notka pod nagłówkiem strony.
banner-label = Informacja od nas


## 3. Prawdziwe i fałszywe wiadomości

genuine-heading = Czy ta wiadomość jest od nas?
# Tylko tam, gdzie to prawda. Fałszywe wiadomości żądają „cła” lub „opłat za doręczenie”.
genuine-payment = Nigdy nie prosimy o zapłatę przez link w wiadomości. Jeśli prosi o to wiadomość dotycząca Twojego zamówienia, nie pochodzi od nas.


## 4. Pomoc

# Gdy coś jest nie tak. $number to numer zamówienia w zapisie sklepu.
contact-at-hand = Przygotuj numer zamówienia: { $number }
# $service to nazwa komunikatora: WhatsApp, Telegram.
contact-chat = Napisz do nas przez { $service }
contact-sms = Wyślij nam SMS
# $time to godzina w strefie osoby, która czyta.
contact-here-until = Dzisiaj odpowiadamy do godz. { $time }.
# Teraz nikogo nie ma. $time to godzina.
contact-back-today = Odpowiadamy ponownie dzisiaj od godz. { $time }.
contact-back-tomorrow = Odpowiadamy ponownie jutro od godz. { $time }.
# $date to data z dniem tygodnia: „poniedziałek, 23 listopada”.
contact-back-on = Odpowiadamy ponownie: { $date }, od godz. { $time }.
# Pod pustym miejscem w e-mailu, który pisze kupujący. $status to nazwa statusu: „W drodze”.
contact-mail-order = Zamówienie { $number } · { $status }


## 5. Na własnej stronie sklepu

# Link z krótkiego widoku do strony śledzenia.
embed-whole-page = Zobacz wszystkie szczegóły
# Tytuły ramek, dla czytników ekranu. $brand to nazwa sklepu.
embed-title = Gdzie jest Twoje zamówienie ze sklepu { $brand }
embed-policy-title = Dostawa i zwroty w sklepie { $brand }
embed-policy-delivery = Dostawa
embed-policy-returns = Zwroty
embed-policy-contact = Masz pytania?
embed-policy-more = Dowiedz się więcej
