# Dónde se recoge algo, pedidos que esperan en la tienda física y devoluciones.
#
# «Nosotros» es la tienda. Fechas, horas y días llegan ya hechos: «viernes, 27 de noviembre», «19:00», «lunes».
# Las horas, sin artículo: «la» o «las» depende de la hora.


## Hasta cuándo. $date: un día

pickup-until = Hasta el { $date }
pickup-until-today = Hoy es el último día
pickup-until-tomorrow = Hasta mañana, { $date }
# No se recogió a tiempo; puede que todavía esté allí.
pickup-until-passed = Estuvo disponible hasta el { $date }


## Si el lugar está abierto ahora. $time: una hora; $day: un día de la semana

pickup-open-until = Abierto hoy · hora de cierre: { $time }
pickup-open-all-day = Abierto hoy todo el día
pickup-open-always = Abierto las 24 horas
pickup-opens-today = Ahora cerrado · próxima apertura: hoy, { $time }
# Estuvo abierto antes, hoy mismo.
pickup-closed-now-tomorrow = Ahora cerrado · próxima apertura: mañana, { $time }
pickup-closed-now = Ahora cerrado · próxima apertura: { $day }, { $time }
# Hoy no abre.
pickup-closed-today-tomorrow = Hoy cerrado · próxima apertura: mañana, { $time }
pickup-closed-today = Hoy cerrado · próxima apertura: { $day }, { $time }


## La semana, una línea para los días con el mismo horario: «de lunes a viernes: 9:00–13:00, 14:00–18:00»

# $from, $to: días de la semana
pickup-days = de { $from } a { $to }
# $from, $to: horas
pickup-span = { $from }–{ $to }
pickup-all-day = 24 horas
# Dos tramos de un mismo día, con una pausa entre ellos. $first puede contener ya dos.
pickup-spans = { $first }, { $next }
# $days: «de lunes a viernes» o «sábado»; $times: «9:00–18:00»
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: cerrado

# Un enlace a un mapa que muestra el lugar.
pickup-way = Cómo llegar


## Un pedido que se recoge en la tienda física. $store: el nombre de la tienda

status-store_preparing-name = En preparación
status-store_preparing-sentence = Estamos preparando tu pedido en { $store }.
status-store_preparing-next = Antes de venir a recogerlo, espera a que aquí se indique que está listo.
status-store_preparing-figure = Un camino que termina en nuestra tienda. Tu pedido se está preparando, en el punto de partida.

status-store_ready-name = Listo para recoger
status-store_ready-sentence = Tu pedido te espera en { $store }.
status-store_ready-next = Trae tu número de pedido y un documento de identidad. Si lo recoge otra persona, necesita el número de pedido.
status-store_ready-code = Muestra el código de abajo y lleva un documento de identidad. Si lo recoge otra persona, necesita el código.
status-store_ready-figure = Un camino que termina en nuestra tienda. Tu pedido espera allí.

status-store_collected-name = Recogido
status-store_collected-sentence = Tu pedido se ha recogido en { $store }.
status-store_collected-next = ¿No fuiste tú, o falta algo? Entonces avísanos pronto.
status-store_collected-figure = El camino está completo. Tu pedido se ha recogido.

# Sobre la fecha: para cuándo estará listo; cuándo se recogió
hero-ready-by = Disponibilidad prevista
hero-collected-on = Recogido
# El día ha pasado. $date: el día que se dijo
hero-store-missed = Tu pedido debía estar listo el { $date }, y todavía no lo está.
now-store-missed-we = Lo sentimos. Lo estamos preparando; en cuanto esté listo, lo verás aquí.
now-store-missed-you = Espera hasta entonces para venir. Si prefieres no esperar, avísanos.

# $store: el nombre de la tienda
box-store-heading = Para recoger en { $store }
store-items-heading = Lo que recoges
# Un paquete que salió de una tienda y no del almacén.
box-from-store = Enviado desde { $store }
# $ready de $total artículos esperan a que los recojan; los demás todavía no
progress-ready =
    { $ready ->
        [one] { $ready } de { $total } artículos está listo para recoger
       *[other] { $ready } de { $total } artículos están listos para recoger
    }


## Un paquete que se devuelve

status-return_ready-name = Listo para devolver
status-return_ready-sentence = La etiqueta de tu devolución está lista.
status-return_ready-next = Entrega el paquete al transportista cuando te venga bien. Desde el primer escaneo verás aquí dónde está.
status-return_ready-figure = El camino de vuelta a nosotros. Tu devolución está en el punto de partida, contigo.

status-return_moving-name = De camino a la tienda
status-return_moving-sentence = Tu devolución viene de camino.
status-return_moving-next = No tienes que hacer nada. Cuando llegue, la revisaremos y nos ocuparemos de lo demás.
status-return_moving-figure = El camino de vuelta a nosotros. Tu devolución lo está recorriendo.

status-return_arrived-name = Devuelto a la tienda
status-return_arrived-sentence = Tu devolución nos ha llegado.
status-return_arrived-next = La revisamos y nos ocupamos de lo demás. No tienes que hacer nada.
status-return_arrived-figure = El camino de vuelta a nosotros está completo. Tu devolución está con nosotros.

status-return_problem-name = Devolución detenida
status-return_problem-sentence = El transportista comunica un problema con tu devolución.
status-return_problem-figure = El camino de vuelta a nosotros está interrumpido. Tu devolución se ha detenido por el camino.
now-return-problem-we = Seguimos pendientes de tu devolución y lo resolvemos con el transportista. No perderás nada por ello.
now-return-problem-you = Guarda el resguardo que te dieron al entregar el paquete. Si en dos días laborables no ha cambiado nada aquí, avísanos.

# Sobre la fecha en la que debería estar de vuelta
hero-return-expected = Llegada prevista a la tienda
box-return-heading = Tu devolución
return-items-heading = Lo que devuelves


## Qué ha pasado con una parte de la cantidad

item-part-returned =
    { $count ->
        [one] { $count } devuelto
       *[other] { $count } devueltos
    }
# $returned y $refunded: de la misma línea, unos devueltos y otros solo reembolsados
item-part-both =
    { $returned ->
        [one] { $returned } devuelto
       *[other] { $returned } devueltos
    }, { $refunded ->
        [one] { $refunded } reembolsado
       *[other] { $refunded } reembolsados
    }
