# Ramen kring kundens sidor. Meningarna om en status finns i status.ftl.

skip-to-content = Direkt till din beställning
languages = Språk
powered-by = Paketspårning med Doorstep

items-heading = I ditt paket
ordered-heading = Det här har du beställt
items-more = { $n ->
    [one] En vara till
   *[other] { $n } varor till
}
trail-heading = Vägen hittills
place-abroad = { $town }, { $country }
tracking-number = Spårningsnummer
quantity = Antal:

order-heading = Din beställning
order-number = Ordernummer
order-placed = Orderdatum
order-ship-to = Skickas till

pickup-heading = Här hämtar du det
pickup-code = Hämtkod
pickup-hours = Öppettider

look-up-heading = Hitta din beställning
look-up-intro = Med två uppgifter från din orderbekräftelse ser du var din beställning är.
look-up-number = Ordernummer eller spårningsnummer
look-up-number-hint = Till exempel 1042, eller det långa numret från transportören.
look-up-looks-like = Det här ser ut som ett spårningsnummer från { $carrier }, men vi hittar inget paket med det numret här.
look-up-at-carrier = Sök hos { $carrier }
look-up-mistyped = Det här ser ut som ett nummer från { $carrier } där en siffra har blivit fel.
look-up-either = Och en av de här två uppgifterna
look-up-email = E-postadress
look-up-email-hint = Den du angav när du beställde.
look-up-postcode = Postnummer
look-up-postcode-hint = I adressen vi levererar till.
look-up-submit = Visa min beställning
look-up-where = Länken i din orderbekräftelse öppnar samma sida utan det här formuläret.
look-up-choose = Var beställde du?

reference = Om du skriver till oss, ange gärna
