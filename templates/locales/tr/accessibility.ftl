# Her sayfanın altından ulaşılan erişilebilirlik sayfası. “Biz”, mağazadır.

accessibility-link = Erişilebilirlik
accessibility-title = Erişilebilirlik
accessibility-description = Bu sipariş sayfalarının ne kadar erişilebilir olduğu, bunun nasıl denetlendiği ve bir engelle karşılaşırsanız kime bildireceğiniz.
accessibility-intro = Herkes siparişinin nerede olduğunu öğrenebilmelidir: ekran okuyucuyla, yalnızca klavyeyle, büyük yazıyla veya güçlü karşıtlıkla, küçük bir telefonda veya kâğıt üzerinde.

accessibility-standard-heading = Bu sayfaların uyması gerekenler
accessibility-standard-text = Sayfalar, Web İçeriği Erişilebilirlik Kılavuzu’na (WCAG) 2.2, A ve AA düzeylerinde uyacak biçimde hazırlanır. Avrupa standardı EN 301 549’un dayandığı kurallar da bunun içindedir.
accessibility-standard-colours = Mağaza hangi renkleri seçerse seçsin, yazı zemininden yeterince ayrılana kadar renkler açılır veya koyulaştırılır.

accessibility-how-heading = Nasıl denetlenir
accessibility-how-text = Bu sayfaların arkasındaki yazılım olan Doorstep’i yapanlar, bir programa her sayfayı ve siparişin her durumunu, örnek tasarımlarda, açık ve koyu olarak bir tarayıcıda açtırır.
accessibility-how-rules = axe-core karşıtlığa, adlara, rollere, bağlantı ve düğmelerin büyüklüğüne bakar. html-validate sayfanın nasıl yazıldığına, Lighthouse ise bütününe bakar.
accessibility-how-keyboard = Klavyeyle her şeye ulaşılabilmeli ve nerede olunduğu görülebilmelidir.
accessibility-how-size = 320 piksel genişliğindeki bir ekranda ve iki kat büyük yazıyla hiçbir şey kesilmemeli, hiçbir şey yana kaydırma gerektirmemelidir.
accessibility-how-settings = Sistemin karşıtlık renkleriyle, azaltılmış hareketle, JavaScript olmadan ve kâğıt üzerinde de her şey yerinde olmalıdır.

accessibility-limits-heading = Eksik olduğunu bildiklerimiz
accessibility-limits-machine = Bir program engellerin yalnızca bir kısmını bulur. Bu sayfaları şimdiye kadar bağımsız bir uzman incelemedi ve yardımcı teknolojilere ihtiyaç duyan kişiler bunları düzenli biçimde denemedi.
accessibility-limits-carrier = Kargo şirketinin bildirdikleri kendi sözleriyle de yer alır; bunlar bazen başka bir dildedir.
accessibility-limits-pictures = Ürün resimleri ürün adının yanında durur ve ayrı bir açıklamaları yoktur.
accessibility-limits-others = Bağlantı verdiğimiz kargo şirketlerinin ve başkalarının sayfaları bizim denetimimizde değildir.

accessibility-tell-heading = Bir engelle karşılaşırsanız
accessibility-tell-text = Lütfen bunun hangi sayfada olduğunu ve ne kullandığınızı, örneğin hangi tarayıcıyı veya ekran okuyucuyu kullandığınızı bize bildirin. Siparişinizle ilgili sorunuzu başka bir yoldan yanıtlar ve engelle ilgileniriz.
accessibility-tell-where = Bize nasıl ulaşacağınız sipariş onayınızda yazar.

accessibility-last-heading = Son denetim
accessibility-date = Tarih
accessibility-looked-at = Bakılan
accessibility-found = Bulunan
accessibility-checkers = Kullanılan araçlar
accessibility-scores = En düşük Lighthouse puanları
accessibility-pages =
    { $count ->
        [one] { $count } sayfa
       *[other] { $count } sayfa
    }
accessibility-states =
    { $count ->
        [one] { $count } durum
       *[other] { $count } durum
    }
accessibility-languages =
    { $count ->
        [one] { $count } dil
       *[other] { $count } dil
    }
accessibility-designs =
    { $count ->
        [one] { $count } tasarım, açık ve koyu
       *[other] { $count } tasarım, her biri açık ve koyu
    }
accessibility-problems =
    { $count ->
        [0] Sorun yok
        [one] { $count } sorun
       *[other] { $count } sorun
    }
accessibility-score = Erişilebilirlik: { $score }/100
accessibility-score-practices = İyi uygulamalar: { $score }/100
accessibility-score-performance = Hız: { $score }/100
