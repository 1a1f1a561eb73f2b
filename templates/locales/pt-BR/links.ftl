# Links: o que mostram, a segunda verificação, o compartilhamento e o que há de novo desde a última visita.
# Tom: simples, curto, acolhedor. Quem não consegue responder não tem culpa.

## Na página de rastreio

# Acima da data, em uma página compartilhada. $brand: nome da loja.
kicker-shared = Um pedido de { $brand }
# Acima da data, na página de um presente. $name: quem dá o presente, como se apresenta.
kicker-gift-from = Um pacote para você, de { $name }
# O mesmo, se quem dá o presente não disse o nome. $brand: nome da loja.
kicker-gift = Um pacote para você, de { $brand }

# Link abaixo dos dados do pedido.
unlock-link = Mostrar endereço e detalhes
# Abaixo dos dados do pedido, quando já estão visíveis.
lock-again = Ocultar de novo
lock-hint = Seus dados ficam visíveis neste navegador por meia hora, no máximo.
share-link = Compartilhar este pedido
order-email = E-mail
order-phone = Telefone

# Acima do histórico do pacote. $count: quantas atualizações. $time: um horário (“14:02”). $date: um dia com a data.
news-today = { $count ->
    [one] Desde a sua última visita, hoje às { $time }: uma nova atualização
   *[other] Desde a sua última visita, hoje às { $time }: { $count } novas atualizações
}
news-yesterday = { $count ->
    [one] Desde a sua última visita, ontem às { $time }: uma nova atualização
   *[other] Desde a sua última visita, ontem às { $time }: { $count } novas atualizações
}
news-on = { $count ->
    [one] Desde a sua última visita ({ $date }, às { $time }): uma nova atualização
   *[other] Desde a sua última visita ({ $date }, às { $time }): { $count } novas atualizações
}
# Na frente de uma atualização nova.
news-mark = Novo

## Mostrar os detalhes

unlock-heading = Mostrar endereço e detalhes
unlock-intro = Quem tem o link vê onde está este pedido. Para mostrar também o endereço, pedimos dois dados do seu pedido.
unlock-postcode = CEP
unlock-postcode-hint = O do endereço de entrega. Onde não há CEP: a cidade.
unlock-person = E-mail
unlock-person-hint = O que você informou ao fazer o pedido. Se não informou nenhum: seu sobrenome.
unlock-submit = Mostrar detalhes
unlock-wrong = Esses dados não conferem com este pedido. Compare com a confirmação do pedido.
unlock-missing = Preencha este campo.
unlock-back = Voltar para o seu pedido

# A outra forma: um código por e-mail.
unlock-code-heading = Ou com um código
# No lugar dela, quando o código já foi enviado; os dois dados ficam abaixo.
unlock-code-enter = Digite seu código
unlock-details-heading = Ou com dois dados
unlock-code-intro = Enviamos seis dígitos para o e-mail deste pedido.
unlock-code-ask = Receber um código
# Aparece haja ou não um endereço: ninguém pode saber. O código vale 10 minutos.
unlock-code-sent = Se este pedido tem um e-mail, um código está a caminho. Ele vale dez minutos.
unlock-code = Código
unlock-code-hint = Os seis dígitos do e-mail.
unlock-code-submit = Mostrar detalhes
unlock-code-again = Receber outro código
unlock-code-wrong = Este código não mostra nada. Talvez já tenha sido usado ou os dez minutos tenham passado.

# Tentativas demais. $minutes: quanto esperar. A página do pedido continua aberta.
unlock-locked-title = Um momento
unlock-locked = { $minutes ->
    [one] Foram muitas tentativas. Para proteger seus dados, fazemos uma pausa: tente de novo em um minuto. A página do seu pedido continua aberta.
   *[other] Foram muitas tentativas. Para proteger seus dados, fazemos uma pausa: tente de novo em { $minutes } minutos. A página do seu pedido continua aberta.
}

## Compartilhamento

share-heading = Compartilhar este pedido
share-intro = Um link para outras pessoas mostra menos que o seu, e você pode desativá-lo a qualquer momento.
share-kind-share = Para quem quiser acompanhar o pedido
share-kind-share-text = Mostra onde estão os pacotes e o que há neles. Sem preços, sem endereço e sem número do pedido.
share-kind-share-make = Criar link
share-kind-gift = Para quem vai ganhar o presente
share-kind-gift-text = Mostra quando chega, e nada do que há no pacote.
share-kind-gift-make = Criar link de presente
share-from = De
share-from-hint = Seu nome, como a pessoa conhece você. Pode deixar em branco.
share-from-wrong = Informe apenas um nome: letras, no máximo 40.
share-list = Links ativos
# Nomes dos tipos de link na lista.
share-name-share = Compartilhado
share-name-gift = Presente
# Abaixo de um link da lista. $made, $until: datas (“26 de novembro de 2026”).
share-made = Criado em { $made }, ativo até { $until }
# $name: quem dá o presente.
share-made-from = Criado em { $made }, ativo até { $until }. De { $name }
share-copy = Copiar link
share-send = Enviar…
share-copied = O link foi copiado.
share-end = Parar de compartilhar
share-none = Nenhum link ativo.
share-too-many = Já há muitos links ativos. Desative um deles para criar outro.

## Quando um link terminou

ended-share-title = Este link não está mais ativo
ended-share-text = Ele foi compartilhado com você por um tempo. Quem compartilhou pode criar um novo. Se o pedido é seu, você pode encontrá-lo pelo número.

## O e-mail com o código

# $number: número do pedido. $brand: nome da loja.
code-mail-subject = Seu código para o pedido { $number }
code-mail-intro = Este é o código que mostra os detalhes do seu pedido { $number } de { $brand }:
code-mail-how = Digite o código na página que você abriu. Ele vale dez minutos e só funciona uma vez.
code-mail-not-you = Você não pediu um código? Então alguém abriu o link do seu pedido. Sem o código, essa pessoa não vê nem o seu endereço nem os seus contatos. Você não precisa fazer nada; só não passe o código a ninguém.
