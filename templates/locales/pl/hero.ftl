### Nagłówek strony śledzenia: o której paczce mówi, a gdy coś jest nie tak, trzy odpowiedzi.
###
### „My” to sklep, „przewoźnik” dostarcza paczkę. Prosto i krótko; bez wykrzykników, bez zdrobnień.


## 1. Wiersz nad dużą datą, gdy zamówienie przychodzi w kilku paczkach
## $n: która paczka; $total: ile jest paczek (obie to liczby, $total to 2 lub więcej)

hero-box-arrives = Paczka { $n } z { $total }: przewidywana dostawa
hero-box-arrives-late = Paczka { $n } z { $total }: dostawa później niż planowano
hero-box-delivered-on = Paczka { $n } z { $total }: doręczono
hero-box-expected-was = Paczka { $n } z { $total }: minął przewidywany termin dostawy
hero-box-promised-was = Paczka { $n } z { $total }: minął obiecany termin dostawy
hero-box-collect-by = Paczka { $n } z { $total }: ostatni dzień odbioru
hero-box-returned-on = Paczka { $n } z { $total }: z powrotem u nas
# Nad „Termin jeszcze nieznany”
hero-box-no-date-label = Paczka { $n } z { $total }: przewidywana dostawa
# $status: nazwa statusu paczki, na przykład „Wystąpił problem”
hero-box-status = Paczka { $n } z { $total }: { $status }
# Ostatnia dotarła w dniu, który stoi poniżej
hero-all-delivered =
    { $total ->
        [2] Doręczono obie paczki
        [one] Doręczono { $total } paczkę
        [few] Doręczono wszystkie { $total } paczki
        [many] Doręczono wszystkie { $total } paczek
       *[other] Doręczono wszystkie { $total } paczki
    }
# Jedna paczka: dotrze w dniu poniżej, późniejszym, niż obiecano
hero-arrives-late = Dostawa później niż planowano
# Dla czytników ekranu: lista paczek, o których nagłówek nie mówi
hero-others = Pozostałe paczki


## 2. Nagłówki trzech odpowiedzi

answers-happened = Co się stało
answers-we = Co robimy
answers-carrier = Co robi przewoźnik
answers-you = Co możesz zrobić


## 3. Odpowiedzi. „-we” stoi pod „Co robimy”, „-carrier” pod „Co robi przewoźnik”, „-you” pod „Co możesz zrobić”

now-exception-we = My też to widzimy i dalej śledzimy Twoją paczkę. Następna wiadomość pojawi się tutaj.
now-exception-you = Na razie nie musisz nic robić. Jeśli w ciągu dwóch dni roboczych nic się tu nie zmieni, skontaktuj się z nami: wyjaśnimy to z przewoźnikiem.

now-delayed-we = Przepraszamy. Dalej śledzimy Twoją paczkę; gdy tylko poznamy nowy termin, pojawi się tutaj.
now-delayed-you = Na razie nie musisz nic robić. Jeśli w ciągu dwóch dni roboczych paczka nie ruszy dalej, skontaktuj się z nami: zapytamy przewoźnika, gdzie jest.

now-weather-carrier = Ruszy dalej z Twoją paczką, gdy tylko będzie mógł znów bezpiecznie jechać. Nowy termin pojawi się tutaj.
now-weather-you = Nie musisz nic robić.

now-customs_hold-we = Śledzimy, co zgłaszają urząd celny i przewoźnik, i pokazujemy to tutaj.
now-customs_hold-you = Jeśli przewoźnik lub urząd celny do Ciebie napisze, odpowiedz jak najszybciej. Jeśli w ciągu pięciu dni roboczych nic się nie ruszy, skontaktuj się z nami: zapytamy, co się dzieje.

now-missing_documents-we = Przekazujemy dokumenty i dane, które mamy.
now-missing_documents-you = Jeśli przewoźnik lub urząd celny o coś Cię prosi, wyślij to tam jak najszybciej. Jeśli nikt o nic nie prosił, skontaktuj się z nami: ustalimy, czego brakuje.

now-duty_unpaid-carrier = Pobiera cło lub opłaty i podaje kwotę oraz sposób zapłaty.
now-duty_unpaid-you = Płać tylko przy odbiorze paczki albo na stronie lub w aplikacji przewoźnika, nigdy przez link z niespodziewanej wiadomości. Jeśli uważasz, że nie powinno być nic do zapłaty, najpierw skontaktuj się z nami.

now-address_problem-we = Gdy tylko poznamy właściwy adres, przekażemy go przewoźnikowi, aby paczka mogła ruszyć dalej.
now-address_problem-you = Sprawdź adres w zamówieniu, także numer domu i mieszkania oraz nazwisko przy dzwonku, i napisz nam, co się nie zgadza lub czego brakuje.

now-refused-we = Jeśli nadal chcesz tę paczkę, postaramy się o ponowne doręczenie. Jeśli nie, wróci do nas.
now-refused-you = Jeśli odmowa nie wyszła od Ciebie, jak najszybciej skontaktuj się z nami. Jeśli tak miało być, nie musisz nic robić.

now-damaged-we = Przepraszamy. Jeśli paczki nie da się już doręczyć, uzgodnimy z Tobą wymianę lub zwrot pieniędzy.
now-damaged-you = Jeśli wolisz nie czekać, aż przewoźnik sprawdzi paczkę, skontaktuj się z nami. Jeśli dotrze do Ciebie uszkodzona, zachowaj opakowanie i wyślij nam zdjęcia.

now-lost-we = Przepraszamy. Uzgodnimy z Tobą ponowną wysyłkę lub zwrot pieniędzy.
now-lost-you = Nie musisz szukać paczki ani dłużej czekać: skontaktuj się z nami i powiedz, co wolisz.

now-destroyed-we = Przepraszamy. Uzgodnimy z Tobą ponowną wysyłkę lub zwrot pieniędzy.
now-destroyed-you = Skontaktuj się z nami i powiedz, co wolisz.

now-held-we = Dalej śledzimy Twoją paczkę. Następna wiadomość pojawi się tutaj.
now-held-you = Sprawdź na stronie przewoźnika: czasem czeka on, aż wybierzesz dzień lub odpowiesz na pytanie. Jeśli w ciągu dwóch dni roboczych nic się nie ruszy, skontaktuj się z nami: zapytamy, co się dzieje.

now-security-we = Dalej śledzimy Twoją paczkę. Taka kontrola trwa zwykle kilka dni i ani Ty, ani my nie możemy jej przyspieszyć.
now-security-you = Na razie nie musisz nic robić. Jeśli w ciągu pięciu dni roboczych nic się nie ruszy, skontaktuj się z nami: zapytamy przewoźnika.

now-prohibited-we = To nasza sprawa do rozwiązania i przepraszamy za to. Znajdziemy inny sposób wysyłki albo zwrócimy pieniądze.
now-prohibited-you = Skontaktuj się z nami i powiedz, co wolisz.

now-carrier_rejected-we = To my musimy to naprawić.
now-carrier_rejected-you = Nie musisz nic robić. Jeśli w ciągu dwóch dni roboczych nic się nie ruszy, skontaktuj się z nami: powiemy, co dalej.

now-not_collected-we = Paczka najprawdopodobniej wróci do nas. Jeśli nadal jej chcesz, uzgodnimy z Tobą, jak ma do Ciebie trafić.
now-not_collected-you = Skontaktuj się z nami i powiedz, czy nadal chcesz tę paczkę.

now-undeliverable-we = Paczka najprawdopodobniej wróci do nas. Wtedy uzgodnimy z Tobą ponowną wysyłkę lub zwrot pieniędzy.
now-undeliverable-you = Sprawdź adres w zamówieniu i skontaktuj się z nami. Nie musisz czekać, aż paczka do nas dotrze.

now-attempted_delivery-carrier = Zwykle kurier przyjeżdża ponownie następnego dnia roboczego albo zawozi paczkę do pobliskiego punktu odbioru.
now-attempted_delivery-you = Sprawdź, czy kurier zostawił awizo: jest na nim informacja, co dalej.

now-recipient_absent-carrier = Zwykle kurier przyjeżdża ponownie następnego dnia roboczego albo zawozi paczkę do pobliskiego punktu odbioru.
now-recipient_absent-you = Poszukaj awiza na drzwiach lub w skrzynce: jest na nim informacja, gdzie będzie paczka lub kiedy kurier przyjedzie ponownie. Często można też wybrać u przewoźnika inny dzień lub inne miejsce.

now-business_closed-carrier = Zwykle kurier przyjeżdża ponownie następnego dnia roboczego.
now-business_closed-you = Jeśli i wtedy nikogo nie będzie, podaj przewoźnikowi dogodny dzień i godzinę albo wybierz punkt odbioru.

now-no_access-carrier = Zwykle kurier próbuje ponownie następnego dnia roboczego.
now-no_access-you = Sprawdź, czy da się otworzyć bramę lub drzwi wejściowe i czy przy dzwonku jest nazwisko. Możesz też przekazać przewoźnikowi, jak do Ciebie wejść.

now-notice_left-carrier = Przechowa Twoją paczkę albo przyjedzie z nią ponownie; dowiesz się tego z awiza.
now-notice_left-you = Poszukaj awiza. Jeśli go nie ma, to samo zwykle widać na stronie przewoźnika.

now-expired-we = Jeśli paczka nie dotarła, ustalimy z przewoźnikiem, co się z nią stało.
now-expired-you = Jeśli paczka jest już u Ciebie, wszystko w porządku. Jeśli nie, skontaktuj się z nami.

now-return_to_sender-we = Uzgodnimy z Tobą ponowną wysyłkę lub zwrot pieniędzy. Nie musisz czekać, aż paczka do nas wróci.
now-return_to_sender-you = Skontaktuj się z nami i powiedz, co wolisz.

now-returned-we = Uzgodnimy z Tobą ponowną wysyłkę lub zwrot pieniędzy.
now-returned-you = Jeśli jeszcze tego nie zrobiliśmy, skontaktuj się z nami.

# $date: dzień, w którym paczka była oczekiwana lub obiecana
now-missed-happened = Przewidywany termin dostawy ({ $date }) minął, a paczka nie dotarła.
now-missed-we = Przepraszamy. Dalej śledzimy Twoją paczkę; gdy tylko poznamy nowy termin, pojawi się tutaj.
now-missed-you = Na razie nie musisz nic robić. Jeśli w ciągu dwóch dni roboczych paczka nie dotrze, skontaktuj się z nami: zapytamy przewoźnika, gdzie jest.

# Zamówienia jeszcze nie wysłano, choć jego dzień minął
now-unsent-happened = Obiecany termin dostawy ({ $date }) minął, a zamówienie jeszcze od nas nie wyruszyło.
now-unsent-we = Przepraszamy. Wyślemy zamówienie jak najszybciej; gdy tylko poznamy nowy termin, pojawi się tutaj.
now-unsent-you = Jeśli wolisz nie czekać, skontaktuj się z nami.
