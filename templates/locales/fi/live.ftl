### Mitä ruudunlukija sanoo, kun sivu on muuttunut sen ollessa auki. Lyhyesti: se keskeyttää.
###
### $status: tilan nimi, kuten ”Jakelussa” (status-…-name)
### $label: mikä päivä on, kuten ”Arvioitu saapumispäivä” tai ”Arvioitu saapumispäivä oli” (hero-arrives, hero-expected-was, …)
### $date: ”Tänään”, ”Huomenna” tai päivä, kuten ”Torstai 26. marraskuuta”
### $detail: kellonajat tai päivät, kuten ”Todennäköisesti klo 9.00–13.00” tai ”klo 14.20”

# Vain tila on muuttunut, tai päivää ei ole
live-said = Päivitetty: { $status }.
live-said-date = Päivitetty: { $status }. { $label }: { $date }.
live-said-date-detail = Päivitetty: { $status }. { $label }: { $date }. { $detail }.
# Päivä, josta lähtien tila on voimassa: ”Toimitettu: Tänään, klo 14.20”
live-said-since = Päivitetty: { $status }: { $date }.
live-said-since-detail = Päivitetty: { $status }: { $date }, { $detail }.
