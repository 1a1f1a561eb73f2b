### Co mówi czytnik ekranu, gdy otwarta strona się zmieniła. Krótko: to przerywa.
###
### $status: nazwa statusu, np. „W doręczeniu” (status-…-name)
### $label: co oznacza data, np. „Przewidywana dostawa” (hero-arrives, hero-expected-was, …)
### $date: „Dzisiaj”, „Jutro” lub dzień, np. „Czwartek, 26 listopada”
### $detail: godziny lub dni, np. „Najprawdopodobniej między 9:00 a 13:00” lub „o godz. 14:20”

# Zmienił się tylko status albo nie ma daty
live-said = Aktualizacja: { $status }.
live-said-date = Aktualizacja: { $status }. { $label }: { $date }.
live-said-date-detail = Aktualizacja: { $status }. { $label }: { $date }. { $detail }.
# Data to dzień, od którego trwa status: „Doręczono: Dzisiaj, o godz. 14:20”
live-said-since = Aktualizacja: { $status }: { $date }.
live-said-since-detail = Aktualizacja: { $status }: { $date }, { $detail }.
