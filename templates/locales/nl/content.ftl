### Woorden rond wat een winkel zelf zegt: tips bij producten, berichten, hulp, en de onderdelen die in de eigen website van
### de winkel staan.
###
### De teksten van de winkel zelf staan niet hier. ‘We’ is de winkel.


## 1. Tips: koppen boven wat de winkel over een product zegt

# Zolang het er nog niet is. Niet te verwarren met de status ‘Wordt klaargemaakt voor verzending’.
guides-before = Voordat het aankomt
# Na de bezorging.
guides-after = Aan de slag


## 2. Berichten

# Voor schermlezers: wat het korte bericht onder de kop van de pagina is.
banner-label = Een bericht van ons


## 3. Echte en valse berichten

genuine-heading = Was dat bericht van ons?
# Staat er alleen waar het klopt. Valse berichten vragen om ‘invoerrechten’ of ‘bezorgkosten’.
genuine-payment = We vragen je nooit om via een link in een bericht te betalen. Vraagt een bericht over je bestelling dat wel, dan is het niet van ons.


## 4. Hulp

# Als er iets mis is. $number is het bestelnummer zoals de winkel het schrijft.
contact-at-hand = Houd je bestelnummer bij de hand: { $number }
# $service is de naam van een berichtendienst: WhatsApp, Telegram.
contact-chat = Stuur ons een bericht via { $service }
contact-sms = Stuur ons een sms
# $time is een kloktijd, in de tijdzone van de lezer.
contact-here-until = We zijn vandaag bereikbaar tot { $time } uur.
# Er is nu niemand. $time is een kloktijd.
contact-back-today = We antwoorden vandaag weer vanaf { $time } uur.
contact-back-tomorrow = We antwoorden morgen weer vanaf { $time } uur.
# $date is een datum met weekdag: ‘maandag 23 november’.
contact-back-on = We antwoorden weer op { $date }, vanaf { $time } uur.
# Onder een lege ruimte, in een e-mail die de klant schrijft. $status is de naam van een status: ‘Onderweg’.
contact-mail-order = Bestelling { $number } · { $status }


## 5. In de eigen website van de winkel

# De link van de korte weergave naar de volgpagina.
embed-whole-page = Alle details bekijken
# Titels van frames, voor schermlezers. $brand is de naam van de winkel.
embed-title = Waar je bestelling bij { $brand } is
embed-policy-title = Bezorgen en retourneren bij { $brand }
embed-policy-delivery = Bezorgen
embed-policy-returns = Retourneren
embed-policy-contact = Vragen?
embed-policy-more = Lees meer
