# La página sobre accesibilidad, a la que lleva el pie de cada página. «Nosotros» es la tienda.

accessibility-link = Accesibilidad
accessibility-title = Accesibilidad
accessibility-description = Hasta qué punto son accesibles estas páginas de pedidos, cómo se comprueba y a quién decírselo si algo te lo pone difícil.
accessibility-intro = Cualquier persona debe poder saber dónde está su pedido: con un lector de pantalla, solo con el teclado, con letra grande o mucho contraste, en un teléfono pequeño o en papel.

accessibility-standard-heading = Qué deben cumplir estas páginas
accessibility-standard-text = Están hechas para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en los niveles A y AA. Estas incluyen las pautas en las que se basa la norma europea EN 301 549.
accessibility-standard-colours = Sean cuales sean los colores que elija una tienda, se aclaran u oscurecen hasta que el texto destaca lo suficiente sobre el fondo.

accessibility-how-heading = Cómo se comprueba
accessibility-how-text = Quienes hacen Doorstep, el programa que hay detrás de estas páginas, hacen que otro programa abra en un navegador cada página y cada estado de un pedido, con diseños de muestra, claros y oscuros.
accessibility-how-rules = axe-core revisa el contraste, los nombres, las funciones y el tamaño de enlaces y botones. html-validate revisa cómo está escrita la página, y Lighthouse, el conjunto.
accessibility-how-keyboard = Con el teclado tiene que poder alcanzarse todo, y hay que ver dónde se está.
accessibility-how-size = En una pantalla de 320 píxeles de ancho y con letra del doble de tamaño, nada puede quedar cortado ni obligar a desplazarse hacia los lados.
accessibility-how-settings = Todo tiene que estar ahí también con los colores de contraste del sistema, con movimiento reducido, sin JavaScript y en papel.

accessibility-limits-heading = Lo que sabemos que falta
accessibility-limits-machine = Un programa solo encuentra una parte de las barreras. Hasta ahora, ningún experto independiente ha examinado estas páginas, ni las han probado de forma metódica personas que dependen de tecnologías de apoyo.
accessibility-limits-carrier = Lo que comunica el transportista aparece también con sus propias palabras, a veces en otro idioma.
accessibility-limits-pictures = Las imágenes de los productos están junto al nombre del producto y no tienen descripción propia.
accessibility-limits-others = No podemos influir en las páginas de transportistas y de terceros a las que enlazamos.

accessibility-tell-heading = Si algo te lo pone difícil
accessibility-tell-text = Dinos en qué página fue y qué usas, por ejemplo qué navegador o qué lector de pantalla. Responderemos a tu pregunta sobre el pedido de otra manera y nos ocuparemos de la barrera.
accessibility-tell-where = Cómo contactar con nosotros lo encontrarás en la confirmación de tu pedido.

accessibility-last-heading = La última comprobación
accessibility-date = Fecha
accessibility-looked-at = Revisado
accessibility-found = Encontrado
accessibility-checkers = Comprobado con
accessibility-scores = Puntuaciones más bajas de Lighthouse
accessibility-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
accessibility-states =
    { $count ->
        [one] { $count } estado
       *[other] { $count } estados
    }
accessibility-languages =
    { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
accessibility-designs =
    { $count ->
        [one] { $count } diseño, claro y oscuro
       *[other] { $count } diseños, cada uno claro y oscuro
    }
accessibility-problems =
    { $count ->
        [0] Ningún problema
        [one] { $count } problema
       *[other] { $count } problemas
    }
accessibility-score = Accesibilidad: { $score } de 100
accessibility-score-practices = Buenas prácticas: { $score } de 100
accessibility-score-performance = Velocidad: { $score } de 100
