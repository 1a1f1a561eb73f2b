### Was ein Vorleseprogramm sagt, wenn sich die offene Seite geändert hat. Kurz: es unterbricht.
###
### $status: Name des Status, etwa „In Zustellung“ (status-…-name)
### $label: was das Datum bedeutet, etwa „Kommt an“ oder „Sollte ankommen“ (hero-arrives, hero-expected-was, …)
### $date: „Heute“, „Morgen“ oder ein Tag wie „Donnerstag, 26. November“
### $detail: Stunden oder Tage, etwa „Voraussichtlich zwischen 9:00 und 13:00 Uhr“ oder „um 14:20 Uhr“

# Nur der Status hat sich geändert, oder es gibt kein Datum
live-said = Aktualisiert: { $status }.
live-said-date = Aktualisiert: { $status }. { $label }: { $date }.
live-said-date-detail = Aktualisiert: { $status }. { $label }: { $date }. { $detail }.
# Das Datum ist der Tag, seit dem der Status gilt: „Zugestellt: Heute, um 14:20 Uhr“
live-said-since = Aktualisiert: { $status }: { $date }.
live-said-since-detail = Aktualisiert: { $status }: { $date }, { $detail }.
