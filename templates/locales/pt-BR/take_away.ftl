# O que se pode levar da página de rastreio: calendário, Carteira, código impresso, e o que diz a prévia de um link em um chat.

# Nome do grupo de links, para leitores de tela.
take-away = Para levar com você
# Um link para um arquivo de calendário.
calendar-add = Adicionar ao calendário
# Um link de assinatura: o evento se move sozinho quando o dia previsto muda.
calendar-follow = Assinar: a data se atualiza sozinha
# As palavras da Apple neste idioma.
wallet-add = Adicionar à Carteira da Apple

# Nome do calendário assinado, na lista do programa de calendário.
# $brand: o nome da loja
calendar-name = Seu pedido de { $brand }
# Eventos de um calendário que outras pessoas podem ver: dizem o nome da loja, nunca o que há no pacote.
# $brand: o nome da loja; $total: quantos pacotes tem o pedido; $n: qual é este
calendar-order = Pedido de { $brand }
calendar-parcel =
    { $total ->
        [1] Pacote de { $brand }
       *[other] Pacote { $n } de { $total } ({ $brand })
    }
calendar-pickup =
    { $total ->
        [1] Pronto para retirada: pacote de { $brand }
       *[other] Pronto para retirada: pacote { $n } de { $total } ({ $brand })
    }
calendar-last-day = Último dia para retirar: pacote de { $brand }
calendar-delivered =
    { $total ->
        [1] Entregue: pacote de { $brand }
       *[other] Entregue: pacote { $n } de { $total } ({ $brand })
    }

# O que um leitor lê no código quadrado: esta página. Para leitores de tela.
qr-label = Código que leva a esta página

# A prévia de um link em um chat. Outras pessoas a veem: nem de quem é o pedido, nem o que é, nem como está.
# $brand: o nome da loja
preview-title = Pedido de { $brand }
preview-text = Veja onde está e quando chega.
