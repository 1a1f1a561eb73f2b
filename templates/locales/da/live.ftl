### Hvad en skærmlæser siger, når siden har ændret sig, mens den er åben. Kort: Det afbryder.
###
### $status: navnet på statussen, som “Ude til levering” (status-…-name)
### $label: hvad datoen er, som “Ankommer” eller “Var ventet” (hero-arrives, hero-expected-was, …)
### $date: “I dag”, “I morgen” eller en dag som “Torsdag d. 26. november”
### $detail: timer eller dage, som “Sandsynligvis mellem kl. 9.00 og 13.00” eller “kl. 14.20”

# Kun statussen har ændret sig, eller der er ingen dato
live-said = Opdateret: { $status }.
live-said-date = Opdateret: { $status }. { $label }: { $date }.
live-said-date-detail = Opdateret: { $status }. { $label }: { $date }. { $detail }.
# Datoen er den dag, statussen har gjaldt siden: “Leveret: I dag, kl. 14.20”
live-said-since = Opdateret: { $status }: { $date }.
live-said-since-detail = Opdateret: { $status }: { $date }, { $detail }.
