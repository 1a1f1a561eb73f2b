### מה קורא המסך אומר כשהדף השתנה בזמן שהוא פתוח. קצר: זה קוטע את הקריאה.
###
### $status: שם המצב, כמו ״יצאה למסירה״ (status-…-name)
### $label: מה התאריך אומר, כמו ״הגעה צפויה״ (hero-arrives, hero-expected-was, …)
### $date: ״היום״, ״מחר״, או יום כמו ״יום חמישי, 26 בנובמבר״
### $detail: שעות או ימים, כמו ״ככל הנראה בין 9:00 ל־13:00״ או ״בשעה 14:20״

# רק המצב השתנה, או שאין תאריך
live-said = עדכון: { $status }.
live-said-date = עדכון: { $status }. { $label }: { $date }.
live-said-date-detail = עדכון: { $status }. { $label }: { $date }. { $detail }.
# התאריך הוא היום שבו המצב התחיל: ״נמסרה: היום, בשעה 14:20״
live-said-since = עדכון: { $status }: { $date }.
live-said-since-detail = עדכון: { $status }: { $date }, { $detail }.
