### Las palabras de la página de seguimiento: dónde está, cuándo llega, qué pasa después.
###
### «Nosotros» es la tienda; «el transportista» lleva el paquete. Sencillo y breve; quién hace qué y
### hasta cuándo; sin signos de exclamación. { $… } contiene fechas, horas y nombres ya
### formateados; las cantidades se pasan como números para que el plural sea correcto.
### Algunos espacios son de no separación (U+00A0).


## 1. Estados: nombre en las líneas, frase y siguiente paso en la cabecera, texto de la ilustración

status-ordered-name = Pedido recibido
status-ordered-sentence = Tenemos tu pedido y lo estamos preparando.
status-ordered-next = No tienes que hacer nada. En cuanto tu pedido salga, podrás seguirlo aquí.
status-ordered-figure = El camino hasta tu puerta. Tu pedido todavía está con nosotros, en el punto de partida.

status-unknown-name = Aún sin noticias
status-unknown-sentence = El transportista todavía no nos ha comunicado nada sobre tu paquete.
status-unknown-next = Es normal durante uno o dos días. Las primeras noticias aparecerán aquí.
status-unknown-figure = El camino hasta tu puerta. Todavía no sabemos dónde está tu paquete.

status-pre_transit-name = Preparando el envío
status-pre_transit-sentence = La etiqueta de envío está lista, pero el transportista aún no tiene tu paquete.
status-pre_transit-next = A continuación se lo entregamos al transportista. Desde el primer escaneo verás aquí dónde está.
status-pre_transit-figure = El camino hasta tu puerta. Tu paquete está en el punto de partida, a la espera del transportista.

status-in_transit-name = En camino
status-in_transit-sentence = Tu paquete va de camino.
status-in_transit-next = A continuación llegará a un centro de reparto cercano y, desde allí, a tu dirección. No tienes que hacer nada.
status-in_transit-figure = El camino hasta tu puerta. Tu paquete lo está recorriendo.

status-customs-name = En la aduana
status-customs-sentence = Tu paquete está en la aduana, donde lo están revisando.
status-customs-next = La mayoría de los paquetes sigue su camino al cabo de unos días. Si faltan documentos o hay que pagar derechos de aduana, el transportista o la aduana te avisará; si no, no tienes que hacer nada.
status-customs-figure = El camino hasta tu puerta. Tu paquete espera en la frontera.

status-out_for_delivery-name = En reparto
status-out_for_delivery-sentence = Tu paquete va con el repartidor, en el último tramo.
status-out_for_delivery-next = Conviene que haya alguien para recibirlo. Si no, el transportista volverá o dejará un aviso.
status-out_for_delivery-figure = El camino hasta tu puerta. Tu paquete está en el último tramo, cerca de la puerta.

status-available_for_pickup-name = Listo para recoger
status-available_for_pickup-sentence = Tu paquete está listo: ya puedes recogerlo.
status-available_for_pickup-next = Lleva el código de recogida o el aviso del transportista y un documento de identidad. Si no se recoge a tiempo, nos lo devuelven.
status-available_for_pickup-figure = Un camino que termina en un punto de recogida. Tu paquete espera allí.

status-attempted_delivery-name = Intento de entrega
status-attempted_delivery-sentence = El transportista intentó entregar tu paquete, pero no fue posible.
status-attempted_delivery-next = Lo habitual es que el transportista vuelva el siguiente día laborable o lleve tu paquete a un punto de recogida cercano. Mira si ha dejado un aviso: ahí verás qué pasará después.
status-attempted_delivery-figure = El camino hasta tu puerta. Tu paquete llegó, pero la puerta siguió cerrada.

status-delivered-name = Entregado
status-delivered-sentence = Tu paquete se ha entregado.
status-delivered-next = ¿No lo encuentras? Pregunta primero en casa y a los vecinos. Si tampoco está ahí, avísanos y lo aclararemos con el transportista.
status-delivered-figure = El camino está completo. Tu paquete está en la puerta.

status-exception-name = Hay un problema
status-exception-sentence = El transportista comunica un problema con tu paquete.
status-exception-next = Nosotros también lo vemos. Si en dos días laborables no ha cambiado nada aquí, avísanos y lo resolveremos con el transportista.
status-exception-figure = El camino hasta tu puerta está interrumpido. Tu paquete se ha detenido por el camino.

status-return_to_sender-name = En devolución
status-return_to_sender-sentence = Nos están devolviendo tu paquete.
status-return_to_sender-next = No hace falta que esperes a que llegue: avísanos y acordaremos contigo un nuevo envío o un reembolso.
status-return_to_sender-figure = El camino hasta tu puerta. Tu paquete lo recorre en sentido contrario, hacia nosotros.

status-returned-name = Devuelto a la tienda
status-returned-sentence = Nos han devuelto tu paquete.
status-returned-next = Si todavía no hemos acordado contigo un nuevo envío o un reembolso, avísanos.
status-returned-figure = El camino hasta tu puerta. Tu paquete está de nuevo en el punto de partida, con nosotros.

status-cancelled-name = Cancelado
status-cancelled-sentence = Este envío se ha cancelado y no llegará.
status-cancelled-next = Si ya has pagado, te devolvemos el dinero por el mismo medio de pago; puede tardar unos días laborables en llegarte. Si no te lo esperabas, avísanos.
status-cancelled-figure = Un camino vacío, sin paquete.

status-expired-name = Sin noticias recientes
status-expired-sentence = El transportista lleva mucho tiempo sin comunicar nada sobre tu paquete.
status-expired-next = Si ya lo tienes, todo está bien. Si no, avísanos: preguntaremos al transportista qué ha pasado con él.
status-expired-figure = El camino hasta tu puerta. En este momento no sabemos dónde está tu paquete.


## 2. Motivos: sustituyen la frase del estado, y el siguiente paso cuando hay uno mejor

# unknown
reason-pending-sentence = Hemos preguntado al transportista por tu paquete y esperamos su primera respuesta.
reason-not_found-sentence = El transportista todavía no conoce el número de tu paquete.
reason-not_found-next = Es normal hasta el primer escaneo. Si sigue sin conocerlo tres días laborables después del envío, avísanos y comprobaremos el número.
reason-error-sentence = El seguimiento del transportista no nos responde en este momento.
reason-error-next = Esto no retrasa tu paquete. Seguimos preguntando, y las noticias aparecerán aquí en cuanto tengamos respuesta.

# pre_transit
reason-label_created-sentence = La etiqueta de envío de tu paquete está lista.
reason-info_received-sentence = El transportista sabe que tu paquete va a llegarle, pero aún no lo tiene.
reason-awaiting_handover-sentence = Tu paquete está listo y a la espera del transportista.

# in_transit
reason-accepted-sentence = El transportista ya tiene tu paquete.
reason-departed-sentence = Tu paquete ha salido de un centro de clasificación y sigue su camino.
reason-arrived-sentence = Tu paquete ha llegado a un centro de clasificación en su camino hacia ti.
reason-processed-sentence = Tu paquete se ha clasificado y pronto seguirá su camino.
reason-customs_received-sentence = Tu paquete ha llegado a la aduana, donde lo revisarán.
reason-customs_received-next = Suele tardar unos días. Si faltan documentos o hay que pagar derechos de aduana, el transportista o la aduana te avisará; si no, no tienes que hacer nada.
reason-customs_cleared-sentence = Tu paquete ha pasado la aduana.
reason-customs_cleared-next = Ahora sigue su camino hacia ti. No tienes que hacer nada.
reason-arrived_destination_country-sentence = Tu paquete ha llegado al país de destino.
reason-arrived_destination_country-next = Puede que la aduana quiera revisarlo antes; después irá a un centro de reparto cercano. No tienes que hacer nada.
reason-handed_to_partner-sentence = El transportista ha entregado tu paquete a una empresa colaboradora para el resto del camino.
reason-handed_to_partner-next = Las primeras noticias de esa empresa pueden tardar uno o dos días en aparecer aquí. No tienes que hacer nada.
reason-at_delivery_depot-sentence = Tu paquete está en el centro de reparto de tu zona.
reason-at_delivery_depot-next = A continuación, un repartidor te lo llevará. No tienes que hacer nada.
reason-delivery_scheduled-sentence = Ya hay un día fijado para la entrega de tu paquete.
reason-delivery_scheduled-next = Si ese día no te viene bien, muchas veces puedes cambiarlo con el transportista.
reason-delivery_rescheduled-sentence = La entrega de tu paquete se ha reprogramado para otro día.
reason-delivery_rescheduled-next = Si el nuevo día no te viene bien, muchas veces puedes cambiarlo con el transportista.
reason-forwarded-sentence = Tu paquete se ha desviado y va hacia un nuevo destino.
reason-forwarded-next = Si no sabías nada de esto, avísanos.
reason-delayed-sentence = Tu paquete lleva retraso.
reason-delayed-next = Lo sentimos. No tienes que hacer nada: en cuanto sepamos el nuevo día, lo encontrarás aquí.
reason-in_transit-delayed-sentence = Tu paquete va de camino, pero lleva retraso.
reason-exception-delayed-sentence = Tu paquete se ha quedado parado en las instalaciones del transportista.
reason-exception-delayed-next = Lo sentimos. Si en dos días laborables no se ha movido, avísanos y preguntaremos al transportista dónde está.

# available_for_pickup
reason-pickup_point-sentence = Tu paquete te espera en un punto de recogida.
reason-pickup_point-next = Lleva el código de recogida o el aviso del transportista y un documento de identidad. Si no puedes ir en persona, pregunta al transportista cómo puede recogerlo otra persona.
reason-locker-sentence = Tu paquete está en una taquilla.
reason-locker-next = La taquilla se abre con el código del mensaje del transportista o con su aplicación. Si no tienes código, el transportista puede volver a enviártelo.
reason-available_for_pickup-locker-sentence = Tu paquete te espera en una taquilla.
reason-available_for_pickup-locker-next = La taquilla se abre con el código del mensaje del transportista o con su aplicación. Si no tienes código, el transportista puede volver a enviártelo; pasado el último día, nos devuelven el paquete.
reason-post_office-sentence = Tu paquete te espera en la oficina de correos.
reason-post_office-next = Lleva un documento de identidad y, si has recibido uno, el aviso del transportista. Si no se recoge a tiempo, nos lo devuelven.

# attempted_delivery
reason-recipient_absent-sentence = El transportista pasó, pero no había nadie para recibir tu paquete.
reason-recipient_absent-next = Lo habitual es que el transportista vuelva el siguiente día laborable o lleve tu paquete a un punto de recogida cercano; un aviso en tu puerta o en tu buzón te dirá cuál de las dos cosas. Muchas veces también puedes elegir otro día u otro lugar con el transportista.
reason-business_closed-sentence = El transportista pasó, pero el establecimiento estaba cerrado.
reason-business_closed-next = Lo habitual es que el transportista vuelva el siguiente día laborable. Si entonces tampoco va a haber nadie, indícale un día y una hora que te vengan bien o elige un punto de recogida.
reason-no_access-sentence = El transportista no pudo llegar hasta tu puerta.
reason-no_access-next = Lo habitual es que el transportista lo intente otra vez el siguiente día laborable. Comprueba que la puerta de entrada o la verja se pueda abrir y que el nombre figure en el timbre; también puedes explicar al transportista cómo entrar.
reason-notice_left-sentence = El transportista no pudo entregar tu paquete y dejó un aviso.
reason-notice_left-next = El aviso indica dónde está tu paquete o cuándo volverá el transportista. Si no hay ningún aviso, la página del transportista suele decir lo mismo.

# delivered
reason-mailbox-sentence = Tu paquete se dejó en tu buzón.
reason-mailbox-next = Si no está ahí, pregunta primero a las demás personas de tu casa. Si nadie lo tiene, avísanos y lo aclararemos con el transportista.
reason-safe_place-sentence = Tu paquete se dejó en un lugar seguro.
reason-safe_place-next = Si acordaste un lugar con el transportista, mira primero allí; si no, junto a la puerta, en el porche o en el garaje. Si no lo encuentras, avísanos y preguntaremos al transportista dónde lo dejó.
reason-neighbour-sentence = Tu paquete se entregó a un vecino.
reason-neighbour-next = El aviso o la página del transportista suele decir quién lo tiene. Si no consigues averiguarlo, avísanos y preguntaremos al transportista.
reason-delivered-locker-sentence = Tu paquete se entregó en una taquilla.
reason-delivered-locker-next = Si aún no lo has sacado, la taquilla se abre con el código del mensaje del transportista o con su aplicación. Si no tienes código, el transportista puede volver a enviártelo.
reason-reception-sentence = Tu paquete se entregó en recepción o conserjería.
reason-reception-next = Pregunta allí o en el servicio de correo interno. Si nadie lo tiene, avísanos y preguntaremos al transportista quién lo recibió.
reason-signed-sentence = Tu paquete se entregó con firma.
reason-signed-next = Si no fuiste tú quien firmó, pregunta primero en casa y a los vecinos. Si nadie lo tiene, avísanos y pediremos al transportista el comprobante de entrega.
reason-picked_up_by_recipient-sentence = Tu paquete ya se ha recogido.
reason-picked_up_by_recipient-next = Si no fuiste tú ni alguien a quien se lo pediste, avísanos lo antes posible.
reason-in_part-sentence = Ha llegado una parte de tu envío.
reason-in_part-next = El resto suele llegar en unos días. Si en tres días laborables no ha llegado nada, avísanos y preguntaremos al transportista.
reason-damaged-sentence = Tu paquete ha sufrido daños por el camino.
reason-damaged-next = Lo sentimos. Si ya lo tienes, guarda el embalaje y envíanos fotos de la caja y del contenido. Acordaremos contigo un reemplazo o un reembolso.
reason-delivered-damaged-sentence = Tu paquete se ha entregado, pero el transportista comunica que está dañado.
reason-delivered-damaged-next = Lo sentimos. Si hay algo roto dentro, guarda el embalaje y envíanos fotos de la caja y del contenido. Acordaremos contigo un reemplazo o un reembolso.
reason-exception-damaged-sentence = Tu paquete ha sufrido daños durante el transporte.
reason-exception-damaged-next = Lo sentimos. El transportista está comprobando si todavía se puede entregar. Si no se puede, o si prefieres no esperar, avísanos y acordaremos contigo un reemplazo o un reembolso.

# exception
reason-weather-sentence = El mal tiempo está retrasando tu paquete.
reason-weather-next = Seguirá su camino en cuanto el transportista pueda circular de nuevo con seguridad. No tienes que hacer nada; el nuevo día aparecerá aquí.
reason-customs_hold-sentence = La aduana está reteniendo tu paquete.
reason-customs_hold-next = Lo están revisando con más detalle o todavía falta algo. Si el transportista o la aduana te escribe, responde cuanto antes. Si en cinco días laborables no hay novedades, avísanos y preguntaremos.
reason-missing_documents-sentence = Tu paquete no puede seguir porque faltan documentos o datos.
reason-missing_documents-next = Si el transportista o la aduana te ha pedido algo, envíaselo lo antes posible. Si no te han pedido nada, avísanos: averiguaremos qué falta y lo aportaremos si podemos.
reason-duty_unpaid-sentence = Hay que pagar derechos de aduana o tasas para que tu paquete pueda seguir.
reason-duty_unpaid-next = El transportista te dice cuánto es y cómo pagarlo. Paga solo en la puerta o en la web o la aplicación del propio transportista, nunca a través del enlace de un mensaje que no esperabas. Si crees que no debería haber nada que pagar, avísanos antes.
reason-address_problem-sentence = El transportista no encuentra la dirección o necesita más datos.
reason-address_problem-next = Revisa la dirección de tu pedido, también el número, el piso y el nombre del timbre, y dinos qué está mal o qué falta. Cuanto antes lo sepamos, antes podrá seguir el paquete.
reason-refused-sentence = El transportista comunica que tu paquete no se aceptó en la puerta.
reason-refused-next = Si es lo que querías, no tienes que hacer nada: nos devolverán el paquete. Si no, avísanos pronto e intentaremos que te lo entreguen de nuevo.
reason-lost-sentence = El transportista ya no encuentra tu paquete.
reason-lost-next = Lo sentimos. No tienes que buscarlo ni seguir esperando: avísanos y acordaremos contigo un nuevo envío o un reembolso.
reason-destroyed-sentence = Tu paquete ha quedado destruido por el camino y no llegará.
reason-destroyed-next = Lo sentimos. Avísanos y acordaremos contigo un nuevo envío o un reembolso.
reason-held-sentence = El transportista está reteniendo tu paquete y todavía no le ha dado salida.
reason-held-next = A veces espera a que elijas un día o respondas a una pregunta; si es así, su página te lo dirá. Si en dos días laborables no hay novedades, avísanos y preguntaremos.
reason-security-sentence = Tu paquete está retenido por un control de seguridad.
reason-security-next = Suele tardar unos días, y ni tú ni nosotros podemos acortarlo. Si en cinco días laborables no hay novedades, avísanos y preguntaremos al transportista.
reason-prohibited-sentence = El transportista no está autorizado a transportar el contenido de tu paquete.
reason-prohibited-next = Nos toca a nosotros resolverlo, no a ti, y lo sentimos. Avísanos y encontraremos otra forma de hacértelo llegar o te devolveremos el dinero.
reason-carrier_rejected-sentence = El transportista no ha aceptado tu paquete.
reason-carrier_rejected-next = Nos toca a nosotros arreglarlo; no tienes que hacer nada. Si en dos días laborables no hay novedades, avísanos y te diremos qué pasa a continuación.
reason-not_collected-sentence = Tu paquete no se ha recogido a tiempo.
reason-not_collected-next = Lo más probable es que nos lo devuelvan. Si todavía lo quieres, avísanos y acordaremos contigo cómo hacértelo llegar.
reason-undeliverable-sentence = El transportista no ha podido entregar tu paquete.
reason-undeliverable-next = Lo más probable es que nos lo devuelvan. Revisa la dirección de tu pedido y avísanos: acordaremos contigo un nuevo envío o un reembolso.
reason-other-sentence = Algo está retrasando tu paquete, y el transportista no ha dicho qué.
reason-other-next = Por ahora no tienes que hacer nada. Si en dos días laborables no ha cambiado nada aquí, avísanos y preguntaremos al transportista.

# return_to_sender
reason-returning-sentence = Nos están devolviendo tu paquete.
reason-returned-sentence = Nos han devuelto tu paquete.

# cancelled
reason-label_voided-sentence = La etiqueta de envío se ha anulado. No se enviará nada con ella.
reason-label_voided-next = Muchas veces solo significa que habrá una etiqueta nueva; entonces tu paquete aparece aquí con su nuevo número. Si en dos días laborables no ha cambiado nada, avísanos.
reason-order_cancelled-sentence = Este pedido se ha cancelado.

# expired
reason-no_news-sentence = Hace bastante tiempo que no hay noticias de tu paquete.


## 3. Historial: títulos de los eventos (el lugar aparece al lado)

event-unknown = Noticias del transportista
event-unknown-pending = A la espera de las primeras noticias
event-unknown-not_found = El transportista aún no lo conoce
event-unknown-error = El seguimiento del transportista no respondió

event-pre_transit = Envío preparado
event-pre_transit-label_created = Etiqueta de envío creada
event-pre_transit-info_received = Anunciado al transportista
event-pre_transit-awaiting_handover = A la espera del transportista
event-pre_transit-delayed = Entrega al transportista retrasada

event-in_transit = En camino
event-in_transit-accepted = Recibido por el transportista
event-in_transit-departed = Salida de un centro de clasificación
event-in_transit-arrived = Llegada a un centro de clasificación
event-in_transit-processed = Clasificado
event-in_transit-customs_received = Llegada a la aduana
event-in_transit-customs_cleared = Despachado por la aduana
event-in_transit-customs_hold = Retenido en la aduana
event-in_transit-missing_documents = Faltan documentos o datos
event-in_transit-arrived_destination_country = Llegada al país de destino
event-in_transit-handed_to_partner = Entregado a un transportista colaborador
event-in_transit-at_delivery_depot = Llegada al centro de reparto
event-in_transit-delivery_scheduled = Día de entrega fijado
event-in_transit-delivery_rescheduled = Entrega reprogramada para otro día
event-in_transit-forwarded = Desviado a otro destino
event-in_transit-delayed = Retrasado
event-in_transit-weather = Retrasado por el mal tiempo
event-in_transit-held = Retenido por el transportista

event-out_for_delivery = En reparto
event-out_for_delivery-delayed = Entrega retrasada

event-available_for_pickup = Listo para recoger
event-available_for_pickup-pickup_point = Listo en un punto de recogida
event-available_for_pickup-locker = Listo en una taquilla
event-available_for_pickup-post_office = Listo en la oficina de correos

event-attempted_delivery = Intento de entrega
event-attempted_delivery-recipient_absent = Intento de entrega, no había nadie
event-attempted_delivery-business_closed = Intento de entrega, establecimiento cerrado
event-attempted_delivery-no_access = Intento de entrega, sin acceso
event-attempted_delivery-notice_left = Intento de entrega, se dejó un aviso
event-attempted_delivery-refused = Intento de entrega, no aceptado
event-attempted_delivery-address_problem = Intento de entrega, dirección poco clara
event-attempted_delivery-security = Intento de entrega, detenido por motivos de seguridad
event-attempted_delivery-other = Intento de entrega

event-delivered = Entregado
event-delivered-mailbox = Dejado en el buzón
event-delivered-safe_place = Dejado en un lugar seguro
event-delivered-neighbour = Entregado a un vecino
event-delivered-locker = Entregado en una taquilla
event-delivered-reception = Entregado en recepción o conserjería
event-delivered-signed = Entregado con firma
event-delivered-picked_up_by_recipient = Recogido
event-delivered-in_part = Entregado en parte
event-delivered-damaged = Entregado, daños comunicados

event-exception = Problema comunicado
event-exception-delayed = Parado en las instalaciones del transportista
event-exception-weather = Retrasado por el mal tiempo
event-exception-customs_hold = Retenido en la aduana
event-exception-missing_documents = Faltan documentos o datos
event-exception-duty_unpaid = Derechos de aduana o tasas sin pagar
event-exception-address_problem = Problema con la dirección
event-exception-refused = No aceptado en la puerta
event-exception-damaged = Dañado por el camino
event-exception-lost = Dado por perdido
event-exception-destroyed = Destruido por el camino
event-exception-held = Retenido por el transportista
event-exception-security = Retenido por un control de seguridad
event-exception-prohibited = Contenido no permitido
event-exception-carrier_rejected = No aceptado por el transportista
event-exception-not_collected = No recogido a tiempo
event-exception-undeliverable = No se pudo entregar
event-exception-other = Problema comunicado

event-return_to_sender = En devolución
event-return_to_sender-returning = En devolución
event-return_to_sender-returned = Devuelto al remitente
event-return_to_sender-refused = No aceptado, en devolución
event-return_to_sender-not_collected = No recogido, en devolución
event-return_to_sender-address_problem = Problema con la dirección, en devolución
event-return_to_sender-undeliverable = No se pudo entregar, en devolución

event-cancelled = Cancelado
event-cancelled-label_voided = Etiqueta de envío anulada
event-cancelled-order_cancelled = Pedido cancelado

event-expired = Sin más noticias
event-expired-no_news = Sin noticias desde hace tiempo


## 4. Fechas y rótulos de la cabecera

# Rótulos sobre la fecha grande; también encajan sobre «Hoy» y «Mañana».
hero-arrives = Llegada prevista
hero-arrives-today = Llega hoy
hero-arrives-tomorrow = Llega mañana
hero-delivered-on = Entregado
hero-collect-by = Último día para recogerlo
hero-expected-was = Se esperaba
hero-promised-was = Fecha prometida
hero-returned-on = Devuelto a la tienda
hero-cancelled-on = Cancelado

# En lugar de una fecha
hero-no-date-label = Llegada
hero-no-date = Aún sin fecha
hero-no-date-detail = En cuanto sepamos el día, lo encontrarás aquí.
# Un paquete perdido o destruido: ni falsas esperanzas ni alarma.
hero-problem-date = Sin fecha de entrega

# Debajo de la fecha
# $from, $to: horas. Sin artículo: «la» o «las» depende de la hora.
hero-window-between = Horario previsto: de { $from } a { $to }
hero-window-by = Hora límite prevista: { $to }
# $from, $to: días
hero-window-days = Probablemente entre el { $from }, y el { $to }
hero-first-promised = Fecha prometida inicialmente: { $date }
hero-missed = Tu paquete se esperaba el { $date }, y no ha llegado. Lo sentimos; en cuanto sepamos el nuevo día, lo encontrarás aquí.

today = Hoy
yesterday = Ayer
tomorrow = Mañana
# Dentro de una línea: «Entregado · hoy»
today-within = hoy
yesterday-within = ayer
tomorrow-within = mañana


## 5. Artículos, paquetes, pedido

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Tu artículo aún no está en camino
               *[other] Tu artículo está en camino
            }
       *[other]
            { $moving ->
                [0] Ninguno de los { $total } artículos está en camino todavía
                [one] { $moving } de { $total } artículos está en camino
               *[other] { $moving } de { $total } artículos están en camino
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Tu artículo aún no se ha entregado
               *[other] Tu artículo se ha entregado
            }
       *[other]
            { $done ->
                [0] Ninguno de los { $total } artículos se ha entregado todavía
                [one] { $done } de { $total } artículos se ha entregado
               *[other] { $done } de { $total } artículos se han entregado
            }
    }
progress-partly =
    { $done ->
        [one]
            { $moving ->
                [0] Entregado: { $done } de { $total } artículos
               *[other] Entregado: { $done } de { $total } artículos; { $moving } más en camino
            }
       *[other]
            { $moving ->
                [0] Entregados: { $done } de { $total } artículos
               *[other] Entregados: { $done } de { $total } artículos; { $moving } más en camino
            }
    }

box-of = Paquete { $n } de { $total }
box-unsent-heading = Aún sin enviar
box-unsent-line = Todavía con nosotros. Verás aquí cuándo sale.
box-cancelled-heading = Cancelado
box-cancelled-line = Esto no se enviará.
box-refunded-heading = Reembolsado
box-refunded-line = Te hemos devuelto el dinero. Puede tardar unos días laborables en llegarte.
box-digital-heading = Fuera del paquete
box-digital-line = Lo recibes en línea o por correo electrónico.
box-line-arrives = { $status } · llegada prevista: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } novedad anterior
       *[other] { $count } novedades anteriores
    }

item-cancelled = Cancelado
item-refunded = Reembolsado
item-returned = Devuelto
# Cuántos de la cantidad pedida
item-part-cancelled =
    { $count ->
        [one] { $count } cancelado
       *[other] { $count } cancelados
    }
item-part-refunded =
    { $count ->
        [one] { $count } reembolsado
       *[other] { $count } reembolsados
    }

# $number es el número tal como lo escribe la tienda, con su «#» si lo tiene.
order-kicker = Pedido { $number } del { $date }
order-kicker-undated = Pedido { $number }
parcel-kicker = Tu paquete con { $carrier }
parcel-kicker-plain = Tu paquete
updated-at = Actualizado: { $when }


## 6. Importes

total-subtotal = Subtotal
total-shipping = Envío
total-discount = Descuento
total-tax = Impuestos
total-refunded = Reembolsado
total-paid = Has pagado
total-total = Total


## 7. Búsqueda, errores, contacto

lookup-title = Encuentra tu pedido
# Igual si el pedido no existe que si el correo electrónico o el código postal no coinciden.
lookup-wrong = No hemos encontrado nada con estos datos; compara el número y el correo electrónico o el código postal con tu confirmación de pedido.
lookup-too-many =
    { $minutes ->
        [one] Han sido demasiados intentos seguidos. Para proteger los pedidos, hacemos una pausa: vuelve a intentarlo dentro de un minuto.
       *[other] Han sido demasiados intentos seguidos. Para proteger los pedidos, hacemos una pausa: vuelve a intentarlo dentro de { $minutes } minutos.
    }
lookup-number-missing = Escribe tu número de pedido o de seguimiento.
lookup-second-missing = Para mostrarte el pedido necesitamos también el correo electrónico o el código postal con el que lo hiciste.
lookup-form-expired = El formulario ha estado abierto demasiado tiempo. Envíalo otra vez.

not-found-title = No encontramos esta página
not-found-text = Puede que el enlace esté mal escrito o que un programa de correo lo haya cortado. Ábrelo de nuevo desde el mensaje original o busca tu pedido por su número.
gone-title = Este enlace ha caducado
gone-text = Para proteger tus datos, los enlaces como este dejan de funcionar al cabo de un tiempo. Todavía puedes encontrar tu pedido con su número y tu correo electrónico o código postal.
unavailable-title = Esta página no está disponible en este momento
unavailable-text = Esto no retrasa tu paquete. Vuelve a intentarlo dentro de unos minutos.
internal-title = Algo ha fallado por nuestra parte
internal-text = No has hecho nada mal, y esto no retrasa tu paquete. Vuelve a intentarlo dentro de un momento; si sigue sin funcionar, avísanos.

action-lookup = Encontrar mi pedido
action-carrier = Ver en { $carrier }
action-carrier-plain = Ver en la web del transportista
action-contact = Contactar con nosotros
action-shop = Volver a { $brand }

contact-heading = ¿Podemos ayudarte?
contact-answer =
    { $hours ->
        [one] Solemos responder en menos de una hora.
       *[other] Solemos responder en menos de { $hours } horas.
    }
contact-subject = Sobre el pedido { $number }

title-parcel = { $status } · { $brand }


## 8. Las palabras del transportista

carrier-words = En palabras de { $carrier }

# Debajo del día en que se entregó. Sin «a las»: puede ser «la 1:05».
hero-at = Hora: { $time }
# Un momento: $day es «hoy» o una fecha, $time una hora
moment = { $day }, { $time }
