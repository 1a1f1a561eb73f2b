# A moldura das páginas de quem compra. As frases sobre a situação estão em status.ftl.

skip-to-content = Ir direto para o seu pedido
languages = Idioma
powered-by = Rastreio com Doorstep

items-heading = No seu pacote
ordered-heading = O que você pediu
items-more = { $n ->
    [one] Mais um item
   *[other] Mais { $n } itens
}
trail-heading = Por onde ele passou
place-abroad = { $town }, { $country }
tracking-number = Código de rastreio
quantity = Quantidade:

order-heading = Seu pedido
order-number = Pedido
order-placed = Feito em
order-ship-to = Entrega para

pickup-heading = Onde retirar
pickup-code = Código de retirada
pickup-hours = Horário

look-up-heading = Encontre seu pedido
look-up-intro = Com dois dados da sua confirmação, você vê onde está o seu pedido.
look-up-number = Número do pedido ou código de rastreio
look-up-number-hint = Por exemplo, 1042 ou o código longo da transportadora.
look-up-looks-like = Parece um código de rastreio da transportadora { $carrier }, mas não encontramos aqui nenhum pacote com ele.
look-up-at-carrier = Buscar no site de { $carrier }
look-up-mistyped = Parece um código da transportadora { $carrier } com um dígito errado.
look-up-either = E um destes dois dados
look-up-email = E-mail
look-up-email-hint = O que você informou ao fazer o pedido.
look-up-postcode = CEP
look-up-postcode-hint = O do endereço de entrega.
look-up-submit = Ver meu pedido
look-up-where = O link do seu e-mail de confirmação abre esta mesma página sem o formulário.
look-up-choose = Onde você fez o pedido?

reference = Se você nos escrever, informe esta referência:
