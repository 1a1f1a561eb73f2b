# Strona o dostępności, do której prowadzi stopka każdej strony. „My” to sklep.

accessibility-link = Dostępność
accessibility-title = Dostępność
accessibility-description = Jak dostępne są te strony zamówień, jak się to sprawdza i komu powiedzieć, jeśli coś przeszkadza.
accessibility-intro = Każdy powinien móc sprawdzić, gdzie jest jego zamówienie: z czytnikiem ekranu, samą klawiaturą, z dużym tekstem lub mocnym kontrastem, na małym telefonie albo na papierze.

accessibility-standard-heading = Co te strony mają spełniać
accessibility-standard-text = Powstały tak, aby spełniać wytyczne dla dostępności treści internetowych (WCAG) 2.2 na poziomach A i AA. Obejmują one wytyczne, na których opiera się norma europejska EN 301 549.
accessibility-standard-colours = Jakiekolwiek kolory wybierze sklep, są one rozjaśniane lub przyciemniane, aż tekst wystarczająco odróżnia się od tła.

accessibility-how-heading = Jak się to sprawdza
accessibility-how-text = Twórcy Doorstep, oprogramowania tych stron, każą programowi otworzyć w przeglądarce każdą stronę i każdy stan zamówienia, w przykładowych szatach graficznych, jasnych i ciemnych.
accessibility-how-rules = axe-core sprawdza kontrast, nazwy, role oraz wielkość linków i przycisków. html-validate sprawdza, jak napisana jest strona, a Lighthouse całość.
accessibility-how-keyboard = Za pomocą klawiatury można dotrzeć wszędzie i widać, gdzie się jest.
accessibility-how-size = Na ekranie o szerokości 320 pikseli i przy tekście dwa razy większym nic nie może być ucięte i nic nie może wymagać przewijania w bok.
accessibility-how-settings = Wszystko musi być widoczne także z kolorami kontrastowymi systemu, przy ograniczonym ruchu, bez JavaScriptu i na papierze.

accessibility-limits-heading = Czego, o ile nam wiadomo, brakuje
accessibility-limits-machine = Program znajduje tylko część barier. Jak dotąd żaden niezależny ekspert nie zbadał tych stron, a osoby zależne od technologii wspomagających nie przetestowały ich w sposób metodyczny.
accessibility-limits-carrier = To, co zgłasza przewoźnik, widnieje także w jego własnych słowach, czasem w innym języku.
accessibility-limits-pictures = Zdjęcia produktów stoją obok nazwy produktu i nie mają własnego opisu.
accessibility-limits-others = Na strony przewoźników i innych, do których prowadzą nasze linki, nie mamy wpływu.

accessibility-tell-heading = Jeśli coś przeszkadza
accessibility-tell-text = Powiedz nam, na której stronie to było i czego używasz, na przykład jakiej przeglądarki lub jakiego czytnika ekranu. Na pytanie o zamówienie odpowiemy w inny sposób i zajmiemy się barierą.
accessibility-tell-where = Jak się z nami skontaktować, znajdziesz w potwierdzeniu zamówienia.

accessibility-last-heading = Ostatnie sprawdzenie
accessibility-date = Data
accessibility-looked-at = Obejrzano
accessibility-found = Znaleziono
accessibility-checkers = Sprawdzono za pomocą
accessibility-scores = Najniższe wyniki Lighthouse
accessibility-pages =
    { $count ->
        [one] { $count } strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
accessibility-states =
    { $count ->
        [one] { $count } stan
        [few] { $count } stany
        [many] { $count } stanów
       *[other] { $count } stanu
    }
accessibility-languages =
    { $count ->
        [one] { $count } język
        [few] { $count } języki
        [many] { $count } języków
       *[other] { $count } języka
    }
accessibility-designs =
    { $count ->
        [one] { $count } szata graficzna, jasna i ciemna
        [few] { $count } szaty graficzne, każda jasna i ciemna
        [many] { $count } szat graficznych, każda jasna i ciemna
       *[other] { $count } szaty graficznej, jasnej i ciemnej
    }
accessibility-problems =
    { $count ->
        [0] Żadnych problemów
        [one] { $count } problem
        [few] { $count } problemy
        [many] { $count } problemów
       *[other] { $count } problemu
    }
accessibility-score = Dostępność: { $score } na 100
accessibility-score-practices = Dobre praktyki: { $score } na 100
accessibility-score-performance = Szybkość: { $score } na 100
