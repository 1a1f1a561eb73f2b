### Takip sayfasının sözleri: paket nerede, ne zaman gelir, sırada ne var.
###
### “Biz” mağazadır, “kargo firması” paketi getirir. Yalın ve kısa; kim neyi ne zamana kadar
### yapar; ünlem işareti yok. { $… } içinde hazır biçimlenmiş tarihler, saatler ve adlar durur,
### bunlara ek getirilmez; adetler sayı olarak verilmelidir.
### Bazı boşluklar bölünmez boşluktur (U+00A0).


## 1. Durumlar: satırlardaki adı, başlıktaki cümle ve sıradaki adım, çizimin metni

status-ordered-name = Sipariş alındı
status-ordered-sentence = Siparişinizi aldık, hazırlıyoruz.
status-ordered-next = Yapmanız gereken bir şey yok. Siparişiniz bizden çıkar çıkmaz buradan takip edebilirsiniz.
status-ordered-figure = Kapınıza giden yol. Siparişiniz hâlâ bizde, yolun başında.

status-unknown-name = Henüz haber yok
status-unknown-sentence = Kargo firması paketiniz hakkında bize henüz bilgi vermedi.
status-unknown-next = İlk bir iki gün bu normaldir. İlk haber burada görünecek.
status-unknown-figure = Kapınıza giden yol. Paketinizin nerede olduğunu henüz bilmiyoruz.

status-pre_transit-name = Gönderime hazırlanıyor
status-pre_transit-sentence = Kargo etiketi hazır, ama paketiniz henüz kargo firmasında değil.
status-pre_transit-next = Şimdi paketi kargo firmasına teslim edeceğiz. İlk taramadan itibaren nerede olduğunu burada görebilirsiniz.
status-pre_transit-figure = Kapınıza giden yol. Paketiniz yolun başında, kargo firmasını bekliyor.

status-in_transit-name = Yolda
status-in_transit-sentence = Paketiniz size doğru yolda.
status-in_transit-next = Önce size yakın bir şubeye, oradan da size gelecek. Yapmanız gereken bir şey yok.
status-in_transit-figure = Kapınıza giden yol. Paketiniz bu yolda ilerliyor.

status-customs-name = Gümrükte
status-customs-sentence = Paketiniz gümrükte, kontrolden geçiyor.
status-customs-next = Çoğu paket birkaç gün içinde yoluna devam eder. Eksik belge veya ödeme varsa kargo firması ya da gümrük size haber verir; yoksa yapmanız gereken bir şey yok.
status-customs-figure = Kapınıza giden yol. Paketiniz sınırda bekliyor.

status-out_for_delivery-name = Dağıtımda
status-out_for_delivery-sentence = Paketiniz kuryede, size gelen yolun son bölümünde.
status-out_for_delivery-next = Paketi alacak birinin bulunması iyi olur. Kimse yoksa kurye yeniden gelir ya da not bırakır.
status-out_for_delivery-figure = Kapınıza giden yol. Paketiniz son bölümde, kapıya yakın.

status-available_for_pickup-name = Teslim alınmaya hazır
status-available_for_pickup-sentence = Paketiniz hazır, teslim alabilirsiniz.
status-available_for_pickup-next = Lütfen teslim alma kodunu veya kargo firmasının bildirimini ve kimliğinizi yanınıza alın. Zamanında teslim alınmayan paket bize geri döner.
status-available_for_pickup-figure = Teslimat noktasında biten bir yol. Paketiniz orada bekliyor.

status-attempted_delivery-name = Teslimat denendi
status-attempted_delivery-sentence = Kurye paketinizi getirdi, ama teslim edemedi.
status-attempted_delivery-next = Kurye genellikle bir sonraki iş günü yeniden gelir ya da paketinizi yakındaki bir teslimat noktasına bırakır. Lütfen not bırakılıp bırakılmadığına bakın: Sırada ne olduğu notta yazar.
status-attempted_delivery-figure = Kapınıza giden yol. Paketiniz oraya ulaştı, ama kapı açılmadı.

status-delivered-name = Teslim edildi
status-delivered-sentence = Paketiniz teslim edildi.
status-delivered-next = Bulamıyor musunuz? Lütfen önce evdekilere ve komşulara sorun. Onlarda da yoksa bize ulaşın, konuyu kargo firmasıyla biz çözelim.
status-delivered-figure = Yol tamamlandı. Paketiniz kapıda.

status-exception-name = Bir sorun var
status-exception-sentence = Kargo firması paketinizle ilgili bir sorun bildiriyor.
status-exception-next = Bunu biz de görüyoruz. İki iş günü içinde burada bir şey değişmezse bize ulaşın, konuyu kargo firmasıyla biz çözelim.
status-exception-figure = Kapınıza giden yol yarıda kaldı. Paketiniz yolda durdu.

status-return_to_sender-name = Geri dönüyor
status-return_to_sender-sentence = Paketiniz bize geri dönüyor.
status-return_to_sender-next = Bize ulaşmasını beklemeniz gerekmez: Bizimle iletişime geçin, yeni bir gönderim veya para iadesi ayarlayalım.
status-return_to_sender-figure = Kapınıza giden yol. Paketiniz bu yoldan bize geri dönüyor.

status-returned-name = Bize geri döndü
status-returned-sentence = Paketiniz bize geri döndü.
status-returned-next = Sizinle henüz yeni bir gönderim veya para iadesi ayarlamadıysak lütfen bize ulaşın.
status-returned-figure = Kapınıza giden yol. Paketiniz yeniden başlangıçta, bizde.

status-cancelled-name = İptal edildi
status-cancelled-sentence = Bu teslimat iptal edildi, paket gelmeyecek.
status-cancelled-next = Ödeme yaptıysanız paranızı aynı yöntemle iade ederiz; size ulaşması birkaç iş günü sürebilir. Bunu beklemiyorduysanız lütfen bize ulaşın.
status-cancelled-figure = Boş bir yol. Üzerinde paket yok.

status-expired-name = Uzun süredir haber yok
status-expired-sentence = Kargo firması paketiniz hakkında uzun süredir bilgi vermedi.
status-expired-next = Paket elinize geçtiyse sorun yok. Geçmediyse lütfen bize ulaşın: Ne olduğunu kargo firmasından öğreniriz.
status-expired-figure = Kapınıza giden yol. Paketinizin şu an nerede olduğunu bilmiyoruz.


## 2. Nedenler: durum cümlesinin, daha iyisi biliniyorsa sıradaki adımın da yerine geçer

# unknown
reason-pending-sentence = Paketinizi kargo firmasına sorduk, ilk yanıtı bekliyoruz.
reason-not_found-sentence = Kargo firması paketinizin numarasını henüz tanımıyor.
reason-not_found-next = İlk taramaya kadar bu normaldir. Gönderimden üç iş günü sonra hâlâ tanımıyorsa bize ulaşın, numarayı kontrol edelim.
reason-error-sentence = Kargo firmasının takip sistemi şu anda bize yanıt vermiyor.
reason-error-next = Bu, paketinizi geciktirmez. Sormaya devam ediyoruz; yanıt gelir gelmez burada görünecek.

# pre_transit
reason-label_created-sentence = Paketinizin kargo etiketi hazır.
reason-info_received-sentence = Kargo firmasının paketinizden haberi var, ama paket henüz onda değil.
reason-awaiting_handover-sentence = Paketiniz hazır, kargo firmasını bekliyor.

# in_transit
reason-accepted-sentence = Kargo firması paketinizi teslim aldı.
reason-departed-sentence = Paketiniz bir transfer merkezinden ayrıldı, size doğru yoluna devam ediyor.
reason-arrived-sentence = Paketiniz size gelirken bir transfer merkezine ulaştı.
reason-processed-sentence = Paketiniz ayrıştırıldı, yakında yoluna devam edecek.
reason-customs_received-sentence = Paketiniz gümrüğe ulaştı, orada kontrol edilecek.
reason-customs_received-next = Bu genellikle birkaç gün sürer. Eksik belge veya ödeme varsa kargo firması ya da gümrük size haber verir; yoksa yapmanız gereken bir şey yok.
reason-customs_cleared-sentence = Paketiniz gümrükten geçti.
reason-customs_cleared-next = Şimdi size doğru yoluna devam ediyor. Yapmanız gereken bir şey yok.
reason-arrived_destination_country-sentence = Paketiniz varış ülkesine ulaştı.
reason-arrived_destination_country-next = Önce gümrük kontrol etmek isteyebilir; sonra size yakın bir şubeye gider. Yapmanız gereken bir şey yok.
reason-handed_to_partner-sentence = Kargo firması paketinizi yolun kalanı için bir iş ortağına devretti.
reason-handed_to_partner-next = İş ortağından ilk haberin burada görünmesi bir iki gün sürebilir. Yapmanız gereken bir şey yok.
reason-at_delivery_depot-sentence = Paketiniz, size dağıtım yapan şubede.
reason-at_delivery_depot-next = Şimdi bir kurye paketi dağıtıma çıkaracak. Yapmanız gereken bir şey yok.
reason-delivery_scheduled-sentence = Paketinizin teslimat günü belirlendi.
reason-delivery_scheduled-next = O gün size uymuyorsa çoğu zaman kargo firması üzerinden değiştirebilirsiniz.
reason-delivery_rescheduled-sentence = Paketinizin teslimatı başka bir güne alındı.
reason-delivery_rescheduled-next = Yeni gün size uymuyorsa çoğu zaman kargo firması üzerinden değiştirebilirsiniz.
reason-forwarded-sentence = Paketiniz yönlendirildi, yeni bir adrese gidiyor.
reason-forwarded-next = Bundan haberiniz yoksa lütfen bize ulaşın.
reason-delayed-sentence = Paketiniz gecikiyor.
reason-delayed-next = Bunun için üzgünüz. Yapmanız gereken bir şey yok: Yeni günü öğrenir öğrenmez burada göreceksiniz.
reason-in_transit-delayed-sentence = Paketiniz size doğru yolda, ama gecikiyor.
reason-exception-delayed-sentence = Paketiniz kargo firmasında gecikti.
reason-exception-delayed-next = Bunun için üzgünüz. İki iş günü içinde hareket etmezse bize ulaşın, nerede olduğunu kargo firmasına soralım.

# available_for_pickup
reason-pickup_point-sentence = Paketiniz bir teslimat noktasında sizi bekliyor.
reason-pickup_point-next = Lütfen teslim alma kodunu veya kargo firmasının bildirimini ve kimliğinizi yanınıza alın. Kendiniz gidemiyorsanız paketi sizin yerinize başka birinin nasıl alabileceğini kargo firmasına sorun.
reason-locker-sentence = Paketiniz bir kargo dolabında.
reason-locker-next = Dolabı, kargo firmasının mesajındaki kodla veya uygulamasıyla açabilirsiniz. Kodunuz yoksa kargo firması yeniden gönderebilir.
reason-available_for_pickup-locker-sentence = Paketiniz bir kargo dolabında sizi bekliyor.
reason-available_for_pickup-locker-next = Dolabı, kargo firmasının mesajındaki kodla veya uygulamasıyla açabilirsiniz. Kodunuz yoksa kargo firması yeniden gönderebilir; son günden sonra paket bize geri döner.
reason-post_office-sentence = Paketiniz postanede sizi bekliyor.
reason-post_office-next = Lütfen kimliğinizi ve aldıysanız kargo firmasının bildirimini yanınıza alın. Zamanında teslim alınmayan paket bize geri döner.

# attempted_delivery
reason-recipient_absent-sentence = Kurye geldi, ama paketinizi alacak kimse yoktu.
reason-recipient_absent-next = Kurye genellikle bir sonraki iş günü yeniden gelir ya da paketinizi yakındaki bir teslimat noktasına bırakır; hangisi olduğu kapınızdaki veya posta kutunuzdaki notta yazar. Çoğu zaman kargo firması üzerinden başka bir gün ya da yer de seçebilirsiniz.
reason-business_closed-sentence = Kurye geldi, ama iş yeri kapalıydı.
reason-business_closed-next = Kurye genellikle bir sonraki iş günü yeniden gelir. O zaman da kimse olmayacaksa kargo firmasına size uyan bir gün ve saat bildirin ya da bir teslimat noktası seçin.
reason-no_access-sentence = Kurye kapınıza kadar ulaşamadı.
reason-no_access-next = Kurye genellikle bir sonraki iş günü yeniden dener. Lütfen bahçe veya bina kapısının açılabildiğinden ve zilde isim yazdığından emin olun; nasıl girileceğini kargo firmasına da bildirebilirsiniz.
reason-notice_left-sentence = Kurye paketinizi teslim edemedi ve not bıraktı.
reason-notice_left-next = Paketinizin nerede olduğu veya kuryenin ne zaman yeniden geleceği notta yazar. Not yoksa aynı bilgi genellikle kargo firmasının sayfasında da bulunur.

# delivered
reason-mailbox-sentence = Paketiniz posta kutunuza bırakıldı.
reason-mailbox-next = Orada değilse lütfen önce evdekilere sorun. Kimsede yoksa bize ulaşın, konuyu kargo firmasıyla biz çözelim.
reason-safe_place-sentence = Paketiniz güvenli bir yere bırakıldı.
reason-safe_place-next = Kargo firmasıyla bir yer kararlaştırdıysanız önce oraya, yoksa kapının yanına, girişe veya garaja bakın. Bulamazsanız bize ulaşın, nereye bırakıldığını kargo firmasına soralım.
reason-neighbour-sentence = Paketiniz bir komşuya bırakıldı.
reason-neighbour-next = Kimde olduğu genellikle kargo firmasının notunda veya sayfasında yazar. Öğrenemezseniz bize ulaşın, kargo firmasına soralım.
reason-delivered-locker-sentence = Paketiniz bir kargo dolabına teslim edildi.
reason-delivered-locker-next = Paketi henüz almadıysanız dolabı, kargo firmasının mesajındaki kodla veya uygulamasıyla açabilirsiniz. Kodunuz yoksa kargo firması yeniden gönderebilir.
reason-reception-sentence = Paketiniz resepsiyona teslim edildi.
reason-reception-next = Lütfen oraya veya evrak birimine sorun. Kimsede yoksa bize ulaşın, kimin aldığını kargo firmasına soralım.
reason-signed-sentence = Paketiniz imza karşılığında teslim edildi.
reason-signed-next = Siz imzalamadıysanız önce evdekilere ve komşulara sorun. Kimsede yoksa bize ulaşın, kargo firmasından teslimat belgesini isteyelim.
reason-picked_up_by_recipient-sentence = Paketiniz teslim alındı.
reason-picked_up_by_recipient-next = Paketi alan siz ya da sizin rica ettiğiniz biri değilse lütfen en kısa sürede bize ulaşın.
reason-in_part-sentence = Gönderinizin bir kısmı geldi.
reason-in_part-next = Kalanı genellikle birkaç gün içinde gelir. Üç iş günü içinde bir şey gelmezse bize ulaşın, kargo firmasına soralım.
reason-damaged-sentence = Paketiniz yolda hasar gördü.
reason-damaged-next = Üzgünüz. Paket elinize geçtiyse lütfen ambalajı saklayın, kutunun ve içindekilerin fotoğraflarını bize gönderin. Değişim veya para iadesini sizinle birlikte ayarlarız.
reason-delivered-damaged-sentence = Paketiniz teslim edildi, ama kargo firması hasarlı olduğunu bildiriyor.
reason-delivered-damaged-next = Üzgünüz. İçinde kırılan veya bozulan bir şey varsa ambalajı saklayın, kutunun ve içindekilerin fotoğraflarını bize gönderin. Değişim veya para iadesini sizinle birlikte ayarlarız.
reason-exception-damaged-sentence = Paketiniz size gelirken hasar gördü.
reason-exception-damaged-next = Üzgünüz. Kargo firması paketin yine de teslim edilip edilemeyeceğine bakıyor. Edilemezse ya da beklemek istemezseniz bize ulaşın, değişim veya para iadesi ayarlayalım.

# exception
reason-weather-sentence = Kötü hava paketinizi geciktiriyor.
reason-weather-next = Kargo firması yeniden güvenle yola çıkabildiğinde paketiniz yoluna devam edecek. Yapmanız gereken bir şey yok; yeni gün burada görünecek.
reason-customs_hold-sentence = Gümrük paketinizi bekletiyor.
reason-customs_hold-next = Paket daha ayrıntılı inceleniyor ya da eksik bir şey var. Kargo firması veya gümrük size yazarsa lütfen kısa sürede yanıtlayın. Beş iş günü içinde bir gelişme olmazsa bize ulaşın, ne olduğunu soralım.
reason-missing_documents-sentence = Belge veya bilgi eksik olduğu için paketiniz yoluna devam edemiyor.
reason-missing_documents-next = Kargo firması veya gümrük sizden bir şey istediyse lütfen en kısa sürede onlara gönderin. İstemediyse bize ulaşın: Neyin eksik olduğunu öğrenir, mümkünse tamamlarız.
reason-duty_unpaid-sentence = Paketinizin yoluna devam edebilmesi için gümrük vergisi veya ücretlerin ödenmesi gerekiyor.
reason-duty_unpaid-next = Ne kadar ve nasıl ödeyeceğinizi kargo firması bildirir. Lütfen yalnızca kapıda ya da kargo firmasının kendi sitesinde veya uygulamasında ödeyin; beklemediğiniz bir mesajdaki bağlantıdan asla ödemeyin. Ödenecek bir şey olmaması gerektiğini düşünüyorsanız önce bize ulaşın.
reason-address_problem-sentence = Kargo firması adresi bulamıyor veya daha fazla bilgiye ihtiyaç duyuyor.
reason-address_problem-next = Lütfen siparişinizdeki adresi bina ve daire numarası ile zildeki ad dahil kontrol edin ve yanlış ya da eksik olanı bize yazın. Ne kadar erken öğrenirsek paket yoluna o kadar erken devam eder.
reason-refused-sentence = Kargo firması paketinizin kapıda kabul edilmediğini bildiriyor.
reason-refused-next = İstediğiniz buysa yapmanız gereken bir şey yok: Paket bize geri dönecek. Değilse kısa sürede bize ulaşın, yeniden teslim edilmesini sağlamaya çalışalım.
reason-lost-sentence = Kargo firması paketinizi bulamıyor.
reason-lost-next = Üzgünüz. Paketi aramanız ya da beklemeye devam etmeniz gerekmez: Bize ulaşın, yeni bir gönderim veya para iadesi ayarlayalım.
reason-destroyed-sentence = Paketiniz yolda kullanılamaz hâle geldi, size ulaşmayacak.
reason-destroyed-next = Üzgünüz. Bize ulaşın, yeni bir gönderim veya para iadesi ayarlayalım.
reason-held-sentence = Kargo firması paketinizi bekletiyor, yola çıkarmadı.
reason-held-next = Bazen kargo firması sizden gün seçmenizi veya bir soruyu yanıtlamanızı bekler; öyleyse bu, kendi sayfasında yazar. İki iş günü içinde bir gelişme olmazsa bize ulaşın, ne olduğunu soralım.
reason-security-sentence = Paketiniz güvenlik kontrolü için bekletiliyor.
reason-security-next = Bu genellikle birkaç gün sürer; ne siz ne de biz hızlandırabiliriz. Beş iş günü içinde bir gelişme olmazsa bize ulaşın, kargo firmasına soralım.
reason-prohibited-sentence = Kargo firmasının paketinizdeki ürünü taşıma izni yok.
reason-prohibited-next = Bunu çözmek size değil bize düşer; bunun için üzgünüz. Bize ulaşın: Size ulaştırmanın başka bir yolunu buluruz ya da paranızı iade ederiz.
reason-carrier_rejected-sentence = Kargo firması paketinizi kabul etmedi.
reason-carrier_rejected-next = Bunu düzeltmek bize düşer; yapmanız gereken bir şey yok. İki iş günü içinde bir gelişme olmazsa bize ulaşın, sırada ne olduğunu söyleyelim.
reason-not_collected-sentence = Paketiniz zamanında teslim alınmadı.
reason-not_collected-next = Büyük olasılıkla bize geri dönecek. Paketi hâlâ istiyorsanız bize ulaşın, size nasıl ulaşacağını birlikte ayarlayalım.
reason-undeliverable-sentence = Kargo firması paketinizi teslim edemedi.
reason-undeliverable-next = Büyük olasılıkla bize geri dönecek. Lütfen siparişinizdeki adresi kontrol edip bize ulaşın: Yeni bir gönderim veya para iadesi ayarlarız.
reason-other-sentence = Paketiniz bir nedenle bekliyor; kargo firması nedenini bildirmedi.
reason-other-next = Şimdilik yapmanız gereken bir şey yok. İki iş günü içinde burada bir şey değişmezse bize ulaşın, kargo firmasına soralım.

# return_to_sender
reason-returning-sentence = Paketiniz bize geri dönüyor.
reason-returned-sentence = Paketiniz bize geri döndü.

# cancelled
reason-label_voided-sentence = Kargo etiketi iptal edildi. Bu etiketle bir şey gönderilmeyecek.
reason-label_voided-next = Bu çoğu zaman yalnızca yeni bir etiket demektir; paketiniz o zaman yeni numarasıyla burada görünür. İki iş günü içinde bir şey değişmezse lütfen bize ulaşın.
reason-order_cancelled-sentence = Bu sipariş iptal edildi.

# expired
reason-no_news-sentence = Paketinizden uzun süredir haber yok.


## 3. Geçmiş: olayların başlıkları (yer yanında yazar)

event-unknown = Kargo firmasından haber
event-unknown-pending = Kargo firmasından ilk haber bekleniyor
event-unknown-not_found = Kargo firmasında henüz kayıtlı değil
event-unknown-error = Kargo firmasının takip sistemi yanıt vermedi

event-pre_transit = Gönderi hazırlandı
event-pre_transit-label_created = Kargo etiketi oluşturuldu
event-pre_transit-info_received = Kargo firmasına bildirildi
event-pre_transit-awaiting_handover = Kargo firması bekleniyor
event-pre_transit-delayed = Kargoya teslim gecikti

event-in_transit = Yolda
event-in_transit-accepted = Kargo firması teslim aldı
event-in_transit-departed = Transfer merkezinden çıktı
event-in_transit-arrived = Transfer merkezine ulaştı
event-in_transit-processed = Ayrıştırıldı
event-in_transit-customs_received = Gümrüğe ulaştı
event-in_transit-customs_cleared = Gümrükten geçti
event-in_transit-customs_hold = Gümrükte bekletiliyor
event-in_transit-missing_documents = Belge veya bilgi eksik
event-in_transit-arrived_destination_country = Varış ülkesine ulaştı
event-in_transit-handed_to_partner = İş ortağı kargo firmasına devredildi
event-in_transit-at_delivery_depot = Dağıtım şubesine ulaştı
event-in_transit-delivery_scheduled = Teslimat günü belirlendi
event-in_transit-delivery_rescheduled = Teslimat başka bir güne alındı
event-in_transit-forwarded = Yönlendirildi
event-in_transit-delayed = Gecikti
event-in_transit-weather = Kötü hava nedeniyle gecikti
event-in_transit-held = Kargo firmasında bekletiliyor

event-out_for_delivery = Dağıtıma çıktı
event-out_for_delivery-delayed = Teslimat gecikti

event-available_for_pickup = Teslim alınmaya hazır
event-available_for_pickup-pickup_point = Teslimat noktasında hazır
event-available_for_pickup-locker = Kargo dolabında hazır
event-available_for_pickup-post_office = Postanede hazır

event-attempted_delivery = Teslimat denendi
event-attempted_delivery-recipient_absent = Teslimat denendi, adreste kimse yoktu
event-attempted_delivery-business_closed = Teslimat denendi, iş yeri kapalı
event-attempted_delivery-no_access = Teslimat denendi, girilemedi
event-attempted_delivery-notice_left = Teslimat denendi, not bırakıldı
event-attempted_delivery-refused = Teslimat denendi, kabul edilmedi
event-attempted_delivery-address_problem = Teslimat denendi, adres belirsiz
event-attempted_delivery-security = Teslimat denendi, güvenlik nedeniyle durduruldu
event-attempted_delivery-other = Teslimat denendi

event-delivered = Teslim edildi
event-delivered-mailbox = Posta kutusuna bırakıldı
event-delivered-safe_place = Güvenli bir yere bırakıldı
event-delivered-neighbour = Komşuya bırakıldı
event-delivered-locker = Kargo dolabına teslim edildi
event-delivered-reception = Resepsiyona teslim edildi
event-delivered-signed = İmza karşılığında teslim edildi
event-delivered-picked_up_by_recipient = Teslim alındı
event-delivered-in_part = Kısmen teslim edildi
event-delivered-damaged = Teslim edildi, hasar bildirildi

event-exception = Sorun bildirildi
event-exception-delayed = Kargo firmasında gecikti
event-exception-weather = Kötü hava nedeniyle gecikti
event-exception-customs_hold = Gümrükte bekletiliyor
event-exception-missing_documents = Belge veya bilgi eksik
event-exception-duty_unpaid = Vergi veya ücretler ödenmedi
event-exception-address_problem = Adreste sorun var
event-exception-refused = Kapıda kabul edilmedi
event-exception-damaged = Yolda hasar gördü
event-exception-lost = Kayıp olarak bildirildi
event-exception-destroyed = Yolda kullanılamaz hâle geldi
event-exception-held = Kargo firmasında bekletiliyor
event-exception-security = Güvenlik kontrolü için bekletiliyor
event-exception-prohibited = İçeriğin taşınmasına izin yok
event-exception-carrier_rejected = Kargo firması kabul etmedi
event-exception-not_collected = Zamanında teslim alınmadı
event-exception-undeliverable = Teslim edilemedi
event-exception-other = Sorun bildirildi

event-return_to_sender = Geri dönüyor
event-return_to_sender-returning = Geri dönüyor
event-return_to_sender-returned = Göndericiye geri döndü
event-return_to_sender-refused = Kabul edilmedi, geri dönüyor
event-return_to_sender-not_collected = Teslim alınmadı, geri dönüyor
event-return_to_sender-address_problem = Adreste sorun var, geri dönüyor
event-return_to_sender-undeliverable = Teslim edilemedi, geri dönüyor

event-cancelled = İptal edildi
event-cancelled-label_voided = Kargo etiketi iptal edildi
event-cancelled-order_cancelled = Sipariş iptal edildi

event-expired = Başka haber yok
event-expired-no_news = Uzun süredir haber yok


## 4. Tarihler ve başlık etiketleri

# Büyük tarihin üstündeki satırlar; “Bugün” ve “Yarın” üstünde de durabilir.
hero-arrives = Tahmini teslimat
hero-arrives-today = Bugün geliyor
hero-arrives-tomorrow = Yarın geliyor
hero-delivered-on = Teslim edildi
hero-collect-by = Teslim almak için son gün
hero-expected-was = Beklenen teslimat tarihi geçti
hero-promised-was = Söz verilen teslimat tarihi geçti
hero-returned-on = Bize geri döndü
hero-cancelled-on = İptal edildi

# Tarih yerine
hero-no-date-label = Tahmini teslimat
hero-no-date = Tarih henüz belli değil
hero-no-date-detail = Günü öğrenir öğrenmez burada göreceksiniz.
# Kayıp veya kullanılamaz hâle gelmiş paket: ne umut ne telaş.
hero-problem-date = Teslimat tarihi yok

# Tarihin altında
# $from, $to: saatler
hero-window-between = Büyük olasılıkla { $from } ile { $to } arasında
hero-window-by = Büyük olasılıkla en geç { $to }
# $from, $to: günler
hero-window-days = Büyük olasılıkla { $from } ile { $to } arasında
hero-first-promised = İlk bildirilen teslimat tarihi: { $date }
hero-missed = Paketinizin beklenen teslimat tarihi ({ $date }) geçti ve paketiniz gelmedi. Üzgünüz; yeni günü öğrenir öğrenmez burada göreceksiniz.

today = Bugün
yesterday = Dün
tomorrow = Yarın
# Satır içinde: “Teslim edildi · bugün”
today-within = bugün
yesterday-within = dün
tomorrow-within = yarın


## 5. Ürünler, paketler, sipariş

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Ürününüz henüz yola çıkmadı
                [one] Ürününüz yolda
               *[other] Ürününüz yolda
            }
       *[other]
            { $moving ->
                [0] { $total } üründen hiçbiri henüz yola çıkmadı
                [one] { $total } üründen { $moving } tanesi yolda
               *[other] { $total } üründen { $moving } tanesi yolda
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Ürününüz henüz teslim edilmedi
                [one] Ürününüz teslim edildi
               *[other] Ürününüz teslim edildi
            }
       *[other]
            { $done ->
                [0] { $total } üründen hiçbiri henüz teslim edilmedi
                [one] { $total } üründen { $done } tanesi teslim edildi
               *[other] { $total } üründen { $done } tanesi teslim edildi
            }
    }
progress-partly =
    { $moving ->
        [0] { $total } üründen { $done } tanesi teslim edildi
        [one] { $total } üründen { $done } tanesi teslim edildi, { $moving } tanesi daha yolda
       *[other] { $total } üründen { $done } tanesi teslim edildi, { $moving } tanesi daha yolda
    }

box-of = Paket { $n } / { $total }
box-unsent-heading = Henüz gönderilmedi
box-unsent-line = Hâlâ bizde. Yola çıktığında burada göreceksiniz.
box-cancelled-heading = İptal edildi
box-cancelled-line = Bu gönderilmeyecek.
box-refunded-heading = Para iadesi yapıldı
box-refunded-line = Parayı iade ettik. Size ulaşması birkaç iş günü sürebilir.
box-digital-heading = Pakette değil
box-digital-line = Bunu çevrimiçi veya e-postayla alırsınız.
box-line-arrives = { $status } · tahmini teslimat: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] Önceki { $count } güncelleme
       *[other] Önceki { $count } güncelleme
    }

item-cancelled = İptal edildi
item-refunded = Para iadesi yapıldı
item-returned = İade edildi
# Satırdaki adetten kaçı
item-part-cancelled = { $count } adet iptal edildi
item-part-refunded = { $count } adet için para iadesi yapıldı

# $number, mağazanın yazdığı biçimdeki numaradır; kendi “#” işareti olabilir.
order-kicker = Sipariş { $number } · { $date } tarihli
order-kicker-undated = Sipariş { $number }
parcel-kicker = Paketiniz · { $carrier }
parcel-kicker-plain = Paketiniz
updated-at = Son güncelleme: { $when }


## 6. Toplamlar

total-subtotal = Ara toplam
total-shipping = Kargo
total-discount = İndirim
total-tax = Vergi
total-refunded = İade edilen
total-paid = Ödediğiniz tutar
total-total = Toplam


## 7. Arama, hatalar, iletişim

lookup-title = Siparişinizi bulun
# Sipariş bilinmese de e-posta adresi veya posta kodu yanlış olsa da aynı.
lookup-wrong = Bu bilgilerle bir şey bulamadık; lütfen numarayı ve e-posta adresini ya da posta kodunu sipariş onayınızla karşılaştırın.
lookup-too-many =
    { $minutes ->
        [one] Art arda çok fazla deneme yapıldı. Siparişleri korumak için kısa bir ara veriyoruz: Lütfen bir dakika sonra yeniden deneyin.
       *[other] Art arda çok fazla deneme yapıldı. Siparişleri korumak için kısa bir ara veriyoruz: Lütfen { $minutes } dakika sonra yeniden deneyin.
    }
lookup-number-missing = Lütfen sipariş numaranızı veya takip numaranızı girin.
lookup-second-missing = Siparişinizi gösterebilmemiz için sipariş verirken kullandığınız e-posta adresi veya posta kodu da gerekiyor.
lookup-form-expired = Form çok uzun süre açık kaldı. Lütfen bir kez daha gönderin.

not-found-title = Bu sayfayı bulamıyoruz
not-found-text = Bağlantı yanlış yazılmış ya da e-posta programı onu kesmiş olabilir. Bağlantıyı ilk mesajdan yeniden açın veya siparişinizi numarasıyla bulun.
gone-title = Bu bağlantının süresi doldu
gone-text = Verilerinizi korumak için bu tür bağlantılar bir süre sonra çalışmaz. Siparişinizi numarası ile e-posta adresiniz veya posta kodunuzla yine bulabilirsiniz.
unavailable-title = Bu sayfaya şu anda ulaşılamıyor
unavailable-text = Bu, paketinizi geciktirmez. Lütfen birkaç dakika sonra yeniden deneyin.
internal-title = Bizim tarafımızda bir sorun oluştu
internal-text = Sizin bir hatanız yok ve bu, paketinizi geciktirmez. Lütfen birazdan yeniden deneyin; yine olmazsa bize ulaşın.

action-lookup = Siparişimi bul
action-carrier = { $carrier } takip sayfasında gör
action-carrier-plain = Kargo firmasında görüntüle
action-contact = Bize ulaşın
action-shop = { $brand } mağazasına dön

contact-heading = Yardımcı olabilir miyiz?
contact-answer =
    { $hours ->
        [one] Genellikle bir saat içinde yanıtlarız.
       *[other] Genellikle { $hours } saat içinde yanıtlarız.
    }
contact-subject = { $number } numaralı sipariş hakkında

title-parcel = { $status } · { $brand }


## 8. Kargo firmasının kendi sözleri

carrier-words = { $carrier } firmasının kendi ifadesiyle

# Teslim edildiği günün altında
hero-at = saat { $time }
# Bir an: $day “bugün” veya bir tarih, $time bir saat
moment = { $day }, saat { $time }
