### El mapa del recorrido del paquete, y lo mismo en palabras.
###
### { $from }, { $to }, { $here }, { $turn } son nombres de localidades (o de un país, si no se conoce la localidad), tal como
### los escribe el transportista.

# Qué es la imagen, para lectores de pantalla.
map-label = Mapa del recorrido

# El recorrido. { $via } es una lista de lugares hecha con los mensajes de más abajo.
map-way = De { $from } a { $to }.
map-way-via = De { $from } a { $to }, pasando por { $via }.
# El destino no se dice en esta página.
map-way-so-far = Hasta ahora, de { $from } a { $to }.
map-way-so-far-via = Hasta ahora, de { $from } a { $to }, pasando por { $via }.
# Entregado. { $distance } lo hace map-km o map-miles.
map-way-done = De { $from } a { $to }: aproximadamente { $distance }.
map-way-done-via = De { $from } a { $to }, pasando por { $via }: aproximadamente { $distance }.
# De vuelta al remitente en { $from }; { $turn } es donde dio la vuelta.
map-way-back = De { $from } a { $turn }, y ahora de vuelta.
# De nuevo con el remitente.
map-way-returned = De { $from } a { $turn } y de vuelta.

# Dónde se vio por última vez; una frase que sigue al recorrido.
map-here = Última ubicación conocida: { $here }.
map-here-far = Última ubicación conocida: { $here }, a aproximadamente { $distance } de su destino.
map-here-back = Última ubicación conocida: { $here }, a aproximadamente { $distance } del punto de partida.

# { $n } es un número ya formateado. El espacio no se separa.
map-km = { $n } km
map-miles = { $n } millas

# Para unir una lista de lugares, siempre detrás de «pasando por». «y por»: así nunca hace falta «e» («e Irún»).
map-list-comma = { $first }, { $second }
map-list-and = { $first } y por { $second }
# El final de una lista que sería demasiado larga.
map-more = { $n ->
    [one] un lugar más
   *[other] { $n } lugares más
}

# De quién son los nombres del mapa; la licencia lo pide. { $source } es un nombre propio.
map-source = Nombres de lugares: { $source }
