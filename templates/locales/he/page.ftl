# המסגרת של דפי הקונים. המשפטים על המצב נמצאים ב־status.ftl.

skip-to-content = מעבר להזמנה שלכם
languages = שפה
powered-by = המעקב באמצעות Doorstep

items-heading = בחבילה שלכם
ordered-heading = מה הזמנתם
items-more = { $n ->
    [one] עוד פריט אחד
    [two] עוד שני פריטים
   *[other] עוד { $n } פריטים
}
trail-heading = הדרך עד כה
place-abroad = { $town }, { $country }
tracking-number = מספר מעקב
quantity = כמות:

order-heading = ההזמנה שלכם
order-number = הזמנה
order-placed = תאריך ההזמנה
order-ship-to = כתובת למשלוח

pickup-heading = איפה אוספים את החבילה
pickup-code = קוד איסוף
pickup-hours = שעות פתיחה

look-up-heading = איתור הזמנה
look-up-intro = שני פרטים מאישור ההזמנה, ותראו איפה ההזמנה שלכם.
look-up-number = מספר הזמנה או מספר מעקב
look-up-number-hint = לדוגמה 1042, או המספר הארוך מחברת המשלוחים.
look-up-looks-like = זה נראה כמו מספר מעקב של { $carrier }, אבל לא מצאנו כאן חבילה עם המספר הזה.
look-up-at-carrier = לבדיקה באתר { $carrier }
look-up-mistyped = זה נראה כמו מספר של { $carrier } עם ספרה שגויה.
look-up-either = ואחד משני הפרטים האלה
look-up-email = כתובת אימייל
look-up-email-hint = הכתובת שמסרתם בהזמנה.
look-up-postcode = מיקוד
look-up-postcode-hint = של הכתובת למשלוח.
look-up-submit = הצגת ההזמנה
look-up-where = הקישור באימייל עם אישור ההזמנה פותח את אותו הדף בלי הטופס הזה.
look-up-choose = באיזו חנות הזמנתם?

reference = אם תכתבו לנו, נא לציין את הקוד
