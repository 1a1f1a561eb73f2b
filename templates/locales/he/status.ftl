### המילים של דף המעקב: איפה החבילה, מתי היא מגיעה, מה קורה עכשיו.
###
### ״אנחנו״ זו החנות, ״חברת המשלוחים״ מביאה את החבילה. פשוט וקצר; מי עושה מה ועד מתי;
### בלי סימני קריאה. ב־{ $… } נמצאים תאריכים, שעות ושמות מוכנים, ולכן אין להצמיד להם
### אותיות שימוש; כמויות חייבות להגיע כמספרים, כדי שצורות הרבים יתאימו.
### חלק מהרווחים הם רווחים קשיחים (U+00A0).


## 1. מצבים: שם בשורות, משפט והצעד הבא בראש הדף, טקסט לאיור

status-ordered-name = ההזמנה התקבלה
status-ordered-sentence = ההזמנה שלכם אצלנו, ואנחנו מכינים אותה.
status-ordered-next = אין צורך לעשות דבר. ברגע שההזמנה תצא מאיתנו, אפשר יהיה לעקוב אחריה כאן.
status-ordered-figure = הדרך אל הדלת שלכם. ההזמנה עדיין אצלנו, בתחילת הדרך.

status-unknown-name = עדיין אין עדכון
status-unknown-sentence = חברת המשלוחים עדיין לא מסרה לנו דבר על החבילה שלכם.
status-unknown-next = ביום או ביומיים הראשונים זה רגיל. העדכון הראשון יופיע כאן.
status-unknown-figure = הדרך אל הדלת שלכם. אנחנו עדיין לא יודעים איפה החבילה.

status-pre_transit-name = בהכנה למשלוח
status-pre_transit-sentence = תווית המשלוח מוכנה, אבל החבילה עדיין לא אצל חברת המשלוחים.
status-pre_transit-next = השלב הבא: אנחנו מוסרים את החבילה לחברת המשלוחים. מהסריקה הראשונה תראו כאן איפה היא.
status-pre_transit-figure = הדרך אל הדלת שלכם. החבילה בתחילת הדרך, מחכה לחברת המשלוחים.

status-in_transit-name = בדרך אליכם
status-in_transit-sentence = החבילה שלכם בדרך אליכם.
status-in_transit-next = השלב הבא: החבילה מגיעה למרכז הפצה באזור שלכם, ומשם אליכם. אין צורך לעשות דבר.
status-in_transit-figure = הדרך אל הדלת שלכם. החבילה נמצאת בדרך.

status-customs-name = במכס
status-customs-sentence = החבילה שלכם במכס ונבדקת שם.
status-customs-next = רוב החבילות ממשיכות אחרי כמה ימים. אם חסרים מסמכים או תשלום, חברת המשלוחים או המכס יודיעו לכם; אם לא, אין צורך לעשות דבר.
status-customs-figure = הדרך אל הדלת שלכם. החבילה מחכה בגבול.

status-out_for_delivery-name = יצאה למסירה
status-out_for_delivery-sentence = החבילה שלכם אצל השליח, בקטע האחרון של הדרך אליכם.
status-out_for_delivery-next = כדאי שמישהו יוכל לקבל אותה. אם לא, השליח יחזור או ישאיר פתק.
status-out_for_delivery-figure = הדרך אל הדלת שלכם. החבילה בקטע האחרון, קרוב לדלת.

status-available_for_pickup-name = מחכה לאיסוף
status-available_for_pickup-sentence = החבילה שלכם מוכנה לאיסוף.
status-available_for_pickup-next = נא להביא את קוד האיסוף או את ההודעה מחברת המשלוחים, וגם תעודה מזהה. חבילה שלא נאספת בזמן חוזרת אלינו.
status-available_for_pickup-figure = דרך שמסתיימת בנקודת איסוף. החבילה מחכה שם.

status-attempted_delivery-name = ניסיון מסירה
status-attempted_delivery-sentence = השליח ניסה למסור את החבילה שלכם, אבל המסירה לא הצליחה.
status-attempted_delivery-next = בדרך כלל השליח חוזר ביום העסקים הבא או מעביר את החבילה לנקודת איסוף קרובה. כדאי לבדוק אם הושאר פתק: כתוב בו מה קורה עכשיו.
status-attempted_delivery-figure = הדרך אל הדלת שלכם. החבילה הגיעה לשם, אבל הדלת נשארה סגורה.

status-delivered-name = נמסרה
status-delivered-sentence = החבילה שלכם נמסרה.
status-delivered-next = לא מוצאים אותה? כדאי לשאול קודם בבית ואצל השכנים. אם היא לא נמצאה, פנו אלינו ונברר את זה מול חברת המשלוחים.
status-delivered-figure = הדרך הושלמה. החבילה ליד הדלת.

status-exception-name = יש בעיה
status-exception-sentence = חברת המשלוחים מדווחת על בעיה עם החבילה שלכם.
status-exception-next = גם אנחנו רואים את זה. אם בתוך שני ימי עסקים לא ישתנה כאן דבר, פנו אלינו ונסדר את זה מול חברת המשלוחים.
status-exception-figure = הדרך אל הדלת שלכם נקטעה. החבילה נעצרה באמצע.

status-return_to_sender-name = בדרך חזרה
status-return_to_sender-sentence = החבילה שלכם בדרך חזרה אלינו.
status-return_to_sender-next = אין צורך לחכות עד שהיא תגיע אלינו: פנו אלינו ונסדר איתכם משלוח חדש או החזר כספי.
status-return_to_sender-figure = הדרך אל הדלת שלכם. החבילה עושה אותה בחזרה, אלינו.

status-returned-name = חזרה אלינו
status-returned-sentence = החבילה שלכם חזרה אלינו.
status-returned-next = אם עדיין לא סיכמנו איתכם על משלוח חדש או על החזר כספי, נא לפנות אלינו.
status-returned-figure = הדרך אל הדלת שלכם. החבילה שוב בתחילת הדרך, אצלנו.

status-cancelled-name = בוטלה
status-cancelled-sentence = המשלוח הזה בוטל והחבילה לא תגיע.
status-cancelled-next = אם כבר שילמתם, נחזיר את הכסף באותו אמצעי תשלום; עד שהוא יגיע אליכם יכולים לעבור כמה ימי עסקים. אם לא ציפיתם לזה, נא לפנות אלינו.
status-cancelled-figure = דרך ריקה, בלי חבילה.

status-expired-name = אין עדכון זמן רב
status-expired-sentence = חברת המשלוחים לא דיווחה דבר על החבילה שלכם כבר זמן רב.
status-expired-next = אם היא כבר אצלכם, הכול בסדר. אם לא, נא לפנות אלינו: נברר מול חברת המשלוחים מה קרה לה.
status-expired-figure = הדרך אל הדלת שלכם. כרגע אנחנו לא יודעים איפה החבילה.


## 2. סיבות: מחליפות את משפט המצב, וגם את הצעד הבא כשידוע צעד טוב יותר

# unknown
reason-pending-sentence = שאלנו את חברת המשלוחים על החבילה שלכם ואנחנו מחכים לתשובה הראשונה.
reason-not_found-sentence = חברת המשלוחים עדיין לא מכירה את המספר של החבילה שלכם.
reason-not_found-next = עד הסריקה הראשונה זה רגיל. אם היא לא תכיר אותו גם שלושה ימי עסקים אחרי השליחה, פנו אלינו ונבדוק את המספר.
reason-error-sentence = מערכת המעקב של חברת המשלוחים לא עונה לנו כרגע.
reason-error-next = זה לא מעכב את החבילה שלכם. אנחנו ממשיכים לשאול, והעדכון יופיע כאן ברגע שנקבל תשובה.

# pre_transit
reason-label_created-sentence = תווית המשלוח של החבילה שלכם מוכנה.
reason-info_received-sentence = חברת המשלוחים יודעת שהחבילה שלכם בדרך אליה, אבל עדיין לא קיבלה אותה.
reason-awaiting_handover-sentence = החבילה שלכם מוכנה ומחכה לחברת המשלוחים.

# in_transit
reason-accepted-sentence = החבילה שלכם אצל חברת המשלוחים.
reason-departed-sentence = החבילה שלכם יצאה ממרכז מיון וממשיכה בדרך אליכם.
reason-arrived-sentence = החבילה שלכם הגיעה למרכז מיון בדרך אליכם.
reason-processed-sentence = החבילה שלכם מוינה ותמשיך בקרוב.
reason-customs_received-sentence = החבילה שלכם הגיעה למכס ותיבדק שם.
reason-customs_received-next = זה נמשך בדרך כלל כמה ימים. אם חסרים מסמכים או תשלום, חברת המשלוחים או המכס יודיעו לכם; אם לא, אין צורך לעשות דבר.
reason-customs_cleared-sentence = החבילה שלכם שוחררה מהמכס.
reason-customs_cleared-next = עכשיו היא ממשיכה אליכם. אין צורך לעשות דבר.
reason-arrived_destination_country-sentence = החבילה שלכם הגיעה לארץ היעד.
reason-arrived_destination_country-next = ייתכן שהמכס ירצה לבדוק אותה קודם; אחר כך היא תגיע למרכז הפצה באזור שלכם. אין צורך לעשות דבר.
reason-handed_to_partner-sentence = חברת המשלוחים העבירה את החבילה שלכם לחברה שותפה להמשך הדרך.
reason-handed_to_partner-next = עד שהעדכון הראשון מהחברה השותפה יופיע כאן יכולים לעבור יום או יומיים. אין צורך לעשות דבר.
reason-at_delivery_depot-sentence = החבילה שלכם במרכז ההפצה שממנו תצא אליכם.
reason-at_delivery_depot-next = השלב הבא: שליח יוצא איתה למסירה. אין צורך לעשות דבר.
reason-delivery_scheduled-sentence = נקבע יום למסירת החבילה שלכם.
reason-delivery_scheduled-next = אם היום הזה לא נוח לכם, לרוב אפשר לשנות אותו מול חברת המשלוחים.
reason-delivery_rescheduled-sentence = מסירת החבילה שלכם הועברה ליום אחר.
reason-delivery_rescheduled-next = אם היום החדש לא נוח לכם, לרוב אפשר לשנות אותו מול חברת המשלוחים.
reason-forwarded-sentence = החבילה שלכם הופנתה ליעד חדש ונמצאת בדרך אליו.
reason-forwarded-next = אם לא ידעתם על כך, נא לפנות אלינו.
reason-delayed-sentence = החבילה שלכם מתעכבת.
reason-delayed-next = אנחנו מצטערים על כך. אין צורך לעשות דבר: ברגע שנדע את היום החדש, הוא יופיע כאן.
reason-in_transit-delayed-sentence = החבילה שלכם בדרך אליכם, אבל באיחור.
reason-exception-delayed-sentence = החבילה שלכם התעכבה אצל חברת המשלוחים.
reason-exception-delayed-next = אנחנו מצטערים על כך. אם בתוך שני ימי עסקים היא לא תתקדם, פנו אלינו ונשאל את חברת המשלוחים איפה היא.

# available_for_pickup
reason-pickup_point-sentence = החבילה שלכם מחכה לכם בנקודת איסוף.
reason-pickup_point-next = נא להביא את קוד האיסוף או את ההודעה מחברת המשלוחים, וגם תעודה מזהה. אם אין לכם אפשרות להגיע, שאלו את חברת המשלוחים איך מישהו אחר יכול לאסוף אותה במקומכם.
reason-locker-sentence = החבילה שלכם נמצאת בלוקר.
reason-locker-next = את הלוקר פותחים עם הקוד מההודעה של חברת המשלוחים או דרך האפליקציה שלה. אם אין לכם קוד, חברת המשלוחים יכולה לשלוח אותו שוב.
reason-available_for_pickup-locker-sentence = החבילה שלכם מחכה לכם בלוקר.
reason-available_for_pickup-locker-next = את הלוקר פותחים עם הקוד מההודעה של חברת המשלוחים או דרך האפליקציה שלה. אם אין לכם קוד, חברת המשלוחים יכולה לשלוח אותו שוב; אחרי היום האחרון החבילה חוזרת אלינו.
reason-post_office-sentence = החבילה שלכם מחכה לכם בסניף הדואר.
reason-post_office-next = נא להביא תעודה מזהה, ואם קיבלתם הודעה מחברת המשלוחים, גם אותה. חבילה שלא נאספת בזמן חוזרת אלינו.

# attempted_delivery
reason-recipient_absent-sentence = השליח הגיע, אבל לא היה מי שיקבל את החבילה.
reason-recipient_absent-next = בדרך כלל השליח חוזר ביום העסקים הבא או מעביר את החבילה לנקודת איסוף קרובה; פתק על הדלת או בתיבת הדואר אומר מה משניהם. לרוב אפשר גם לבחור יום או מקום אחר מול חברת המשלוחים.
reason-business_closed-sentence = השליח הגיע, אבל העסק היה סגור.
reason-business_closed-next = בדרך כלל השליח חוזר ביום העסקים הבא. אם גם אז לא יהיה שם איש, מסרו לחברת המשלוחים יום ושעה שנוחים לכם, או בחרו נקודת איסוף.
reason-no_access-sentence = השליח לא הצליח להגיע לדלת שלכם.
reason-no_access-next = בדרך כלל השליח מנסה שוב ביום העסקים הבא. כדאי לוודא שאפשר לפתוח את השער או את דלת הבניין ושהשם מופיע ליד הפעמון; אפשר גם למסור לחברת המשלוחים איך נכנסים.
reason-notice_left-sentence = השליח לא הצליח למסור את החבילה שלכם והשאיר פתק.
reason-notice_left-next = בפתק כתוב איפה החבילה או מתי השליח יחזור. אם אין פתק, אותו מידע מופיע בדרך כלל גם באתר של חברת המשלוחים.

# delivered
reason-mailbox-sentence = החבילה שלכם הושארה בתיבת הדואר שלכם.
reason-mailbox-next = אם היא לא שם, כדאי לשאול קודם את שאר בני הבית. אם היא לא אצל אף אחד, פנו אלינו ונברר את זה מול חברת המשלוחים.
reason-safe_place-sentence = החבילה שלכם הושארה במקום בטוח.
reason-safe_place-next = אם סיכמתם עם חברת המשלוחים על מקום, כדאי לחפש קודם שם; אם לא, ליד הדלת, בכניסה או בחניה. אם לא מצאתם אותה, פנו אלינו ונשאל את חברת המשלוחים איפה היא הושארה.
reason-neighbour-sentence = החבילה שלכם הושארה אצל השכנים.
reason-neighbour-next = בפתק או באתר של חברת המשלוחים כתוב בדרך כלל אצל מי היא. אם לא הצלחתם לברר, פנו אלינו ונשאל את חברת המשלוחים.
reason-delivered-locker-sentence = החבילה שלכם נמסרה ללוקר.
reason-delivered-locker-next = אם עדיין לא הוצאתם אותה, את הלוקר פותחים עם הקוד מההודעה של חברת המשלוחים או דרך האפליקציה שלה. אם אין לכם קוד, חברת המשלוחים יכולה לשלוח אותו שוב.
reason-reception-sentence = החבילה שלכם נמסרה בדלפק הקבלה.
reason-reception-next = כדאי לשאול שם או בחדר הדואר. אם היא לא אצל אף אחד, פנו אלינו ונשאל את חברת המשלוחים מי קיבל אותה.
reason-signed-sentence = החבילה שלכם נמסרה בחתימה.
reason-signed-next = אם לא אתם חתמתם, כדאי לשאול קודם בבית ואצל השכנים. אם היא לא אצל אף אחד, פנו אלינו ונבקש מחברת המשלוחים את אישור המסירה.
reason-picked_up_by_recipient-sentence = החבילה שלכם נאספה.
reason-picked_up_by_recipient-next = אם לא אתם אספתם אותה ולא מישהו שביקשתם ממנו, נא לפנות אלינו בהקדם האפשרי.
reason-in_part-sentence = חלק מהמשלוח שלכם הגיע.
reason-in_part-next = השאר מגיע בדרך כלל בתוך כמה ימים. אם בתוך שלושה ימי עסקים לא יגיע דבר, פנו אלינו ונשאל את חברת המשלוחים.
reason-damaged-sentence = החבילה שלכם ניזוקה בדרך.
reason-damaged-next = אנחנו מצטערים. אם היא כבר אצלכם, נא לשמור את האריזה ולשלוח לנו תמונות של הקופסה ושל התכולה. נסדר איתכם החלפה או החזר כספי.
reason-delivered-damaged-sentence = החבילה שלכם נמסרה, אבל חברת המשלוחים מדווחת שהיא ניזוקה.
reason-delivered-damaged-next = אנחנו מצטערים. אם משהו בפנים שבור, נא לשמור את האריזה ולשלוח לנו תמונות של הקופסה ושל התכולה. נסדר איתכם החלפה או החזר כספי.
reason-exception-damaged-sentence = החבילה שלכם ניזוקה בדרך אליכם.
reason-exception-damaged-next = אנחנו מצטערים. חברת המשלוחים בודקת אם עדיין אפשר למסור אותה. אם אי אפשר, או אם אתם מעדיפים לא לחכות, פנו אלינו ונסדר איתכם החלפה או החזר כספי.

# exception
reason-weather-sentence = מזג אוויר קשה מעכב את החבילה שלכם.
reason-weather-next = היא תמשיך ברגע שחברת המשלוחים תוכל שוב לנסוע בבטחה. אין צורך לעשות דבר; היום החדש יופיע כאן.
reason-customs_hold-sentence = המכס מעכב את החבילה שלכם.
reason-customs_hold-next = היא נבדקת ביתר פירוט, או שעדיין חסר משהו. אם חברת המשלוחים או המכס יכתבו לכם, כדאי לענות בהקדם. אם בתוך חמישה ימי עסקים לא תהיה התקדמות, פנו אלינו ונשאל מה קורה.
reason-missing_documents-sentence = החבילה שלכם לא יכולה להמשיך כי חסרים מסמכים או פרטים.
reason-missing_documents-next = אם חברת המשלוחים או המכס ביקשו מכם משהו, נא לשלוח להם אותו בהקדם האפשרי. אם לא ביקשו, פנו אלינו: נברר מה חסר ונשלים אותו אם נוכל.
reason-duty_unpaid-sentence = לפני שהחבילה שלכם תוכל להמשיך, צריך לשלם מיסי יבוא או עמלות.
reason-duty_unpaid-next = חברת המשלוחים תודיע לכם כמה ואיך לשלם. נא לשלם רק בדלת, או באתר או באפליקציה של חברת המשלוחים עצמה, ואף פעם לא דרך קישור בהודעה שלא ציפיתם לה. אם לדעתכם אין צורך לשלם, פנו קודם אלינו.
reason-address_problem-sentence = חברת המשלוחים לא מוצאת את הכתובת או זקוקה לפרטים נוספים.
reason-address_problem-next = נא לבדוק את הכתובת בהזמנה, כולל מספר הבית, הדירה והשם ליד הפעמון, ולכתוב לנו מה שגוי או חסר. ככל שנדע מוקדם יותר, כך החבילה תמשיך מוקדם יותר.
reason-refused-sentence = חברת המשלוחים מדווחת שסירבו לקבל את החבילה שלכם בדלת.
reason-refused-next = אם זה מה שרציתם, אין צורך לעשות דבר: החבילה תחזור אלינו. אם לא, פנו אלינו בהקדם וננסה לארגן מסירה נוספת.
reason-lost-sentence = חברת המשלוחים לא מוצאת את החבילה שלכם.
reason-lost-next = אנחנו מצטערים. אין צורך לחפש אותה או להמשיך לחכות: פנו אלינו ונסדר איתכם משלוח חדש או החזר כספי.
reason-destroyed-sentence = החבילה שלכם נהרסה בדרך ולא תגיע.
reason-destroyed-next = אנחנו מצטערים. פנו אלינו ונסדר איתכם משלוח חדש או החזר כספי.
reason-held-sentence = חברת המשלוחים מעכבת את החבילה שלכם ולא שלחה אותה הלאה.
reason-held-next = לפעמים חברת המשלוחים מחכה שתבחרו יום או תענו על שאלה; אם כן, זה מופיע באתר שלה. אם בתוך שני ימי עסקים לא תהיה התקדמות, פנו אלינו ונשאל מה קורה.
reason-security-sentence = החבילה שלכם מעוכבת לבדיקה ביטחונית.
reason-security-next = זה נמשך בדרך כלל כמה ימים, ולא אתם ולא אנחנו יכולים לקצר את זה. אם בתוך חמישה ימי עסקים לא תהיה התקדמות, פנו אלינו ונשאל את חברת המשלוחים.
reason-prohibited-sentence = לחברת המשלוחים אסור להוביל את תכולת החבילה שלכם.
reason-prohibited-next = זה עלינו לפתור, לא עליכם, ואנחנו מצטערים על כך. פנו אלינו ונמצא דרך אחרת להביא אותה אליכם או נחזיר לכם את הכסף.
reason-carrier_rejected-sentence = חברת המשלוחים לא קיבלה את החבילה שלכם למשלוח.
reason-carrier_rejected-next = זה עלינו לתקן; אין צורך לעשות דבר. אם בתוך שני ימי עסקים לא תהיה התקדמות, פנו אלינו ונספר לכם מה קורה עכשיו.
reason-not_collected-sentence = החבילה שלכם לא נאספה בזמן.
reason-not_collected-next = ככל הנראה היא תחזור אלינו. אם אתם עדיין רוצים אותה, פנו אלינו ונסכם איתכם איך היא תגיע אליכם.
reason-undeliverable-sentence = חברת המשלוחים לא הצליחה למסור את החבילה שלכם.
reason-undeliverable-next = ככל הנראה היא תחזור אלינו. נא לבדוק את הכתובת בהזמנה ולפנות אלינו: נסדר איתכם משלוח חדש או החזר כספי.
reason-other-sentence = משהו מעכב את החבילה שלכם, וחברת המשלוחים לא מסרה מה.
reason-other-next = בינתיים אין צורך לעשות דבר. אם בתוך שני ימי עסקים לא ישתנה כאן דבר, פנו אלינו ונשאל את חברת המשלוחים.

# return_to_sender
reason-returning-sentence = החבילה שלכם בדרך חזרה אלינו.
reason-returned-sentence = החבילה שלכם חזרה אלינו.

# cancelled
reason-label_voided-sentence = תווית המשלוח בוטלה. לא יישלח איתה דבר.
reason-label_voided-next = לרוב זה אומר רק שיש תווית חדשה; החבילה תופיע כאן עם המספר החדש שלה. אם בתוך שני ימי עסקים לא ישתנה דבר, נא לפנות אלינו.
reason-order_cancelled-sentence = ההזמנה הזאת בוטלה.

# expired
reason-no_news-sentence = אין עדכון על החבילה שלכם כבר זמן רב.


## 3. ציר הזמן: כותרות האירועים (המקום מופיע לצידן)

event-unknown = עדכון מחברת המשלוחים
event-unknown-pending = ממתינים לעדכון ראשון מחברת המשלוחים
event-unknown-not_found = עדיין לא רשומה בחברת המשלוחים
event-unknown-error = מערכת המעקב של חברת המשלוחים לא ענתה

event-pre_transit = המשלוח הוכן
event-pre_transit-label_created = תווית המשלוח הופקה
event-pre_transit-info_received = פרטי המשלוח נמסרו לחברת המשלוחים
event-pre_transit-awaiting_handover = מחכה לחברת המשלוחים
event-pre_transit-delayed = המסירה לחברת המשלוחים מתעכבת

event-in_transit = בדרך
event-in_transit-accepted = נקלטה בחברת המשלוחים
event-in_transit-departed = יצאה ממרכז מיון
event-in_transit-arrived = הגיעה למרכז מיון
event-in_transit-processed = מוינה
event-in_transit-customs_received = הגיעה למכס
event-in_transit-customs_cleared = שוחררה מהמכס
event-in_transit-customs_hold = מעוכבת במכס
event-in_transit-missing_documents = חסרים מסמכים או פרטים
event-in_transit-arrived_destination_country = הגיעה לארץ היעד
event-in_transit-handed_to_partner = הועברה לחברת משלוחים שותפה
event-in_transit-at_delivery_depot = הגיעה למרכז ההפצה המקומי
event-in_transit-delivery_scheduled = נקבע יום מסירה
event-in_transit-delivery_rescheduled = המסירה הועברה ליום אחר
event-in_transit-forwarded = הופנתה ליעד חדש
event-in_transit-delayed = מתעכבת
event-in_transit-weather = מתעכבת בגלל מזג האוויר
event-in_transit-held = מעוכבת בחברת המשלוחים

event-out_for_delivery = יצאה למסירה
event-out_for_delivery-delayed = המסירה מתעכבת

event-available_for_pickup = מחכה לאיסוף
event-available_for_pickup-pickup_point = מחכה בנקודת איסוף
event-available_for_pickup-locker = מחכה בלוקר
event-available_for_pickup-post_office = מחכה בסניף הדואר

event-attempted_delivery = ניסיון מסירה
event-attempted_delivery-recipient_absent = ניסיון מסירה, לא היה מי שיקבל
event-attempted_delivery-business_closed = ניסיון מסירה, העסק סגור
event-attempted_delivery-no_access = ניסיון מסירה, אין גישה
event-attempted_delivery-notice_left = ניסיון מסירה, הושאר פתק
event-attempted_delivery-refused = ניסיון מסירה, סירוב לקבל
event-attempted_delivery-address_problem = ניסיון מסירה, הכתובת לא ברורה
event-attempted_delivery-security = ניסיון מסירה, נעצר מטעמי ביטחון
event-attempted_delivery-other = ניסיון מסירה

event-delivered = נמסרה
event-delivered-mailbox = הושארה בתיבת הדואר
event-delivered-safe_place = הושארה במקום בטוח
event-delivered-neighbour = הושארה אצל השכנים
event-delivered-locker = נמסרה ללוקר
event-delivered-reception = נמסרה בדלפק הקבלה
event-delivered-signed = נמסרה בחתימה
event-delivered-picked_up_by_recipient = נאספה
event-delivered-in_part = נמסרה בחלקה
event-delivered-damaged = נמסרה, דווח על נזק

event-exception = דווחה בעיה
event-exception-delayed = מתעכבת אצל חברת המשלוחים
event-exception-weather = מתעכבת בגלל מזג האוויר
event-exception-customs_hold = מעוכבת במכס
event-exception-missing_documents = חסרים מסמכים או פרטים
event-exception-duty_unpaid = מיסי יבוא או עמלות לא שולמו
event-exception-address_problem = בעיה בכתובת
event-exception-refused = סירוב לקבל בדלת
event-exception-damaged = ניזוקה בדרך
event-exception-lost = דווחה כאבודה
event-exception-destroyed = נהרסה בדרך
event-exception-held = מעוכבת בחברת המשלוחים
event-exception-security = מעוכבת לבדיקה ביטחונית
event-exception-prohibited = תכולה אסורה למשלוח
event-exception-carrier_rejected = לא התקבלה בחברת המשלוחים
event-exception-not_collected = לא נאספה בזמן
event-exception-undeliverable = לא ניתן למסור
event-exception-other = דווחה בעיה

event-return_to_sender = בדרך חזרה
event-return_to_sender-returning = בדרך חזרה
event-return_to_sender-returned = חזרה לשולח
event-return_to_sender-refused = סירוב לקבל, בדרך חזרה
event-return_to_sender-not_collected = לא נאספה, בדרך חזרה
event-return_to_sender-address_problem = בעיה בכתובת, בדרך חזרה
event-return_to_sender-undeliverable = לא ניתן למסור, בדרך חזרה

event-cancelled = בוטלה
event-cancelled-label_voided = תווית המשלוח בוטלה
event-cancelled-order_cancelled = ההזמנה בוטלה

event-expired = אין עדכונים נוספים
event-expired-no_news = אין עדכון זמן רב


## 4. תאריכים וכותרות בראש הדף

# שורות מעל התאריך הגדול; הן מתאימות גם מעל ״היום״ ו״מחר״.
hero-arrives = הגעה צפויה
hero-arrives-today = מגיעה היום
hero-arrives-tomorrow = מגיעה מחר
hero-delivered-on = נמסרה
hero-collect-by = היום האחרון לאיסוף
hero-expected-was = מועד ההגעה הצפוי היה
hero-promised-was = המועד שהובטח היה
hero-returned-on = חזרה אלינו
hero-cancelled-on = בוטלה

# במקום תאריך
hero-no-date-label = הגעה צפויה
hero-no-date = עדיין אין מועד
hero-no-date-detail = ברגע שנדע את היום, הוא יופיע כאן.
# חבילה אבודה או הרוסה: בלי תקוות שווא ובלי בהלה.
hero-problem-date = אין מועד הגעה

# מתחת לתאריך
# $from, $to: שעות
hero-window-between = ככל הנראה בין { $from } ל־{ $to }
hero-window-by = ככל הנראה עד השעה { $to }
# $from, $to: ימים
hero-window-days = ככל הנראה בין { $from } לבין { $to }
hero-first-promised = המועד שהובטח בתחילה: { $date }
hero-missed = מועד ההגעה הצפוי ({ $date }) עבר והחבילה שלכם לא הגיעה. אנחנו מצטערים; ברגע שנדע את היום החדש, הוא יופיע כאן.

today = היום
yesterday = אתמול
tomorrow = מחר
# בתוך שורה: ״נמסרה · היום״
today-within = היום
yesterday-within = אתמול
tomorrow-within = מחר


## 5. פריטים, חבילות, הזמנה

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] הפריט שלכם עדיין לא בדרך
                [one] הפריט שלכם בדרך
                [two] הפריט שלכם בדרך
               *[other] הפריט שלכם בדרך
            }
        [two]
            { $moving ->
                [0] אף אחד משני הפריטים עדיין לא בדרך
                [one] אחד משני הפריטים בדרך
                [two] שני הפריטים בדרך
               *[other] שני הפריטים בדרך
            }
       *[other]
            { $moving ->
                [0] אף אחד מתוך { $total } פריטים עדיין לא בדרך
                [one] פריט אחד מתוך { $total } בדרך
                [two] שני פריטים מתוך { $total } בדרך
               *[other] { $moving } פריטים מתוך { $total } בדרך
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] הפריט שלכם עדיין לא נמסר
                [one] הפריט שלכם נמסר
                [two] הפריט שלכם נמסר
               *[other] הפריט שלכם נמסר
            }
        [two]
            { $done ->
                [0] אף אחד משני הפריטים עדיין לא נמסר
                [one] אחד משני הפריטים נמסר
                [two] שני הפריטים נמסרו
               *[other] שני הפריטים נמסרו
            }
       *[other]
            { $done ->
                [0] אף אחד מתוך { $total } פריטים עדיין לא נמסר
                [one] פריט אחד מתוך { $total } נמסר
                [two] שני פריטים מתוך { $total } נמסרו
               *[other] { $done } פריטים מתוך { $total } נמסרו
            }
    }
progress-partly =
    { $moving ->
        [0] פריטים שנמסרו: { $done } מתוך { $total }
        [one] פריטים שנמסרו: { $done } מתוך { $total }, ועוד אחד בדרך
        [two] פריטים שנמסרו: { $done } מתוך { $total }, ועוד שניים בדרך
       *[other] פריטים שנמסרו: { $done } מתוך { $total }, ועוד { $moving } בדרך
    }

box-of = חבילה { $n } מתוך { $total }
box-unsent-heading = עדיין לא נשלח
box-unsent-line = עדיין אצלנו. כאן תראו מתי זה יוצא לדרך.
box-cancelled-heading = בוטל
box-cancelled-line = זה לא יישלח.
box-refunded-heading = בוצע החזר כספי
box-refunded-line = החזרנו את הכסף. עד שהוא יגיע אליכם יכולים לעבור כמה ימי עסקים.
box-digital-heading = לא בחבילה
box-digital-line = את זה תקבלו אונליין או באימייל.
box-line-arrives = { $status } · הגעה צפויה: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] עדכון קודם אחד
        [two] שני עדכונים קודמים
       *[other] { $count } עדכונים קודמים
    }

item-cancelled = בוטל
item-refunded = בוצע החזר כספי
item-returned = הוחזר
# כמה מתוך הכמות שבשורה
item-part-cancelled = כמות שבוטלה: { $count }
item-part-refunded = החזר כספי לכמות: { $count }

# $number הוא המספר כפי שהחנות כותבת אותו, עם ״#״ אם יש לה.
order-kicker = הזמנה { $number } · מתאריך { $date }
order-kicker-undated = הזמנה { $number }
parcel-kicker = החבילה שלכם · { $carrier }
parcel-kicker-plain = החבילה שלכם
updated-at = עדכון אחרון: { $when }


## 6. סכומים

total-subtotal = סכום ביניים
total-shipping = משלוח
total-discount = הנחה
total-tax = מיסים
total-refunded = הוחזר
total-paid = הסכום ששילמת
total-total = סה״כ


## 7. איתור, שגיאות, יצירת קשר

lookup-title = איתור הזמנה
# אותו נוסח אם ההזמנה לא מוכרת ואם כתובת האימייל או המיקוד שגויים.
lookup-wrong = לא מצאנו דבר לפי הפרטים האלה; נא להשוות את המספר ואת כתובת האימייל או המיקוד לאישור ההזמנה.
lookup-too-many =
    { $minutes ->
        [one] היו יותר מדי ניסיונות ברצף. כדי להגן על ההזמנות אנחנו מחכים רגע: נא לנסות שוב בעוד דקה.
        [two] היו יותר מדי ניסיונות ברצף. כדי להגן על ההזמנות אנחנו מחכים רגע: נא לנסות שוב בעוד שתי דקות.
       *[other] היו יותר מדי ניסיונות ברצף. כדי להגן על ההזמנות אנחנו מחכים רגע: נא לנסות שוב בעוד { $minutes } דקות.
    }
lookup-number-missing = נא להזין את מספר ההזמנה או את מספר המעקב.
lookup-second-missing = כדי להציג את ההזמנה אנחנו צריכים גם את כתובת האימייל או את המיקוד שמסרתם בהזמנה.
lookup-form-expired = הטופס היה פתוח יותר מדי זמן. נא לשלוח אותו שוב.

not-found-title = לא מצאנו את הדף הזה
not-found-text = ייתכן שיש שגיאת הקלדה בקישור, או שתוכנת הדואר קטעה אותו. פתחו אותו שוב מההודעה המקורית, או אתרו את ההזמנה לפי המספר שלה.
gone-title = תוקף הקישור הזה פג
gone-text = כדי להגן על הפרטים שלכם, קישורים כאלה מפסיקים לפעול אחרי זמן מה. עדיין אפשר לאתר את ההזמנה לפי המספר שלה, יחד עם כתובת האימייל או המיקוד.
unavailable-title = הדף הזה לא זמין כרגע
unavailable-text = זה לא מעכב את החבילה שלכם. נא לנסות שוב בעוד כמה דקות.
internal-title = משהו השתבש אצלנו
internal-text = זה לא בגללכם, וזה לא מעכב את החבילה שלכם. נא לנסות שוב בעוד רגע; אם זה עדיין לא עובד, פנו אלינו.

action-lookup = איתור ההזמנה שלי
action-carrier = מעקב באתר { $carrier }
action-carrier-plain = לצפייה באתר חברת המשלוחים
action-contact = יצירת קשר
action-shop = חזרה לחנות { $brand }

contact-heading = אפשר לעזור?
contact-answer =
    { $hours ->
        [one] אנחנו עונים בדרך כלל בתוך שעה.
        [two] אנחנו עונים בדרך כלל בתוך שעתיים.
       *[other] אנחנו עונים בדרך כלל בתוך { $hours } שעות.
    }
contact-subject = בנוגע להזמנה { $number }

title-parcel = { $status } · { $brand }


## 8. המילים של חברת המשלוחים

carrier-words = במילים של { $carrier }

# מתחת ליום שבו נמסרה החבילה
hero-at = בשעה { $time }
# רגע: $day הוא ״היום״ או תאריך, $time היא שעה
moment = { $day }, בשעה { $time }
