### Słowa strony śledzenia: gdzie jest paczka, kiedy dotrze, co dalej.
###
### „My” to sklep, „przewoźnik” dostarcza paczkę. Prosto i krótko; kto, co, do kiedy;
### bez wykrzykników. W { $… } są gotowe daty, godziny i nazwy, których nie odmieniamy;
### liczby muszą przyjść jako liczby, aby działały formy liczby mnogiej.
### Część spacji to spacje nierozdzielające (U+00A0).


## 1. Statusy: nazwa w wierszach, zdanie i następny krok w nagłówku, tekst do rysunku

status-ordered-name = Zamówienie przyjęte
status-ordered-sentence = Mamy Twoje zamówienie i przygotowujemy je do wysyłki.
status-ordered-next = Nie musisz nic robić. Gdy tylko zamówienie od nas wyruszy, będzie można śledzić je tutaj.
status-ordered-figure = Droga do Twoich drzwi. Zamówienie jest jeszcze u nas, na samym początku.

status-unknown-name = Jeszcze brak wiadomości
status-unknown-sentence = Przewoźnik nie przekazał nam jeszcze żadnych informacji o Twojej paczce.
status-unknown-next = Przez pierwszy dzień lub dwa to normalne. Pierwsza wiadomość pojawi się tutaj.
status-unknown-figure = Droga do Twoich drzwi. Nie wiemy jeszcze, gdzie jest Twoja paczka.

status-pre_transit-name = Przygotowanie do wysyłki
status-pre_transit-sentence = Etykieta wysyłkowa jest gotowa, ale przewoźnik nie ma jeszcze Twojej paczki.
status-pre_transit-next = Teraz przekażemy paczkę przewoźnikowi. Od pierwszego skanu będzie tu widać, gdzie jest.
status-pre_transit-figure = Droga do Twoich drzwi. Paczka czeka na początku trasy na przewoźnika.

status-in_transit-name = W drodze
status-in_transit-sentence = Twoja paczka jest w drodze do Ciebie.
status-in_transit-next = Teraz trafi do oddziału w Twojej okolicy, a stamtąd do Ciebie. Nie musisz nic robić.
status-in_transit-figure = Droga do Twoich drzwi. Paczka jest w trasie.

status-customs-name = W odprawie celnej
status-customs-sentence = Twoja paczka jest w urzędzie celnym i przechodzi tam kontrolę.
status-customs-next = Większość paczek rusza dalej po kilku dniach. Jeśli brakuje dokumentów lub opłat, przewoźnik albo urząd celny da Ci znać; w przeciwnym razie nie musisz nic robić.
status-customs-figure = Droga do Twoich drzwi. Paczka czeka na granicy.

status-out_for_delivery-name = W doręczeniu
status-out_for_delivery-sentence = Twoja paczka jest u kuriera, na ostatnim odcinku drogi do Ciebie.
status-out_for_delivery-next = Najlepiej, jeśli ktoś będzie mógł ją odebrać. Jeśli nie, kurier przyjedzie ponownie albo zostawi awizo.
status-out_for_delivery-figure = Droga do Twoich drzwi. Paczka jest na ostatnim odcinku, blisko drzwi.

status-available_for_pickup-name = Czeka na odbiór
status-available_for_pickup-sentence = Twoja paczka jest gotowa do odbioru.
status-available_for_pickup-next = Weź ze sobą kod odbioru lub awizo oraz dokument tożsamości. Paczka nieodebrana w terminie wróci do nas.
status-available_for_pickup-figure = Droga, która kończy się w punkcie odbioru. Paczka czeka tam na Ciebie.

status-attempted_delivery-name = Próba doręczenia
status-attempted_delivery-sentence = Kurier próbował doręczyć Twoją paczkę, ale nie mógł jej przekazać.
status-attempted_delivery-next = Zwykle kurier przyjeżdża ponownie następnego dnia roboczego albo zawozi paczkę do pobliskiego punktu odbioru. Sprawdź, czy zostawił awizo: jest na nim informacja, co dalej.
status-attempted_delivery-figure = Droga do Twoich drzwi. Paczka dotarła na miejsce, ale drzwi pozostały zamknięte.

status-delivered-name = Doręczono
status-delivered-sentence = Twoja paczka została doręczona.
status-delivered-next = Nie możesz jej znaleźć? Zapytaj najpierw domowników i sąsiadów. Jeśli nikt jej nie ma, skontaktuj się z nami: wyjaśnimy to z przewoźnikiem.
status-delivered-figure = Cała droga pokonana. Paczka jest pod drzwiami.

status-exception-name = Wystąpił problem
status-exception-sentence = Przewoźnik zgłasza problem z Twoją paczką.
status-exception-next = My też to widzimy. Jeśli w ciągu dwóch dni roboczych nic się tu nie zmieni, skontaktuj się z nami: wyjaśnimy to z przewoźnikiem.
status-exception-figure = Droga do Twoich drzwi jest przerwana. Paczka zatrzymała się w trasie.

status-return_to_sender-name = W drodze powrotnej
status-return_to_sender-sentence = Twoja paczka jest w drodze powrotnej do nas.
status-return_to_sender-next = Nie musisz czekać, aż do nas dotrze: skontaktuj się z nami, a uzgodnimy ponowną wysyłkę lub zwrot pieniędzy.
status-return_to_sender-figure = Droga do Twoich drzwi. Paczka wraca nią do nas.

status-returned-name = Z powrotem u nas
status-returned-sentence = Twoja paczka do nas wróciła.
status-returned-next = Jeśli nie uzgodniliśmy jeszcze ponownej wysyłki lub zwrotu pieniędzy, skontaktuj się z nami.
status-returned-figure = Droga do Twoich drzwi. Paczka jest znów na początku, u nas.

status-cancelled-name = Anulowano
status-cancelled-sentence = Ta dostawa została anulowana, paczka nie dotrze.
status-cancelled-next = Jeśli zamówienie jest już opłacone, zwrócimy pieniądze tą samą metodą płatności; zanim do Ciebie dotrą, może minąć kilka dni roboczych. Jeśli to dla Ciebie niespodzianka, skontaktuj się z nami.
status-cancelled-figure = Pusta droga. Nie ma na niej paczki.

status-expired-name = Brak nowych wiadomości
status-expired-sentence = Od dłuższego czasu przewoźnik nie przekazał żadnych informacji o Twojej paczce.
status-expired-next = Jeśli paczka jest już u Ciebie, wszystko w porządku. Jeśli nie, skontaktuj się z nami: ustalimy z przewoźnikiem, co się z nią stało.
status-expired-figure = Droga do Twoich drzwi. W tej chwili nie wiemy, gdzie jest Twoja paczka.


## 2. Powody: zastępują zdanie o statusie oraz następny krok, jeśli znany jest lepszy

# unknown
reason-pending-sentence = Zapytaliśmy przewoźnika o Twoją paczkę i czekamy na pierwszą odpowiedź.
reason-not_found-sentence = Przewoźnik nie zna jeszcze numeru Twojej paczki.
reason-not_found-next = Do pierwszego skanu to normalne. Jeśli trzy dni robocze po wysyłce przewoźnik nadal go nie zna, skontaktuj się z nami: sprawdzimy numer.
reason-error-sentence = System śledzenia przewoźnika chwilowo nam nie odpowiada.
reason-error-next = To nie opóźnia Twojej paczki. Pytamy dalej, a gdy tylko dostaniemy odpowiedź, pojawi się tutaj.

# pre_transit
reason-label_created-sentence = Etykieta wysyłkowa dla Twojej paczki jest gotowa.
reason-info_received-sentence = Przewoźnik wie o Twojej paczce, ale jeszcze jej nie ma.
reason-awaiting_handover-sentence = Twoja paczka jest gotowa i czeka na przewoźnika.

# in_transit
reason-accepted-sentence = Przewoźnik ma już Twoją paczkę.
reason-departed-sentence = Twoja paczka opuściła oddział i jedzie dalej do Ciebie.
reason-arrived-sentence = Twoja paczka dotarła do oddziału na trasie do Ciebie.
reason-processed-sentence = Twoja paczka została posortowana i wkrótce ruszy dalej.
reason-customs_received-sentence = Twoja paczka dotarła do urzędu celnego i przejdzie tam kontrolę.
reason-customs_received-next = Zwykle trwa to kilka dni. Jeśli brakuje dokumentów lub opłat, przewoźnik albo urząd celny da Ci znać; w przeciwnym razie nie musisz nic robić.
reason-customs_cleared-sentence = Twoja paczka przeszła odprawę celną.
reason-customs_cleared-next = Teraz jedzie dalej do Ciebie. Nie musisz nic robić.
reason-arrived_destination_country-sentence = Twoja paczka dotarła do kraju przeznaczenia.
reason-arrived_destination_country-next = Być może najpierw sprawdzi ją urząd celny; potem trafi do oddziału w Twojej okolicy. Nie musisz nic robić.
reason-handed_to_partner-sentence = Przewoźnik przekazał Twoją paczkę partnerowi, który dowiezie ją do celu.
reason-handed_to_partner-next = Pierwsza wiadomość od partnera może pojawić się tutaj po dniu lub dwóch. Nie musisz nic robić.
reason-at_delivery_depot-sentence = Twoja paczka jest w oddziale, który ją doręczy.
reason-at_delivery_depot-next = Teraz zabierze ją kurier i ruszy w trasę. Nie musisz nic robić.
reason-delivery_scheduled-sentence = Dzień doręczenia Twojej paczki jest już ustalony.
reason-delivery_scheduled-next = Jeśli ten dzień Ci nie pasuje, często można go zmienić u przewoźnika.
reason-delivery_rescheduled-sentence = Doręczenie Twojej paczki przełożono na inny dzień.
reason-delivery_rescheduled-next = Jeśli nowy dzień Ci nie pasuje, często można go zmienić u przewoźnika.
reason-forwarded-sentence = Twoja paczka została przekierowana i jedzie pod nowy adres.
reason-forwarded-next = Jeśli nic Ci o tym nie wiadomo, skontaktuj się z nami.
reason-delayed-sentence = Twoja paczka jest opóźniona.
reason-delayed-next = Przepraszamy. Nie musisz nic robić: gdy tylko poznamy nowy termin, pojawi się tutaj.
reason-in_transit-delayed-sentence = Twoja paczka jest w drodze do Ciebie, ale ma opóźnienie.
reason-exception-delayed-sentence = Twoja paczka zatrzymała się u przewoźnika.
reason-exception-delayed-next = Przepraszamy. Jeśli w ciągu dwóch dni roboczych nie ruszy dalej, skontaktuj się z nami: zapytamy przewoźnika, gdzie jest.

# available_for_pickup
reason-pickup_point-sentence = Twoja paczka czeka na Ciebie w punkcie odbioru.
reason-pickup_point-next = Weź ze sobą kod odbioru lub awizo oraz dokument tożsamości. Jeśli nie możesz przyjść osobiście, zapytaj przewoźnika, jak ktoś inny może odebrać paczkę za Ciebie.
reason-locker-sentence = Twoja paczka jest w automacie paczkowym.
reason-locker-next = Skrytkę otworzysz kodem z wiadomości od przewoźnika albo w jego aplikacji. Jeśli nie masz kodu, przewoźnik może wysłać go ponownie.
reason-available_for_pickup-locker-sentence = Twoja paczka czeka na Ciebie w automacie paczkowym.
reason-available_for_pickup-locker-next = Skrytkę otworzysz kodem z wiadomości od przewoźnika albo w jego aplikacji. Jeśli nie masz kodu, przewoźnik może wysłać go ponownie; po ostatnim dniu odbioru paczka wróci do nas.
reason-post_office-sentence = Twoja paczka czeka na Ciebie na poczcie.
reason-post_office-next = Weź ze sobą dokument tożsamości oraz awizo, jeśli je masz. Paczka nieodebrana w terminie wróci do nas.

# attempted_delivery
reason-recipient_absent-sentence = Kurier był na miejscu, ale nie zastał nikogo, kto mógłby odebrać paczkę.
reason-recipient_absent-next = Zwykle kurier przyjeżdża ponownie następnego dnia roboczego albo zawozi paczkę do pobliskiego punktu odbioru; dowiesz się tego z awiza na drzwiach lub w skrzynce. Często można też wybrać u przewoźnika inny dzień lub inne miejsce.
reason-business_closed-sentence = Kurier był na miejscu, ale firma była zamknięta.
reason-business_closed-next = Zwykle kurier przyjeżdża ponownie następnego dnia roboczego. Jeśli i wtedy nikogo nie będzie, podaj przewoźnikowi dogodny dzień i godzinę albo wybierz punkt odbioru.
reason-no_access-sentence = Kurier nie mógł dotrzeć do Twoich drzwi.
reason-no_access-next = Zwykle kurier próbuje ponownie następnego dnia roboczego. Sprawdź, czy da się otworzyć bramę lub drzwi wejściowe i czy przy dzwonku jest nazwisko; możesz też przekazać przewoźnikowi, jak do Ciebie wejść.
reason-notice_left-sentence = Kurier nie mógł przekazać Twojej paczki i zostawił awizo.
reason-notice_left-next = Na awizie jest informacja, gdzie jest paczka lub kiedy kurier przyjedzie ponownie. Jeśli go nie ma, to samo zwykle widać na stronie przewoźnika.

# delivered
reason-mailbox-sentence = Twoją paczkę włożono do skrzynki na listy.
reason-mailbox-next = Jeśli jej tam nie ma, zapytaj najpierw domowników. Jeśli nikt jej nie ma, skontaktuj się z nami: wyjaśnimy to z przewoźnikiem.
reason-safe_place-sentence = Twoją paczkę zostawiono w bezpiecznym miejscu.
reason-safe_place-next = Jeśli masz z przewoźnikiem ustalone miejsce, sprawdź najpierw tam, a jeśli nie – przy drzwiach, na ganku lub w garażu. Jeśli nie możesz jej znaleźć, skontaktuj się z nami: zapytamy przewoźnika, gdzie ją zostawiono.
reason-neighbour-sentence = Twoją paczkę zostawiono u sąsiadów.
reason-neighbour-next = Na awizie lub na stronie przewoźnika zwykle jest informacja, kto ją ma. Jeśli nie możesz tego ustalić, skontaktuj się z nami: zapytamy przewoźnika.
reason-delivered-locker-sentence = Twoją paczkę doręczono do automatu paczkowego.
reason-delivered-locker-next = Jeśli paczka nadal tam jest, otworzysz skrytkę kodem z wiadomości od przewoźnika albo w jego aplikacji. Jeśli nie masz kodu, przewoźnik może wysłać go ponownie.
reason-reception-sentence = Twoją paczkę zostawiono w recepcji.
reason-reception-next = Zapytaj tam lub w kancelarii. Jeśli nikt jej nie ma, skontaktuj się z nami: zapytamy przewoźnika, kto ją odebrał.
reason-signed-sentence = Twoją paczkę doręczono za pokwitowaniem.
reason-signed-next = Jeśli to nie Twój podpis, zapytaj najpierw domowników i sąsiadów. Jeśli nikt jej nie ma, skontaktuj się z nami: poprosimy przewoźnika o potwierdzenie doręczenia.
reason-picked_up_by_recipient-sentence = Twoja paczka została odebrana.
reason-picked_up_by_recipient-next = Jeśli nie odebrano jej ani osobiście, ani na Twoją prośbę, skontaktuj się z nami jak najszybciej.
reason-in_part-sentence = Dotarła część Twojej przesyłki.
reason-in_part-next = Reszta zwykle dociera w ciągu kilku dni. Jeśli w ciągu trzech dni roboczych nic nie przyjdzie, skontaktuj się z nami: zapytamy przewoźnika.
reason-damaged-sentence = Twoja paczka została uszkodzona w drodze.
reason-damaged-next = Przepraszamy. Jeśli paczka jest już u Ciebie, zachowaj opakowanie i wyślij nam zdjęcia kartonu oraz zawartości. Uzgodnimy wymianę lub zwrot pieniędzy.
reason-delivered-damaged-sentence = Twoja paczka została doręczona, ale przewoźnik zgłasza, że jest uszkodzona.
reason-delivered-damaged-next = Przepraszamy. Jeśli coś w środku jest uszkodzone, zachowaj opakowanie i wyślij nam zdjęcia kartonu oraz zawartości. Uzgodnimy wymianę lub zwrot pieniędzy.
reason-exception-damaged-sentence = Twoja paczka została uszkodzona w drodze do Ciebie.
reason-exception-damaged-next = Przepraszamy. Przewoźnik sprawdza, czy da się ją jeszcze doręczyć. Jeśli nie albo jeśli wolisz nie czekać, skontaktuj się z nami: uzgodnimy wymianę lub zwrot pieniędzy.

# exception
reason-weather-sentence = Twoją paczkę zatrzymała zła pogoda.
reason-weather-next = Ruszy dalej, gdy tylko przewoźnik będzie mógł znów bezpiecznie jechać. Nie musisz nic robić; nowy termin pojawi się tutaj.
reason-customs_hold-sentence = Urząd celny zatrzymał Twoją paczkę.
reason-customs_hold-next = Przechodzi dokładniejszą kontrolę albo czegoś jeszcze brakuje. Jeśli przewoźnik lub urząd celny do Ciebie napisze, odpowiedz jak najszybciej. Jeśli w ciągu pięciu dni roboczych nic się nie ruszy, skontaktuj się z nami: zapytamy, co się dzieje.
reason-missing_documents-sentence = Twoja paczka nie może jechać dalej, bo brakuje dokumentów lub danych.
reason-missing_documents-next = Jeśli przewoźnik lub urząd celny o coś Cię prosi, wyślij to tam jak najszybciej. Jeśli nikt o nic nie prosił, skontaktuj się z nami: ustalimy, czego brakuje, i w miarę możliwości to dostarczymy.
reason-duty_unpaid-sentence = Zanim Twoja paczka ruszy dalej, trzeba zapłacić cło lub opłaty.
reason-duty_unpaid-next = Przewoźnik poda Ci kwotę i sposób zapłaty. Płać tylko przy odbiorze paczki albo na stronie lub w aplikacji przewoźnika, nigdy przez link z niespodziewanej wiadomości. Jeśli uważasz, że nie powinno być nic do zapłaty, najpierw skontaktuj się z nami.
reason-address_problem-sentence = Przewoźnik nie może znaleźć adresu lub potrzebuje dokładniejszych danych.
reason-address_problem-next = Sprawdź adres w zamówieniu, także numer domu i mieszkania oraz nazwisko przy dzwonku, i napisz nam, co się nie zgadza lub czego brakuje. Im szybciej to wiemy, tym szybciej paczka ruszy dalej.
reason-refused-sentence = Przewoźnik zgłasza, że przy drzwiach odmówiono przyjęcia Twojej paczki.
reason-refused-next = Jeśli tak miało być, nie musisz nic robić: paczka wróci do nas. Jeśli nie, jak najszybciej skontaktuj się z nami: postaramy się o ponowne doręczenie.
reason-lost-sentence = Przewoźnik nie może odnaleźć Twojej paczki.
reason-lost-next = Przepraszamy. Nie musisz jej szukać ani dłużej czekać: skontaktuj się z nami, a uzgodnimy ponowną wysyłkę lub zwrot pieniędzy.
reason-destroyed-sentence = Twoja paczka uległa zniszczeniu w drodze i nie dotrze.
reason-destroyed-next = Przepraszamy. Skontaktuj się z nami, a uzgodnimy ponowną wysyłkę lub zwrot pieniędzy.
reason-held-sentence = Przewoźnik wstrzymał Twoją paczkę i nie wysłał jej dalej.
reason-held-next = Czasem czeka, aż wybierzesz dzień lub odpowiesz na pytanie; w takim przypadku jest to widoczne na jego stronie. Jeśli w ciągu dwóch dni roboczych nic się nie ruszy, skontaktuj się z nami: zapytamy, co się dzieje.
reason-security-sentence = Twoja paczka została zatrzymana do kontroli bezpieczeństwa.
reason-security-next = Zwykle trwa to kilka dni i ani Ty, ani my nie możemy tego przyspieszyć. Jeśli w ciągu pięciu dni roboczych nic się nie ruszy, skontaktuj się z nami: zapytamy przewoźnika.
reason-prohibited-sentence = Przewoźnik nie może przewieźć zawartości Twojej paczki.
reason-prohibited-next = To nasza sprawa do rozwiązania, nie Twoja, i przepraszamy za to. Skontaktuj się z nami: znajdziemy inny sposób wysyłki albo zwrócimy pieniądze.
reason-carrier_rejected-sentence = Przewoźnik nie przyjął Twojej paczki.
reason-carrier_rejected-next = To my musimy to naprawić; nie musisz nic robić. Jeśli w ciągu dwóch dni roboczych nic się nie ruszy, skontaktuj się z nami: powiemy, co dalej.
reason-not_collected-sentence = Twoja paczka nie została odebrana w terminie.
reason-not_collected-next = Najprawdopodobniej wróci do nas. Jeśli nadal jej chcesz, skontaktuj się z nami: uzgodnimy, jak ma do Ciebie trafić.
reason-undeliverable-sentence = Przewoźnik nie mógł doręczyć Twojej paczki.
reason-undeliverable-next = Najprawdopodobniej wróci do nas. Sprawdź adres w zamówieniu i skontaktuj się z nami: uzgodnimy ponowną wysyłkę lub zwrot pieniędzy.
reason-other-sentence = Coś zatrzymało Twoją paczkę, a przewoźnik nie podał przyczyny.
reason-other-next = Na razie nie musisz nic robić. Jeśli w ciągu dwóch dni roboczych nic się tu nie zmieni, skontaktuj się z nami: zapytamy przewoźnika.

# return_to_sender
reason-returning-sentence = Twoja paczka jest w drodze powrotnej do nas.
reason-returned-sentence = Twoja paczka do nas wróciła.

# cancelled
reason-label_voided-sentence = Etykieta wysyłkowa została wycofana. Nic z nią nie zostanie wysłane.
reason-label_voided-next = Często oznacza to tylko nową etykietę; paczka pojawi się wtedy tutaj z nowym numerem. Jeśli w ciągu dwóch dni roboczych nic się nie zmieni, skontaktuj się z nami.
reason-order_cancelled-sentence = To zamówienie zostało anulowane.

# expired
reason-no_news-sentence = Od dłuższego czasu nie ma żadnych wiadomości o Twojej paczce.


## 3. Historia: tytuły zdarzeń (miejsce stoi obok)

event-unknown = Wiadomość od przewoźnika
event-unknown-pending = Oczekiwanie na pierwszą wiadomość od przewoźnika
event-unknown-not_found = Numer jeszcze nieznany przewoźnikowi
event-unknown-error = System śledzenia przewoźnika nie odpowiedział

event-pre_transit = Przygotowano do wysyłki
event-pre_transit-label_created = Utworzono etykietę wysyłkową
event-pre_transit-info_received = Zgłoszono przewoźnikowi
event-pre_transit-awaiting_handover = Oczekuje na przewoźnika
event-pre_transit-delayed = Przekazanie opóźnione

event-in_transit = W drodze
event-in_transit-accepted = Przewoźnik przyjął paczkę
event-in_transit-departed = Wysłano z oddziału
event-in_transit-arrived = Przyjęto w oddziale
event-in_transit-processed = Posortowano
event-in_transit-customs_received = Przekazano do odprawy celnej
event-in_transit-customs_cleared = Zakończono odprawę celną
event-in_transit-customs_hold = Zatrzymano w urzędzie celnym
event-in_transit-missing_documents = Brak dokumentów lub danych
event-in_transit-arrived_destination_country = Paczka w kraju przeznaczenia
event-in_transit-handed_to_partner = Przekazano przewoźnikowi partnerskiemu
event-in_transit-at_delivery_depot = Przyjęto w oddziale doręczającym
event-in_transit-delivery_scheduled = Ustalono dzień doręczenia
event-in_transit-delivery_rescheduled = Doręczenie przełożono na inny dzień
event-in_transit-forwarded = Przekierowano
event-in_transit-delayed = Opóźnienie
event-in_transit-weather = Wstrzymano z powodu złej pogody
event-in_transit-held = Przewoźnik wstrzymał paczkę

event-out_for_delivery = Wydano do doręczenia
event-out_for_delivery-delayed = Doręczenie opóźnione

event-available_for_pickup = Czeka na odbiór
event-available_for_pickup-pickup_point = Czeka w punkcie odbioru
event-available_for_pickup-locker = Czeka w automacie paczkowym
event-available_for_pickup-post_office = Czeka na poczcie

event-attempted_delivery = Próba doręczenia
event-attempted_delivery-recipient_absent = Próba doręczenia, nikogo nie zastano
event-attempted_delivery-business_closed = Próba doręczenia, firma zamknięta
event-attempted_delivery-no_access = Próba doręczenia, brak dostępu
event-attempted_delivery-notice_left = Próba doręczenia, zostawiono awizo
event-attempted_delivery-refused = Próba doręczenia, odmowa przyjęcia
event-attempted_delivery-address_problem = Próba doręczenia, niejasny adres
event-attempted_delivery-security = Próba doręczenia, przerwana ze względów bezpieczeństwa
event-attempted_delivery-other = Próba doręczenia

event-delivered = Doręczono
event-delivered-mailbox = Włożono do skrzynki na listy
event-delivered-safe_place = Zostawiono w bezpiecznym miejscu
event-delivered-neighbour = Zostawiono u sąsiadów
event-delivered-locker = Doręczono do automatu paczkowego
event-delivered-reception = Zostawiono w recepcji
event-delivered-signed = Doręczono za pokwitowaniem
event-delivered-picked_up_by_recipient = Odebrano
event-delivered-in_part = Doręczono częściowo
event-delivered-damaged = Doręczono, zgłoszono uszkodzenie

event-exception = Zgłoszono problem
event-exception-delayed = Opóźnienie u przewoźnika
event-exception-weather = Wstrzymano z powodu złej pogody
event-exception-customs_hold = Zatrzymano w urzędzie celnym
event-exception-missing_documents = Brak dokumentów lub danych
event-exception-duty_unpaid = Nieopłacone cło lub opłaty
event-exception-address_problem = Problem z adresem
event-exception-refused = Odmowa przyjęcia
event-exception-damaged = Uszkodzenie w drodze
event-exception-lost = Zgłoszono zaginięcie
event-exception-destroyed = Zniszczenie w drodze
event-exception-held = Przewoźnik wstrzymał paczkę
event-exception-security = Zatrzymano do kontroli bezpieczeństwa
event-exception-prohibited = Niedozwolona zawartość
event-exception-carrier_rejected = Przewoźnik nie przyjął paczki
event-exception-not_collected = Nie odebrano w terminie
event-exception-undeliverable = Nie można doręczyć
event-exception-other = Zgłoszono problem

event-return_to_sender = W drodze powrotnej
event-return_to_sender-returning = W drodze powrotnej
event-return_to_sender-returned = Zwrócono do nadawcy
event-return_to_sender-refused = Odmowa przyjęcia, w drodze powrotnej
event-return_to_sender-not_collected = Nie odebrano, w drodze powrotnej
event-return_to_sender-address_problem = Problem z adresem, w drodze powrotnej
event-return_to_sender-undeliverable = Nie można doręczyć, w drodze powrotnej

event-cancelled = Anulowano
event-cancelled-label_voided = Wycofano etykietę wysyłkową
event-cancelled-order_cancelled = Anulowano zamówienie

event-expired = Brak nowych wiadomości
event-expired-no_news = Od dłuższego czasu brak wiadomości


## 4. Daty i nagłówki

# Wiersze nad dużą datą; pasują też nad „Dzisiaj” i „Jutro”.
hero-arrives = Przewidywana dostawa
hero-arrives-today = Dostawa dzisiaj
hero-arrives-tomorrow = Dostawa jutro
hero-delivered-on = Doręczono
hero-collect-by = Ostatni dzień odbioru
hero-expected-was = Minął przewidywany termin dostawy
hero-promised-was = Minął obiecany termin dostawy
hero-returned-on = Z powrotem u nas
hero-cancelled-on = Anulowano

# Zamiast daty
hero-no-date-label = Przewidywana dostawa
hero-no-date = Termin jeszcze nieznany
hero-no-date-detail = Gdy tylko poznamy termin, pojawi się tutaj.
# Paczka zagubiona lub zniszczona: bez obietnic i bez straszenia.
hero-problem-date = Brak terminu dostawy

# Pod datą
# $from, $to: godziny
hero-window-between = Najprawdopodobniej między { $from } a { $to }
hero-window-by = Najprawdopodobniej do godz. { $to }
# $from, $to: dni (w mianowniku)
hero-window-days = Najprawdopodobniej: { $from } – { $to }
hero-first-promised = Pierwotnie obiecany termin: { $date }
hero-missed = Przewidywany termin dostawy ({ $date }) minął, a paczka nie dotarła. Przepraszamy; gdy tylko poznamy nowy termin, pojawi się tutaj.

today = Dzisiaj
yesterday = Wczoraj
tomorrow = Jutro
# Wewnątrz wiersza: „Doręczono · dzisiaj”
today-within = dzisiaj
yesterday-within = wczoraj
tomorrow-within = jutro


## 5. Produkty, paczki, zamówienie

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Twój produkt nie jest jeszcze w drodze
                [one] Twój produkt jest w drodze
                [few] Twój produkt jest w drodze
                [many] Twój produkt jest w drodze
               *[other] Twój produkt jest w drodze
            }
        [few]
            { $moving ->
                [0] Żaden z { $total } produktów nie jest jeszcze w drodze
                [one] { $moving } z { $total } produktów jest w drodze
                [few] { $moving } z { $total } produktów są w drodze
                [many] { $moving } z { $total } produktów jest w drodze
               *[other] { $moving } z { $total } produktów jest w drodze
            }
        [many]
            { $moving ->
                [0] Żaden z { $total } produktów nie jest jeszcze w drodze
                [one] { $moving } z { $total } produktów jest w drodze
                [few] { $moving } z { $total } produktów są w drodze
                [many] { $moving } z { $total } produktów jest w drodze
               *[other] { $moving } z { $total } produktów jest w drodze
            }
       *[other]
            { $moving ->
                [0] Żaden z { $total } produktu nie jest jeszcze w drodze
                [one] { $moving } z { $total } produktu jest w drodze
                [few] { $moving } z { $total } produktu są w drodze
                [many] { $moving } z { $total } produktu jest w drodze
               *[other] { $moving } z { $total } produktu jest w drodze
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Twojego produktu jeszcze nie doręczono
                [one] Twój produkt został doręczony
                [few] Twój produkt został doręczony
                [many] Twój produkt został doręczony
               *[other] Twój produkt został doręczony
            }
        [few]
            { $done ->
                [0] Żaden z { $total } produktów nie został jeszcze doręczony
                [one] { $done } z { $total } produktów został doręczony
                [few] { $done } z { $total } produktów zostały doręczone
                [many] { $done } z { $total } produktów zostało doręczonych
               *[other] { $done } z { $total } produktów zostało doręczone
            }
        [many]
            { $done ->
                [0] Żaden z { $total } produktów nie został jeszcze doręczony
                [one] { $done } z { $total } produktów został doręczony
                [few] { $done } z { $total } produktów zostały doręczone
                [many] { $done } z { $total } produktów zostało doręczonych
               *[other] { $done } z { $total } produktów zostało doręczone
            }
       *[other]
            { $done ->
                [0] Żaden z { $total } produktu nie został jeszcze doręczony
                [one] { $done } z { $total } produktu został doręczony
                [few] { $done } z { $total } produktu zostały doręczone
                [many] { $done } z { $total } produktu zostało doręczonych
               *[other] { $done } z { $total } produktu zostało doręczone
            }
    }
progress-partly =
    { $moving ->
        [0] Doręczono { $done } z { $total } produktów
        [one] Doręczono { $done } z { $total } produktów, { $moving } kolejny jest w drodze
        [few] Doręczono { $done } z { $total } produktów, { $moving } kolejne są w drodze
        [many] Doręczono { $done } z { $total } produktów, { $moving } kolejnych jest w drodze
       *[other] Doręczono { $done } z { $total } produktów, { $moving } kolejnego jest w drodze
    }

box-of = Paczka { $n } z { $total }
box-unsent-heading = Jeszcze nie wysłano
box-unsent-line = Nadal u nas. Zobaczysz tutaj, kiedy wyruszy.
box-cancelled-heading = Anulowano
box-cancelled-line = Tego nie wyślemy.
box-refunded-heading = Zwrócono pieniądze
box-refunded-line = Zwróciliśmy pieniądze. Zanim do Ciebie dotrą, może minąć kilka dni roboczych.
box-digital-heading = Poza paczką
box-digital-line = To otrzymasz online lub e-mailem.
box-line-arrives = { $status } · dostawa: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } wcześniejsza wiadomość
        [few] { $count } wcześniejsze wiadomości
        [many] { $count } wcześniejszych wiadomości
       *[other] { $count } wcześniejszej wiadomości
    }

item-cancelled = Anulowano
item-refunded = Zwrócono pieniądze
item-returned = Zwrócono
# Ile sztuk z pozycji
item-part-cancelled = Anulowano: { $count } szt.
item-part-refunded = Zwrócono pieniądze: { $count } szt.

# $number to numer w zapisie sklepu, ewentualnie z własnym „#”.
order-kicker = Zamówienie { $number } · złożone { $date }
order-kicker-undated = Zamówienie { $number }
parcel-kicker = Twoja paczka · { $carrier }
parcel-kicker-plain = Twoja paczka
updated-at = Aktualizacja: { $when }


## 6. Kwoty

total-subtotal = Suma częściowa
total-shipping = Dostawa
total-discount = Rabat
total-tax = Podatek
total-refunded = Zwrócono
total-paid = Zapłacono
total-total = Razem


## 7. Wyszukiwanie, błędy, kontakt

lookup-title = Znajdź zamówienie
# To samo, gdy zamówienie nie istnieje albo nie zgadza się adres e-mail lub kod pocztowy.
lookup-wrong = Nie znaleźliśmy nic dla tych danych; porównaj numer oraz adres e-mail lub kod pocztowy z potwierdzeniem zamówienia.
lookup-too-many =
    { $minutes ->
        [one] To było zbyt wiele prób z rzędu. Dla ochrony zamówień robimy krótką przerwę: spróbuj ponownie za minutę.
        [few] To było zbyt wiele prób z rzędu. Dla ochrony zamówień robimy krótką przerwę: spróbuj ponownie za { $minutes } minuty.
        [many] To było zbyt wiele prób z rzędu. Dla ochrony zamówień robimy krótką przerwę: spróbuj ponownie za { $minutes } minut.
       *[other] To było zbyt wiele prób z rzędu. Dla ochrony zamówień robimy krótką przerwę: spróbuj ponownie za { $minutes } minuty.
    }
lookup-number-missing = Podaj numer zamówienia lub numer przesyłki.
lookup-second-missing = Aby pokazać zamówienie, potrzebujemy jeszcze adresu e-mail lub kodu pocztowego podanego przy jego składaniu.
lookup-form-expired = Formularz był otwarty zbyt długo. Wyślij go jeszcze raz.

not-found-title = Nie możemy znaleźć tej strony
not-found-text = Być może w linku jest literówka albo uciął go program pocztowy. Otwórz go jeszcze raz z oryginalnej wiadomości albo znajdź zamówienie po numerze.
gone-title = Ten link wygasł
gone-text = Dla ochrony Twoich danych takie linki po pewnym czasie przestają działać. Zamówienie nadal znajdziesz po numerze, podając też adres e-mail lub kod pocztowy.
unavailable-title = Ta strona jest chwilowo niedostępna
unavailable-text = To nie opóźnia Twojej paczki. Spróbuj ponownie za kilka minut.
internal-title = Coś poszło nie tak po naszej stronie
internal-text = To nie Twoja wina i nie opóźnia to Twojej paczki. Spróbuj ponownie za chwilę; jeśli to nie pomoże, skontaktuj się z nami.

action-lookup = Znajdź moje zamówienie
action-carrier = Zobacz u przewoźnika { $carrier }
action-carrier-plain = Sprawdź u przewoźnika
action-contact = Skontaktuj się z nami
action-shop = Wróć do sklepu { $brand }

contact-heading = Możemy w czymś pomóc?
contact-answer =
    { $hours ->
        [one] Zwykle odpowiadamy w ciągu godziny.
        [few] Zwykle odpowiadamy w ciągu { $hours } godzin.
        [many] Zwykle odpowiadamy w ciągu { $hours } godzin.
       *[other] Zwykle odpowiadamy w ciągu { $hours } godziny.
    }
contact-subject = Dotyczy zamówienia { $number }

title-parcel = { $status } · { $brand }


## 8. Słowa przewoźnika

carrier-words = Słowami przewoźnika { $carrier }

# Pod dniem doręczenia
hero-at = o godz. { $time }
# Chwila: $day to „dzisiaj” lub data, $time to godzina
moment = { $day }, godz. { $time }
