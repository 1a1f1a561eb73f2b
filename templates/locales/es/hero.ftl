### La cabecera de la página de seguimiento: de qué paquete habla y, cuando algo va mal, tres respuestas.
###
### «Nosotros» es la tienda; «el transportista» lleva el paquete. Sencillo y breve; sin signos de exclamación.


## 1. El rótulo sobre la fecha grande, cuando un pedido llega en varios paquetes
## $n: qué paquete; $total: cuántos paquetes hay (ambos son números, $total es 2 o más)

hero-box-arrives = Paquete { $n } de { $total }: llegada prevista
hero-box-arrives-late = Paquete { $n } de { $total }: llega más tarde de lo previsto
hero-box-delivered-on = Paquete { $n } de { $total }: entregado
hero-box-expected-was = Paquete { $n } de { $total }: se esperaba
hero-box-promised-was = Paquete { $n } de { $total }: fecha prometida
hero-box-collect-by = Paquete { $n } de { $total }: último día para recogerlo
hero-box-returned-on = Paquete { $n } de { $total }: devuelto a la tienda
# Sobre «Aún sin fecha»
hero-box-no-date-label = Paquete { $n } de { $total }: llegada
# $status: el nombre del estado del paquete, por ejemplo «Hay un problema»
hero-box-status = Paquete { $n } de { $total }: { $status }
# El último llegó en la fecha que aparece debajo
hero-all-delivered =
    { $total ->
       *[other] Entregados los { $total } paquetes
    }
# Con un solo paquete: llega en la fecha de debajo, más tarde de lo prometido
hero-arrives-late = Llega más tarde de lo previsto
# Para lectores de pantalla: la lista de los paquetes de los que no habla la cabecera
hero-others = Los demás paquetes


## 2. Títulos de las tres respuestas

answers-happened = Qué ha pasado
answers-we = Qué hacemos nosotros
answers-carrier = Qué hace el transportista
answers-you = Qué puedes hacer tú


## 3. Respuestas. «-we» va debajo de «Qué hacemos nosotros», «-carrier» debajo de «Qué hace el transportista», «-you» debajo de «Qué puedes hacer tú»

now-exception-we = Nosotros también lo vemos y seguimos pendientes de tu paquete. Las próximas noticias aparecerán aquí.
now-exception-you = Por ahora, nada. Si en dos días laborables no ha cambiado nada aquí, avísanos y lo resolveremos con el transportista.

now-delayed-we = Lo sentimos. Seguimos pendientes de tu paquete; en cuanto sepamos el nuevo día, lo encontrarás aquí.
now-delayed-you = Por ahora, nada. Si en dos días laborables no se ha movido, avísanos y preguntaremos al transportista dónde está.

now-weather-carrier = Volverá a poner tu paquete en camino en cuanto pueda circular de nuevo con seguridad. El nuevo día aparecerá aquí.
now-weather-you = No tienes que hacer nada.

now-customs_hold-we = Seguimos lo que comunican la aduana y el transportista, y lo mostramos aquí.
now-customs_hold-you = Si el transportista o la aduana te escribe, responde cuanto antes. Si en cinco días laborables no hay novedades, avísanos y preguntaremos.

now-missing_documents-we = Aportamos los documentos y los datos que tenemos.
now-missing_documents-you = Si el transportista o la aduana te ha pedido algo, envíaselo lo antes posible. Si no te han pedido nada, avísanos: averiguaremos qué falta.

now-duty_unpaid-carrier = Cobra los derechos de aduana o las tasas y te dice cuánto es y cómo pagarlo.
now-duty_unpaid-you = Paga solo en la puerta o en la web o la aplicación del propio transportista, nunca a través del enlace de un mensaje que no esperabas. Si crees que no debería haber nada que pagar, avísanos antes.

now-address_problem-we = En cuanto sepamos qué es lo correcto, se lo diremos al transportista para que tu paquete pueda seguir.
now-address_problem-you = Revisa la dirección de tu pedido, también el número, el piso y el nombre del timbre, y dinos qué está mal o qué falta.

now-refused-we = Si todavía lo quieres, intentaremos que te lo entreguen de nuevo. Si no, nos lo devolverán.
now-refused-you = Si no lo has rechazado, avísanos pronto. Si lo has rechazado, no tienes que hacer nada.

now-damaged-we = Lo sentimos. Si ya no se puede entregar, acordaremos contigo un reemplazo o un reembolso.
now-damaged-you = Si prefieres no esperar a que el transportista lo haya revisado, avísanos. Si te llega dañado, guarda el embalaje y envíanos fotos.

now-lost-we = Lo sentimos. Acordaremos contigo un nuevo envío o un reembolso.
now-lost-you = No tienes que buscarlo ni seguir esperando: avísanos y dinos qué prefieres.

now-destroyed-we = Lo sentimos. Acordaremos contigo un nuevo envío o un reembolso.
now-destroyed-you = Avísanos y dinos qué prefieres.

now-held-we = Seguimos pendientes de tu paquete. Las próximas noticias aparecerán aquí.
now-held-you = Consulta la página del transportista: a veces espera a que elijas un día o respondas a una pregunta. Si en dos días laborables no hay novedades, avísanos y preguntaremos.

now-security-we = Seguimos pendientes de tu paquete. Un control así suele tardar unos días, y ni tú ni nosotros podemos acortarlo.
now-security-you = Por ahora, nada. Si en cinco días laborables no hay novedades, avísanos y preguntaremos al transportista.

now-prohibited-we = Nos toca a nosotros resolverlo, y lo sentimos. Encontraremos otra forma de hacértelo llegar o te devolveremos el dinero.
now-prohibited-you = Avísanos y dinos qué prefieres.

now-carrier_rejected-we = Nos toca a nosotros arreglarlo.
now-carrier_rejected-you = No tienes que hacer nada. Si en dos días laborables no hay novedades, avísanos y te diremos qué pasa a continuación.

now-not_collected-we = Lo más probable es que nos lo devuelvan. Si todavía lo quieres, acordaremos contigo cómo hacértelo llegar.
now-not_collected-you = Avísanos y dinos si todavía lo quieres.

now-undeliverable-we = Lo más probable es que nos lo devuelvan. Entonces acordaremos contigo un nuevo envío o un reembolso.
now-undeliverable-you = Revisa la dirección de tu pedido y avísanos. No hace falta que esperes a que nos llegue.

now-attempted_delivery-carrier = Lo habitual es que vuelva el siguiente día laborable o lleve tu paquete a un punto de recogida cercano.
now-attempted_delivery-you = Mira si el transportista ha dejado un aviso: ahí verás qué pasará después.

now-recipient_absent-carrier = Lo habitual es que vuelva el siguiente día laborable o lleve tu paquete a un punto de recogida cercano.
now-recipient_absent-you = Busca un aviso en tu puerta o en tu buzón: te dirá dónde o cuándo. Muchas veces también puedes elegir otro día u otro lugar con el transportista.

now-business_closed-carrier = Lo habitual es que vuelva el siguiente día laborable.
now-business_closed-you = Si entonces tampoco va a haber nadie, indica al transportista un día y una hora que te vengan bien o elige un punto de recogida.

now-no_access-carrier = Lo habitual es que lo intente otra vez el siguiente día laborable.
now-no_access-you = Comprueba que la puerta de entrada o la verja se pueda abrir y que el nombre figure en el timbre. También puedes explicar al transportista cómo entrar.

now-notice_left-carrier = Te guarda el paquete o vuelve con él; el aviso dice cuál de las dos cosas.
now-notice_left-you = Busca el aviso. Si no hay ninguno, la página del transportista suele decir lo mismo.

now-expired-we = Si no lo tienes, preguntaremos al transportista qué ha pasado con él.
now-expired-you = Si ya te ha llegado, todo está bien. Si no, avísanos.

now-return_to_sender-we = Acordaremos contigo un nuevo envío o un reembolso. No hace falta que esperes a que nos llegue.
now-return_to_sender-you = Avísanos y dinos qué prefieres.

now-returned-we = Acordamos contigo un nuevo envío o un reembolso.
now-returned-you = Si todavía no lo hemos hecho, avísanos.

# $date: el día en que se esperaba o que se prometió
now-missed-happened = Tu paquete se esperaba el { $date }, y no ha llegado.
now-missed-we = Lo sentimos. Seguimos pendientes de tu paquete; en cuanto sepamos el nuevo día, lo encontrarás aquí.
now-missed-you = Por ahora, nada. Si en dos días laborables no ha llegado, avísanos y preguntaremos al transportista dónde está.

# El pedido no se ha enviado aunque su día ha pasado
now-unsent-happened = Tu pedido estaba prometido para el { $date }, y todavía no ha salido.
now-unsent-we = Lo sentimos. Lo enviaremos lo antes posible; en cuanto sepamos el nuevo día, lo encontrarás aquí.
now-unsent-you = Si prefieres no esperar, avísanos.
