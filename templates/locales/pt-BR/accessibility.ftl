# A página sobre acessibilidade, para a qual leva o rodapé de cada página. “Nós” é a loja.

accessibility-link = Acessibilidade
accessibility-title = Acessibilidade
accessibility-description = Quão acessíveis são estas páginas de pedidos, como isso é verificado e a quem dizer se algo atrapalha você.
accessibility-intro = Todos devem conseguir saber onde está o seu pedido: com leitor de tela, só com o teclado, com letra grande ou contraste forte, em um celular pequeno ou no papel.

accessibility-standard-heading = O que estas páginas devem cumprir
accessibility-standard-text = Elas são feitas para cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 nos níveis A e AA. Elas incluem as diretrizes em que se baseia a norma europeia EN 301 549.
accessibility-standard-colours = Quaisquer que sejam as cores que uma loja escolha, elas são clareadas ou escurecidas até que o texto se destaque o bastante do fundo.

accessibility-how-heading = Como isso é verificado
accessibility-how-text = Quem faz o Doorstep, o software por trás destas páginas, põe um programa para abrir em um navegador cada página e cada situação de um pedido, em visuais de exemplo, claros e escuros.
accessibility-how-rules = O axe-core olha contraste, nomes, funções e o tamanho de links e botões. O html-validate olha como a página está escrita, e o Lighthouse, o conjunto.
accessibility-how-keyboard = Com o teclado, tudo tem que estar ao alcance, e é preciso ver onde se está.
accessibility-how-size = Em uma tela de 320 pixels de largura e com texto do dobro do tamanho, nada pode ficar cortado e nada pode exigir rolagem para o lado.
accessibility-how-settings = Tudo tem que estar lá também com as cores de contraste do sistema, com movimento reduzido, sem JavaScript e no papel.

accessibility-limits-heading = O que sabemos que falta
accessibility-limits-machine = Um programa encontra só uma parte das barreiras. Até agora, nenhum especialista independente examinou estas páginas, e elas não foram testadas de forma metódica por pessoas que dependem de tecnologia assistiva.
accessibility-limits-carrier = O que a transportadora informa aparece também nas palavras dela, às vezes em outro idioma.
accessibility-limits-pictures = As imagens dos produtos ficam ao lado do nome do produto e não têm descrição própria.
accessibility-limits-others = Não temos como influir nas páginas de transportadoras e de terceiros para as quais há links.

accessibility-tell-heading = Se algo atrapalha você
accessibility-tell-text = Diga em qual página foi e o que você usa, por exemplo qual navegador ou leitor de tela. Responderemos à sua pergunta sobre o pedido de outra forma e cuidaremos da barreira.
accessibility-tell-where = Como falar com a gente está na confirmação do seu pedido.

accessibility-last-heading = A última verificação
accessibility-date = Data
accessibility-looked-at = Examinado
accessibility-found = Encontrado
accessibility-checkers = Verificado com
accessibility-scores = Menores notas no Lighthouse
accessibility-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
accessibility-states =
    { $count ->
        [one] { $count } situação
       *[other] { $count } situações
    }
accessibility-languages =
    { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
accessibility-designs =
    { $count ->
        [one] { $count } visual, claro e escuro
       *[other] { $count } visuais, cada um claro e escuro
    }
accessibility-problems =
    { $count ->
        [0] Nenhum problema
        [one] { $count } problema
       *[other] { $count } problemas
    }
accessibility-score = Acessibilidade: { $score } de 100
accessibility-score-practices = Boas práticas: { $score } de 100
accessibility-score-performance = Velocidade: { $score } de 100
