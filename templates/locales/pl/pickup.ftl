# Gdzie coś odebrać, zamówienia czekające w sklepie oraz zwroty.
#
# „My” to sklep. Daty, godziny i nazwy dni są gotowe: „piątek, 27 listopada”, „19:00”, „poniedziałek”.
# Nazwy dni stoją w mianowniku i nie są odmieniane.


## Do kiedy. $date: dzień

pickup-until = Ostatni dzień: { $date }
pickup-until-today = Dzisiaj jest ostatni dzień
pickup-until-tomorrow = Ostatni dzień: jutro, { $date }
# Nie odebrano w terminie; paczka może tam jeszcze być.
pickup-until-passed = Termin odbioru minął: { $date }


## Czy miejsce jest teraz otwarte. $time: godzina; $day: dzień tygodnia

pickup-open-until = Dzisiaj otwarte do godz. { $time }
pickup-open-all-day = Dzisiaj otwarte całą dobę
pickup-open-always = Otwarte całą dobę
pickup-opens-today = Teraz zamknięte, otwarcie dzisiaj o godz. { $time }
# Dzisiaj było już otwarte.
pickup-closed-now-tomorrow = Teraz zamknięte, otwarcie jutro o godz. { $time }
pickup-closed-now = Teraz zamknięte, otwarcie: { $day }, godz. { $time }
# Dzisiaj w ogóle nie jest otwarte.
pickup-closed-today-tomorrow = Dzisiaj zamknięte, otwarcie jutro o godz. { $time }
pickup-closed-today = Dzisiaj zamknięte, otwarcie: { $day }, godz. { $time }


## Tydzień, jeden wiersz dla dni o tych samych godzinach: „poniedziałek–piątek: 9:00–13:00, 14:00–18:00”

# $from, $to: dni tygodnia
pickup-days = { $from }–{ $to }
# $from, $to: godziny
pickup-span = { $from }–{ $to }
pickup-all-day = całą dobę
# Dwa przedziały jednego dnia z przerwą. $first może sam być dwoma.
pickup-spans = { $first }, { $next }
# $days: „poniedziałek–piątek” lub „sobota”; $times: „9:00–18:00”
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: zamknięte

# Link do mapy, która pokazuje to miejsce.
pickup-way = Jak dojechać


## Zamówienie odbierane w sklepie stacjonarnym. $store: nazwa sklepu

status-store_preparing-name = W przygotowaniu
status-store_preparing-sentence = Przygotowujemy Twoje zamówienie w sklepie { $store }.
status-store_preparing-next = Z odbiorem poczekaj, aż pojawi się tu informacja, że zamówienie jest gotowe.
status-store_preparing-figure = Droga, która kończy się w naszym sklepie. Zamówienie jest na jej początku, w przygotowaniu.

status-store_ready-name = Czeka na odbiór
status-store_ready-sentence = Twoje zamówienie jest gotowe do odbioru w sklepie { $store }.
status-store_ready-next = Weź ze sobą numer zamówienia i dokument tożsamości. Jeśli odbierze je za Ciebie ktoś inny, będzie potrzebować numeru zamówienia.
status-store_ready-code = Pokaż kod widoczny poniżej i weź ze sobą dokument tożsamości. Jeśli odbiera ktoś inny, potrzebuje tego kodu.
status-store_ready-figure = Droga, która kończy się w naszym sklepie. Zamówienie tam na Ciebie czeka.

status-store_collected-name = Odebrano
status-store_collected-sentence = Twoje zamówienie odebrano w sklepie { $store }.
status-store_collected-next = Odebrano je bez Twojej wiedzy albo czegoś brakuje? Jak najszybciej skontaktuj się z nami.
status-store_collected-figure = Cała droga pokonana. Zamówienie zostało odebrane.

# Nad datą: do kiedy będzie gotowe; kiedy odebrano
hero-ready-by = Przewidywana gotowość do odbioru
hero-collected-on = Odebrano
# Dzień minął. $date: zapowiedziany dzień
hero-store-missed = Zapowiedziany termin odbioru ({ $date }) minął, a zamówienie nie jest jeszcze gotowe.
now-store-missed-we = Przepraszamy. Przygotowujemy zamówienie; gdy tylko będzie gotowe, pojawi się tu informacja.
now-store-missed-you = Z przyjściem poczekaj do tego czasu. Jeśli wolisz nie czekać, skontaktuj się z nami.

# $store: nazwa sklepu
box-store-heading = Do odbioru w sklepie { $store }
store-items-heading = Co odbierasz
# Paczka wysłana ze sklepu, nie z magazynu.
box-from-store = Wysłano ze sklepu { $store }
# $ready z $total produktów czeka na odbiór, pozostałe jeszcze nie
progress-ready = Produkty gotowe do odbioru: { $ready } z { $total }


## Paczka, którą kupujący odsyła

status-return_ready-name = Gotowe do odesłania
status-return_ready-sentence = Etykieta zwrotna jest gotowa.
status-return_ready-next = Przekaż paczkę przewoźnikowi, kiedy Ci to pasuje. Od pierwszego skanu będzie tu widać, gdzie jest.
status-return_ready-figure = Droga powrotna do nas. Zwrot jest na jej początku, u Ciebie.

status-return_moving-name = W drodze powrotnej do nas
status-return_moving-sentence = Twój zwrot jest w drodze powrotnej do nas.
status-return_moving-next = Nie musisz nic robić. Gdy zwrot dotrze, sprawdzimy go i zajmiemy się resztą.
status-return_moving-figure = Droga powrotna do nas. Zwrot jest w trasie.

status-return_arrived-name = Z powrotem u nas
status-return_arrived-sentence = Twój zwrot do nas dotarł.
status-return_arrived-next = Sprawdzimy go i zajmiemy się resztą. Nie musisz nic robić.
status-return_arrived-figure = Droga powrotna do nas pokonana. Zwrot jest u nas.

status-return_problem-name = Zwrot wstrzymany
status-return_problem-sentence = Przewoźnik zgłasza problem z Twoim zwrotem.
status-return_problem-figure = Droga powrotna do nas jest przerwana. Zwrot zatrzymał się w trasie.
now-return-problem-we = Śledzimy Twój zwrot i wyjaśniamy to z przewoźnikiem. Nic na tym nie stracisz.
now-return-problem-you = Zachowaj potwierdzenie nadania. Jeśli w ciągu dwóch dni roboczych nic się tu nie zmieni, skontaktuj się z nami.

# Nad dniem, w którym zwrot powinien dotrzeć
hero-return-expected = Z powrotem u nas najpóźniej
box-return-heading = Twój zwrot
return-items-heading = Co odsyłasz


## Co stało się z częścią sztuk z pozycji

item-part-returned = Zwrócono: { $count } szt.
# $returned i $refunded: z tej samej pozycji, jedne odesłane, za inne tylko zwrócono pieniądze
item-part-both = Zwrócono: { $returned } szt., zwrócono pieniądze: { $refunded } szt.
