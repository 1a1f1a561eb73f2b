# Rama stron dla kupujących. Zdania o statusie są w status.ftl.

skip-to-content = Przejdź do zamówienia
languages = Język
powered-by = Śledzenie przesyłek zapewnia Doorstep

items-heading = W Twojej paczce
ordered-heading = Zamówione produkty
items-more = { $n ->
    [one] Jeszcze jeden produkt
    [few] Jeszcze { $n } produkty
    [many] Jeszcze { $n } produktów
   *[other] Jeszcze { $n } produktu
}
trail-heading = Dotychczasowa droga
place-abroad = { $town }, { $country }
tracking-number = Numer przesyłki
quantity = Liczba sztuk:

order-heading = Twoje zamówienie
order-number = Zamówienie
order-placed = Data zamówienia
order-ship-to = Adres dostawy

pickup-heading = Miejsce odbioru
pickup-code = Kod odbioru
pickup-hours = Godziny otwarcia

look-up-heading = Znajdź zamówienie
look-up-intro = Wystarczą dwie informacje z potwierdzenia, a zobaczysz, gdzie jest Twoje zamówienie.
look-up-number = Numer zamówienia lub przesyłki
look-up-number-hint = Na przykład 1042 albo długi numer od przewoźnika.
look-up-looks-like = Wygląda to na numer przesyłki przewoźnika { $carrier }, ale nie znaleźliśmy tu paczki z takim numerem.
look-up-at-carrier = Sprawdź u przewoźnika { $carrier }
look-up-mistyped = Wygląda to na numer przewoźnika { $carrier }, w którym jedna cyfra się nie zgadza.
look-up-either = I jedna z tych dwóch informacji
look-up-email = Adres e-mail
look-up-email-hint = Ten, który podano przy składaniu zamówienia.
look-up-postcode = Kod pocztowy
look-up-postcode-hint = Z adresu dostawy.
look-up-submit = Pokaż zamówienie
look-up-where = Link w e-mailu z potwierdzeniem otwiera tę samą stronę bez formularza.
look-up-choose = W którym sklepie złożono zamówienie?

reference = Pisząc do nas, podaj kod
