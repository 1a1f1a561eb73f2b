# El marco de las páginas que ve la clientela. Las frases sobre el estado están en status.ftl.

skip-to-content = Ir directamente a tu pedido
languages = Idioma
powered-by = Seguimiento con Doorstep

items-heading = En tu paquete
ordered-heading = Lo que has pedido
items-more = { $n ->
    [one] Un artículo más
   *[other] { $n } artículos más
}
trail-heading = Su recorrido hasta ahora
place-abroad = { $town }, { $country }
tracking-number = Número de seguimiento
quantity = Cantidad:

order-heading = Tu pedido
order-number = Pedido
order-placed = Realizado el
order-ship-to = Se envía a

pickup-heading = Dónde recogerlo
pickup-code = Código de recogida
pickup-hours = Horario

look-up-heading = Encuentra tu pedido
look-up-intro = Con dos datos de tu confirmación verás dónde está tu pedido.
look-up-number = Número de pedido o de seguimiento
look-up-number-hint = Por ejemplo, 1042 o el número largo del transportista.
look-up-looks-like = Parece un número de seguimiento de { $carrier }, pero aquí no hemos encontrado ningún paquete con él.
look-up-at-carrier = Buscarlo en { $carrier }
look-up-mistyped = Parece un número de { $carrier } con una cifra mal escrita.
look-up-either = Y uno de estos dos datos
look-up-email = Correo electrónico
look-up-email-hint = El que indicaste al hacer el pedido.
look-up-postcode = Código postal
look-up-postcode-hint = El de la dirección de entrega.
look-up-submit = Ver mi pedido
look-up-where = El enlace de tu correo de confirmación abre esta misma página sin formulario.
look-up-choose = ¿Dónde hiciste tu pedido?

reference = Si nos escribes, indica esta referencia:
