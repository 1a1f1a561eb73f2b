### Mağazanın söylediklerinin çevresindeki sözler: öneriler, duyurular, yardım ve mağazanın kendi sitesinde duran bölümler.
###
### Mağazanın kendi metinleri burada değildir. “Biz” mağazadır.


## 1. Öneriler: mağazanın ürünle ilgili notlarının üstündeki başlıklar

# Paket henüz gelmemişken. “Gönderime hazırlanıyor” durumuyla karıştırılmamalı.
guides-before = Paketiniz gelmeden önce
# Teslimattan sonra.
guides-after = Başlarken


## 2. Duyurular

# Ekran okuyucular için: sayfa başlığının altındaki kısa yazının ne olduğu.
banner-label = Bizden bir duyuru


## 3. Gerçek ve sahte mesajlar

genuine-heading = O mesaj bizden miydi?
# Yalnızca doğru olduğu yerde. Sahte mesajlar “gümrük” veya “teslimat ücreti” ister.
genuine-payment = Sizden hiçbir zaman bir mesajdaki bağlantıdan ödeme yapmanızı istemeyiz. Siparişinizle ilgili bir mesaj bunu istiyorsa bizden değildir.


## 4. Yardım

# Bir sorun olduğunda. $number, mağazanın yazdığı biçimdeki sipariş numarasıdır.
contact-at-hand = Lütfen sipariş numaranızı hazır bulundurun: { $number }
# $service bir mesajlaşma uygulamasının adıdır: WhatsApp, Telegram.
contact-chat = { $service } üzerinden bize yazın
contact-sms = Bize SMS gönderin
# $time, okuyanın saat dilimindeki saattir.
contact-here-until = Bugün saat { $time } olana kadar buradayız.
# Şu anda kimse yok. $time bir saattir.
contact-back-today = Bugün saat { $time } itibarıyla yeniden yanıt veriyoruz.
contact-back-tomorrow = Yarın saat { $time } itibarıyla yeniden yanıt veriyoruz.
# $date haftanın günüyle bir tarihtir: “23 Kasım Pazartesi”.
contact-back-on = { $date } günü saat { $time } itibarıyla yeniden yanıt veriyoruz.
# Müşterinin yazdığı e-postadaki boşluğun altında. $status bir durumun adıdır: “Yolda”.
contact-mail-order = Sipariş { $number } · { $status }


## 5. Mağazanın kendi sitesinde

# Kısa görünümden takip sayfasına giden bağlantı.
embed-whole-page = Tüm ayrıntıları görün
# Çerçeve başlıkları, ekran okuyucular için. $brand mağazanın adıdır.
embed-title = { $brand } siparişiniz nerede
embed-policy-title = { $brand }: teslimat ve iade
embed-policy-delivery = Teslimat
embed-policy-returns = İade
embed-policy-contact = Sorunuz mu var?
embed-policy-more = Devamını okuyun
