### Co řekne odečítač obrazovky, když se otevřená stránka změnila. Krátce: přerušuje.
###
### $status: název stavu, např. „Na rozvozu“ (status-…-name)
### $label: co datum znamená, např. „Předpokládané doručení“ (hero-arrives, hero-expected-was, …)
### $date: „Dnes“, „Zítra“ nebo den, např. „Čtvrtek 26. listopadu“
### $detail: hodiny nebo dny, např. „Nejspíš mezi 9:00 a 13:00“ nebo „čas doručení: 14:20“

# Změnil se jen stav, nebo není datum
live-said = Aktualizováno: { $status }.
live-said-date = Aktualizováno: { $status }. { $label }: { $date }.
live-said-date-detail = Aktualizováno: { $status }. { $label }: { $date }. { $detail }.
# Datum je den, od kterého stav platí: „Doručeno: Dnes, čas doručení: 14:20“
live-said-since = Aktualizováno: { $status }: { $date }.
live-said-since-detail = Aktualizováno: { $status }: { $date }, { $detail }.
