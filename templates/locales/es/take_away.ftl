# Lo que se puede llevar de la página de seguimiento: calendario, Wallet, código impreso, y lo que dice la vista previa de un enlace en un chat.

# Nombre del grupo de enlaces, para lectores de pantalla.
take-away = Para llevar contigo
# Un enlace a un archivo de calendario.
calendar-add = Añadir al calendario
# Un enlace para suscribirse: la entrada se mueve sola cuando cambia el día previsto.
calendar-follow = Suscribirse: la fecha se actualiza sola
# Las palabras de Apple en este idioma.
wallet-add = Añadir a Cartera de Apple

# Nombre del calendario al que se suscribe, en la lista del programa de calendario.
# $brand: el nombre de la tienda
calendar-name = Tu pedido de { $brand }
# Entradas de un calendario que otras personas pueden ver: nombran la tienda, nunca lo que hay en el paquete.
# $brand: el nombre de la tienda; $total: cuántos paquetes tiene el pedido; $n: cuál es este
calendar-order = Pedido de { $brand }
calendar-parcel =
    { $total ->
        [1] Paquete de { $brand }
       *[other] Paquete { $n } de { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Listo para recoger: paquete de { $brand }
       *[other] Listo para recoger: paquete { $n } de { $total } ({ $brand })
    }
calendar-last-day = Último día para recoger: paquete de { $brand }
calendar-delivered =
    { $total ->
        [1] Entregado: paquete de { $brand }
       *[other] Entregado: paquete { $n } de { $total } ({ $brand })
    }

# Lo que un escáner lee en el código cuadrado: esta página. Para lectores de pantalla.
qr-label = Código que lleva a esta página

# La vista previa de un enlace en un chat. Otras personas la ven: ni de quién es el pedido, ni qué es, ni cómo va.
# $brand: el nombre de la tienda
preview-title = Pedido de { $brand }
preview-text = Mira dónde está y cuándo llega.
