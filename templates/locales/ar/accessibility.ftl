# صفحة إمكانية الوصول التي يقود إليها أسفل كل صفحة. «نحن» هو المتجر.

accessibility-link = إمكانية الوصول
accessibility-title = إمكانية الوصول
accessibility-description = مدى سهولة الوصول إلى صفحات الطلبات هذه، وكيف نتحقق من ذلك، ومن تُخبر إذا واجهك عائق.
accessibility-intro = يجب أن يتمكن الجميع من معرفة مكان طلبهم: بقارئ الشاشة، أو بلوحة المفاتيح وحدها، أو بخط كبير أو تباين قوي، أو على هاتف صغير، أو على الورق.

accessibility-standard-heading = ما تلتزم به هذه الصفحات
accessibility-standard-text = صُممت هذه الصفحات لتستوفي إرشادات إتاحة محتوى الويب (WCAG) 2.2 بالمستويين A وAA. وهي تشمل الإرشادات التي يستند إليها المعيار الأوروبي EN 301 549.
accessibility-standard-colours = أيًّا كانت الألوان التي يختارها المتجر، فإنها تُفتَّح أو تُغمَّق حتى يتميز النص عن خلفيته بما يكفي.

accessibility-how-heading = كيف يجري التحقق من ذلك
accessibility-how-text = يستعين صانعو Doorstep، البرنامج الذي تقوم عليه هذه الصفحات، ببرنامج يفتح في المتصفح كل صفحة وكل حالة من حالات الطلب، بتصاميم نموذجية، فاتحة وداكنة.
accessibility-how-rules = يفحص axe-core التباين والأسماء والأدوار وحجم الروابط والأزرار. ويفحص html-validate طريقة كتابة الصفحة، ويفحص Lighthouse الصفحة كلها.
accessibility-how-keyboard = يجب أن يكون كل شيء في متناول لوحة المفاتيح، وأن يظهر بوضوح أين تقف.
accessibility-how-size = على شاشة بعرض 320 بكسل وبنص مضاعف الحجم، يجب ألا يُقطع شيء وألا تحتاج إلى التمرير جانبًا.
accessibility-how-settings = يجب أن يبقى كل شيء موجودًا مع ألوان التباين الخاصة بالنظام، ومع تقليل الحركة، ومن دون JavaScript، وعلى الورق.

accessibility-limits-heading = ما نعلم أنه ناقص
accessibility-limits-machine = لا يكتشف البرنامج إلا جزءًا من العوائق. وحتى الآن لم يفحص خبير مستقل هذه الصفحات، ولم يختبرها بصورة منهجية أشخاص يعتمدون على التقنيات المساعدة.
accessibility-limits-carrier = ما تبلغ به شركة الشحن يظهر أيضًا بكلماتها هي، وأحيانًا بلغة أخرى.
accessibility-limits-pictures = تظهر صور المنتجات بجانب اسم المنتج، وليس لها وصف خاص بها.
accessibility-limits-others = صفحات شركات الشحن وغيرها التي نضع روابط إليها خارجة عن سيطرتنا.

accessibility-tell-heading = إذا واجهك عائق
accessibility-tell-text = يُرجى إخبارنا في أي صفحة كان ذلك وماذا تستخدم، مثل المتصفح أو قارئ الشاشة. سنجيب عن سؤالك حول الطلب بطريقة أخرى، وسنعمل على إزالة العائق.
accessibility-tell-where = تجد طريقة التواصل معنا في تأكيد طلبك.

accessibility-last-heading = آخر فحص
accessibility-date = التاريخ
accessibility-looked-at = ما جرى فحصه
accessibility-found = النتيجة
accessibility-checkers = أدوات الفحص
accessibility-scores = أدنى درجات Lighthouse
accessibility-pages =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
accessibility-states =
    { $count ->
        [zero] لا حالات
        [one] حالة واحدة
        [two] حالتان
        [few] { $count } حالات
        [many] { $count } حالة
       *[other] { $count } حالة
    }
accessibility-languages =
    { $count ->
        [zero] لا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
accessibility-designs =
    { $count ->
        [zero] لا تصاميم
        [one] تصميم واحد، فاتح وداكن
        [two] تصميمان، كل منهما فاتح وداكن
        [few] { $count } تصاميم، كل منها فاتح وداكن
        [many] { $count } تصميمًا، كل منها فاتح وداكن
       *[other] { $count } تصميم، كل منها فاتح وداكن
    }
accessibility-problems =
    { $count ->
        [zero] لا مشكلات
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلة
       *[other] { $count } مشكلة
    }
accessibility-score = إمكانية الوصول: { $score } من 100
accessibility-score-practices = الممارسات الجيدة: { $score } من 100
accessibility-score-performance = السرعة: { $score } من 100
