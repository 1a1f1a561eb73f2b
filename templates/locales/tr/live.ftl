### Açık sayfa değiştiğinde ekran okuyucunun söylediği. Kısa: araya girer.
###
### $status: durumun adı, “Dağıtımda” gibi (status-…-name)
### $label: tarihin ne olduğu, “Tahmini teslimat” gibi (hero-arrives, hero-expected-was, …)
### $date: “Bugün”, “Yarın” ya da “26 Kasım Perşembe” gibi bir gün
### $detail: saatler veya günler, “Büyük olasılıkla 09:00 ile 13:00 arasında” ya da “saat 14:20” gibi

# Yalnızca durum değişti ya da tarih yok
live-said = Güncellendi: { $status }.
live-said-date = Güncellendi: { $status }. { $label }: { $date }.
live-said-date-detail = Güncellendi: { $status }. { $label }: { $date }. { $detail }.
# Tarih, durumun geçerli olduğu gündür: “Teslim edildi: Bugün, saat 14:20”
live-said-since = Güncellendi: { $status }: { $date }.
live-said-since-detail = Güncellendi: { $status }: { $date }, { $detail }.
