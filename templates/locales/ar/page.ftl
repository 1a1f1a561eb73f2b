# إطار صفحات المشتري. أما الجمل الخاصة بحالة الشحنة ففي الملف status.ftl.

skip-to-content = الانتقال إلى طلبك
languages = اللغة
powered-by = تتبُّع الشحنات من Doorstep

items-heading = محتويات شحنتك
ordered-heading = المنتجات المطلوبة
items-more = { $n ->
    [one] منتج واحد آخر
    [two] منتجان آخران
    [few] { $n } منتجات أخرى
    [many] { $n } منتجًا آخر
   *[other] { $n } منتج آخر
}
trail-heading = مسار الشحنة حتى الآن
place-abroad = { $town }، { $country }
tracking-number = رقم التتبُّع
quantity = الكمية:

order-heading = طلبك
order-number = رقم الطلب
order-placed = تاريخ الطلب
order-ship-to = عنوان التوصيل

pickup-heading = مكان الاستلام
pickup-code = رمز الاستلام
pickup-hours = ساعات العمل

look-up-heading = البحث عن طلبك
look-up-intro = تكفي معلومتان من رسالة تأكيد الطلب لمعرفة مكان طلبك.
look-up-number = رقم الطلب أو رقم التتبُّع
look-up-number-hint = مثلًا 1042، أو الرقم الطويل من شركة الشحن.
look-up-looks-like = يبدو أن هذا رقم تتبُّع لدى { $carrier }، لكننا لم نجد هنا شحنة بهذا الرقم.
look-up-at-carrier = البحث عنه لدى { $carrier }
look-up-mistyped = يبدو أن هذا رقم لدى { $carrier }، لكن إحدى خاناته غير صحيحة.
look-up-either = وإحدى هاتين المعلومتين
look-up-email = البريد الإلكتروني
look-up-email-hint = العنوان المُستخدَم عند الطلب.
look-up-postcode = الرمز البريدي
look-up-postcode-hint = الرمز البريدي لعنوان التوصيل.
look-up-submit = عرض طلبي
look-up-where = الرابط في رسالة تأكيد الطلب يفتح الصفحة نفسها دون ملء هذا النموذج.
look-up-choose = من أي متجر كان الطلب؟

reference = عند مراسلتنا، يُرجى ذكر الرقم المرجعي:
