# איפה אוספים, הזמנות שמחכות בחנות עצמה, והחזרות.
#
# ״אנחנו״ זו החנות. תאריכים, שעות ושמות ימים מגיעים מוכנים: ״יום שישי, 27 בנובמבר״, ״19:00״, ״יום שני״.
# אין להצמיד לשמות הימים אותיות שימוש.


## עד מתי. $date: יום

pickup-until = עד { $date }
pickup-until-today = היום הוא היום האחרון
pickup-until-tomorrow = עד מחר, { $date }
# לא נאספה בזמן; אולי היא עדיין שם.
pickup-until-passed = היום האחרון לאיסוף עבר: { $date }


## אם המקום פתוח עכשיו. $time: שעה; $day: יום בשבוע

pickup-open-until = פתוח היום עד השעה { $time }
pickup-open-all-day = פתוח היום 24 שעות
pickup-open-always = פתוח 24 שעות ביממה
pickup-opens-today = סגור עכשיו, נפתח היום בשעה { $time }
# היה פתוח היום קודם לכן.
pickup-closed-now-tomorrow = סגור עכשיו, נפתח מחר בשעה { $time }
pickup-closed-now = סגור עכשיו, פתיחה: { $day } בשעה { $time }
# לא נפתח היום כלל.
pickup-closed-today-tomorrow = סגור היום, נפתח מחר בשעה { $time }
pickup-closed-today = סגור היום, פתיחה: { $day } בשעה { $time }


## השבוע, שורה אחת לימים עם אותן השעות: ״יום ראשון עד יום חמישי: 9:00–13:00, 14:00–18:00״

# $from, $to: ימים בשבוע
pickup-days = { $from } עד { $to }
# $from, $to: שעות
pickup-span = { $from }–{ $to }
pickup-all-day = 24 שעות
# שני פרקי זמן ביום אחד, עם הפסקה ביניהם. $first יכול להיות בעצמו שניים.
pickup-spans = { $first }, { $next }
# $days: ״יום ראשון עד יום חמישי״ או ״יום שישי״; $times: ״9:00–18:00״
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: סגור

# קישור למפה שמציגה את המקום.
pickup-way = איך מגיעים


## הזמנה שאוספים בחנות עצמה. $store: שם החנות

status-store_preparing-name = בהכנה
status-store_preparing-sentence = אנחנו מכינים את ההזמנה שלכם בחנות { $store }.
status-store_preparing-next = נא לחכות עם האיסוף עד שיופיע כאן שההזמנה מוכנה.
status-store_preparing-figure = דרך שמסתיימת בחנות שלנו. ההזמנה בתחילת הדרך, בהכנה.

status-store_ready-name = מחכה לאיסוף
status-store_ready-sentence = ההזמנה שלכם מוכנה לאיסוף בחנות { $store }.
status-store_ready-next = נא להביא את מספר ההזמנה וגם תעודה מזהה. אם מישהו אחר אוסף אותה במקומכם, צריך למסור לו את מספר ההזמנה.
status-store_ready-code = יש להציג את הקוד שלמטה ולהביא תעודה מזהה. אם מישהו אחר אוסף במקומך, הוא יזדקק לקוד.
status-store_ready-figure = דרך שמסתיימת בחנות שלנו. ההזמנה מחכה שם.

status-store_collected-name = נאספה
status-store_collected-sentence = ההזמנה שלכם נאספה מחנות { $store }.
status-store_collected-next = לא אתם אספתם אותה, או שמשהו חסר? פנו אלינו בהקדם.
status-store_collected-figure = הדרך הושלמה. ההזמנה נאספה.

# מעל התאריך: עד מתי תהיה מוכנה; מתי נאספה
hero-ready-by = תהיה מוכנה לאיסוף עד
hero-collected-on = נאספה
# היום עבר. $date: היום שנמסר
hero-store-missed = המועד שנמסר לאיסוף ({ $date }) עבר וההזמנה שלכם עדיין לא מוכנה.
now-store-missed-we = אנחנו מצטערים. אנחנו מכינים את ההזמנה; ברגע שתהיה מוכנה, זה יופיע כאן.
now-store-missed-you = נא לחכות עם ההגעה עד אז. אם אתם מעדיפים לא לחכות, פנו אלינו.

# $store: שם החנות
box-store-heading = לאיסוף בחנות { $store }
store-items-heading = מה אתם אוספים
# חבילה שנשלחה מחנות ולא מהמחסן.
box-from-store = נשלחה מחנות { $store }
# $ready מתוך $total פריטים מחכים לאיסוף, האחרים עדיין לא
progress-ready = פריטים מוכנים לאיסוף: { $ready } מתוך { $total }


## חבילה שהקונים שולחים בחזרה

status-return_ready-name = מוכנה להחזרה
status-return_ready-sentence = תווית ההחזרה שלכם מוכנה.
status-return_ready-next = מסרו את החבילה לחברת המשלוחים מתי שנוח לכם. מהסריקה הראשונה תראו כאן איפה היא.
status-return_ready-figure = הדרך חזרה אלינו. ההחזרה בתחילת הדרך, אצלכם.

status-return_moving-name = בדרך חזרה אלינו
status-return_moving-sentence = ההחזרה שלכם בדרך אלינו.
status-return_moving-next = אין צורך לעשות דבר. כשהיא תגיע, נבדוק אותה ונטפל בכל השאר.
status-return_moving-figure = הדרך חזרה אלינו. ההחזרה נמצאת בדרך.

status-return_arrived-name = חזרה אלינו
status-return_arrived-sentence = ההחזרה שלכם הגיעה אלינו.
status-return_arrived-next = נבדוק אותה ונטפל בכל השאר. אין צורך לעשות דבר.
status-return_arrived-figure = הדרך חזרה אלינו הושלמה. ההחזרה אצלנו.

status-return_problem-name = ההחזרה מתעכבת
status-return_problem-sentence = חברת המשלוחים מדווחת על בעיה עם ההחזרה שלכם.
status-return_problem-figure = הדרך חזרה אלינו נקטעה. ההחזרה נעצרה באמצע.
now-return-problem-we = אנחנו עוקבים אחרי ההחזרה שלכם ומסדרים את זה מול חברת המשלוחים. לא תפסידו מזה דבר.
now-return-problem-you = נא לשמור את אישור המסירה של ההחזרה. אם בתוך שני ימי עסקים לא ישתנה כאן דבר, פנו אלינו.

# מעל התאריך שבו היא אמורה לחזור
hero-return-expected = תגיע אלינו עד
box-return-heading = ההחזרה שלכם
return-items-heading = מה אתם מחזירים


## מה קרה לחלק מהכמות שבשורה

item-part-returned = כמות שהוחזרה: { $count }
# $returned ו־$refunded: מאותה שורה, חלק נשלח בחזרה ועל חלק ניתן רק החזר כספי
item-part-both = כמות שהוחזרה: { $returned }, החזר כספי לכמות: { $refunded }
