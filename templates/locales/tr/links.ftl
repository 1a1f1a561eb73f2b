# Bağlantılar: ne gösterdikleri, ikinci doğrulama, paylaşım ve son ziyaretten bu yana yenilikler.
# Ton: yalın, kısa, sıcak. Yanıt veremeyen kimse suçlu değildir.

## Takip sayfasında

# Müşterinin paylaştığı sayfada, tarihin üstünde. $brand: mağazanın adı.
kicker-shared = { $brand } siparişi
# Hediye sayfasında, tarihin üstünde. $name: hediyeyi veren, kendini adlandırdığı gibi.
kicker-gift-from = Size bir paket · gönderen: { $name }
# Aynısı, ad verilmediyse. $brand: mağazanın adı.
kicker-gift = Size bir paket · gönderen: { $brand }

# Sipariş bilgilerinin altındaki bağlantı.
unlock-link = Adresi ve ayrıntıları göster
# Sipariş bilgileri göründükten sonra, altlarında.
lock-again = Yeniden gizle
lock-hint = Bilgileriniz bu tarayıcıda en fazla yarım saat görünür.
share-link = Bu siparişi paylaş
order-email = E-posta
order-phone = Telefon

# Paketin geçmişinin üstünde. $count: kaç güncelleme. $time: saat (“14:02”). Bugün ve dün sözle söylenir;
# $date haftanın günüyle tarihtir.
news-today = { $count ->
    [one] Son ziyaretinizden bu yana (bugün, saat { $time }): bir yeni güncelleme
   *[other] Son ziyaretinizden bu yana (bugün, saat { $time }): { $count } yeni güncelleme
}
news-yesterday = { $count ->
    [one] Son ziyaretinizden bu yana (dün, saat { $time }): bir yeni güncelleme
   *[other] Son ziyaretinizden bu yana (dün, saat { $time }): { $count } yeni güncelleme
}
news-on = { $count ->
    [one] Son ziyaretinizden bu yana ({ $date }, saat { $time }): bir yeni güncelleme
   *[other] Son ziyaretinizden bu yana ({ $date }, saat { $time }): { $count } yeni güncelleme
}
# Yeni bir güncellemenin önünde. Tek söz ya da olabildiğince az.
news-mark = Yeni

## Kilidi açma

unlock-heading = Adresi ve ayrıntıları göster
unlock-intro = Bağlantıya sahip olan herkes bu siparişin nerede olduğunu görür. Adresi de gösterebilmemiz için siparişinizden iki bilgi istiyoruz.
unlock-postcode = Posta kodu
unlock-postcode-hint = Teslimat adresinin posta kodu. Posta kodu olmayan yerlerde: şehrin adı.
unlock-person = E-posta adresi
unlock-person-hint = Sipariş verirken yazdığınız adres. Yazmadıysanız: soyadınız.
unlock-submit = Ayrıntıları göster
unlock-wrong = Bu bilgiler bu siparişle eşleşmiyor. Lütfen sipariş onayınızla karşılaştırın.
unlock-missing = Lütfen bu alanı doldurun.
unlock-back = Siparişinize dönün

# Öteki yol: e-postayla gelen kod.
unlock-code-heading = Ya da bir kodla
# Kod gönderildikten sonra bunun yerine; iki bilgi aşağıda durur.
unlock-code-enter = Kodunuzu girin
unlock-details-heading = Ya da iki bilgiyle
unlock-code-intro = Bu siparişin e-posta adresine altı rakam göndeririz.
unlock-code-ask = Bana kod gönder
# Adres olsa da olmasa da aynı. Kod 10 dakika geçerlidir.
unlock-code-sent = Bu siparişte bir e-posta adresi varsa oraya bir kod gönderdik. Kod on dakika geçerlidir.
unlock-code = Kod
unlock-code-hint = E-postadaki altı rakam.
unlock-code-submit = Ayrıntıları göster
unlock-code-again = Yeni kod gönder
unlock-code-wrong = Bu kodla bir şey açılmıyor. Kod daha önce kullanılmış ya da on dakika geçmiş olabilir.

# Çok fazla deneme. $minutes: ne kadar bekleneceği. Sipariş sayfası bu sırada açık kalır.
unlock-locked-title = Kısa bir ara
unlock-locked = { $minutes ->
    [one] Çok fazla deneme yapıldı. Bilgilerinizi korumak için kısa bir ara veriyoruz: Lütfen bir dakika sonra yeniden deneyin. Siparişinizin sayfası açık kalır.
   *[other] Çok fazla deneme yapıldı. Bilgilerinizi korumak için kısa bir ara veriyoruz: Lütfen { $minutes } dakika sonra yeniden deneyin. Siparişinizin sayfası açık kalır.
}

## Paylaşım

share-heading = Bu siparişi paylaş
share-intro = Başkaları için oluşturulan bağlantı sizinkinden daha azını gösterir; dilediğiniz zaman geri alabilirsiniz.
share-kind-share = Takip etmek isteyen herkes için
share-kind-share-text = Paketlerin nerede olduğunu ve içlerinde ne olduğunu gösterir. Fiyat, adres ve sipariş numarası görünmez.
share-kind-share-make = Bağlantı oluştur
share-kind-gift = Hediyeyi alacak kişi için
share-kind-gift-text = Paketin ne zaman geleceğini gösterir, içinde ne olduğunu göstermez.
share-kind-gift-make = Hediye bağlantısı oluştur
share-from = Gönderen
share-from-hint = Hediyeyi alanın sizi tanıdığı ad. Boş bırakabilirsiniz.
share-from-wrong = Lütfen yalnızca bir ad girin: harfler, en fazla 40.
share-list = Açık bağlantılar
# Listedeki türlerin adları.
share-name-share = Paylaşım bağlantısı
share-name-gift = Hediye bağlantısı
# Listedeki bir bağlantının altında. $made, $until: tarihler (“26 Kasım 2026”).
share-made = Oluşturulma: { $made }, son gün: { $until }
# $name: hediyeyi veren.
share-made-from = Oluşturulma: { $made }, son gün: { $until }. Gönderen: { $name }
share-copy = Bağlantıyı kopyala
share-send = Gönder…
share-copied = Bağlantı kopyalandı.
share-end = Paylaşımı durdur
share-none = Açık bağlantı yok.
share-too-many = Zaten çok sayıda bağlantı açık. Yenisini oluşturmak için birinin paylaşımını durdurun.

## Bir bağlantı sona erdiğinde

ended-share-title = Bu bağlantı artık açık değil
ended-share-text = Sizinle bir süreliğine paylaşılmıştı. Paylaşan kişi yenisini oluşturabilir. Sipariş sizinse onu numarasıyla bulabilirsiniz.

## Kodun bulunduğu e-posta

# $number: sipariş numarası. $brand: mağazanın adı.
code-mail-subject = { $number } numaralı siparişiniz için kod
code-mail-intro = { $brand } mağazasındaki { $number } numaralı siparişinizin ayrıntılarını gösteren kod:
code-mail-how = Kodu açık olan sayfaya girin. On dakika geçerlidir ve yalnızca bir kez kullanılabilir.
code-mail-not-you = Kodu siz istemediniz mi? O hâlde biri siparişinizin bağlantısını açmış demektir. Kod olmadan ne adresinizi ne de iletişim bilgilerinizi görebilir. Yapmanız gereken bir şey yok; kodu kimseyle paylaşmamanız yeterli.
