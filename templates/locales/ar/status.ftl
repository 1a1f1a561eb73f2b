### كلمات صفحة التتبُّع: أين الشحنة، ومتى تصل، وما الخطوة التالية.
###
### «نحن» هو المتجر، و«شركة الشحن» هي التي توصل الشحنة. لغة واضحة وقصيرة: من يفعل ماذا ومتى؛
### دون علامات تعجب، ودون تذكير المخاطَب أو تأنيثه. في { $… } تواريخ وأوقات وأسماء منسَّقة
### مسبقًا؛ أما الأعداد فتُمرَّر أرقامًا لتصح صيغ الجمع.


## 1. الحالات: الاسم في السطور، والجملة والخطوة التالية في أعلى الصفحة، ونص الرسم

status-ordered-name = تم استلام الطلب
status-ordered-sentence = وصلَنا طلبك ونعمل على تجهيزه.
status-ordered-next = لا حاجة إلى أي إجراء من جانبك. فور خروج طلبك من عندنا يمكنك متابعته هنا.
status-ordered-figure = الطريق إلى بابك. لا يزال طلبك عندنا في أول الطريق.

status-unknown-name = لا تحديثات بعد
status-unknown-sentence = لم تصلنا من شركة الشحن أي معلومات عن شحنتك بعد.
status-unknown-next = هذا طبيعي في اليوم الأول أو الثاني. سيظهر أول تحديث هنا.
status-unknown-figure = الطريق إلى بابك. لا نعرف مكان شحنتك بعد.

status-pre_transit-name = قيد التجهيز للشحن
status-pre_transit-sentence = بوليصة الشحن جاهزة، لكن شركة الشحن لم تستلم شحنتك بعد.
status-pre_transit-next = الخطوة التالية: نسلّمها إلى شركة الشحن. وبعد أول مسح لها يظهر مكانها هنا.
status-pre_transit-figure = الطريق إلى بابك. شحنتك في أول الطريق بانتظار شركة الشحن.

status-in_transit-name = في الطريق
status-in_transit-sentence = شحنتك في الطريق إليك.
status-in_transit-next = تصل بعد ذلك إلى مركز قريب منك، ومنه إليك. لا حاجة إلى أي إجراء من جانبك.
status-in_transit-figure = الطريق إلى بابك. شحنتك تقطع هذا الطريق الآن.

status-customs-name = في الجمارك
status-customs-sentence = شحنتك في الجمارك وتخضع للفحص هناك.
status-customs-next = تُكمل معظم الشحنات طريقها بعد أيام قليلة. إذا كانت هناك مستندات ناقصة أو رسوم مستحقة، فستتواصل معك شركة الشحن أو الجمارك؛ وإلا فلا حاجة إلى أي إجراء من جانبك.
status-customs-figure = الطريق إلى بابك. شحنتك تنتظر عند الحدود.

status-out_for_delivery-name = خرجت للتوصيل
status-out_for_delivery-sentence = شحنتك مع مندوب التوصيل، في آخر مرحلة من الطريق إليك.
status-out_for_delivery-next = يُفضَّل وجود شخص لاستلامها. وإن لم يوجد أحد، فستعود شركة الشحن مرة أخرى أو تترك إشعارًا.
status-out_for_delivery-figure = الطريق إلى بابك. شحنتك في آخر مرحلة، قريبة من الباب.

status-available_for_pickup-name = جاهزة للاستلام
status-available_for_pickup-sentence = شحنتك جاهزة للاستلام.
status-available_for_pickup-next = يُرجى إحضار رمز الاستلام أو إشعار شركة الشحن، مع إثبات هوية. إذا لم تُستلم في الوقت المحدد، فستعود إلينا.
status-available_for_pickup-figure = طريق ينتهي عند نقطة استلام. شحنتك تنتظر هناك.

status-attempted_delivery-name = محاولة توصيل لم تتم
status-attempted_delivery-sentence = حاولت شركة الشحن توصيل شحنتك ولم تتمكن من تسليمها.
status-attempted_delivery-next = عادةً ما تعود شركة الشحن في يوم العمل التالي، أو تنقل شحنتك إلى نقطة استلام قريبة. يُرجى البحث عن إشعار متروك: فيه بيان الخطوة التالية.
status-attempted_delivery-figure = الطريق إلى بابك. وصلت شحنتك، لكن الباب بقي مغلقًا.

status-delivered-name = تم التسليم
status-delivered-sentence = تم تسليم شحنتك.
status-delivered-next = الشحنة غير موجودة؟ يُرجى سؤال أهل المنزل والجيران أولًا. وإن لم تكن هناك أيضًا، يُرجى التواصل معنا وسنتابع الأمر مع شركة الشحن.
status-delivered-figure = اكتمل الطريق. شحنتك عند الباب.

status-exception-name = توجد مشكلة
status-exception-sentence = أبلغت شركة الشحن عن مشكلة في شحنتك.
status-exception-next = نحن على علم بذلك أيضًا. إذا لم يتغير شيء هنا خلال يومي عمل، يُرجى التواصل معنا وسنحل الأمر مع شركة الشحن.
status-exception-figure = الطريق إلى بابك مقطوع. توقفت شحنتك في منتصفه.

status-return_to_sender-name = في طريق العودة
status-return_to_sender-sentence = شحنتك في طريق العودة إلينا.
status-return_to_sender-next = لا حاجة إلى انتظار وصولها إلينا: يُرجى التواصل معنا، وسنتفق معك على إعادة الإرسال أو ردّ المبلغ.
status-return_to_sender-figure = الطريق إلى بابك. شحنتك تقطعه عائدةً إلينا.

status-returned-name = عادت إلينا
status-returned-sentence = عادت شحنتك إلينا.
status-returned-next = إذا لم نتفق معك بعد على إعادة الإرسال أو ردّ المبلغ، يُرجى التواصل معنا.
status-returned-figure = الطريق إلى بابك. عادت شحنتك إلى أول الطريق، عندنا.

status-cancelled-name = تم الإلغاء
status-cancelled-sentence = أُلغي هذا التوصيل ولن تصل الشحنة.
status-cancelled-next = إذا كان الدفع قد تم، فسنردّ المبلغ بطريقة الدفع نفسها؛ وقد يستغرق وصوله إليك بضعة أيام عمل. إذا كان الإلغاء غير متوقع، يُرجى التواصل معنا.
status-cancelled-figure = طريق خالٍ. لا شحنة عليه.

status-expired-name = لا تحديثات منذ مدة
status-expired-sentence = لم تُبلغ شركة الشحن عن أي جديد بشأن شحنتك منذ مدة طويلة.
status-expired-next = إذا وصلتك الشحنة، فكل شيء على ما يرام. وإن لم تصل، يُرجى التواصل معنا وسنعرف من شركة الشحن ما الذي حدث لها.
status-expired-figure = الطريق إلى بابك. لا نعرف حاليًا مكان شحنتك.


## 2. الأسباب: تحل محل جملة الحالة، ومحل الخطوة التالية إن وُجدت خطوة أنسب

# unknown
reason-pending-sentence = سألنا شركة الشحن عن شحنتك وننتظر أول رد منها.
reason-not_found-sentence = رقم شحنتك غير معروف لدى شركة الشحن بعد.
reason-not_found-next = هذا طبيعي قبل أول مسح للشحنة. إذا بقي الرقم غير معروف بعد ثلاثة أيام عمل من الإرسال، يُرجى التواصل معنا وسنتحقق منه.
reason-error-sentence = نظام التتبُّع لدى شركة الشحن لا يستجيب حاليًا.
reason-error-next = هذا لا يؤخر شحنتك. نواصل الاستعلام، وسيظهر الجديد هنا فور وصول الرد.

# pre_transit
reason-label_created-sentence = بوليصة الشحن الخاصة بشحنتك جاهزة.
reason-info_received-sentence = شركة الشحن على علم بقدوم شحنتك، لكنها لم تستلمها بعد.
reason-awaiting_handover-sentence = شحنتك جاهزة وبانتظار شركة الشحن.

# in_transit
reason-accepted-sentence = استلمت شركة الشحن شحنتك.
reason-departed-sentence = غادرت شحنتك أحد المراكز وتواصل طريقها إليك.
reason-arrived-sentence = وصلت شحنتك إلى أحد المراكز في طريقها إليك.
reason-processed-sentence = تم فرز شحنتك وستواصل طريقها قريبًا.
reason-customs_received-sentence = وصلت شحنتك إلى الجمارك وستخضع للفحص هناك.
reason-customs_received-next = يستغرق ذلك عادةً بضعة أيام. إذا كانت هناك مستندات ناقصة أو رسوم مستحقة، فستتواصل معك شركة الشحن أو الجمارك؛ وإلا فلا حاجة إلى أي إجراء من جانبك.
reason-customs_cleared-sentence = اكتمل التخليص الجمركي لشحنتك.
reason-customs_cleared-next = تواصل الآن طريقها إليك. لا حاجة إلى أي إجراء من جانبك.
reason-arrived_destination_country-sentence = وصلت شحنتك إلى بلد الوجهة.
reason-arrived_destination_country-next = قد تفحصها الجمارك أولًا، ثم تنتقل إلى مركز قريب منك. لا حاجة إلى أي إجراء من جانبك.
reason-handed_to_partner-sentence = سلّمت شركة الشحن شحنتك إلى شركة شريكة لإكمال بقية الطريق.
reason-handed_to_partner-next = قد يمر يوم أو يومان حتى يظهر هنا أول تحديث من الشركة الشريكة. لا حاجة إلى أي إجراء من جانبك.
reason-at_delivery_depot-sentence = شحنتك في مركز التوزيع الذي تخرج منه للتوصيل إليك.
reason-at_delivery_depot-next = الخطوة التالية: يخرج بها مندوب التوصيل. لا حاجة إلى أي إجراء من جانبك.
reason-delivery_scheduled-sentence = تم تحديد يوم لتوصيل شحنتك.
reason-delivery_scheduled-next = إذا لم يناسبك اليوم، فيمكنك غالبًا تغييره لدى شركة الشحن.
reason-delivery_rescheduled-sentence = تأجّل توصيل شحنتك إلى يوم آخر.
reason-delivery_rescheduled-next = إذا لم يناسبك اليوم الجديد، فيمكنك غالبًا تغييره لدى شركة الشحن.
reason-forwarded-sentence = تم تحويل شحنتك وهي في الطريق إلى وجهة جديدة.
reason-forwarded-next = إذا لم يكن لك علم بذلك، يُرجى التواصل معنا.
reason-delayed-sentence = شحنتك متأخرة.
reason-delayed-next = نعتذر عن ذلك. لا حاجة إلى أي إجراء من جانبك: فور معرفتنا بالموعد الجديد سيظهر هنا.
reason-in_transit-delayed-sentence = شحنتك في الطريق إليك، لكنها متأخرة.
reason-exception-delayed-sentence = تأخرت شحنتك لدى شركة الشحن.
reason-exception-delayed-next = نعتذر عن ذلك. إذا لم تتحرك خلال يومي عمل، يُرجى التواصل معنا وسنسأل شركة الشحن عن مكانها.

# available_for_pickup
reason-pickup_point-sentence = شحنتك بانتظارك في نقطة استلام.
reason-pickup_point-next = يُرجى إحضار رمز الاستلام أو إشعار شركة الشحن، مع إثبات هوية. إذا تعذّر عليك الذهاب، فيمكنك سؤال شركة الشحن عن طريقة استلام شخص آخر لها نيابةً عنك.
reason-locker-sentence = شحنتك في خزانة استلام.
reason-locker-next = تُفتح الخزانة بالرمز الوارد في رسالة شركة الشحن أو عبر تطبيقها. وإذا لم يصلك الرمز، فيمكن لشركة الشحن إرساله مجددًا.
reason-available_for_pickup-locker-sentence = شحنتك بانتظارك في خزانة استلام.
reason-available_for_pickup-locker-next = تُفتح الخزانة بالرمز الوارد في رسالة شركة الشحن أو عبر تطبيقها. وإذا لم يصلك الرمز، فيمكن لشركة الشحن إرساله مجددًا؛ وبعد آخر يوم للاستلام تعود الشحنة إلينا.
reason-post_office-sentence = شحنتك بانتظارك في مكتب البريد.
reason-post_office-next = يُرجى إحضار إثبات هوية، وإشعار شركة الشحن إن وصلك. إذا لم تُستلم الشحنة في الوقت المحدد، فستعود إلينا.

# attempted_delivery
reason-recipient_absent-sentence = وصلت شركة الشحن، لكن لم يكن هناك من يستلم شحنتك.
reason-recipient_absent-next = عادةً ما تعود شركة الشحن في يوم العمل التالي، أو تنقل شحنتك إلى نقطة استلام قريبة؛ وفي الإشعار المتروك عند بابك أو في صندوق بريدك بيان ذلك. وغالبًا يمكنك أيضًا اختيار يوم أو مكان آخر لدى شركة الشحن.
reason-business_closed-sentence = وصلت شركة الشحن، لكن مقر العمل كان مغلقًا.
reason-business_closed-next = عادةً ما تعود شركة الشحن في يوم العمل التالي. وإن لم يكن هناك أحد عندئذٍ أيضًا، يُرجى إبلاغ شركة الشحن بيوم ووقت مناسبين، أو اختيار نقطة استلام.
reason-no_access-sentence = لم تتمكن شركة الشحن من الوصول إلى بابك.
reason-no_access-next = عادةً ما تحاول شركة الشحن مجددًا في يوم العمل التالي. يُرجى التأكد من إمكان فتح البوابة أو المدخل ومن وجود الاسم على الجرس؛ ويمكنك أيضًا إبلاغ شركة الشحن بطريقة الدخول.
reason-notice_left-sentence = لم تتمكن شركة الشحن من تسليم شحنتك وتركت إشعارًا.
reason-notice_left-next = في الإشعار بيان مكان شحنتك أو موعد عودة شركة الشحن. وإن لم يوجد إشعار، فعادةً ما تظهر المعلومات نفسها في صفحة شركة الشحن.

# delivered
reason-mailbox-sentence = وُضعت شحنتك في صندوق بريدك.
reason-mailbox-next = إن لم تكن هناك، يُرجى سؤال أهل المنزل أولًا. وإن لم تكن لدى أحد، يُرجى التواصل معنا وسنتابع الأمر مع شركة الشحن.
reason-safe_place-sentence = تُركت شحنتك في مكان آمن.
reason-safe_place-next = إذا كان هناك مكان متفق عليه مع شركة الشحن، يُرجى البحث فيه أولًا، وإلا فعند الباب أو في المدخل أو المرآب. وإن تعذّر العثور عليها، يُرجى التواصل معنا وسنسأل شركة الشحن أين تُركت.
reason-neighbour-sentence = تُركت شحنتك عند أحد الجيران.
reason-neighbour-next = عادةً ما يُذكر اسم من استلمها في إشعار شركة الشحن أو صفحتها. وإن تعذّرت معرفته، يُرجى التواصل معنا وسنسأل شركة الشحن.
reason-delivered-locker-sentence = سُلّمت شحنتك إلى خزانة استلام.
reason-delivered-locker-next = إذا كانت لا تزال فيها، فتُفتح الخزانة بالرمز الوارد في رسالة شركة الشحن أو عبر تطبيقها. وإذا لم يصلك الرمز، فيمكن لشركة الشحن إرساله مجددًا.
reason-reception-sentence = سُلّمت شحنتك في الاستقبال.
reason-reception-next = يُرجى السؤال عنها هناك أو في غرفة البريد. وإن لم تكن لدى أحد، يُرجى التواصل معنا وسنسأل شركة الشحن عمّن استلمها.
reason-signed-sentence = سُلّمت شحنتك مقابل توقيع.
reason-signed-next = إن لم يكن التوقيع توقيعك، يُرجى سؤال أهل المنزل والجيران أولًا. وإن لم تكن لدى أحد، يُرجى التواصل معنا وسنطلب من شركة الشحن إثبات التسليم.
reason-picked_up_by_recipient-sentence = تم استلام شحنتك.
reason-picked_up_by_recipient-next = إن لم يكن الاستلام من جانبك أو من جانب شخص مكلَّف منك، يُرجى التواصل معنا في أقرب وقت.
reason-in_part-sentence = وصل جزء من طلبك.
reason-in_part-next = عادةً ما يصل الباقي خلال أيام قليلة. إن لم يصل شيء خلال ثلاثة أيام عمل، يُرجى التواصل معنا وسنسأل شركة الشحن.
reason-damaged-sentence = تضررت شحنتك في الطريق.
reason-damaged-next = نعتذر عن ذلك. إذا كانت قد وصلتك، يُرجى الاحتفاظ بالتغليف وإرسال صور للعلبة والمحتويات إلينا. وسنتفق معك على الاستبدال أو ردّ المبلغ.
reason-delivered-damaged-sentence = تم تسليم شحنتك، لكن شركة الشحن أبلغت عن تضررها.
reason-delivered-damaged-next = نعتذر عن ذلك. إذا تضرر شيء من المحتويات، يُرجى الاحتفاظ بالتغليف وإرسال صور للعلبة والمحتويات إلينا. وسنتفق معك على الاستبدال أو ردّ المبلغ.
reason-exception-damaged-sentence = تضررت شحنتك في الطريق إليك.
reason-exception-damaged-next = نعتذر عن ذلك. تتحقق شركة الشحن من إمكان تسليمها. وإذا تعذّر ذلك، أو إذا لم يناسبك الانتظار، يُرجى التواصل معنا وسنتفق معك على الاستبدال أو ردّ المبلغ.

# exception
reason-weather-sentence = سوء الأحوال الجوية يؤخر شحنتك.
reason-weather-next = تواصل الشحنة طريقها حين تتمكن شركة الشحن من التحرك بأمان. لا حاجة إلى أي إجراء من جانبك؛ وسيظهر الموعد الجديد هنا.
reason-customs_hold-sentence = شحنتك محتجزة في الجمارك.
reason-customs_hold-next = تخضع لفحص أدق، أو ما زال ينقصها شيء. إذا وصلتك رسالة من شركة الشحن أو الجمارك، يُرجى الرد عليها سريعًا. وإذا لم يتحرك شيء خلال خمسة أيام عمل، يُرجى التواصل معنا وسنستفسر عن الأمر.
reason-missing_documents-sentence = لا يمكن لشحنتك مواصلة الطريق لنقص في المستندات أو البيانات.
reason-missing_documents-next = إذا طلبت منك شركة الشحن أو الجمارك شيئًا، يُرجى إرساله إليها في أقرب وقت. وإذا لم يُطلب منك شيء، يُرجى التواصل معنا: سنعرف ما ينقص ونقدمه إن أمكننا ذلك.
reason-duty_unpaid-sentence = يجب دفع رسوم جمركية أو رسوم أخرى قبل أن تواصل شحنتك طريقها.
reason-duty_unpaid-next = تُعلمك شركة الشحن بالمبلغ وطريقة الدفع. يُرجى الدفع عند الباب فقط، أو في موقع شركة الشحن الرسمي أو تطبيقها، وعدم الدفع أبدًا عبر رابط في رسالة غير متوقعة. وإذا بدا لك أنه لا رسوم مستحقة، يُرجى التواصل معنا أولًا.
reason-address_problem-sentence = لا تجد شركة الشحن العنوان، أو تحتاج إلى تفاصيل إضافية.
reason-address_problem-next = يُرجى مراجعة العنوان في طلبك، بما في ذلك رقم المبنى والشقة والاسم على الجرس، وإبلاغنا بما هو خاطئ أو ناقص. كلما عرفنا ذلك مبكرًا، أسرعت الشحنة في مواصلة طريقها.
reason-refused-sentence = أبلغت شركة الشحن بأن شحنتك لم تُقبل عند الباب.
reason-refused-next = إذا كانت هذه رغبتك، فلا حاجة إلى أي إجراء: ستعود الشحنة إلينا. وإن لم تكن كذلك، يُرجى التواصل معنا قريبًا وسنحاول ترتيب توصيلها مرة أخرى.
reason-lost-sentence = لم تعد شركة الشحن قادرة على العثور على شحنتك.
reason-lost-next = نعتذر عن ذلك. لا حاجة إلى البحث عنها أو إلى مزيد من الانتظار: يُرجى التواصل معنا، وسنتفق معك على إعادة الإرسال أو ردّ المبلغ.
reason-destroyed-sentence = تلفت شحنتك في الطريق ولن تصل.
reason-destroyed-next = نعتذر عن ذلك. يُرجى التواصل معنا، وسنتفق معك على إعادة الإرسال أو ردّ المبلغ.
reason-held-sentence = تحتفظ شركة الشحن بشحنتك ولم ترسلها بعد.
reason-held-next = أحيانًا تنتظر شركة الشحن منك اختيار يوم أو الرد على سؤال؛ وتبيّن صفحتها ذلك. إذا لم يتحرك شيء خلال يومي عمل، يُرجى التواصل معنا وسنستفسر عن الأمر.
reason-security-sentence = شحنتك موقوفة لإجراء فحص أمني.
reason-security-next = يستغرق ذلك عادةً بضعة أيام، ولا يمكن لأي منا تسريعه. إذا لم يتحرك شيء خلال خمسة أيام عمل، يُرجى التواصل معنا وسنسأل شركة الشحن.
reason-prohibited-sentence = لا يُسمح لشركة الشحن بنقل محتويات شحنتك.
reason-prohibited-next = نعتذر عن ذلك؛ فحلّ هذا الأمر من مسؤوليتنا. يُرجى التواصل معنا، وسنجد طريقة أخرى لإيصالها إليك أو نردّ إليك المبلغ.
reason-carrier_rejected-sentence = لم تقبل شركة الشحن شحنتك.
reason-carrier_rejected-next = معالجة ذلك من مسؤوليتنا، ولا حاجة إلى أي إجراء من جانبك. إذا لم يتحرك شيء خلال يومي عمل، يُرجى التواصل معنا وسنخبرك بالخطوة التالية.
reason-not_collected-sentence = لم تُستلم شحنتك في الوقت المحدد.
reason-not_collected-next = من المرجّح أن تعود إلينا. إذا كانت لا تزال لديك رغبة فيها، يُرجى التواصل معنا وسنتفق معك على طريقة وصولها إليك.
reason-undeliverable-sentence = لم تتمكن شركة الشحن من توصيل شحنتك.
reason-undeliverable-next = من المرجّح أن تعود إلينا. يُرجى مراجعة العنوان في طلبك والتواصل معنا: سنتفق معك على إعادة الإرسال أو ردّ المبلغ.
reason-other-sentence = هناك ما يؤخر شحنتك، ولم تذكر شركة الشحن السبب.
reason-other-next = لا حاجة إلى أي إجراء من جانبك في الوقت الحالي. إذا لم يتغير شيء هنا خلال يومي عمل، يُرجى التواصل معنا وسنسأل شركة الشحن.

# return_to_sender
reason-returning-sentence = شحنتك في طريق العودة إلينا.
reason-returned-sentence = عادت شحنتك إلينا.

# cancelled
reason-label_voided-sentence = أُلغيت بوليصة الشحن، ولن يُرسل بها شيء.
reason-label_voided-next = غالبًا ما يعني ذلك إصدار بوليصة جديدة فحسب؛ وعندئذٍ تظهر شحنتك هنا برقمها الجديد. إذا لم يتغير شيء خلال يومي عمل، يُرجى التواصل معنا.
reason-order_cancelled-sentence = أُلغي هذا الطلب.

# expired
reason-no_news-sentence = لا جديد عن شحنتك منذ مدة.


## 3. المسار: عناوين الأحداث (يظهر المكان بجانبها)

event-unknown = تحديث من شركة الشحن
event-unknown-pending = بانتظار أول تحديث من شركة الشحن
event-unknown-not_found = غير معروفة لدى شركة الشحن بعد
event-unknown-error = لم يستجب نظام التتبُّع لدى شركة الشحن

event-pre_transit = تم تجهيز الشحنة
event-pre_transit-label_created = تم إصدار بوليصة الشحن
event-pre_transit-info_received = تم إبلاغ شركة الشحن
event-pre_transit-awaiting_handover = بانتظار شركة الشحن
event-pre_transit-delayed = تأخر التسليم إلى شركة الشحن

event-in_transit = في الطريق
event-in_transit-accepted = استلمتها شركة الشحن
event-in_transit-departed = غادرت المركز
event-in_transit-arrived = وصلت إلى المركز
event-in_transit-processed = تم الفرز
event-in_transit-customs_received = وصلت إلى الجمارك
event-in_transit-customs_cleared = تم التخليص الجمركي
event-in_transit-customs_hold = محتجزة في الجمارك
event-in_transit-missing_documents = مستندات أو بيانات ناقصة
event-in_transit-arrived_destination_country = وصلت إلى بلد الوجهة
event-in_transit-handed_to_partner = سُلّمت إلى شركة شحن شريكة
event-in_transit-at_delivery_depot = وصلت إلى مركز التوزيع
event-in_transit-delivery_scheduled = تم تحديد يوم التوصيل
event-in_transit-delivery_rescheduled = تأجّل التوصيل إلى يوم آخر
event-in_transit-forwarded = تم تحويل الوجهة
event-in_transit-delayed = متأخرة
event-in_transit-weather = متأخرة بسبب الأحوال الجوية
event-in_transit-held = موقوفة لدى شركة الشحن

event-out_for_delivery = خرجت للتوصيل
event-out_for_delivery-delayed = تأخر التوصيل

event-available_for_pickup = جاهزة للاستلام
event-available_for_pickup-pickup_point = جاهزة في نقطة استلام
event-available_for_pickup-locker = جاهزة في خزانة استلام
event-available_for_pickup-post_office = جاهزة في مكتب البريد

event-attempted_delivery = محاولة توصيل لم تتم
event-attempted_delivery-recipient_absent = محاولة توصيل، لم يوجد أحد
event-attempted_delivery-business_closed = محاولة توصيل، مقر العمل مغلق
event-attempted_delivery-no_access = محاولة توصيل، تعذّر الدخول
event-attempted_delivery-notice_left = محاولة توصيل، تُرك إشعار
event-attempted_delivery-refused = محاولة توصيل، لم تُقبل
event-attempted_delivery-address_problem = محاولة توصيل، العنوان غير واضح
event-attempted_delivery-security = محاولة توصيل، أُوقفت لأسباب أمنية
event-attempted_delivery-other = محاولة توصيل لم تتم

event-delivered = تم التسليم
event-delivered-mailbox = وُضعت في صندوق البريد
event-delivered-safe_place = تُركت في مكان آمن
event-delivered-neighbour = تُركت عند أحد الجيران
event-delivered-locker = سُلّمت إلى خزانة استلام
event-delivered-reception = سُلّمت في الاستقبال
event-delivered-signed = تم التسليم مقابل توقيع
event-delivered-picked_up_by_recipient = تم الاستلام
event-delivered-in_part = تم تسليم جزء
event-delivered-damaged = تم التسليم، مع الإبلاغ عن ضرر

event-exception = تم الإبلاغ عن مشكلة
event-exception-delayed = تأخرت لدى شركة الشحن
event-exception-weather = متأخرة بسبب الأحوال الجوية
event-exception-customs_hold = محتجزة في الجمارك
event-exception-missing_documents = مستندات أو بيانات ناقصة
event-exception-duty_unpaid = رسوم غير مدفوعة
event-exception-address_problem = مشكلة في العنوان
event-exception-refused = لم تُقبل عند الباب
event-exception-damaged = تضررت في الطريق
event-exception-lost = تم الإبلاغ عن فقدانها
event-exception-destroyed = تلفت في الطريق
event-exception-held = موقوفة لدى شركة الشحن
event-exception-security = موقوفة لفحص أمني
event-exception-prohibited = محتويات غير مسموح بنقلها
event-exception-carrier_rejected = لم تقبلها شركة الشحن
event-exception-not_collected = لم تُستلم في الوقت المحدد
event-exception-undeliverable = تعذّر توصيلها
event-exception-other = تم الإبلاغ عن مشكلة

event-return_to_sender = في طريق العودة
event-return_to_sender-returning = في طريق العودة
event-return_to_sender-returned = عادت إلى المرسل
event-return_to_sender-refused = لم تُقبل، في طريق العودة
event-return_to_sender-not_collected = لم تُستلم، في طريق العودة
event-return_to_sender-address_problem = مشكلة في العنوان، في طريق العودة
event-return_to_sender-undeliverable = تعذّر توصيلها، في طريق العودة

event-cancelled = تم الإلغاء
event-cancelled-label_voided = أُلغيت بوليصة الشحن
event-cancelled-order_cancelled = أُلغي الطلب

event-expired = لا مزيد من التحديثات
event-expired-no_news = لا تحديثات منذ مدة طويلة


## 4. التواريخ وعناوين أعلى الصفحة

# عناوين فوق التاريخ الكبير؛ تصلح أيضًا فوق «اليوم» و«غدًا».
hero-arrives = موعد الوصول
hero-arrives-today = الوصول اليوم
hero-arrives-tomorrow = الوصول غدًا
hero-delivered-on = تم التسليم
hero-collect-by = آخر موعد للاستلام
hero-expected-was = الموعد الذي كان متوقعًا
hero-promised-was = الموعد الذي وعدنا به
hero-returned-on = عادت إلينا
hero-cancelled-on = تم الإلغاء

# بدلًا من التاريخ
hero-no-date-label = موعد الوصول
hero-no-date = لم يُحدَّد بعد
hero-no-date-detail = فور معرفتنا بالموعد سيظهر هنا.
# شحنة مفقودة أو تالفة: لا أمل زائف ولا فزع.
hero-problem-date = لا موعد للوصول

# تحت التاريخ
# $from, $to: أوقات الساعة
hero-window-between = على الأرجح من { $from } إلى { $to }
hero-window-by = على الأرجح قبل { $to }
# $from, $to: تواريخ
hero-window-days = على الأرجح من { $from } إلى { $to }
hero-first-promised = الموعد الأول الذي وعدنا به: { $date }
hero-missed = فات الموعد المتوقع لوصول شحنتك ({ $date }) ولم تصل بعد. نعتذر عن ذلك؛ فور معرفتنا بالموعد الجديد سيظهر هنا.

today = اليوم
yesterday = أمس
tomorrow = غدًا
# داخل السطر: «تم التسليم · اليوم»
today-within = اليوم
yesterday-within = أمس
tomorrow-within = غدًا


## 5. المنتجات والشحنات والطلب

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] لم يُشحن منتجك بعد
               *[other] منتجك في الطريق
            }
        [two]
            { $moving ->
                [0] لم يُشحن أي من المنتجين بعد
                [1] أحد المنتجين في الطريق
               *[other] المنتجان في الطريق
            }
        [few]
            { $moving ->
                [0] لم يُشحن أي منتج بعد من أصل { $total }
               *[other] { $moving } من أصل { $total } منتجات في الطريق
            }
        [many]
            { $moving ->
                [0] لم يُشحن أي منتج بعد من أصل { $total }
               *[other] { $moving } من أصل { $total } منتجًا في الطريق
            }
       *[other]
            { $moving ->
                [0] لم يُشحن أي منتج بعد من أصل { $total }
               *[other] { $moving } من أصل { $total } منتج في الطريق
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] لم يُسلَّم منتجك بعد
               *[other] تم تسليم منتجك
            }
        [two]
            { $done ->
                [0] لم يُسلَّم أي من المنتجين بعد
                [1] تم تسليم أحد المنتجين
               *[other] تم تسليم المنتجين
            }
        [few]
            { $done ->
                [0] لم يُسلَّم أي منتج بعد من أصل { $total }
               *[other] تم تسليم { $done } من أصل { $total } منتجات
            }
        [many]
            { $done ->
                [0] لم يُسلَّم أي منتج بعد من أصل { $total }
               *[other] تم تسليم { $done } من أصل { $total } منتجًا
            }
       *[other]
            { $done ->
                [0] لم يُسلَّم أي منتج بعد من أصل { $total }
               *[other] تم تسليم { $done } من أصل { $total } منتج
            }
    }
progress-partly =
    { $total ->
        [one]
            { $moving ->
                [0] المنتجات: تم تسليم { $done } من أصل { $total }
               *[other] المنتجات: تم تسليم { $done } من أصل { $total }، و{ $moving } في الطريق
            }
        [two]
            { $moving ->
                [0] تم تسليم أحد المنتجين
               *[other] تم تسليم أحد المنتجين، والآخر في الطريق
            }
        [few]
            { $moving ->
                [0] تم تسليم { $done } من أصل { $total } منتجات
               *[other] تم تسليم { $done } من أصل { $total } منتجات، و{ $moving } في الطريق
            }
        [many]
            { $moving ->
                [0] تم تسليم { $done } من أصل { $total } منتجًا
               *[other] تم تسليم { $done } من أصل { $total } منتجًا، و{ $moving } في الطريق
            }
       *[other]
            { $moving ->
                [0] تم تسليم { $done } من أصل { $total } منتج
               *[other] تم تسليم { $done } من أصل { $total } منتج، و{ $moving } في الطريق
            }
    }

box-of = الشحنة { $n } من { $total }
box-unsent-heading = لم تُشحن بعد
box-unsent-line = لا تزال عندنا. سيظهر الأمر هنا عند خروجها.
box-cancelled-heading = تم الإلغاء
box-cancelled-line = لن تُشحن هذه المنتجات.
box-refunded-heading = تم ردّ المبلغ
box-refunded-line = رددنا المبلغ. وقد يستغرق وصوله إليك بضعة أيام عمل.
box-digital-heading = ليست ضمن شحنة
box-digital-line = تصلك عبر الإنترنت أو بالبريد الإلكتروني.
box-line-arrives = { $status } · الوصول: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] تحديث سابق واحد
        [two] تحديثان سابقان
        [few] { $count } تحديثات سابقة
        [many] { $count } تحديثًا سابقًا
       *[other] { $count } تحديث سابق
    }

item-cancelled = تم الإلغاء
item-refunded = تم ردّ المبلغ
item-returned = تم الإرجاع
# كم من كمية هذا السطر
item-part-cancelled = تم الإلغاء (العدد: { $count })
item-part-refunded = تم ردّ المبلغ (العدد: { $count })

# $number هو الرقم كما يكتبه المتجر، مع علامة «#» إن وُجدت.
order-kicker = الطلب { $number } · بتاريخ { $date }
order-kicker-undated = الطلب { $number }
parcel-kicker = شحنتك مع { $carrier }
parcel-kicker-plain = شحنتك
updated-at = آخر تحديث: { $when }


## 6. المبالغ

total-subtotal = المجموع الفرعي
total-shipping = الشحن
total-discount = الخصم
total-tax = الضريبة
total-refunded = المبلغ المردود
total-paid = المبلغ الذي دفعته
total-total = الإجمالي


## 7. البحث والأخطاء والتواصل

lookup-title = البحث عن طلبك
# الجملة نفسها سواء أكان الطلب غير معروف أم كان البريد الإلكتروني أو الرمز البريدي خاطئًا.
lookup-wrong = لم نجد شيئًا بهذه البيانات؛ يُرجى مقارنة الرقم والبريد الإلكتروني أو الرمز البريدي برسالة تأكيد الطلب.
lookup-too-many =
    { $minutes ->
        [one] كانت هذه محاولات كثيرة متتالية. لحماية الطلبات ننتظر قليلًا: يُرجى المحاولة مجددًا بعد دقيقة واحدة.
        [two] كانت هذه محاولات كثيرة متتالية. لحماية الطلبات ننتظر قليلًا: يُرجى المحاولة مجددًا بعد دقيقتين.
        [few] كانت هذه محاولات كثيرة متتالية. لحماية الطلبات ننتظر قليلًا: يُرجى المحاولة مجددًا بعد { $minutes } دقائق.
        [many] كانت هذه محاولات كثيرة متتالية. لحماية الطلبات ننتظر قليلًا: يُرجى المحاولة مجددًا بعد { $minutes } دقيقة.
       *[other] كانت هذه محاولات كثيرة متتالية. لحماية الطلبات ننتظر قليلًا: يُرجى المحاولة مجددًا بعد { $minutes } دقيقة.
    }
lookup-number-missing = يُرجى إدخال رقم الطلب أو رقم التتبُّع.
lookup-second-missing = لعرض الطلب نحتاج أيضًا إلى البريد الإلكتروني أو الرمز البريدي المُستخدَم عند الطلب.
lookup-form-expired = بقي النموذج مفتوحًا مدة طويلة. يُرجى إرساله مرة أخرى.

not-found-title = لا نجد هذه الصفحة
not-found-text = ربما كُتب الرابط خطأً أو اقتطع برنامج البريد جزءًا منه. يُرجى فتحه مجددًا من الرسالة الأصلية، أو البحث عن طلبك برقمه.
gone-title = انتهت صلاحية هذا الرابط
gone-text = لحماية بياناتك تتوقف مثل هذه الروابط عن العمل بعد مدة. لا يزال بإمكانك العثور على طلبك برقمه مع البريد الإلكتروني أو الرمز البريدي.
unavailable-title = هذه الصفحة غير متاحة حاليًا
unavailable-text = هذا لا يؤخر شحنتك. يُرجى المحاولة مجددًا بعد بضع دقائق.
internal-title = حدث خطأ من جانبنا
internal-text = لم يكن الخطأ منك، وهو لا يؤخر شحنتك. يُرجى المحاولة مجددًا بعد قليل؛ وإذا تكرر الأمر، يُرجى التواصل معنا.

action-lookup = البحث عن طلبي
action-carrier = متابعة الشحنة لدى { $carrier }
action-carrier-plain = عرض لدى شركة الشحن
action-contact = التواصل معنا
action-shop = العودة إلى { $brand }

contact-heading = هل يمكننا المساعدة؟
contact-answer =
    { $hours ->
        [one] نرد عادةً خلال ساعة.
        [two] نرد عادةً خلال ساعتين.
        [few] نرد عادةً خلال { $hours } ساعات.
        [many] نرد عادةً خلال { $hours } ساعة.
       *[other] نرد عادةً خلال { $hours } ساعة.
    }
contact-subject = بخصوص الطلب { $number }

title-parcel = { $status } · { $brand }


## 8. كلمات شركة الشحن نفسها

carrier-words = كما ورد من { $carrier }

# تحت يوم التسليم
hero-at = الساعة { $time }
# لحظة: $day هو «اليوم» أو تاريخ، و$time وقت الساعة
moment = { $day }، { $time }
