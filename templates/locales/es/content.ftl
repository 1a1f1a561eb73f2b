### Palabras en torno a lo que dice un comerciante: consejos, anuncios, ayuda y las partes que están en la web de la tienda.
###
### Los textos del comerciante no están aquí. «Nosotros» es la tienda.


## 1. Consejos: títulos sobre las notas del comerciante acerca de un producto

# Mientras no ha llegado. No confundir con el estado «Preparando el envío».
guides-before = Mientras llega
# Después de la entrega.
guides-after = Para empezar


## 2. Anuncios

# Para lectores de pantalla: qué es la nota breve debajo de la cabecera de la página.
banner-label = Una nota de nuestra parte


## 3. Mensajes verdaderos y falsos

genuine-heading = ¿Ese mensaje era nuestro?
# Solo aparece donde es cierto. Los mensajes falsos piden «aduanas» o «gastos de entrega».
genuine-payment = Nunca te pedimos que pagues a través de un enlace en un mensaje. Si un mensaje sobre tu pedido te lo pide, no es nuestro.


## 4. Ayuda

# Si hay un problema. $number es el número del pedido tal como lo escribe la tienda.
contact-at-hand = Ten a mano tu número de pedido: { $number }
# $service es el nombre de una aplicación de mensajería: WhatsApp, Telegram.
contact-chat = Escríbenos por { $service }
contact-sms = Envíanos un SMS
# $time es una hora, en la zona de quien lee. Sin artículo: «la» o «las» depende de la hora.
contact-here-until = Hoy hay alguien aquí; hora de cierre: { $time }.
# Ahora no hay nadie. $time es una hora.
contact-back-today = Volvemos a responder hoy; hora de inicio: { $time }.
contact-back-tomorrow = Volvemos a responder mañana; hora de inicio: { $time }.
# $date es una fecha con su día: «lunes, 23 de noviembre».
contact-back-on = Volvemos a responder el { $date }; hora de inicio: { $time }.
# Debajo de un espacio vacío, en un correo que nos escriben. $status es el nombre de un estado: «En camino».
contact-mail-order = Pedido { $number } · { $status }


## 5. En la web de la tienda

# El enlace de la vista breve a la página de seguimiento.
embed-whole-page = Ver todos los detalles
# Títulos de marcos, para lectores de pantalla. $brand es el nombre de la tienda.
embed-title = Dónde está tu pedido de { $brand }
embed-policy-title = Envíos y devoluciones de { $brand }
embed-policy-delivery = Envíos
embed-policy-returns = Devoluciones
embed-policy-contact = ¿Tienes preguntas?
embed-policy-more = Más información
