# דף הנגישות, שאליו מוביל תחתית כל דף. ״אנחנו״ הוא החנות.

accessibility-link = נגישות
accessibility-title = נגישות
accessibility-description = עד כמה דפי ההזמנות האלה נגישים, איך זה נבדק ולמי לפנות אם משהו מפריע לכם.
accessibility-intro = כל אחד ואחת צריכים להיות מסוגלים לדעת איפה ההזמנה שלהם: עם קורא מסך, במקלדת בלבד, בטקסט גדול או בניגודיות חזקה, בטלפון קטן או על נייר.

accessibility-standard-heading = במה הדפים האלה אמורים לדף
accessibility-standard-text = הם נבנו כדי לדף בהנחיות לנגישות תכני אינטרנט (WCAG) 2.2 ברמות A ו-AA. הן כוללות את ההנחיות שעליהן מבוסס התקן האירופי EN 301 549.
accessibility-standard-colours = אילו צבעים שהחנות תבחר, הם מובהרים או מוכהים עד שהטקסט בולט מספיק על הרקע.

accessibility-how-heading = איך זה נבדק
accessibility-how-text = יוצרי Doorstep, התוכנה שמאחורי הדפים האלה, מפעילים תוכנה שפותחת בדפדפן כל דף וכל מצב של הזמנה, בעיצובים לדוגמה, בהירים וכהים.
accessibility-how-rules = axe-core בודק ניגודיות, שמות, תפקידים וגודל של קישורים וכפתורים. html-validate בודק איך הדף כתוב, ו-Lighthouse את המכלול.
accessibility-how-keyboard = במקלדת אפשר להגיע לכל דבר, ורואים היכן נמצאים.
accessibility-how-size = במסך ברוחב 320 פיקסלים ובטקסט גדול פי שניים, דבר לא נחתך ואין צורך לגלול הצידה.
accessibility-how-settings = הכול נמצא גם בצבעי הניגודיות של המערכת, בתנועה מופחתת, ללא JavaScript ועל נייר.

accessibility-limits-heading = מה ידוע לנו שחסר
accessibility-limits-machine = תוכנה מוצאת רק חלק מהמחסומים. עד כה שום מומחה חיצוני לא בחן את הדפים האלה, והם לא נוסו באופן שיטתי בידי אנשים שנעזרים בטכנולוגיה מסייעת.
accessibility-limits-carrier = מה שחברת המשלוחים מדווחת מופיע גם במילים שלה, לפעמים בשפה אחרת.
accessibility-limits-pictures = תמונות של מוצרים עומדות ליד שם המוצר ואין להן תיאור משלהן.
accessibility-limits-others = אין לנו שליטה על דפים של חברות משלוחים ואחרים שאנחנו מקשרים אליהם.

accessibility-tell-heading = אם משהו מפריע לכם
accessibility-tell-text = ספרו לנו באיזה דף זה היה ובמה אתם משתמשים, למשל באיזה דפדפן או קורא מסך. נענה על השאלה שלכם לגבי ההזמנה בדרך אחרת ונטפל במחסום.
accessibility-tell-where = איך ליצור איתנו קשר מופיע באישור ההזמנה שלכם.

accessibility-last-heading = הבדיקה האחרונה
accessibility-date = תאריך
accessibility-looked-at = נבדקו
accessibility-found = נמצאו
accessibility-checkers = כלי הבדיקה
accessibility-scores = הציונים הנמוכים ב-Lighthouse
accessibility-pages =
    { $count ->
        [one] דף אחד
        [two] שני דפים
       *[other] { $count } דפים
    }
accessibility-states =
    { $count ->
        [one] מצב אחד
        [two] שני מצבים
       *[other] { $count } מצבים
    }
accessibility-languages =
    { $count ->
        [one] שפה אחת
        [two] שתי שפות
       *[other] { $count } שפות
    }
accessibility-designs =
    { $count ->
        [one] עיצוב אחד, בהיר וכהה
        [two] שני עיצובים, כל אחד בהיר וכהה
       *[other] { $count } עיצובים, כל אחד בהיר וכהה
    }
accessibility-problems =
    { $count ->
        [0] אין בעיות
        [one] בעיה אחת
        [two] שתי בעיות
       *[other] { $count } בעיות
    }
accessibility-score = נגישות: { $score } מתוך 100
accessibility-score-practices = נוהג טוב: { $score } מתוך 100
accessibility-score-performance = מהירות: { $score } מתוך 100
