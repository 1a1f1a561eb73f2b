# Linki: co pokazują, drugie potwierdzenie, udostępnianie i nowości od ostatniej wizyty.
# Ton: prosto, krótko, ciepło. Kto nie umie odpowiedzieć, nie jest winny.

## Na stronie śledzenia

# Nad datą, na stronie udostępnionej przez kupującego. $brand: nazwa sklepu.
kicker-shared = Zamówienie ze sklepu { $brand }
# Nad datą, na stronie prezentu. $name: kto daje prezent, tak jak się podpisuje.
kicker-gift-from = Paczka dla Ciebie · od: { $name }
# To samo, gdy nie podano imienia. $brand: nazwa sklepu.
kicker-gift = Paczka dla Ciebie ze sklepu { $brand }

# Link pod danymi zamówienia.
unlock-link = Pokaż adres i szczegóły
# Pod danymi zamówienia, gdy są już widoczne.
lock-again = Ukryj ponownie
lock-hint = Twoje dane są widoczne w tej przeglądarce najwyżej przez pół godziny.
share-link = Udostępnij to zamówienie
order-email = Adres e-mail
order-phone = Telefon

# Nad historią paczki. $count: ile wiadomości. $time: godzina („14:02”). Dzisiaj i wczoraj są nazwane słowami;
# $date to dzień tygodnia z datą.
news-today = { $count ->
    [one] Od Twojej ostatniej wizyty dzisiaj o godz. { $time }: jedna nowa wiadomość
    [few] Od Twojej ostatniej wizyty dzisiaj o godz. { $time }: { $count } nowe wiadomości
    [many] Od Twojej ostatniej wizyty dzisiaj o godz. { $time }: { $count } nowych wiadomości
   *[other] Od Twojej ostatniej wizyty dzisiaj o godz. { $time }: { $count } nowej wiadomości
}
news-yesterday = { $count ->
    [one] Od Twojej ostatniej wizyty wczoraj o godz. { $time }: jedna nowa wiadomość
    [few] Od Twojej ostatniej wizyty wczoraj o godz. { $time }: { $count } nowe wiadomości
    [many] Od Twojej ostatniej wizyty wczoraj o godz. { $time }: { $count } nowych wiadomości
   *[other] Od Twojej ostatniej wizyty wczoraj o godz. { $time }: { $count } nowej wiadomości
}
news-on = { $count ->
    [one] Od Twojej ostatniej wizyty ({ $date }, godz. { $time }): jedna nowa wiadomość
    [few] Od Twojej ostatniej wizyty ({ $date }, godz. { $time }): { $count } nowe wiadomości
    [many] Od Twojej ostatniej wizyty ({ $date }, godz. { $time }): { $count } nowych wiadomości
   *[other] Od Twojej ostatniej wizyty ({ $date }, godz. { $time }): { $count } nowej wiadomości
}
# Przed nową wiadomością. Jedno słowo lub jak najmniej.
news-mark = Nowe

## Odblokowanie

unlock-heading = Pokaż adres i szczegóły
unlock-intro = Każdy, kto ma link, widzi, gdzie jest to zamówienie. Aby pokazać także adres, prosimy o dwie informacje z zamówienia.
unlock-postcode = Kod pocztowy
unlock-postcode-hint = Z adresu dostawy. Tam, gdzie nie ma kodów pocztowych: miejscowość.
unlock-person = Adres e-mail
unlock-person-hint = Ten, który podano przy składaniu zamówienia. Jeśli go nie podano: Twoje nazwisko.
unlock-submit = Pokaż szczegóły
unlock-wrong = Te dane nie pasują do tego zamówienia. Porównaj je z potwierdzeniem zamówienia.
unlock-missing = Wypełnij to pole.
unlock-back = Wróć do zamówienia

# Inny sposób: kod wysłany e-mailem.
unlock-code-heading = Albo za pomocą kodu
# Zamiast tego, gdy kod został wysłany; obie informacje stoją poniżej.
unlock-code-enter = Wpisz kod
unlock-details-heading = Albo za pomocą dwóch informacji
unlock-code-intro = Wyślemy sześć cyfr na adres e-mail podany w tym zamówieniu.
unlock-code-ask = Wyślij mi kod
# Zawsze tak samo, czy adres istnieje, czy nie. Kod jest ważny 10 minut.
unlock-code-sent = Jeśli w tym zamówieniu jest adres e-mail, kod jest w drodze na ten adres. Jest ważny przez dziesięć minut.
unlock-code = Kod
unlock-code-hint = Sześć cyfr z e-maila.
unlock-code-submit = Pokaż szczegóły
unlock-code-again = Wyślij nowy kod
unlock-code-wrong = Ten kod niczego nie otwiera. Być może został już użyty albo minęło dziesięć minut.

# Zbyt wiele prób. $minutes: ile trzeba czekać. Strona zamówienia pozostaje otwarta.
unlock-locked-title = Krótka przerwa
unlock-locked = { $minutes ->
    [one] To było zbyt wiele prób. Dla ochrony Twoich danych robimy krótką przerwę: spróbuj ponownie za minutę. Strona zamówienia pozostaje dostępna.
    [few] To było zbyt wiele prób. Dla ochrony Twoich danych robimy krótką przerwę: spróbuj ponownie za { $minutes } minuty. Strona zamówienia pozostaje dostępna.
    [many] To było zbyt wiele prób. Dla ochrony Twoich danych robimy krótką przerwę: spróbuj ponownie za { $minutes } minut. Strona zamówienia pozostaje dostępna.
   *[other] To było zbyt wiele prób. Dla ochrony Twoich danych robimy krótką przerwę: spróbuj ponownie za { $minutes } minuty. Strona zamówienia pozostaje dostępna.
}

## Udostępnianie

share-heading = Udostępnij to zamówienie
share-intro = Link dla innych pokazuje mniej niż Twój i możesz go w każdej chwili wycofać.
share-kind-share = Dla każdego, kto chce śledzić zamówienie
share-kind-share-text = Pokazuje, gdzie są paczki i co w nich jest. Bez cen, bez adresu, bez numeru zamówienia.
share-kind-share-make = Utwórz link
share-kind-gift = Dla osoby, która dostanie prezent
share-kind-gift-text = Pokazuje, kiedy paczka dotrze, ale nie to, co w niej jest.
share-kind-gift-make = Utwórz link prezentowy
share-from = Od kogo
share-from-hint = Imię, pod jakim zna Cię ta osoba. Możesz zostawić to pole puste.
share-from-wrong = Wpisz samo imię: litery, najwyżej 40.
share-list = Aktywne linki
# Nazwy rodzajów na liście.
share-name-share = Udostępniony link
share-name-gift = Link prezentowy
# Pod linkiem na liście. $made, $until: daty („26 listopada 2026”).
share-made = Utworzono: { $made }, aktywny do: { $until }
# $name: kto daje prezent.
share-made-from = Utworzono: { $made }, aktywny do: { $until }. Od: { $name }
share-copy = Kopiuj link
share-send = Wyślij…
share-copied = Link został skopiowany.
share-end = Zakończ udostępnianie
share-none = Brak aktywnych linków.
share-too-many = Aktywnych linków jest już bardzo dużo. Aby utworzyć nowy, zakończ udostępnianie jednego z nich.

## Gdy link przestał działać

ended-share-title = Ten link nie jest już aktywny
ended-share-text = Udostępniono Ci go na pewien czas. Osoba, która go udostępniła, może utworzyć nowy. Jeśli to Twoje zamówienie, znajdziesz je po numerze.

## E-mail z kodem

# $number: numer zamówienia. $brand: nazwa sklepu.
code-mail-subject = Twój kod do zamówienia { $number }
code-mail-intro = Oto kod, który pokaże szczegóły Twojego zamówienia { $number } w sklepie { $brand }:
code-mail-how = Wpisz go na otwartej stronie. Jest ważny przez dziesięć minut i działa tylko raz.
code-mail-not-you = To nie Ty prosisz o kod? W takim razie ktoś otworzył link do Twojego zamówienia. Bez kodu nie zobaczy ani Twojego adresu, ani danych kontaktowych. Nie musisz nic robić; po prostu nie podawaj nikomu kodu.
