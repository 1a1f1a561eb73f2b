# Enlaces: qué muestran, la segunda comprobación, compartir y lo nuevo desde la última visita.
# Tono: sencillo, breve, cercano. Quien no puede responder no tiene la culpa.

## En la página de seguimiento

# Sobre la fecha, en una página compartida. $brand: nombre de la tienda.
kicker-shared = Un pedido de { $brand }
# Sobre la fecha, en la página de un regalo. $name: quien regala, como se llama a sí mismo.
kicker-gift-from = Un paquete para ti, de parte de { $name }
# Lo mismo, si quien regala no ha dicho su nombre. $brand: nombre de la tienda.
kicker-gift = Un paquete para ti, de { $brand }

# Enlace debajo de los datos del pedido.
unlock-link = Mostrar la dirección y los detalles
# Debajo de los datos del pedido, cuando ya se muestran.
lock-again = Volver a ocultar
lock-hint = Tus datos se ven en este navegador durante media hora como máximo.
share-link = Compartir este pedido
order-email = Correo electrónico
order-phone = Teléfono

# Sobre el historial del paquete. $count: cuántas novedades. $time: una hora («14:02»). $date: un día con su fecha.
news-today = { $count ->
    [one] Desde tu última visita (hoy, { $time }) hay una novedad
   *[other] Desde tu última visita (hoy, { $time }) hay { $count } novedades
}
news-yesterday = { $count ->
    [one] Desde tu última visita (ayer, { $time }) hay una novedad
   *[other] Desde tu última visita (ayer, { $time }) hay { $count } novedades
}
news-on = { $count ->
    [one] Desde tu última visita ({ $date }, { $time }) hay una novedad
   *[other] Desde tu última visita ({ $date }, { $time }) hay { $count } novedades
}
# Delante de una novedad.
news-mark = Nuevo

## Mostrar los datos

unlock-heading = Mostrar la dirección y los detalles
unlock-intro = Cualquier persona que tenga el enlace ve dónde está este pedido. Para mostrar también la dirección, te pedimos dos datos de tu pedido.
unlock-postcode = Código postal
unlock-postcode-hint = El de la dirección de entrega. Donde no hay códigos postales: la localidad.
unlock-person = Correo electrónico
unlock-person-hint = El que indicaste al hacer el pedido. Si no indicaste ninguno: tu apellido.
unlock-submit = Mostrar los detalles
unlock-wrong = Estos datos no corresponden a este pedido. Compáralos con tu confirmación de pedido.
unlock-missing = Rellena este campo.
unlock-back = Volver a tu pedido

# La otra forma: un código por correo electrónico.
unlock-code-heading = O con un código
# En su lugar, una vez enviado el código; los dos datos están debajo.
unlock-code-enter = Escribe tu código
unlock-details-heading = O con dos datos
unlock-code-intro = Enviamos seis cifras al correo electrónico de este pedido.
unlock-code-ask = Recibir un código
# Aparece tanto si hay una dirección como si no: nadie debe saberlo. El código vale 10 minutos.
unlock-code-sent = Si este pedido tiene un correo electrónico, ya hemos enviado un código a esa dirección. Es válido durante diez minutos.
unlock-code = Código
unlock-code-hint = Las seis cifras del correo.
unlock-code-submit = Mostrar los detalles
unlock-code-again = Recibir otro código
unlock-code-wrong = Con este código no se puede mostrar nada. Quizá ya se usó o han pasado los diez minutos.

# Demasiados intentos. $minutes: cuánto hay que esperar. La página del pedido sigue abierta.
unlock-locked-title = Un momento
unlock-locked = { $minutes ->
    [one] Han sido demasiados intentos. Para proteger tus datos, hacemos una pausa: vuelve a intentarlo dentro de un minuto. La página de tu pedido sigue abierta.
   *[other] Han sido demasiados intentos. Para proteger tus datos, hacemos una pausa: vuelve a intentarlo dentro de { $minutes } minutos. La página de tu pedido sigue abierta.
}

## Compartir

share-heading = Compartir este pedido
share-intro = Un enlace para otras personas muestra menos que el tuyo, y puedes desactivarlo en cualquier momento.
share-kind-share = Para quien quiera seguir el pedido
share-kind-share-text = Muestra dónde están los paquetes y qué contienen. Sin precios, sin dirección y sin número de pedido.
share-kind-share-make = Crear un enlace
share-kind-gift = Para quien recibe el regalo
share-kind-gift-text = Muestra cuándo llega, y nada de lo que contiene.
share-kind-gift-make = Crear un enlace de regalo
share-from = De parte de
share-from-hint = Tu nombre, tal como te conoce esa persona. Puedes dejarlo en blanco.
share-from-wrong = Escribe solo un nombre: letras, 40 como máximo.
share-list = Enlaces activos
# Nombres de los tipos de enlace en la lista.
share-name-share = Compartido
share-name-gift = Regalo
# Debajo de un enlace de la lista. $made, $until: fechas («26 de noviembre de 2026»).
share-made = Creado el { $made }, activo hasta el { $until }
# $name: quien regala.
share-made-from = Creado el { $made }, activo hasta el { $until }. De parte de { $name }
share-copy = Copiar el enlace
share-send = Enviar…
share-copied = El enlace está copiado.
share-end = Dejar de compartir
share-none = No hay ningún enlace activo.
share-too-many = Ya hay muchos enlaces activos. Desactiva uno para crear otro.

## Cuando un enlace ha terminado

ended-share-title = Este enlace ya no está activo
ended-share-text = Se compartió contigo durante un tiempo. Quien lo compartió puede crear uno nuevo. Si el pedido es tuyo, puedes encontrarlo por su número.

## El correo con el código

# $number: número de pedido. $brand: nombre de la tienda.
code-mail-subject = Tu código para el pedido { $number }
code-mail-intro = Este es el código que muestra los detalles de tu pedido { $number } de { $brand }:
code-mail-how = Escríbelo en la página que tienes abierta. Es válido durante diez minutos y sirve una sola vez.
code-mail-not-you = ¿No has pedido ningún código? Entonces alguien ha abierto el enlace de tu pedido. Sin el código, esa persona no ve ni tu dirección ni cómo contactar contigo. No tienes que hacer nada; simplemente no compartas el código con nadie.
