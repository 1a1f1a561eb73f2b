# Länkar: vad de visar, den andra kontrollen, delning, och vad som är nytt sedan det senaste besöket.
# Ton: enkel, kort, vänlig. Den som inte kan svara har inte gjort något fel.

## På spårningssidan

# Över datumet, på en sida som kunden har delat. $brand: butikens namn.
kicker-shared = En beställning från { $brand }
# Över datumet, på sidan för en present. $name: givaren, som den kallar sig.
kicker-gift-from = Ett paket till dig från { $name }
# Samma, om givaren inte har angett något namn. $brand: butikens namn.
kicker-gift = Ett paket till dig från { $brand }

# Länk under beställningens fakta.
unlock-link = Visa adress och uppgifter
# Under beställningens fakta, när de visas.
lock-again = Lås igen
lock-hint = Dina uppgifter visas i den här webbläsaren i högst en halvtimme.
share-link = Dela beställningen
order-email = E-post
order-phone = Telefon

# Över paketets händelser. $count: hur många händelser. $time: ett klockslag (”14:02”). I dag och i går sägs med ord;
# $date är en veckodag med datum.
news-today = { $count ->
    [one] Nytt sedan ditt senaste besök i dag kl. { $time }: en händelse
   *[other] Nytt sedan ditt senaste besök i dag kl. { $time }: { $count } händelser
}
news-yesterday = { $count ->
    [one] Nytt sedan ditt senaste besök i går kl. { $time }: en händelse
   *[other] Nytt sedan ditt senaste besök i går kl. { $time }: { $count } händelser
}
news-on = { $count ->
    [one] Nytt sedan ditt senaste besök { $date } kl. { $time }: en händelse
   *[other] Nytt sedan ditt senaste besök { $date } kl. { $time }: { $count } händelser
}
# Framför en händelse som är ny. Ett ord, eller så få som möjligt.
news-mark = Ny

## Låsa upp

unlock-heading = Visa adress och uppgifter
unlock-intro = Alla som har länken ser var beställningen är. För att visa även adressen ber vi om två uppgifter från din beställning.
unlock-postcode = Postnummer
unlock-postcode-hint = I adressen vi levererar till. Där det inte finns postnummer: orten.
unlock-person = E-postadress
unlock-person-hint = Den du angav när du beställde. Om du inte angav någon: ditt efternamn.
unlock-submit = Visa uppgifter
unlock-wrong = De här uppgifterna stämmer inte med beställningen. Jämför dem med din orderbekräftelse.
unlock-missing = Fyll i det här fältet.
unlock-back = Tillbaka till din beställning

# Det andra sättet: en kod via e-post.
unlock-code-heading = Eller med en kod
# I stället för det, när en kod har skickats; de två uppgifterna står under.
unlock-code-enter = Ange din kod
unlock-details-heading = Eller med två uppgifter
unlock-code-intro = Vi skickar sex siffror till beställningens e-postadress.
unlock-code-ask = Skicka en kod till mig
# Visas vare sig det finns en adress eller inte: det får ingen veta. Koden gäller i 10 minuter.
unlock-code-sent = Om beställningen har en e-postadress är en kod på väg dit. Den gäller i tio minuter.
unlock-code = Kod
unlock-code-hint = Sex siffror från mejlet.
unlock-code-submit = Visa uppgifter
unlock-code-again = Skicka en ny kod
unlock-code-wrong = Den här koden fungerar inte. Kanske har den redan använts, eller så har tio minuter gått.

# För många försök. $minutes: hur länge man ska vänta. Sidan för beställningen är öppen under tiden.
unlock-locked-title = Ett ögonblick
unlock-locked = { $minutes ->
    [one] Det blev för många försök. För att skydda dina uppgifter väntar vi en stund: försök igen om en minut. Sidan med din beställning är fortfarande öppen.
   *[other] Det blev för många försök. För att skydda dina uppgifter väntar vi en stund: försök igen om { $minutes } minuter. Sidan med din beställning är fortfarande öppen.
}

## Dela

share-heading = Dela beställningen
share-intro = En länk för andra visar mindre än din, och du kan ta tillbaka den när du vill.
share-kind-share = För den som vill följa paketet
share-kind-share-text = Visar var paketen är och vad som finns i dem. Inga priser, ingen adress, inget ordernummer.
share-kind-share-make = Skapa en länk
share-kind-gift = För den som får presenten
share-kind-gift-text = Visar när paketet kommer, men inget av det som finns i det.
share-kind-gift-make = Skapa en presentlänk
share-from = Från
share-from-hint = Ditt namn, som mottagaren känner dig. Du kan lämna fältet tomt.
share-from-wrong = Ange bara ett namn: bokstäver, högst 40.
share-list = Länkar som är öppna
# Namn på sorterna i listan.
share-name-share = Delad
share-name-gift = Present
# Under en länk i listan. $made, $until: datum (”26 november 2026”).
share-made = Skapad { $made }, öppen till { $until }
# $name: givaren.
share-made-from = Skapad { $made }, öppen till { $until }. Från { $name }
share-copy = Kopiera länken
share-send = Skicka …
share-copied = Länken är kopierad.
share-end = Sluta dela
share-none = Ingen länk är öppen.
share-too-many = Det finns redan så många öppna länkar. Sluta dela en av dem för att skapa en ny.

## När en länk är slut

ended-share-title = Den här länken är inte öppen längre
ended-share-text = Den delades med dig under en tid. Den som delade den kan skapa en ny. Om beställningen är din hittar du den med ordernumret.

## Mejlet med koden

# $number: ordernummer. $brand: butikens namn.
code-mail-subject = Din kod till order { $number }
code-mail-intro = Här är koden som visar uppgifterna om din order { $number } hos { $brand }:
code-mail-how = Ange den på sidan som du har öppen. Den gäller i tio minuter och fungerar en gång.
code-mail-not-you = Har du inte bett om någon kod? Då har någon öppnat länken till din beställning. Utan koden syns varken din adress eller hur man når dig. Du behöver inte göra något; behåll bara koden för dig själv.
