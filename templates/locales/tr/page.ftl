# Müşteri sayfalarının çerçevesi. Durum cümleleri status.ftl dosyasındadır.

skip-to-content = Siparişinize geçin
languages = Dil
powered-by = Kargo takibi: Doorstep

items-heading = Paketinizdekiler
ordered-heading = Sipariş ettikleriniz
items-more = { $n ->
    [one] Bir ürün daha
   *[other] { $n } ürün daha
}
trail-heading = Paketinizin yolculuğu
place-abroad = { $town }, { $country }
tracking-number = Takip numarası
quantity = Adet:

order-heading = Siparişiniz
order-number = Sipariş
order-placed = Sipariş tarihi
order-ship-to = Teslimat adresi

pickup-heading = Teslim alma yeri
pickup-code = Teslim alma kodu
pickup-hours = Çalışma saatleri

look-up-heading = Siparişinizi bulun
look-up-intro = Sipariş onayınızdaki iki bilgiyi girin, siparişinizin nerede olduğunu görün.
look-up-number = Sipariş veya takip numarası
look-up-number-hint = Örneğin 1042 ya da kargo firmasının verdiği uzun numara.
look-up-looks-like = Bu bir { $carrier } takip numarasına benziyor, ama burada bu numaraya ait bir paket bulamadık.
look-up-at-carrier = { $carrier } sayfasında sorgulayın
look-up-mistyped = Bu, bir rakamı yanlış yazılmış bir { $carrier } numarasına benziyor.
look-up-either = Bir de şu ikisinden biri
look-up-email = E-posta adresi
look-up-email-hint = Sipariş verirken yazdığınız adres.
look-up-postcode = Posta kodu
look-up-postcode-hint = Teslimat adresinin posta kodu.
look-up-submit = Siparişimi göster
look-up-where = Onay e-postanızdaki bağlantı, bu formu doldurmadan aynı sayfayı açar.
look-up-choose = Nereden sipariş verdiniz?

reference = Bize yazarsanız lütfen şu kodu belirtin:
