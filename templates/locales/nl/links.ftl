# Links: wat ze laten zien, de tweede controle, delen, en wat er nieuw is sinds het laatste bezoek.
# Toon: eenvoudig, kort, vriendelijk. Wie geen antwoord weet, doet niets verkeerd.

## Op de volgpagina

# Boven de datum, op een pagina die de klant heeft gedeeld. $brand: naam van de winkel.
kicker-shared = Een bestelling bij { $brand }
# Boven de datum, op de pagina van een cadeau. $name: de gever, zoals die zichzelf noemt.
kicker-gift-from = Een pakket voor jou, van { $name }
# Hetzelfde, als de gever geen naam heeft genoemd. $brand: naam van de winkel.
kicker-gift = Een pakket voor jou, van { $brand }

# Link onder de feiten van de bestelling.
unlock-link = Adres en gegevens tonen
# Onder de feiten van de bestelling, als ze zichtbaar zijn.
lock-again = Weer vergrendelen
lock-hint = Je gegevens zijn in deze browser maximaal een half uur te zien.
share-link = Bestelling delen
order-email = E-mail
order-phone = Telefoon

# Boven het verloop van het pakket. $count: hoeveel berichten. $time: een kloktijd (‘14:02’). Vandaag en gisteren staan er als
# woord; $date is een weekdag met datum.
news-today = { $count ->
    [one] Nieuw sinds je laatste bezoek vandaag om { $time } uur: één bericht
   *[other] Nieuw sinds je laatste bezoek vandaag om { $time } uur: { $count } berichten
}
news-yesterday = { $count ->
    [one] Nieuw sinds je laatste bezoek gisteren om { $time } uur: één bericht
   *[other] Nieuw sinds je laatste bezoek gisteren om { $time } uur: { $count } berichten
}
news-on = { $count ->
    [one] Nieuw sinds je laatste bezoek op { $date } om { $time } uur: één bericht
   *[other] Nieuw sinds je laatste bezoek op { $date } om { $time } uur: { $count } berichten
}
# Voor een nieuw bericht. Eén woord, of zo weinig mogelijk.
news-mark = Nieuw

## Ontgrendelen

unlock-heading = Adres en gegevens tonen
unlock-intro = Iedereen met de link ziet waar deze bestelling is. Om ook het adres te tonen, vragen we om twee gegevens uit je bestelling.
unlock-postcode = Postcode
unlock-postcode-hint = Van het bezorgadres. Waar geen postcodes zijn: de plaats.
unlock-person = E-mailadres
unlock-person-hint = Het adres dat je bij je bestelling hebt opgegeven. Heb je er geen opgegeven: je achternaam.
unlock-submit = Gegevens tonen
unlock-wrong = Deze gegevens passen niet bij deze bestelling. Vergelijk ze met je bestelbevestiging.
unlock-missing = Vul dit veld in.
unlock-back = Terug naar je bestelling

# De andere manier: een code per e-mail.
unlock-code-heading = Of met een code
# In plaats daarvan, als er een code is verstuurd; de twee gegevens staan eronder.
unlock-code-enter = Vul je code in
unlock-details-heading = Of met twee gegevens
unlock-code-intro = We sturen zes cijfers naar het e-mailadres van deze bestelling.
unlock-code-ask = Stuur me een code
# Staat er of er nu een adres is of niet: dat mag niemand te weten komen. De code is 10 minuten geldig.
unlock-code-sent = Hoort er een e-mailadres bij deze bestelling, dan is er een code naar dat adres onderweg. De code is tien minuten geldig.
unlock-code = Code
unlock-code-hint = Zes cijfers uit de e-mail.
unlock-code-submit = Gegevens tonen
unlock-code-again = Stuur een nieuwe code
unlock-code-wrong = Deze code werkt niet. Misschien is hij al gebruikt, of zijn de tien minuten voorbij.

# Te veel pogingen. $minutes: hoe lang wachten. De pagina van de bestelling blijft intussen open.
unlock-locked-title = Een ogenblik
unlock-locked = { $minutes ->
    [one] Dat waren te veel pogingen. Om je gegevens te beschermen wachten we even: probeer het over een minuut opnieuw. De pagina van je bestelling blijft open.
   *[other] Dat waren te veel pogingen. Om je gegevens te beschermen wachten we even: probeer het over { $minutes } minuten opnieuw. De pagina van je bestelling blijft open.
}

## Delen

share-heading = Bestelling delen
share-intro = Een link voor anderen laat minder zien dan die van jou, en je kunt hem altijd weer intrekken.
share-kind-share = Voor wie wil meekijken
share-kind-share-text = Laat zien waar de pakketten zijn en wat erin zit. Geen prijzen, geen adres, geen bestelnummer.
share-kind-share-make = Link maken
share-kind-gift = Voor wie het cadeau krijgt
share-kind-gift-text = Laat zien wanneer het komt, maar niets van wat erin zit.
share-kind-gift-make = Cadeaulink maken
share-from = Van
share-from-hint = Je naam, zoals de ander je kent. Je mag dit leeg laten.
share-from-wrong = Vul alleen een naam in: letters, maximaal 40.
share-list = Openstaande links
# Namen van de soorten in de lijst.
share-name-share = Gedeeld
share-name-gift = Cadeau
# Onder een link in de lijst. $made, $until: data (‘26 november 2026’).
share-made = Gemaakt op { $made }, open tot { $until }
# $name: de gever.
share-made-from = Gemaakt op { $made }, open tot { $until }. Van { $name }
share-copy = Link kopiëren
share-send = Versturen…
share-copied = De link is gekopieerd.
share-end = Niet meer delen
share-none = Er staat geen link open.
share-too-many = Er staan al zoveel links open. Trek er eerst een in om een nieuwe te maken.

## Als een link voorbij is

ended-share-title = Deze link staat niet meer open
ended-share-text = Hij was een tijdje met je gedeeld. Wie hem heeft gedeeld, kan een nieuwe maken. Is het jouw bestelling, dan vind je die met het bestelnummer.

## De e-mail met de code

# $number: bestelnummer. $brand: naam van de winkel.
code-mail-subject = Je code voor bestelling { $number }
code-mail-intro = Dit is de code waarmee je de gegevens van je bestelling { $number } bij { $brand } ziet:
code-mail-how = Vul hem in op de pagina die je open hebt staan. Hij is tien minuten geldig en werkt één keer.
code-mail-not-you = Heb je geen code aangevraagd? Dan heeft iemand de link naar je bestelling geopend. Zonder de code ziet diegene je adres niet, en ook niet hoe je te bereiken bent. Je hoeft niets te doen; houd de code gewoon voor jezelf.
