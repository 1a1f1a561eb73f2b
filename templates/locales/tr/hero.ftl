### Takip sayfasının başı: hangi paketten söz ettiği ve bir sorun olduğunda üç yanıt.
###
### “Biz” mağazadır, “kargo firması” paketi getirir. Yalın ve kısa; ünlem işareti yok, şirinlik yok.


## 1. Sipariş birkaç paketle geldiğinde büyük tarihin üstündeki satır
## $n: kaçıncı paket; $total: kaç paket olduğu (ikisi de sayı, $total 2 veya fazlası)

hero-box-arrives = Paket { $n } / { $total }: tahmini teslimat
hero-box-arrives-late = Paket { $n } / { $total }: planlanandan geç geliyor
hero-box-delivered-on = Paket { $n } / { $total }: teslim edildi
hero-box-expected-was = Paket { $n } / { $total }: beklenen teslimat tarihi geçti
hero-box-promised-was = Paket { $n } / { $total }: söz verilen teslimat tarihi geçti
hero-box-collect-by = Paket { $n } / { $total }: teslim almak için son gün
hero-box-returned-on = Paket { $n } / { $total }: bize geri döndü
# “Tarih henüz belli değil” üstünde
hero-box-no-date-label = Paket { $n } / { $total }: tahmini teslimat
# $status: paketin durumunun adı, örneğin “Bir sorun var”
hero-box-status = Paket { $n } / { $total }: { $status }
# Sonuncusu aşağıdaki tarihte geldi
hero-all-delivered = { $total } paketin tümü teslim edildi
# Tek paket: aşağıdaki tarihte gelir, bu da söz verilenden geçtir
hero-arrives-late = Planlanandan geç geliyor
# Ekran okuyucular için: başlığın söz etmediği paketlerin listesi
hero-others = Diğer paketler


## 2. Üç yanıtın başlıkları

answers-happened = Ne oldu
answers-we = Biz ne yapıyoruz
answers-carrier = Kargo firması ne yapıyor
answers-you = Siz ne yapabilirsiniz


## 3. Yanıtlar. “-we” “Biz ne yapıyoruz” altında, “-carrier” “Kargo firması ne yapıyor” altında, “-you” “Siz ne yapabilirsiniz” altında durur

now-exception-we = Bunu biz de görüyoruz ve paketinizi izlemeyi sürdürüyoruz. Sıradaki haber burada görünecek.
now-exception-you = Şimdilik yapmanız gereken bir şey yok. İki iş günü içinde burada bir şey değişmezse bize ulaşın, konuyu kargo firmasıyla biz çözelim.

now-delayed-we = Üzgünüz. Paketinizi izlemeyi sürdürüyoruz; yeni gün belli olur olmaz burada göreceksiniz.
now-delayed-you = Şimdilik yapmanız gereken bir şey yok. Paket iki iş günü içinde hareket etmezse bize ulaşın, nerede olduğunu kargo firmasına soralım.

now-weather-carrier = Yeniden güvenle yola çıkabildiğinde paketinizi taşımaya devam edecek. Yeni gün burada görünecek.
now-weather-you = Yapmanız gereken bir şey yok.

now-customs_hold-we = Gümrüğün ve kargo firmasının bildirdiklerini izliyor, burada gösteriyoruz.
now-customs_hold-you = Kargo firması veya gümrük size yazarsa lütfen kısa sürede yanıtlayın. Beş iş günü içinde bir gelişme olmazsa bize ulaşın, ne olduğunu soralım.

now-missing_documents-we = Elimizdeki belge ve bilgileri iletiyoruz.
now-missing_documents-you = Kargo firması veya gümrük sizden bir şey istediyse lütfen en kısa sürede onlara gönderin. İstemediyse bize ulaşın: Neyin eksik olduğunu öğreniriz.

now-duty_unpaid-carrier = Gümrük vergisi veya ücretleri tahsil eder; ne kadar ve nasıl ödeyeceğinizi size bildirir.
now-duty_unpaid-you = Lütfen yalnızca kapıda ya da kargo firmasının kendi sitesinde veya uygulamasında ödeyin; beklemediğiniz bir mesajdaki bağlantıdan asla ödemeyin. Ödenecek bir şey olmaması gerektiğini düşünüyorsanız önce bize ulaşın.

now-address_problem-we = Doğrusunu öğrenir öğrenmez kargo firmasına bildiririz, böylece paketiniz yoluna devam edebilir.
now-address_problem-you = Lütfen siparişinizdeki adresi bina ve daire numarası ile zildeki ad dahil kontrol edin ve yanlış ya da eksik olanı bize yazın.

now-refused-we = Paketi hâlâ istiyorsanız yeniden teslim edilmesini sağlamaya çalışırız. İstemiyorsanız paket bize geri döner.
now-refused-you = Paketi siz reddetmediyseniz lütfen kısa sürede bize ulaşın. Siz reddettiyseniz yapmanız gereken bir şey yok.

now-damaged-we = Üzgünüz. Paket artık teslim edilemiyorsa değişim veya para iadesini sizinle birlikte ayarlarız.
now-damaged-you = Kargo firmasının paketi incelemesini beklemek istemezseniz bize ulaşın. Paket size hasarlı gelirse ambalajı saklayın ve bize fotoğraflarını gönderin.

now-lost-we = Üzgünüz. Yeni bir gönderim veya para iadesini sizinle birlikte ayarlarız.
now-lost-you = Paketi aramanız ya da beklemeye devam etmeniz gerekmez: Bize ulaşın ve hangisini tercih ettiğinizi söyleyin.

now-destroyed-we = Üzgünüz. Yeni bir gönderim veya para iadesini sizinle birlikte ayarlarız.
now-destroyed-you = Bize ulaşın ve hangisini tercih ettiğinizi söyleyin.

now-held-we = Paketinizi izlemeyi sürdürüyoruz. Sıradaki haber burada görünecek.
now-held-you = Kargo firmasının sayfasına bakın: Firma bazen sizden gün seçmenizi veya bir soruyu yanıtlamanızı bekler. İki iş günü içinde bir gelişme olmazsa bize ulaşın, ne olduğunu soralım.

now-security-we = Paketinizi izlemeyi sürdürüyoruz. Böyle bir kontrol genellikle birkaç gün sürer; ne siz ne de biz hızlandırabiliriz.
now-security-you = Şimdilik yapmanız gereken bir şey yok. Beş iş günü içinde bir gelişme olmazsa bize ulaşın, kargo firmasına soralım.

now-prohibited-we = Bunu çözmek bize düşer; bunun için üzgünüz. Size ulaştırmanın başka bir yolunu buluruz ya da paranızı iade ederiz.
now-prohibited-you = Bize ulaşın ve hangisini tercih ettiğinizi söyleyin.

now-carrier_rejected-we = Bunu düzeltmek bize düşer.
now-carrier_rejected-you = Yapmanız gereken bir şey yok. İki iş günü içinde bir gelişme olmazsa bize ulaşın, sırada ne olduğunu söyleyelim.

now-not_collected-we = Paket büyük olasılıkla bize geri dönecek. Hâlâ istiyorsanız size nasıl ulaşacağını birlikte ayarlarız.
now-not_collected-you = Bize ulaşın ve paketi hâlâ isteyip istemediğinizi söyleyin.

now-undeliverable-we = Paket büyük olasılıkla bize geri dönecek. O zaman yeni bir gönderim veya para iadesini sizinle birlikte ayarlarız.
now-undeliverable-you = Lütfen siparişinizdeki adresi kontrol edip bize ulaşın. Paketin bize dönmesini beklemeniz gerekmez.

now-attempted_delivery-carrier = Kurye genellikle bir sonraki iş günü yeniden gelir ya da paketinizi yakındaki bir teslimat noktasına bırakır.
now-attempted_delivery-you = Lütfen not bırakılıp bırakılmadığına bakın: Sırada ne olduğu notta yazar.

now-recipient_absent-carrier = Kurye genellikle bir sonraki iş günü yeniden gelir ya da paketinizi yakındaki bir teslimat noktasına bırakır.
now-recipient_absent-you = Kapınızda veya posta kutunuzda not olup olmadığına bakın: Paketin nereye bırakıldığı veya kuryenin ne zaman yeniden geleceği notta yazar. Çoğu zaman kargo firması üzerinden başka bir gün ya da yer de seçebilirsiniz.

now-business_closed-carrier = Kurye genellikle bir sonraki iş günü yeniden gelir.
now-business_closed-you = O zaman da kimse olmayacaksa kargo firmasına size uyan bir gün ve saat bildirin ya da bir teslimat noktası seçin.

now-no_access-carrier = Kurye genellikle bir sonraki iş günü yeniden dener.
now-no_access-you = Lütfen bahçe veya bina kapısının açılabildiğinden ve zilde isim yazdığından emin olun. Nasıl girileceğini kargo firmasına da bildirebilirsiniz.

now-notice_left-carrier = Paketinizi sizin için bekletir ya da yeniden getirir; hangisi olduğu notta yazar.
now-notice_left-you = Notu arayın. Not yoksa aynı bilgi genellikle kargo firmasının sayfasında da bulunur.

now-expired-we = Paket sizde değilse ne olduğunu kargo firmasından öğreniriz.
now-expired-you = Paket elinize geçtiyse sorun yok. Geçmediyse lütfen bize ulaşın.

now-return_to_sender-we = Yeni bir gönderim veya para iadesini sizinle birlikte ayarlarız. Paketin bize dönmesini beklemeniz gerekmez.
now-return_to_sender-you = Bize ulaşın ve hangisini tercih ettiğinizi söyleyin.

now-returned-we = Yeni bir gönderim veya para iadesini sizinle birlikte ayarlarız.
now-returned-you = Bunu henüz yapmadıysak lütfen bize ulaşın.

# $date: beklendiği veya söz verildiği gün
now-missed-happened = Paketinizin beklenen teslimat tarihi ({ $date }) geçti ve paketiniz gelmedi.
now-missed-we = Üzgünüz. Paketinizi izlemeyi sürdürüyoruz; yeni gün belli olur olmaz burada göreceksiniz.
now-missed-you = Şimdilik yapmanız gereken bir şey yok. Paket iki iş günü içinde gelmezse bize ulaşın, nerede olduğunu kargo firmasına soralım.

# Günü geçtiği hâlde sipariş gönderilmedi
now-unsent-happened = Siparişiniz için söz verilen teslimat tarihi ({ $date }) geçti ve siparişiniz henüz bizden çıkmadı.
now-unsent-we = Üzgünüz. Siparişinizi en kısa sürede göndereceğiz; yeni gün belli olur olmaz burada göreceksiniz.
now-unsent-you = Beklemek istemezseniz bize ulaşın.
