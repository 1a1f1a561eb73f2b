### Wat een schermlezer zegt als de pagina is veranderd terwijl die openstaat. Kort: het onderbreekt.
###
### $status: naam van de status, zoals ‘Bezorger is onderweg’ (status-…-name)
### $label: wat de datum is, zoals ‘Komt aan’ of ‘Werd verwacht’ (hero-arrives, hero-expected-was, …)
### $date: ‘Vandaag’, ‘Morgen’ of een dag zoals ‘Donderdag 26 november’
### $detail: uren of dagen, zoals ‘Waarschijnlijk tussen 9:00 en 13:00 uur’ of ‘om 14:20 uur’

# Alleen de status is veranderd, of er is geen datum
live-said = Bijgewerkt: { $status }.
live-said-date = Bijgewerkt: { $status }. { $label }: { $date }.
live-said-date-detail = Bijgewerkt: { $status }. { $label }: { $date }. { $detail }.
# De datum is de dag sinds wanneer de status geldt: ‘Bezorgd: Vandaag, om 14:20 uur’
live-said-since = Bijgewerkt: { $status }: { $date }.
live-said-since-detail = Bijgewerkt: { $status }: { $date }, { $detail }.
