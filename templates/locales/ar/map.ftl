### خريطة رحلة الشحنة، والشيء نفسه بالكلمات.
###
### { $from } و{ $to } و{ $here } و{ $turn } أسماء مدن (أو بلد، حيث لا تُعرف مدينة) كما تكتبها شركة الشحن.

# ما هي الصورة، لقارئات الشاشة.
map-label = خريطة رحلة الشحنة

# الطريق. { $via } قائمة أماكن تُصنع بالرسائل أدناه.
map-way = من { $from } إلى { $to }.
map-way-via = من { $from } عبر { $via } إلى { $to }.
# لا تذكر هذه الصفحة الوجهة.
map-way-so-far = من { $from } إلى { $to } حتى الآن.
map-way-so-far-via = من { $from } عبر { $via } إلى { $to } حتى الآن.
# تم التسليم. { $distance } تُصنع بـ map-km أو map-miles.
map-way-done = من { $from } إلى { $to }: نحو { $distance }.
map-way-done-via = من { $from } عبر { $via } إلى { $to }: نحو { $distance }.
# في طريق العودة إلى المرسل في { $from }؛ و{ $turn } حيث عادت.
map-way-back = من { $from } إلى { $turn }، وهي في طريق العودة.
# عادت إلى المرسل.
map-way-returned = من { $from } إلى { $turn } ثم العودة.

# أين شوهدت آخر مرة؛ جملة تلي الطريق.
map-here = آخر مكان معروف: { $here }.
map-here-far = آخر مكان معروف: { $here }، على بُعد نحو { $distance } من الوجهة.
map-here-back = آخر مكان معروف: { $here }، على بُعد نحو { $distance } من نقطة الانطلاق.

# { $n } رقم منسَّق («1,240»). المسافة لا تنكسر.
map-km = { $n } كم
map-miles = { $n } ميل

# وصل قائمة الأماكن: كلها إلا الأخيرين بـ map-list-comma، والأخير بـ map-list-and.
map-list-comma = { $first } و{ $second }
map-list-and = { $first } و{ $second }
# نهاية قائمة طويلة.
map-more = { $n ->
    [one] مكان آخر
    [two] مكانين آخرين
    [few] { $n } أماكن أخرى
    [many] { $n } مكانًا آخر
   *[other] { $n } مكان آخر
}

# مصدر الأسماء على الخريطة؛ يطلبه الترخيص. { $source } اسم علم.
map-source = أسماء الأماكن: { $source }
