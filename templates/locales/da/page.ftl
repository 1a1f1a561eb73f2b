# Rammen om kundens sider. Sætningerne om en status står i status.ftl.

skip-to-content = Gå til din ordre
languages = Sprog
powered-by = Track & trace med Doorstep

items-heading = I din pakke
ordered-heading = Det har du bestilt
items-more = { $n ->
    [one] Én vare mere
   *[other] { $n } varer mere
}
trail-heading = Pakkens vej indtil nu
place-abroad = { $town }, { $country }
tracking-number = Track & trace-nummer
quantity = Antal:

order-heading = Din ordre
order-number = Ordrenummer
order-placed = Bestilt
order-ship-to = Sendes til

pickup-heading = Her henter du den
pickup-code = Afhentningskode
pickup-hours = Åbningstider

look-up-heading = Find din ordre
look-up-intro = Med to oplysninger fra din ordrebekræftelse kan du se, hvor din ordre er.
look-up-number = Ordrenummer eller track & trace-nummer
look-up-number-hint = For eksempel 1042 eller det lange nummer fra fragtfirmaet.
look-up-looks-like = Det ligner et track & trace-nummer fra { $carrier }, men vi kunne ikke finde en pakke med det nummer her.
look-up-at-carrier = Slå det op hos { $carrier }
look-up-mistyped = Det ligner et nummer fra { $carrier }, hvor et ciffer er tastet forkert.
look-up-either = Og en af disse to oplysninger
look-up-email = E-mailadresse
look-up-email-hint = Den, du oplyste, da du bestilte.
look-up-postcode = Postnummer
look-up-postcode-hint = Fra leveringsadressen.
look-up-submit = Vis min ordre
look-up-where = Linket i din bekræftelsesmail åbner den samme side uden denne formular.
look-up-choose = Hvor har du bestilt?

reference = Hvis du skriver til os, så oplys gerne
