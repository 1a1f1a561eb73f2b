# Takip sayfasından yanınıza alınabilecekler: takvim, cüzdan, basılı kod; ve bağlantının sohbetteki önizlemesi.

# Bağlantı grubunun adı, ekran okuyucular için.
take-away = Yanınıza alın
# Takvim dosyasına bağlantı; takvim programları eklenip eklenmeyeceğini sorar.
calendar-add = Takvime ekle
# Abonelik bağlantısı: beklenen gün değişince takvimdeki kayıt kendiliğinden değişir.
calendar-follow = Abone ol: gün değişirse kayıt da değişir
# Apple’ın kendi ifadesi.
wallet-add = Apple Cüzdan’a Ekle

# Abone olunan takvimin, takvim programının listesindeki adı.
# $brand: mağazanın adı
calendar-name = { $brand } siparişiniz
# Başkalarının da görebileceği takvimdeki kayıtlar: mağazayı söyler, paketin içeriğini asla.
# $brand: mağazanın adı; $total: siparişin kaç paketi olduğu; $n: bunun kaçıncısı olduğu
calendar-order = { $brand } siparişi
calendar-parcel =
    { $total ->
        [1] { $brand } paketi
       *[other] Paket { $n } / { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Teslim alınmaya hazır: { $brand } paketi
       *[other] Teslim alınmaya hazır: paket { $n } / { $total } ({ $brand })
    }
calendar-last-day = Teslim almak için son gün: { $brand } kolisi
calendar-delivered =
    { $total ->
        [1] Teslim edildi: { $brand } paketi
       *[other] Teslim edildi: paket { $n } / { $total } ({ $brand })
    }

# Okuyucunun kare koddan okuduğu: bu sayfa. Ekran okuyucular için.
qr-label = Bu sayfaya götüren kod

# Bağlantının sohbetteki önizlemesi. Başkaları da görür: ne kimin siparişi, ne içeriği, ne de durumu.
# $brand: mağazanın adı
preview-title = { $brand } siparişi
preview-text = Nerede olduğunu ve ne zaman geleceğini görün.
