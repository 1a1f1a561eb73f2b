### Vad en skärmläsare säger när sidan har ändrats medan den är öppen. Kort: det avbryter.
###
### $status: namnet på status, som ”Ute för leverans” (status-…-name)
### $label: vad datumet är, som ”Kommer” eller ”Skulle ha kommit” (hero-arrives, hero-expected-was, …)
### $date: ”I dag”, ”I morgon” eller en dag som ”Torsdag 26 november”
### $detail: tider eller dagar, som ”Troligen mellan kl. 09:00 och 13:00” eller ”kl. 14:20”

# Bara status har ändrats, eller så finns det inget datum
live-said = Uppdaterat: { $status }.
live-said-date = Uppdaterat: { $status }. { $label }: { $date }.
live-said-date-detail = Uppdaterat: { $status }. { $label }: { $date }. { $detail }.
# Datumet är dagen sedan vilken status gäller: ”Levererat: I dag, kl. 14:20”
live-said-since = Uppdaterat: { $status }: { $date }.
live-said-since-detail = Uppdaterat: { $status }: { $date }, { $detail }.
