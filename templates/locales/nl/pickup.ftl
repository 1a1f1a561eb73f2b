# Waar iets wordt afgehaald, bestellingen die in de eigen winkel klaarliggen, en retouren.
#
# ‘We’ is de winkel. Data, tijden en namen van dagen komen kant-en-klaar binnen: ‘vrijdag 27 november’, ‘19:00’, ‘maandag’.
# Kloktijden zonder ‘uur’.


## Tot wanneer. $date: een dag

pickup-until = Tot en met { $date }
pickup-until-today = Vandaag is de laatste dag
pickup-until-tomorrow = Tot en met morgen, { $date }
# Het is niet op tijd afgehaald; misschien ligt het er nog.
pickup-until-passed = Lag klaar tot en met { $date }


## Of de plek nu open is. $time: een kloktijd; $day: een dag van de week

pickup-open-until = Vandaag open tot { $time } uur
pickup-open-all-day = Vandaag de hele dag open
pickup-open-always = Dag en nacht open
pickup-opens-today = Nu gesloten, vandaag open vanaf { $time } uur
# Was vandaag eerder open.
pickup-closed-now-tomorrow = Nu gesloten, morgen weer open vanaf { $time } uur
pickup-closed-now = Nu gesloten, { $day } weer open vanaf { $time } uur
# Gaat vandaag helemaal niet open.
pickup-closed-today-tomorrow = Vandaag gesloten, morgen weer open vanaf { $time } uur
pickup-closed-today = Vandaag gesloten, { $day } weer open vanaf { $time } uur


## De week, één regel voor dagen met dezelfde tijden: ‘maandag t/m vrijdag 9:00–13:00, 14:00–18:00’

# $from, $to: dagen van de week
pickup-days = { $from } t/m { $to }
# $from, $to: tijden
pickup-span = { $from }–{ $to }
pickup-all-day = dag en nacht
# Twee stukken van één dag, met een pauze ertussen. $first kan zelf uit twee bestaan.
pickup-spans = { $first }, { $next }
# $days: ‘maandag t/m vrijdag’ of ‘zaterdag’; $times: ‘9:00–18:00’
pickup-line = { $days } { $times }
pickup-line-closed = { $days } gesloten

# Een link naar een kaart die de plek laat zien.
pickup-way = Op de kaart bekijken


## Een bestelling die in de eigen winkel wordt afgehaald. $store: de naam van de winkel

status-store_preparing-name = Wordt klaargemaakt
status-store_preparing-sentence = We maken je bestelling klaar bij { $store }.
status-store_preparing-next = Wacht nog even met afhalen tot hier staat dat je bestelling klaar is.
status-store_preparing-figure = Een weg die eindigt bij onze winkel. Je bestelling wordt aan het begin klaargemaakt.

status-store_ready-name = Klaar om af te halen
status-store_ready-sentence = Je bestelling ligt voor je klaar bij { $store }.
status-store_ready-next = Neem je bestelnummer en je legitimatie mee. Haalt iemand anders de bestelling voor je af, dan heeft die het bestelnummer nodig.
status-store_ready-code = Laat de code hieronder zien en neem een legitimatiebewijs mee. Haalt iemand anders het voor je op, dan heeft diegene de code nodig.
status-store_ready-figure = Een weg die eindigt bij onze winkel. Daar wacht je bestelling.

status-store_collected-name = Afgehaald
status-store_collected-sentence = Je bestelling is afgehaald bij { $store }.
status-store_collected-next = Was jij dat niet, of ontbreekt er iets? Neem dan snel contact met ons op.
status-store_collected-figure = De hele weg is afgelegd. Je bestelling is afgehaald.

# Boven de datum: wanneer het uiterlijk klaar is; wanneer het is afgehaald
hero-ready-by = Uiterlijk klaar om af te halen
hero-collected-on = Afgehaald
# De dag is voorbij. $date: de dag die was genoemd
hero-store-missed = Je bestelling zou klaar zijn op { $date }, maar is dat nog niet.
now-store-missed-we = Dat spijt ons. We maken je bestelling klaar; zodra die klaar is, zie je dat hier.
now-store-missed-you = Wacht tot die tijd nog even met langskomen. Wil je liever niet wachten, neem dan contact met ons op.

# $store: de naam van de winkel
box-store-heading = Af te halen bij { $store }
store-items-heading = Dit haal je af
# Een pakket dat vanuit een winkel is verzonden, niet vanuit het magazijn.
box-from-store = Verzonden vanuit { $store }
# $ready van de $total artikelen liggen klaar, de andere nog niet
progress-ready =
    { $ready ->
        [one] { $ready } van de { $total } artikelen ligt klaar om af te halen
       *[other] { $ready } van de { $total } artikelen liggen klaar om af te halen
    }


## Een pakket dat de klant terugstuurt

status-return_ready-name = Klaar om terug te sturen
status-return_ready-sentence = Het label voor je retour is gemaakt.
status-return_ready-next = Geef het pakket af wanneer het jou uitkomt. Vanaf de eerste scan zie je hier waar het is.
status-return_ready-figure = De weg terug naar ons. Je retour is nog bij jou, aan het begin.

status-return_moving-name = Onderweg terug naar ons
status-return_moving-sentence = Je retour is onderweg terug naar ons.
status-return_moving-next = Je hoeft niets te doen. Zodra je retour hier is, bekijken we alles en regelen we de rest.
status-return_moving-figure = De weg terug naar ons. Je retour is onderweg.

status-return_arrived-name = Terug bij ons
status-return_arrived-sentence = Je retour is bij ons aangekomen.
status-return_arrived-next = We bekijken alles en regelen de rest. Je hoeft niets te doen.
status-return_arrived-figure = De hele weg terug naar ons is afgelegd. Je retour is bij ons.

status-return_problem-name = Retour opgehouden
status-return_problem-sentence = De bezorgdienst meldt een probleem met je retour.
status-return_problem-figure = De weg terug naar ons is onderbroken. Je retour staat onderweg stil.
now-return-problem-we = We houden je retour in de gaten en lossen het op met de bezorgdienst. Jij hebt er geen nadeel van.
now-return-problem-you = Bewaar je verzendbewijs. Is hier binnen twee werkdagen niets veranderd, neem dan contact met ons op.

# Boven de datum waarop het terug zou moeten zijn
hero-return-expected = Uiterlijk terug bij ons
box-return-heading = Je retour
return-items-heading = Dit stuur je terug


## Wat er met een deel van het aantal is gebeurd

item-part-returned = { $count } geretourneerd
# $returned en $refunded: van dezelfde regel, sommige teruggestuurd, andere alleen terugbetaald
item-part-both = { $returned } geretourneerd, { $refunded } terugbetaald
