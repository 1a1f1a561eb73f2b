# أين تُستلم الشحنة، والطلبات التي تُستلم من متجرنا نفسه، والمرتجعات.
#
# «نحن» هو المتجر. التواريخ والأوقات وأسماء الأيام منسَّقة مسبقًا: «الجمعة، 27 نوفمبر»، «19:00»، «الاثنين».


## حتى متى. $date: يوم

pickup-until = حتى { $date }
pickup-until-today = اليوم هو آخر يوم
pickup-until-tomorrow = حتى غدٍ، { $date }
# لم تُستلم في الوقت المحدد؛ وقد تكون لا تزال هناك.
pickup-until-passed = انتهت مدة الاحتفاظ بها: { $date }


## هل المكان مفتوح الآن. $time: وقت الساعة؛ $day: يوم من الأسبوع

pickup-open-until = مفتوح اليوم حتى الساعة { $time }
pickup-open-all-day = مفتوح طوال اليوم
pickup-open-always = مفتوح ليلًا ونهارًا
pickup-opens-today = مغلق الآن، يفتح اليوم الساعة { $time }
# كان مفتوحًا اليوم.
pickup-closed-now-tomorrow = مغلق الآن، يفتح غدًا الساعة { $time }
pickup-closed-now = مغلق الآن، يفتح يوم { $day } الساعة { $time }
# لا يفتح اليوم.
pickup-closed-today-tomorrow = مغلق اليوم، يفتح غدًا الساعة { $time }
pickup-closed-today = مغلق اليوم، يفتح يوم { $day } الساعة { $time }


## الأسبوع، سطر واحد للأيام ذات الساعات نفسها: «الاثنين – الجمعة: 9:00 – 13:00، 14:00 – 18:00»

# $from, $to: يومان من الأسبوع
pickup-days = { $from } – { $to }
# $from, $to: وقتان
pickup-span = { $from } – { $to }
pickup-all-day = ليلًا ونهارًا
# فترتان في يوم واحد بينهما استراحة. وقد تكون $first فترتين.
pickup-spans = { $first }، { $next }
# $days: «الاثنين – الجمعة» أو «السبت»؛ $times: «9:00 – 18:00»
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: مغلق

# رابط إلى خريطة تُظهر المكان.
pickup-way = عرض على الخريطة


## طلب يُستلم من متجرنا نفسه. $store: اسم المتجر

status-store_preparing-name = قيد التجهيز
status-store_preparing-sentence = نجهّز طلبك في { $store }.
status-store_preparing-next = يُرجى الانتظار وعدم القدوم لاستلامه حتى يظهر هنا أنه جاهز.
status-store_preparing-figure = طريق ينتهي عند متجرنا. طلبك قيد التجهيز في أول الطريق.

status-store_ready-name = جاهز للاستلام
status-store_ready-sentence = طلبك جاهز وبانتظارك في { $store }.
status-store_ready-next = يُرجى إحضار رقم الطلب وإثبات هوية. وإذا استلمه شخص آخر نيابةً عنك، فسيحتاج إلى رقم الطلب.
status-store_ready-code = يُرجى إبراز الرمز أدناه وإحضار إثبات هوية. إذا استلم شخص آخر نيابةً عنك، فسيحتاج إلى الرمز.
status-store_ready-figure = طريق ينتهي عند متجرنا. طلبك ينتظر هناك.

status-store_collected-name = تم الاستلام
status-store_collected-sentence = تم استلام طلبك من { $store }.
status-store_collected-next = لم يكن الاستلام من جانبك، أو ينقص شيء؟ يُرجى التواصل معنا قريبًا.
status-store_collected-figure = اكتمل الطريق. تم استلام طلبك.

# فوق التاريخ: متى يكون جاهزًا؛ ومتى تم استلامه
hero-ready-by = موعد الجاهزية للاستلام
hero-collected-on = تم الاستلام
# فات اليوم. $date: اليوم الذي ذُكر
hero-store-missed = فات الموعد المتوقع لتجهيز طلبك ({ $date }) ولم يجهز بعد.
now-store-missed-we = نعتذر عن ذلك. نعمل على تجهيزه؛ وفور جاهزيته سيظهر ذلك هنا.
now-store-missed-you = يُرجى عدم القدوم قبل ذلك. وإذا لم يناسبك الانتظار، يُرجى التواصل معنا.

# $store: اسم المتجر
box-store-heading = للاستلام من { $store }
store-items-heading = المنتجات المراد استلامها
# شحنة أُرسلت من أحد متاجرنا لا من المستودع.
box-from-store = أُرسلت من { $store }
# $ready من أصل $total جاهزة للاستلام، والباقي ليس بعد
progress-ready =
    { $ready ->
        [one] منتج واحد من أصل { $total } جاهز للاستلام
        [two] منتجان من أصل { $total } جاهزان للاستلام
        [few] { $ready } منتجات من أصل { $total } جاهزة للاستلام
        [many] { $ready } منتجًا من أصل { $total } جاهزة للاستلام
       *[other] { $ready } منتج من أصل { $total } جاهزة للاستلام
    }


## شحنة يعيدها المشتري

status-return_ready-name = جاهزة للإرجاع
status-return_ready-sentence = بوليصة شحن الإرجاع جاهزة.
status-return_ready-next = يُرجى تسليم الشحنة إلى شركة الشحن في الوقت الذي يناسبك. وبعد أول مسح لها يظهر مكانها هنا.
status-return_ready-figure = طريق العودة إلينا. الشحنة المرتجعة عندك، في أول الطريق.

status-return_moving-name = في طريق العودة إلينا
status-return_moving-sentence = الشحنة المرتجعة في طريق العودة إلينا.
status-return_moving-next = لا حاجة إلى أي إجراء من جانبك. وعند وصولها نفحصها ونتولى الباقي.
status-return_moving-figure = طريق العودة إلينا. الشحنة المرتجعة تقطع هذا الطريق الآن.

status-return_arrived-name = عادت إلينا
status-return_arrived-sentence = وصلت إلينا الشحنة المرتجعة.
status-return_arrived-next = نفحصها ونتولى الباقي. لا حاجة إلى أي إجراء من جانبك.
status-return_arrived-figure = اكتمل طريق العودة إلينا. الشحنة المرتجعة عندنا.

status-return_problem-name = تعطّل الإرجاع
status-return_problem-sentence = أبلغت شركة الشحن عن مشكلة في الشحنة المرتجعة.
status-return_problem-figure = طريق العودة إلينا مقطوع. توقفت الشحنة المرتجعة في منتصفه.
now-return-problem-we = نتابع الشحنة المرتجعة ونحل الأمر مع شركة الشحن. ولن يلحقك أي ضرر من ذلك.
now-return-problem-you = يُرجى الاحتفاظ بإيصال تسليمها إلى شركة الشحن. وإذا لم يتغير شيء هنا خلال يومي عمل، يُرجى التواصل معنا.

# فوق التاريخ المتوقع لعودتها
hero-return-expected = موعد العودة إلينا
box-return-heading = الشحنة المرتجعة
return-items-heading = المنتجات المرتجعة


## ماذا حدث لبعض قطع السطر

item-part-returned = تم الإرجاع (العدد: { $count })
# $returned و$refunded: من السطر نفسه، بعضها أُرجع وبعضها رُدّ ثمنه فقط
item-part-both = تم الإرجاع (العدد: { $returned })، تم ردّ المبلغ (العدد: { $refunded })
