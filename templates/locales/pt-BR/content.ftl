### Palavras em torno do que diz um lojista: dicas, recados, ajuda e as partes que ficam no site da loja.
###
### Os textos do lojista não estão aqui. “Nós” é a loja.


## 1. Dicas: títulos acima das notas do lojista sobre um produto

# Enquanto não chegou. Não confundir com a situação “Preparando o envio”.
guides-before = Enquanto não chega
# Depois da entrega.
guides-after = Para começar


## 2. Recados

# Para leitores de tela: o que é a nota curta abaixo do topo da página.
banner-label = Um recado nosso


## 3. Mensagens verdadeiras e falsas

genuine-heading = Essa mensagem era nossa?
# Só aparece onde é verdade. Mensagens falsas pedem “taxa alfandegária” ou “taxa de entrega”.
genuine-payment = Nunca pedimos que você pague pelo link de uma mensagem. Se uma mensagem sobre o seu pedido fizer isso, ela não é nossa.


## 4. Ajuda

# Quando há problema. $number é o número do pedido como a loja o escreve.
contact-at-hand = Tenha em mãos o número do seu pedido: { $number }
# $service é o nome de um aplicativo de mensagens: WhatsApp, Telegram.
contact-chat = Fale conosco pelo { $service }
contact-sms = Envie um SMS para nós
# $time é um horário, no fuso de quem lê.
contact-here-until = Hoje há alguém aqui até as { $time }.
# Agora não há ninguém. $time é um horário.
contact-back-today = Voltamos a responder hoje, a partir das { $time }.
contact-back-tomorrow = Voltamos a responder amanhã, a partir das { $time }.
# $date é uma data com o dia da semana: “segunda-feira, 23 de novembro”. Sem “na” nem “no”: o gênero varia.
contact-back-on = Próximo atendimento: { $date }, a partir das { $time }.
# Abaixo de um espaço vazio, em um e-mail que nos escrevem. $status é o nome de uma situação: “A caminho”.
contact-mail-order = Pedido { $number } · { $status }


## 5. No site da loja

# O link da visão curta para a página de rastreio.
embed-whole-page = Ver todos os detalhes
# Títulos de quadros, para leitores de tela. $brand é o nome da loja.
embed-title = Onde está o seu pedido de { $brand }
embed-policy-title = Entrega e devoluções de { $brand }
embed-policy-delivery = Entrega
embed-policy-returns = Devoluções
embed-policy-contact = Dúvidas?
embed-policy-more = Saiba mais
