# Links: hvad de viser, den anden kontrol, deling, og hvad der er nyt siden sidste besøg.
# Tone: enkel, kort, venlig. Den, der ikke kan svare, har ikke gjort noget forkert.

## På sporingssiden

# Over datoen, på en side, som kunden har delt. $brand: butikkens navn.
kicker-shared = En ordre fra { $brand }
# Over datoen, på siden for en gave. $name: giveren, som vedkommende kalder sig.
kicker-gift-from = En pakke til dig fra { $name }
# Det samme, hvis giveren ikke har oplyst et navn. $brand: butikkens navn.
kicker-gift = En pakke til dig fra { $brand }

# Link under oplysningerne om ordren.
unlock-link = Vis adresse og oplysninger
# Under oplysningerne om ordren, når de vises.
lock-again = Lås igen
lock-hint = Dine oplysninger kan ses i denne browser i højst en halv time.
share-link = Del ordren
order-email = E-mail
order-phone = Telefon

# Over pakkens forløb. $count: hvor mange opdateringer. $time: et klokkeslæt (“14.02”). I dag og i går siges med ord;
# $date er en ugedag med dato.
news-today = { $count ->
    [one] Nyt siden dit seneste besøg i dag kl. { $time }: én opdatering
   *[other] Nyt siden dit seneste besøg i dag kl. { $time }: { $count } opdateringer
}
news-yesterday = { $count ->
    [one] Nyt siden dit seneste besøg i går kl. { $time }: én opdatering
   *[other] Nyt siden dit seneste besøg i går kl. { $time }: { $count } opdateringer
}
news-on = { $count ->
    [one] Nyt siden dit seneste besøg { $date } kl. { $time }: én opdatering
   *[other] Nyt siden dit seneste besøg { $date } kl. { $time }: { $count } opdateringer
}
# Foran en opdatering, der er ny. Ét ord, eller så få som muligt.
news-mark = Ny

## Oplåsning

unlock-heading = Vis adresse og oplysninger
unlock-intro = Alle, der har linket, kan se, hvor ordren er. For også at vise adressen beder vi om to oplysninger fra din ordre.
unlock-postcode = Postnummer
unlock-postcode-hint = Fra leveringsadressen. Hvor der ikke er postnumre: byen.
unlock-person = E-mailadresse
unlock-person-hint = Den, du oplyste, da du bestilte. Hvis du ikke oplyste nogen: dit efternavn.
unlock-submit = Vis oplysninger
unlock-wrong = Oplysningerne passer ikke til denne ordre. Sammenlign dem med din ordrebekræftelse.
unlock-missing = Udfyld dette felt.
unlock-back = Tilbage til din ordre

# Den anden måde: en kode på e-mail.
unlock-code-heading = Eller med en kode
# I stedet for det, når en kode er sendt; de to oplysninger står under.
unlock-code-enter = Indtast din kode
unlock-details-heading = Eller med to oplysninger
unlock-code-intro = Vi sender seks cifre til e-mailadressen på denne ordre.
unlock-code-ask = Send mig en kode
# Vises, hvad enten der er en adresse eller ej: Det må ingen få at vide. Koden gælder i 10 minutter.
unlock-code-sent = Hvis der er en e-mailadresse på denne ordre, er en kode på vej dertil. Koden gælder i ti minutter.
unlock-code = Kode
unlock-code-hint = Seks cifre fra e-mailen.
unlock-code-submit = Vis oplysninger
unlock-code-again = Send en ny kode
unlock-code-wrong = Koden virker ikke. Måske er den allerede brugt, eller der er gået ti minutter.

# For mange forsøg. $minutes: hvor længe man skal vente. Siden med ordren er åben imens.
unlock-locked-title = Et øjeblik
unlock-locked = { $minutes ->
    [one] Det var for mange forsøg. For at beskytte dine oplysninger venter vi lidt: Prøv igen om et minut. Siden med din ordre er stadig åben.
   *[other] Det var for mange forsøg. For at beskytte dine oplysninger venter vi lidt: Prøv igen om { $minutes } minutter. Siden med din ordre er stadig åben.
}

## Deling

share-heading = Del ordren
share-intro = Et link til andre viser mindre end dit, og du kan altid trække det tilbage.
share-kind-share = Til dem, der vil følge med
share-kind-share-text = Viser, hvor pakkerne er, og hvad der er i dem. Ingen priser, ingen adresse, intet ordrenummer.
share-kind-share-make = Lav et link
share-kind-gift = Til den, der får gaven
share-kind-gift-text = Viser, hvornår pakken kommer, men intet om, hvad der er i den.
share-kind-gift-make = Lav et gavelink
share-from = Fra
share-from-hint = Dit navn, som modtageren kender dig. Du kan lade feltet stå tomt.
share-from-wrong = Indtast kun et navn: bogstaver, højst 40.
share-list = Åbne links
# Navne på slagsene i listen.
share-name-share = Delt
share-name-gift = Gave
# Under et link i listen. $made, $until: datoer (“26. november 2026”).
share-made = Lavet den { $made }, åbent til den { $until }
# $name: giveren.
share-made-from = Lavet den { $made }, åbent til den { $until }. Fra { $name }
share-copy = Kopiér link
share-send = Send videre …
share-copied = Linket er kopieret.
share-end = Stop deling
share-none = Der er ingen åbne links.
share-too-many = Der er allerede så mange åbne links. Stop delingen af et af dem for at lave et nyt.

## Når et link er slut

ended-share-title = Dette link er ikke åbent længere
ended-share-text = Det var delt med dig i en periode. Den, der delte det, kan lave et nyt. Hvis ordren er din, kan du finde den med ordrenummeret.

## E-mailen med koden

# $number: ordrenummer. $brand: butikkens navn.
code-mail-subject = Din kode til ordre { $number }
code-mail-intro = Her er koden, der viser oplysningerne om din ordre { $number } hos { $brand }:
code-mail-how = Indtast den på den side, du har åben. Den gælder i ti minutter og virker én gang.
code-mail-not-you = Har du ikke bedt om en kode? Så har nogen åbnet linket til din ordre. Uden koden kan de hverken se din adresse, eller hvordan man får fat i dig. Du skal ikke gøre noget; bare hold koden for dig selv.
