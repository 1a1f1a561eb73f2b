### What a screen reader says when the page has changed while it is open. Short: it interrupts.
###
### $status: name of the status, as "Out for delivery" (status-…-name)
### $label: what the date is, as "Arrives" or "Was expected" (hero-arrives, hero-expected-was, …)
### $date: "Today", "Tomorrow", or a day as "Thursday, November 26"
### $detail: hours or days, as "Most likely between 9:00 and 13:00" or "at 14:20"

# Only the status has changed, or there is no date
live-said = Updated: { $status }.
live-said-date = Updated: { $status }. { $label }: { $date }.
live-said-date-detail = Updated: { $status }. { $label }: { $date }. { $detail }.
# The date is the day since which the status holds: "Delivered: Today, at 14:20"
live-said-since = Updated: { $status }: { $date }.
live-said-since-detail = Updated: { $status }: { $date }, { $detail }.
