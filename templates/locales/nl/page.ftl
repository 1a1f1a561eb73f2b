# Het kader van de pagina’s voor klanten. De zinnen over een status staan in status.ftl.

skip-to-content = Direct naar je bestelling
languages = Taal
powered-by = Track & trace met Doorstep

items-heading = In je pakket
ordered-heading = Dit heb je besteld
items-more = { $n ->
    [one] Nog één artikel
   *[other] Nog { $n } artikelen
}
trail-heading = De reis tot nu toe
place-abroad = { $town }, { $country }
tracking-number = Track & trace-code
quantity = Aantal:

order-heading = Je bestelling
order-number = Bestelnummer
order-placed = Besteld op
order-ship-to = Gaat naar

pickup-heading = Hier kun je het afhalen
pickup-code = Afhaalcode
pickup-hours = Openingstijden

look-up-heading = Zoek je bestelling
look-up-intro = Met twee gegevens uit je bestelbevestiging zie je waar je bestelling is.
look-up-number = Bestelnummer of track & trace-code
look-up-number-hint = Bijvoorbeeld 1042, of de lange code van de bezorgdienst.
look-up-looks-like = Dit lijkt een track & trace-code van { $carrier }, maar we hebben er hier geen pakket bij gevonden.
look-up-at-carrier = Opzoeken bij { $carrier }
look-up-mistyped = Dit lijkt een code van { $carrier }, maar er klopt een cijfer niet.
look-up-either = En een van deze twee
look-up-email = E-mailadres
look-up-email-hint = Het adres dat je bij je bestelling hebt opgegeven.
look-up-postcode = Postcode
look-up-postcode-hint = Van het bezorgadres.
look-up-submit = Bestelling bekijken
look-up-where = Met de link in je bevestigingsmail open je dezelfde pagina zonder dit formulier.
look-up-choose = Waar heb je besteld?

reference = Als je ons schrijft, vermeld dan
