### As palavras da página de rastreio: onde está, quando chega, o que acontece depois.
###
### “Nós” é a loja; “a transportadora” leva o pacote. Simples e curto; quem faz o quê e até
### quando; sem pontos de exclamação. { $… } traz datas, horários e nomes já formatados;
### as quantidades são passadas como números, para que o plural fique certo.
### Alguns espaços são inseparáveis (U+00A0).


## 1. Situações: nome nas linhas, frase e próximo passo no topo, texto da ilustração

status-ordered-name = Pedido recebido
status-ordered-sentence = Recebemos seu pedido e estamos preparando tudo.
status-ordered-next = Você não precisa fazer nada. Assim que o pedido sair daqui, você poderá acompanhar por esta página.
status-ordered-figure = O caminho até a sua porta. Seu pedido ainda está conosco, no ponto de partida.

status-unknown-name = Ainda sem notícias
status-unknown-sentence = A transportadora ainda não nos informou nada sobre o seu pacote.
status-unknown-next = Isso é normal durante um ou dois dias. As primeiras notícias vão aparecer aqui.
status-unknown-figure = O caminho até a sua porta. Ainda não sabemos onde está o seu pacote.

status-pre_transit-name = Preparando o envio
status-pre_transit-sentence = A etiqueta de envio está pronta, mas a transportadora ainda não recebeu o seu pacote.
status-pre_transit-next = O próximo passo: entregamos o pacote à transportadora. A partir da primeira leitura, você verá aqui onde ele está.
status-pre_transit-figure = O caminho até a sua porta. Seu pacote está no ponto de partida, à espera da transportadora.

status-in_transit-name = A caminho
status-in_transit-sentence = Seu pacote está a caminho.
status-in_transit-next = O próximo passo: ele vai para uma unidade de entrega perto de você e, de lá, para o seu endereço. Você não precisa fazer nada.
status-in_transit-figure = O caminho até a sua porta. Seu pacote está percorrendo esse caminho.

status-customs-name = Na alfândega
status-customs-sentence = Seu pacote está na alfândega, onde está sendo verificado.
status-customs-next = A maioria dos pacotes segue viagem em alguns dias. Se faltarem documentos ou houver impostos a pagar, a transportadora ou a alfândega avisará você; se não, você não precisa fazer nada.
status-customs-figure = O caminho até a sua porta. Seu pacote está esperando na fronteira.

status-out_for_delivery-name = Saiu para entrega
status-out_for_delivery-sentence = Seu pacote está com o entregador, no último trecho.
status-out_for_delivery-next = É bom que alguém esteja no local para receber. Se não houver ninguém, a transportadora voltará ou deixará um aviso.
status-out_for_delivery-figure = O caminho até a sua porta. Seu pacote está no último trecho, perto da porta.

status-available_for_pickup-name = Pronto para retirada
status-available_for_pickup-sentence = Seu pacote está pronto: você já pode retirar.
status-available_for_pickup-next = Leve o código de retirada ou o aviso da transportadora e um documento com foto. Se não for retirado a tempo, o pacote volta para nós.
status-available_for_pickup-figure = Um caminho que termina em um ponto de retirada. Seu pacote está esperando lá.

status-attempted_delivery-name = Tentativa de entrega
status-attempted_delivery-sentence = A transportadora tentou entregar o seu pacote, mas não conseguiu.
status-attempted_delivery-next = Em geral, a transportadora volta no próximo dia útil ou leva o pacote para um ponto de retirada próximo. Veja se ela deixou um aviso: nele está o que acontece agora.
status-attempted_delivery-figure = O caminho até a sua porta. Seu pacote chegou lá, mas a porta continuou fechada.

status-delivered-name = Entregue
status-delivered-sentence = Seu pacote foi entregue.
status-delivered-next = Não encontrou? Pergunte primeiro em casa e aos vizinhos. Se ele também não estiver lá, fale conosco: vamos verificar com a transportadora.
status-delivered-figure = O caminho está completo. Seu pacote está na porta.

status-exception-name = Há um problema
status-exception-sentence = A transportadora informa um problema com o seu pacote.
status-exception-next = Nós também estamos vendo isso. Se nada mudar aqui em dois dias úteis, fale conosco: vamos resolver com a transportadora.
status-exception-figure = O caminho até a sua porta foi interrompido. Seu pacote parou no trajeto.

status-return_to_sender-name = Voltando para a loja
status-return_to_sender-sentence = Seu pacote está voltando para nós.
status-return_to_sender-next = Você não precisa esperar até ele chegar: fale conosco e combinamos com você um novo envio ou um reembolso.
status-return_to_sender-figure = O caminho até a sua porta. Seu pacote está fazendo o percurso de volta, até nós.

status-returned-name = De volta à loja
status-returned-sentence = Seu pacote voltou para nós.
status-returned-next = Se ainda não combinamos com você um novo envio ou um reembolso, fale conosco.
status-returned-figure = O caminho até a sua porta. Seu pacote está de novo no ponto de partida, conosco.

status-cancelled-name = Cancelado
status-cancelled-sentence = Este envio foi cancelado e não vai chegar.
status-cancelled-next = Se você já pagou, devolvemos o valor pela mesma forma de pagamento; pode levar alguns dias úteis. Se você não esperava por isso, fale conosco.
status-cancelled-figure = Um caminho vazio, sem pacote.

status-expired-name = Sem notícias recentes
status-expired-sentence = A transportadora não informa nada sobre o seu pacote há muito tempo.
status-expired-next = Se ele já está com você, tudo certo. Se não, fale conosco: vamos perguntar à transportadora o que aconteceu com ele.
status-expired-figure = O caminho até a sua porta. No momento, não sabemos onde está o seu pacote.


## 2. Motivos: substituem a frase da situação e, quando há um melhor, o próximo passo

# unknown
reason-pending-sentence = Perguntamos à transportadora sobre o seu pacote e estamos esperando a primeira resposta.
reason-not_found-sentence = A transportadora ainda não reconhece o código do seu pacote.
reason-not_found-next = Isso é normal até a primeira leitura. Se ela ainda não reconhecer o código três dias úteis depois do envio, fale conosco: vamos conferir o código.
reason-error-sentence = O rastreio da transportadora não está nos respondendo no momento.
reason-error-next = Isso não atrasa o seu pacote. Continuamos perguntando, e as notícias vão aparecer aqui assim que tivermos resposta.

# pre_transit
reason-label_created-sentence = A etiqueta de envio do seu pacote está pronta.
reason-info_received-sentence = A transportadora sabe que vai receber o seu pacote, mas ele ainda não está com ela.
reason-awaiting_handover-sentence = Seu pacote está pronto, à espera da transportadora.

# in_transit
reason-accepted-sentence = Seu pacote está com a transportadora.
reason-departed-sentence = Seu pacote saiu de um centro de distribuição e segue a caminho.
reason-arrived-sentence = Seu pacote chegou a um centro de distribuição no caminho até você.
reason-processed-sentence = Seu pacote passou pela triagem e logo seguirá viagem.
reason-customs_received-sentence = Seu pacote chegou à alfândega, onde será verificado.
reason-customs_received-next = Isso costuma levar alguns dias. Se faltarem documentos ou houver impostos a pagar, a transportadora ou a alfândega avisará você; se não, você não precisa fazer nada.
reason-customs_cleared-sentence = Seu pacote foi liberado pela alfândega.
reason-customs_cleared-next = Agora ele segue a caminho do seu endereço. Você não precisa fazer nada.
reason-arrived_destination_country-sentence = Seu pacote chegou ao país de destino.
reason-arrived_destination_country-next = Talvez a alfândega queira verificar o pacote antes; depois ele vai para uma unidade de entrega perto de você. Você não precisa fazer nada.
reason-handed_to_partner-sentence = A transportadora passou o seu pacote a uma empresa parceira para o resto do caminho.
reason-handed_to_partner-next = Pode levar um ou dois dias até as primeiras notícias da parceira aparecerem aqui. Você não precisa fazer nada.
reason-at_delivery_depot-sentence = Seu pacote está na unidade que faz entregas na sua região.
reason-at_delivery_depot-next = O próximo passo: um entregador leva o pacote até você. Você não precisa fazer nada.
reason-delivery_scheduled-sentence = O dia da entrega do seu pacote foi marcado.
reason-delivery_scheduled-next = Se esse dia não for bom para você, muitas vezes dá para mudar com a transportadora.
reason-delivery_rescheduled-sentence = A entrega do seu pacote foi remarcada para outro dia.
reason-delivery_rescheduled-next = Se o novo dia não for bom para você, muitas vezes dá para mudar com a transportadora.
reason-forwarded-sentence = Seu pacote foi redirecionado e está indo para um novo destino.
reason-forwarded-next = Se você não sabia disso, fale conosco.
reason-delayed-sentence = Seu pacote está atrasado.
reason-delayed-next = Sentimos muito. Você não precisa fazer nada: assim que soubermos o novo dia, ele estará aqui.
reason-in_transit-delayed-sentence = Seu pacote está a caminho, mas está atrasado.
reason-exception-delayed-sentence = Seu pacote está parado na transportadora.
reason-exception-delayed-next = Sentimos muito. Se ele não sair do lugar em dois dias úteis, fale conosco: vamos perguntar à transportadora onde ele está.

# available_for_pickup
reason-pickup_point-sentence = Seu pacote está esperando por você em um ponto de retirada.
reason-pickup_point-next = Leve o código de retirada ou o aviso da transportadora e um documento com foto. Se você não puder ir, pergunte à transportadora como outra pessoa pode retirar no seu lugar.
reason-locker-sentence = Seu pacote está em um armário inteligente.
reason-locker-next = O armário abre com o código da mensagem da transportadora ou com o aplicativo dela. Se você não tem o código, a transportadora pode enviar de novo.
reason-available_for_pickup-locker-sentence = Seu pacote está esperando por você em um armário inteligente.
reason-available_for_pickup-locker-next = O armário abre com o código da mensagem da transportadora ou com o aplicativo dela. Se você não tem o código, a transportadora pode enviar de novo; depois do último dia, o pacote volta para nós.
reason-post_office-sentence = Seu pacote está esperando por você na agência dos Correios.
reason-post_office-next = Leve um documento com foto e, se você recebeu um, o aviso da transportadora. Se não for retirado a tempo, o pacote volta para nós.

# attempted_delivery
reason-recipient_absent-sentence = A transportadora passou, mas não havia ninguém para receber o seu pacote.
reason-recipient_absent-next = Em geral, a transportadora volta no próximo dia útil ou leva o pacote para um ponto de retirada próximo; um aviso na porta ou na caixa de correio diz qual dos dois. Muitas vezes você também pode escolher outro dia ou lugar com a transportadora.
reason-business_closed-sentence = A transportadora passou, mas o estabelecimento estava fechado.
reason-business_closed-next = Em geral, a transportadora volta no próximo dia útil. Se também não houver ninguém nesse dia, informe à transportadora um dia e um horário bons para você ou escolha um ponto de retirada.
reason-no_access-sentence = A transportadora não conseguiu chegar à sua porta.
reason-no_access-next = Em geral, a transportadora tenta de novo no próximo dia útil. Veja se o portão ou a porta da frente pode ser aberto e se o nome está no interfone; você também pode explicar à transportadora como entrar.
reason-notice_left-sentence = A transportadora não conseguiu entregar o seu pacote e deixou um aviso.
reason-notice_left-next = O aviso diz onde está o seu pacote ou quando a transportadora volta. Se não houver aviso, a página da transportadora costuma dizer o mesmo.

# delivered
reason-mailbox-sentence = Seu pacote foi deixado na sua caixa de correio.
reason-mailbox-next = Se ele não estiver lá, pergunte primeiro às outras pessoas da casa. Se não estiver com ninguém, fale conosco: vamos verificar com a transportadora.
reason-safe_place-sentence = Seu pacote foi deixado em um local seguro.
reason-safe_place-next = Se você combinou um local com a transportadora, olhe primeiro lá; se não, perto da porta, na varanda ou na garagem. Se não encontrar, fale conosco: vamos perguntar à transportadora onde ele foi deixado.
reason-neighbour-sentence = Seu pacote foi deixado com um vizinho.
reason-neighbour-next = O aviso ou a página da transportadora costuma dizer com quem ele está. Se você não conseguir descobrir, fale conosco: vamos perguntar à transportadora.
reason-delivered-locker-sentence = Seu pacote foi entregue em um armário inteligente.
reason-delivered-locker-next = Se você ainda não retirou, o armário abre com o código da mensagem da transportadora ou com o aplicativo dela. Se você não tem o código, a transportadora pode enviar de novo.
reason-reception-sentence = Seu pacote foi entregue na portaria ou recepção.
reason-reception-next = Pergunte lá ou no setor de correspondências. Se não estiver com ninguém, fale conosco: vamos perguntar à transportadora quem recebeu.
reason-signed-sentence = Seu pacote foi entregue mediante assinatura.
reason-signed-next = Se não foi você quem assinou, pergunte primeiro em casa e aos vizinhos. Se não estiver com ninguém, fale conosco: vamos pedir à transportadora o comprovante de entrega.
reason-picked_up_by_recipient-sentence = Seu pacote foi retirado.
reason-picked_up_by_recipient-next = Se não foi você nem alguém a seu pedido, fale conosco o quanto antes.
reason-in_part-sentence = Parte da sua entrega chegou.
reason-in_part-next = O restante costuma chegar em alguns dias. Se nada chegar em três dias úteis, fale conosco: vamos perguntar à transportadora.
reason-damaged-sentence = Seu pacote foi danificado no caminho.
reason-damaged-next = Sentimos muito. Se ele já está com você, guarde a embalagem e nos envie fotos da caixa e do conteúdo. Vamos combinar com você uma reposição ou um reembolso.
reason-delivered-damaged-sentence = Seu pacote foi entregue, mas a transportadora informa que ele está danificado.
reason-delivered-damaged-next = Sentimos muito. Se houver algo quebrado dentro, guarde a embalagem e nos envie fotos da caixa e do conteúdo. Vamos combinar com você uma reposição ou um reembolso.
reason-exception-damaged-sentence = Seu pacote foi danificado no caminho até você.
reason-exception-damaged-next = Sentimos muito. A transportadora está verificando se ele ainda pode ser entregue. Se não puder, ou se você preferir não esperar, fale conosco: vamos combinar com você uma reposição ou um reembolso.

# exception
reason-weather-sentence = O mau tempo está atrasando o seu pacote.
reason-weather-next = Ele segue viagem assim que a transportadora puder circular com segurança de novo. Você não precisa fazer nada; o novo dia vai aparecer aqui.
reason-customs_hold-sentence = A alfândega está retendo o seu pacote.
reason-customs_hold-next = Ele está passando por uma verificação mais detalhada, ou ainda falta alguma coisa. Se a transportadora ou a alfândega escrever para você, responda logo. Se não houver novidades em cinco dias úteis, fale conosco: vamos perguntar.
reason-missing_documents-sentence = Seu pacote não pode seguir viagem porque faltam documentos ou dados.
reason-missing_documents-next = Se a transportadora ou a alfândega pediu algo a você, envie o quanto antes. Se ninguém pediu nada, fale conosco: vamos descobrir o que falta e fornecer, se pudermos.
reason-duty_unpaid-sentence = É preciso pagar impostos ou taxas para que o seu pacote siga viagem.
reason-duty_unpaid-next = A transportadora informa quanto é e como pagar. Pague somente na porta ou no site ou aplicativo da própria transportadora, nunca pelo link de uma mensagem que você não esperava. Se você acha que não há nada a pagar, fale conosco antes.
reason-address_problem-sentence = A transportadora não encontra o endereço ou precisa de mais detalhes.
reason-address_problem-next = Confira o endereço do seu pedido, inclusive o número, o complemento e o nome no interfone, e nos diga o que está errado ou faltando. Quanto antes soubermos, antes o pacote pode seguir viagem.
reason-refused-sentence = A transportadora informa que o seu pacote foi recusado na entrega.
reason-refused-next = Se era isso que você queria, não precisa fazer nada: o pacote voltará para nós. Se não, fale conosco logo: vamos tentar uma nova entrega.
reason-lost-sentence = A transportadora não consegue mais encontrar o seu pacote.
reason-lost-next = Sentimos muito. Você não precisa procurar nem continuar esperando: fale conosco e combinamos com você um novo envio ou um reembolso.
reason-destroyed-sentence = Seu pacote foi destruído no caminho e não vai chegar.
reason-destroyed-next = Sentimos muito. Fale conosco e combinamos com você um novo envio ou um reembolso.
reason-held-sentence = A transportadora está retendo o seu pacote e ainda não deu andamento ao envio.
reason-held-next = Às vezes a transportadora espera que você escolha um dia ou responda a uma pergunta; se for o caso, a página dela informa. Se não houver novidades em dois dias úteis, fale conosco: vamos perguntar.
reason-security-sentence = Seu pacote está retido para uma verificação de segurança.
reason-security-next = Isso costuma levar alguns dias, e nem você nem nós podemos encurtar o prazo. Se não houver novidades em cinco dias úteis, fale conosco: vamos perguntar à transportadora.
reason-prohibited-sentence = A transportadora não tem permissão para transportar o conteúdo do seu pacote.
reason-prohibited-next = Cabe a nós resolver, não a você, e sentimos muito. Fale conosco: vamos encontrar outra forma de fazer o pedido chegar até você ou devolver o valor.
reason-carrier_rejected-sentence = A transportadora não aceitou o seu pacote.
reason-carrier_rejected-next = Cabe a nós resolver; você não precisa fazer nada. Se não houver novidades em dois dias úteis, fale conosco: vamos dizer o que acontece agora.
reason-not_collected-sentence = Seu pacote não foi retirado a tempo.
reason-not_collected-next = O mais provável é que ele volte para nós. Se você ainda quer o pacote, fale conosco: vamos combinar com você como ele vai chegar até você.
reason-undeliverable-sentence = A transportadora não conseguiu entregar o seu pacote.
reason-undeliverable-next = O mais provável é que ele volte para nós. Confira o endereço do seu pedido e fale conosco: vamos combinar com você um novo envio ou um reembolso.
reason-other-sentence = Algo está atrasando o seu pacote, e a transportadora não disse o quê.
reason-other-next = Por enquanto, você não precisa fazer nada. Se nada mudar aqui em dois dias úteis, fale conosco: vamos perguntar à transportadora.

# return_to_sender
reason-returning-sentence = Seu pacote está voltando para nós.
reason-returned-sentence = Seu pacote voltou para nós.

# cancelled
reason-label_voided-sentence = A etiqueta de envio foi cancelada. Nada será enviado com ela.
reason-label_voided-next = Muitas vezes isso só significa uma etiqueta nova; nesse caso, seu pacote aparece aqui com o novo código. Se nada mudar em dois dias úteis, fale conosco.
reason-order_cancelled-sentence = Este pedido foi cancelado.

# expired
reason-no_news-sentence = Faz bastante tempo que não há notícias do seu pacote.


## 3. Histórico: títulos dos eventos (o local aparece ao lado)

event-unknown = Notícia da transportadora
event-unknown-pending = Aguardando as primeiras notícias
event-unknown-not_found = Ainda não reconhecido pela transportadora
event-unknown-error = O rastreio da transportadora não respondeu

event-pre_transit = Envio preparado
event-pre_transit-label_created = Etiqueta de envio criada
event-pre_transit-info_received = Informado à transportadora
event-pre_transit-awaiting_handover = Aguardando a transportadora
event-pre_transit-delayed = Entrega à transportadora atrasada

event-in_transit = A caminho
event-in_transit-accepted = Recebido pela transportadora
event-in_transit-departed = Saiu de um centro de distribuição
event-in_transit-arrived = Chegou a um centro de distribuição
event-in_transit-processed = Passou pela triagem
event-in_transit-customs_received = Chegou à alfândega
event-in_transit-customs_cleared = Liberado pela alfândega
event-in_transit-customs_hold = Retido na alfândega
event-in_transit-missing_documents = Faltam documentos ou dados
event-in_transit-arrived_destination_country = Chegou ao país de destino
event-in_transit-handed_to_partner = Repassado a uma transportadora parceira
event-in_transit-at_delivery_depot = Chegou à unidade de entrega
event-in_transit-delivery_scheduled = Dia da entrega marcado
event-in_transit-delivery_rescheduled = Entrega remarcada para outro dia
event-in_transit-forwarded = Redirecionado
event-in_transit-delayed = Atrasado
event-in_transit-weather = Atrasado pelo mau tempo
event-in_transit-held = Retido pela transportadora

event-out_for_delivery = Saiu para entrega
event-out_for_delivery-delayed = Entrega atrasada

event-available_for_pickup = Pronto para retirada
event-available_for_pickup-pickup_point = Disponível em um ponto de retirada
event-available_for_pickup-locker = Disponível em um armário inteligente
event-available_for_pickup-post_office = Disponível na agência dos Correios

event-attempted_delivery = Tentativa de entrega
event-attempted_delivery-recipient_absent = Tentativa de entrega, ninguém no local
event-attempted_delivery-business_closed = Tentativa de entrega, estabelecimento fechado
event-attempted_delivery-no_access = Tentativa de entrega, sem acesso
event-attempted_delivery-notice_left = Tentativa de entrega, aviso deixado
event-attempted_delivery-refused = Tentativa de entrega, pacote recusado
event-attempted_delivery-address_problem = Tentativa de entrega, endereço pouco claro
event-attempted_delivery-security = Tentativa de entrega, interrompida por segurança
event-attempted_delivery-other = Tentativa de entrega

event-delivered = Entregue
event-delivered-mailbox = Deixado na caixa de correio
event-delivered-safe_place = Deixado em um local seguro
event-delivered-neighbour = Deixado com um vizinho
event-delivered-locker = Entregue em um armário inteligente
event-delivered-reception = Entregue na portaria ou recepção
event-delivered-signed = Entregue mediante assinatura
event-delivered-picked_up_by_recipient = Retirado
event-delivered-in_part = Entregue em parte
event-delivered-damaged = Entregue, dano informado

event-exception = Problema informado
event-exception-delayed = Parado na transportadora
event-exception-weather = Atrasado pelo mau tempo
event-exception-customs_hold = Retido na alfândega
event-exception-missing_documents = Faltam documentos ou dados
event-exception-duty_unpaid = Impostos ou taxas não pagos
event-exception-address_problem = Problema com o endereço
event-exception-refused = Recusado na entrega
event-exception-damaged = Danificado no caminho
event-exception-lost = Dado como extraviado
event-exception-destroyed = Destruído no caminho
event-exception-held = Retido pela transportadora
event-exception-security = Retido para verificação de segurança
event-exception-prohibited = Conteúdo não permitido
event-exception-carrier_rejected = Não aceito pela transportadora
event-exception-not_collected = Não retirado a tempo
event-exception-undeliverable = Não foi possível entregar
event-exception-other = Problema informado

event-return_to_sender = Em devolução ao remetente
event-return_to_sender-returning = Em devolução ao remetente
event-return_to_sender-returned = Devolvido ao remetente
event-return_to_sender-refused = Recusado, em devolução ao remetente
event-return_to_sender-not_collected = Não retirado, em devolução ao remetente
event-return_to_sender-address_problem = Problema com o endereço, em devolução ao remetente
event-return_to_sender-undeliverable = Não foi possível entregar, em devolução ao remetente

event-cancelled = Cancelado
event-cancelled-label_voided = Etiqueta de envio cancelada
event-cancelled-order_cancelled = Pedido cancelado

event-expired = Sem mais notícias
event-expired-no_news = Sem notícias há muito tempo


## 4. Datas e rótulos do topo

# Rótulos acima da data grande; também combinam com “Hoje” e “Amanhã”.
hero-arrives = Previsão de chegada
hero-arrives-today = Chega hoje
hero-arrives-tomorrow = Chega amanhã
hero-delivered-on = Entregue
hero-collect-by = Último dia para retirar
hero-expected-was = Era esperado para
hero-promised-was = Data prometida
hero-returned-on = De volta à loja
hero-cancelled-on = Cancelado

# No lugar de uma data
hero-no-date-label = Chegada
hero-no-date = Ainda sem data
hero-no-date-detail = Assim que soubermos o dia, ele estará aqui.
# Um pacote extraviado ou destruído: nem falsa esperança nem alarme.
hero-problem-date = Sem data de entrega

# Abaixo da data
# $from, $to: horários
hero-window-between = Provavelmente entre { $from } e { $to }
hero-window-by = Provavelmente até as { $to }
# $from, $to: dias
hero-window-days = Provavelmente entre { $from }, e { $to }
hero-first-promised = Data prometida inicialmente: { $date }
hero-missed = Seu pacote era esperado para { $date }, e não chegou. Sentimos muito; assim que soubermos o novo dia, ele estará aqui.

today = Hoje
yesterday = Ontem
tomorrow = Amanhã
# Dentro de uma linha: “Entregue · hoje”
today-within = hoje
yesterday-within = ontem
tomorrow-within = amanhã


## 5. Itens, pacotes, pedido

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Seu item ainda não está a caminho
               *[other] Seu item está a caminho
            }
       *[other]
            { $moving ->
                [0] Nenhum dos { $total } itens está a caminho ainda
                [one] { $moving } de { $total } itens está a caminho
               *[other] { $moving } de { $total } itens estão a caminho
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Seu item ainda não foi entregue
               *[other] Seu item foi entregue
            }
       *[other]
            { $done ->
                [0] Nenhum dos { $total } itens foi entregue ainda
                [one] { $done } de { $total } itens foi entregue
               *[other] { $done } de { $total } itens foram entregues
            }
    }
progress-partly =
    { $done ->
        [one]
            { $moving ->
                [0] Entregue: { $done } de { $total } itens
               *[other] Entregue: { $done } de { $total } itens; mais { $moving } a caminho
            }
       *[other]
            { $moving ->
                [0] Entregues: { $done } de { $total } itens
               *[other] Entregues: { $done } de { $total } itens; mais { $moving } a caminho
            }
    }

box-of = Pacote { $n } de { $total }
box-unsent-heading = Ainda não enviado
box-unsent-line = Ainda conosco. Você verá aqui quando sair.
box-cancelled-heading = Cancelado
box-cancelled-line = Isto não será enviado.
box-refunded-heading = Reembolsado
box-refunded-line = Devolvemos o valor. Pode levar alguns dias úteis até chegar a você.
box-digital-heading = Fora do pacote
box-digital-line = Você recebe on-line ou por e-mail.
box-line-arrives = { $status } · previsão de chegada: { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } atualização anterior
       *[other] { $count } atualizações anteriores
    }

item-cancelled = Cancelado
item-refunded = Reembolsado
item-returned = Devolvido
# Quantos da quantidade pedida
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

# $number é o número como a loja o escreve, com “#” se ela usar.
order-kicker = Pedido { $number } · feito em { $date }
order-kicker-undated = Pedido { $number }
parcel-kicker = Seu pacote com { $carrier }
parcel-kicker-plain = Seu pacote
updated-at = Atualizado: { $when }


## 6. Valores

total-subtotal = Subtotal
total-shipping = Frete
total-discount = Desconto
total-tax = Impostos
total-refunded = Reembolsado
total-paid = Você pagou
total-total = Total


## 7. Busca, erros, contato

lookup-title = Encontre seu pedido
# Igual quando o pedido não existe ou quando o e-mail ou o CEP não confere.
lookup-wrong = Não encontramos nada com esses dados; compare o número e o e-mail ou o CEP com a confirmação do pedido.
lookup-too-many =
    { $minutes ->
        [one] Foram muitas tentativas seguidas. Para proteger os pedidos, fazemos uma pausa: tente de novo em um minuto.
       *[other] Foram muitas tentativas seguidas. Para proteger os pedidos, fazemos uma pausa: tente de novo em { $minutes } minutos.
    }
lookup-number-missing = Informe o número do pedido ou o código de rastreio.
lookup-second-missing = Para mostrar o pedido, precisamos também do e-mail ou do CEP usado na compra.
lookup-form-expired = O formulário ficou aberto por tempo demais. Envie de novo, por favor.

not-found-title = Não encontramos esta página
not-found-text = Talvez o link tenha um erro de digitação ou tenha sido cortado pelo programa de e-mail. Abra de novo a partir da mensagem original ou encontre seu pedido pelo número.
gone-title = Este link expirou
gone-text = Para proteger seus dados, links como este deixam de funcionar depois de um tempo. Você ainda pode encontrar seu pedido pelo número, junto com o e-mail ou o CEP.
unavailable-title = Esta página não está disponível no momento
unavailable-text = Isso não atrasa o seu pacote. Tente de novo em alguns minutos.
internal-title = Algo deu errado do nosso lado
internal-text = Você não fez nada de errado, e isso não atrasa o seu pacote. Tente de novo em instantes; se ainda não funcionar, fale conosco.

action-lookup = Encontrar meu pedido
action-carrier = Ver no site de { $carrier }
action-carrier-plain = Ver no site da transportadora
action-contact = Fale conosco
action-shop = Voltar para { $brand }

contact-heading = Podemos ajudar?
contact-answer =
    { $hours ->
        [one] Costumamos responder em até uma hora.
       *[other] Costumamos responder em até { $hours } horas.
    }
contact-subject = Sobre o pedido { $number }

title-parcel = { $status } · { $brand }


## 8. As palavras da transportadora

carrier-words = Nas palavras de { $carrier }

# Abaixo do dia em que foi entregue
hero-at = às { $time }
# Um momento: $day é “hoje” ou uma data, $time um horário
moment = { $day } às { $time }
