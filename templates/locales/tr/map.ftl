### Paketin yolculuğunun haritası ve aynısı sözle.
###
### { $from }, { $to }, { $here }, { $turn } yer adlarıdır (yer bilinmiyorsa ülke), kargo firmasının yazdığı gibi, yalın
### hâlde. Bunlara ek getirilmez (“Güzergâh: …”).

# Resmin ne olduğu, ekran okuyucular için.
map-label = Yolculuğun haritası

# Yol. { $via }, aşağıdaki liste sözleriyle kurulan yerlerdir.
map-way = Güzergâh: { $from } – { $to }.
map-way-via = Güzergâh: { $from } – { $to } (uğradığı yerler: { $via }).
# Varış yeri bu sayfada söylenmez.
map-way-so-far = Şimdiye kadarki güzergâh: { $from } – { $to }.
map-way-so-far-via = Şimdiye kadarki güzergâh: { $from } – { $to } (uğradığı yerler: { $via }).
# Teslim edildi. { $distance }, map-km veya map-miles ile kurulur.
map-way-done = Güzergâh: { $from } – { $to }, yaklaşık { $distance }.
map-way-done-via = Güzergâh: { $from } – { $to } (uğradığı yerler: { $via }), yaklaşık { $distance }.
# { $from } içindeki göndericiye geri dönüyor; { $turn } döndüğü yerdir.
map-way-back = Güzergâh: { $from } – { $turn }, şimdi geri dönüyor.
# Yeniden göndericide.
map-way-returned = Güzergâh: { $from } – { $turn } ve geri.

# En son nerede görüldüğü; yolu izleyen cümle.
map-here = Son görüldüğü yer: { $here }.
map-here-far = Son görüldüğü yer: { $here }, varış yerine yaklaşık { $distance } uzaklıkta.
map-here-back = Son görüldüğü yer: { $here }, çıkış yerine yaklaşık { $distance } uzaklıkta.

# { $n } hazır bir sayıdır (“1.240”). Boşluk bölünmez.
map-km = { $n } km
map-miles = { $n } mil

# Yer listesini birleştirme: son ikisi dışındakiler map-list-comma ile, sonuncusu map-list-and ile.
map-list-comma = { $first }, { $second }
map-list-and = { $first } ve { $second }
# Çok uzun olacak bir listenin sonu.
map-more = { $n ->
    [one] bir yer daha
   *[other] { $n } yer daha
}

# Haritadaki adların kaynağı; lisans bunu ister. { $source } bir özel addır.
map-source = Yer adları: { $source }
