### Mapa drogi paczki i to samo słowami.
###
### { $from }, { $to }, { $here }, { $turn } to nazwy miejscowości (lub kraju, gdy miejscowość jest nieznana) w zapisie
### przewoźnika, w mianowniku. Nie odmieniamy ich („Trasa: …”).

# Co przedstawia rysunek, dla czytników ekranu.
map-label = Mapa trasy

# Droga. { $via } to lista miejsc złożona z poniższych zdań.
map-way = Trasa: { $from } – { $to }.
map-way-via = Trasa: { $from } – { $to } (przez: { $via }).
# Cel nie jest na tej stronie podany.
map-way-so-far = Dotychczasowa trasa: { $from } – { $to }.
map-way-so-far-via = Dotychczasowa trasa: { $from } – { $to } (przez: { $via }).
# Doręczono. { $distance } pochodzi z map-km lub map-miles.
map-way-done = Trasa: { $from } – { $to }, około { $distance }.
map-way-done-via = Trasa: { $from } – { $to } (przez: { $via }), około { $distance }.
# W drodze powrotnej do nadawcy w { $from }; { $turn } to miejsce, w którym paczka zawróciła.
map-way-back = Trasa: { $from } – { $turn }, teraz w drodze powrotnej.
# Z powrotem u nadawcy.
map-way-returned = Trasa: { $from } – { $turn } i z powrotem.

# Gdzie widziano paczkę ostatnio; zdanie po drodze.
map-here = Ostatnia znana lokalizacja: { $here }.
map-here-far = Ostatnia znana lokalizacja: { $here }, około { $distance } od celu.
map-here-back = Ostatnia znana lokalizacja: { $here }, około { $distance } od miejsca nadania.

# { $n } to gotowa liczba („1240”). Spacja jest nierozdzielająca.
map-km = { $n } km
map-miles = { $n } mil

# Łączenie listy miejsc: wszystkie poza dwoma ostatnimi przez map-list-comma, ostatnie przez map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first } i { $second }
# Koniec listy, która byłaby za długa.
map-more = { $n ->
    [one] jeszcze jedno miejsce
    [few] jeszcze { $n } miejsca
    [many] jeszcze { $n } miejsc
   *[other] jeszcze { $n } miejsca
}

# Skąd są nazwy na mapie; wymaga tego licencja. { $source } to nazwa własna.
map-source = Nazwy miejscowości: { $source }
