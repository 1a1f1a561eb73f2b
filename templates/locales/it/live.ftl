### Che cosa dice uno screen reader quando la pagina è cambiata mentre è aperta. Breve: interrompe.
###
### $status: nome dello stato, come «In consegna» (status-…-name)
### $label: che cos’è la data, come «Arrivo previsto» o «Era previsto per» (hero-arrives, hero-expected-was, …)
### $date: «Oggi», «Domani», o un giorno come «Giovedì 26 novembre»
### $detail: orari o giorni, come «Probabilmente tra le 9:00 e le 13:00» o «alle 14:20»

# È cambiato solo lo stato, o non c’è una data
live-said = Aggiornato: { $status }.
live-said-date = Aggiornato: { $status }. { $label }: { $date }.
live-said-date-detail = Aggiornato: { $status }. { $label }: { $date }. { $detail }.
# La data è il giorno da cui vale lo stato: «Consegnato: Oggi, alle 14:20»
live-said-since = Aggiornato. { $status }: { $date }.
live-said-since-detail = Aggiornato. { $status }: { $date }, { $detail }.
