# Nereden teslim alınacağı, mağazada bekleyen siparişler ve iadeler.
#
# “Biz” mağazadır. Tarihler, saatler ve gün adları hazır gelir: “27 Kasım Cuma”, “19:00”, “Pazartesi”.
# Gün adlarına ek getirilmez.


## Ne zamana kadar. $date: bir gün

pickup-until = Son gün: { $date }
pickup-until-today = Bugün son gün
pickup-until-tomorrow = Son gün yarın: { $date }
# Zamanında alınmadı; hâlâ orada olabilir.
pickup-until-passed = Teslim alma süresi doldu: { $date }


## Yerin şu anda açık olup olmadığı. $time: saat; $day: haftanın günü

pickup-open-until = Bugün açık, kapanış: { $time }
pickup-open-all-day = Bugün 24 saat açık
pickup-open-always = Her gün 24 saat açık
pickup-opens-today = Şu an kapalı, açılış: bugün { $time }
# Bugün daha önce açıktı.
pickup-closed-now-tomorrow = Şu an kapalı, açılış: yarın { $time }
pickup-closed-now = Şu an kapalı, açılış: { $day } { $time }
# Bugün hiç açılmıyor.
pickup-closed-today-tomorrow = Bugün kapalı, açılış: yarın { $time }
pickup-closed-today = Bugün kapalı, açılış: { $day } { $time }


## Hafta, aynı saatli günler için tek satır: “Pazartesi–Cuma: 09:00–13:00, 14:00–18:00”

# $from, $to: haftanın günleri
pickup-days = { $from }–{ $to }
# $from, $to: saatler
pickup-span = { $from }–{ $to }
pickup-all-day = 24 saat açık
# Bir günün, arasında mola olan iki bölümü. $first de iki bölüm olabilir.
pickup-spans = { $first }, { $next }
# $days: “Pazartesi–Cuma” veya “Cumartesi”; $times: “09:00–18:00”
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: kapalı

# Yeri gösteren bir haritaya bağlantı.
pickup-way = Yol tarifi


## Mağazanın kendisinden teslim alınan sipariş. $store: mağazanın adı

status-store_preparing-name = Hazırlanıyor
status-store_preparing-sentence = Siparişinizi { $store } mağazasında hazırlıyoruz.
status-store_preparing-next = Lütfen teslim almak için burada siparişinizin hazır olduğu yazana kadar bekleyin.
status-store_preparing-figure = Mağazamızda biten bir yol. Siparişiniz yolun başında, hazırlanıyor.

status-store_ready-name = Teslim alınmaya hazır
status-store_ready-sentence = Siparişiniz { $store } mağazasında hazır, teslim alabilirsiniz.
status-store_ready-next = Lütfen sipariş numaranızı ve kimliğinizi yanınıza alın. Siparişi sizin yerinize başka biri alacaksa sipariş numarası ona da gerekir.
status-store_ready-code = Lütfen aşağıdaki kodu gösterin ve kimliğinizi yanınızda bulundurun. Sizin yerinize başkası alacaksa koda ihtiyacı vardır.
status-store_ready-figure = Mağazamızda biten bir yol. Siparişiniz orada bekliyor.

status-store_collected-name = Teslim alındı
status-store_collected-sentence = Siparişiniz { $store } mağazasından teslim alındı.
status-store_collected-next = Teslim alan siz değil misiniz ya da eksik bir şey mi var? Lütfen kısa sürede bize ulaşın.
status-store_collected-figure = Yol tamamlandı. Siparişiniz teslim alındı.

# Tarihin üstünde: ne zamana kadar hazır olacağı; ne zaman teslim alındığı
hero-ready-by = En geç hazır olacağı gün
hero-collected-on = Teslim alındı
# Günü geçti. $date: bildirilen gün
hero-store-missed = Siparişinizin hazır olacağı bildirilen tarih ({ $date }) geçti ve siparişiniz henüz hazır değil.
now-store-missed-we = Üzgünüz. Siparişinizi hazırlıyoruz; hazır olur olmaz burada yazacak.
now-store-missed-you = Lütfen gelmek için o zamana kadar bekleyin. Beklemek istemezseniz bize ulaşın.

# $store: mağazanın adı
box-store-heading = { $store } mağazasından teslim alınacak
store-items-heading = Teslim alacaklarınız
# Depodan değil, bir mağazadan gönderilen paket.
box-from-store = { $store } mağazasından gönderildi
# $total üründen $ready tanesi teslim alınmayı bekliyor, diğerleri henüz değil
progress-ready = { $total } üründen { $ready } tanesi teslim alınmaya hazır


## Müşterinin geri gönderdiği paket

status-return_ready-name = Geri gönderilmeye hazır
status-return_ready-sentence = İade etiketiniz hazır.
status-return_ready-next = Paketi size uygun bir zamanda kargo firmasına teslim edin. İlk taramadan itibaren nerede olduğunu burada görebilirsiniz.
status-return_ready-figure = Bize dönüş yolu. İade paketiniz yolun başında, sizde.

status-return_moving-name = Bize geri dönüyor
status-return_moving-sentence = İade paketiniz bize geri dönüyor.
status-return_moving-next = Yapmanız gereken bir şey yok. Paket bize ulaşınca inceler, gerisiyle ilgileniriz.
status-return_moving-figure = Bize dönüş yolu. İade paketiniz bu yolda ilerliyor.

status-return_arrived-name = Bize geri döndü
status-return_arrived-sentence = İade paketiniz bize ulaştı.
status-return_arrived-next = Paketi inceler, gerisiyle ilgileniriz. Yapmanız gereken bir şey yok.
status-return_arrived-figure = Bize dönüş yolu tamamlandı. İade paketiniz bizde.

status-return_problem-name = İadede bir sorun var
status-return_problem-sentence = Kargo firması iade paketinizle ilgili bir sorun bildiriyor.
status-return_problem-figure = Bize dönüş yolu yarıda kaldı. İade paketiniz yolda durdu.
now-return-problem-we = İade paketinizi izliyor, konuyu kargo firmasıyla çözüyoruz. Bu yüzden bir kaybınız olmaz.
now-return-problem-you = Paketi teslim ederken aldığınız belgeyi saklayın. İki iş günü içinde burada bir şey değişmezse bize ulaşın.

# Geri dönmüş olması gereken tarihin üstünde
hero-return-expected = En geç bize ulaşacağı gün
box-return-heading = İadeniz
return-items-heading = Geri gönderdikleriniz


## Bir satırdaki adetlerin bir kısmına ne olduğu

item-part-returned = { $count } adet iade edildi
# $returned ve $refunded: aynı satırdan, bir kısmı geri gönderildi, bir kısmının yalnızca parası iade edildi
item-part-both = { $returned } adet iade edildi, { $refunded } adet için para iadesi yapıldı
