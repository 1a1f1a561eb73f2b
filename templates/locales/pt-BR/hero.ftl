### O topo da página de rastreio: de qual pacote ele fala e, quando algo vai mal, três respostas.
###
### “Nós” é a loja; “a transportadora” leva o pacote. Simples e curto; sem pontos de exclamação.


## 1. O rótulo acima da data grande, quando um pedido chega em vários pacotes
## $n: qual pacote; $total: quantos pacotes há (ambos são números, $total é 2 ou mais)

hero-box-arrives = Pacote { $n } de { $total }: previsão de chegada
hero-box-arrives-late = Pacote { $n } de { $total }: chega mais tarde que o previsto
hero-box-delivered-on = Pacote { $n } de { $total }: entregue
hero-box-expected-was = Pacote { $n } de { $total }: era esperado para
hero-box-promised-was = Pacote { $n } de { $total }: data prometida
hero-box-collect-by = Pacote { $n } de { $total }: último dia para retirar
hero-box-returned-on = Pacote { $n } de { $total }: de volta à loja
# Acima de “Ainda sem data”
hero-box-no-date-label = Pacote { $n } de { $total }: chegada
# $status: o nome da situação do pacote, por exemplo “Há um problema”
hero-box-status = Pacote { $n } de { $total }: { $status }
# O último chegou na data que aparece abaixo
hero-all-delivered =
    { $total ->
       *[other] Os { $total } pacotes foram entregues
    }
# Com um só pacote: chega na data abaixo, mais tarde que o prometido
hero-arrives-late = Chega mais tarde que o previsto
# Para leitores de tela: a lista dos pacotes de que o topo não fala
hero-others = Os outros pacotes


## 2. Títulos das três respostas

answers-happened = O que aconteceu
answers-we = O que nós fazemos
answers-carrier = O que a transportadora faz
answers-you = O que você pode fazer


## 3. Respostas. “-we” fica abaixo de “O que nós fazemos”, “-carrier” abaixo de “O que a transportadora faz”, “-you” abaixo de “O que você pode fazer”

now-exception-we = Nós também estamos vendo isso e continuamos acompanhando o seu pacote. As próximas notícias vão aparecer aqui.
now-exception-you = Por enquanto, nada. Se nada mudar aqui em dois dias úteis, fale conosco: vamos resolver com a transportadora.

now-delayed-we = Sentimos muito. Continuamos acompanhando o seu pacote; assim que soubermos o novo dia, ele estará aqui.
now-delayed-you = Por enquanto, nada. Se ele não sair do lugar em dois dias úteis, fale conosco: vamos perguntar à transportadora onde ele está.

now-weather-carrier = Ela segue viagem com o seu pacote assim que puder circular com segurança de novo. O novo dia vai aparecer aqui.
now-weather-you = Você não precisa fazer nada.

now-customs_hold-we = Acompanhamos o que a alfândega e a transportadora informam e mostramos aqui.
now-customs_hold-you = Se a transportadora ou a alfândega escrever para você, responda logo. Se não houver novidades em cinco dias úteis, fale conosco: vamos perguntar.

now-missing_documents-we = Fornecemos os documentos e os dados que temos.
now-missing_documents-you = Se a transportadora ou a alfândega pediu algo a você, envie o quanto antes. Se ninguém pediu nada, fale conosco: vamos descobrir o que falta.

now-duty_unpaid-carrier = Ela recebe os impostos ou as taxas e informa quanto é e como pagar.
now-duty_unpaid-you = Pague somente na porta ou no site ou aplicativo da própria transportadora, nunca pelo link de uma mensagem que você não esperava. Se você acha que não há nada a pagar, fale conosco antes.

now-address_problem-we = Assim que soubermos qual é o dado certo, informamos à transportadora, para que o seu pacote possa seguir viagem.
now-address_problem-you = Confira o endereço do seu pedido, inclusive o número, o complemento e o nome no interfone, e nos diga o que está errado ou faltando.

now-refused-we = Se você ainda quer o pacote, vamos tentar uma nova entrega. Se não, ele volta para nós.
now-refused-you = Se você não recusou o pacote, fale conosco logo. Se recusou, não precisa fazer nada.

now-damaged-we = Sentimos muito. Se ele não puder mais ser entregue, vamos combinar com você uma reposição ou um reembolso.
now-damaged-you = Se você preferir não esperar até a transportadora examinar o pacote, fale conosco. Se ele chegar danificado, guarde a embalagem e nos envie fotos.

now-lost-we = Sentimos muito. Vamos combinar com você um novo envio ou um reembolso.
now-lost-you = Você não precisa procurar nem continuar esperando: fale conosco e nos diga o que prefere.

now-destroyed-we = Sentimos muito. Vamos combinar com você um novo envio ou um reembolso.
now-destroyed-you = Fale conosco e nos diga o que prefere.

now-held-we = Continuamos acompanhando o seu pacote. As próximas notícias vão aparecer aqui.
now-held-you = Veja a página da transportadora: às vezes ela espera que você escolha um dia ou responda a uma pergunta. Se não houver novidades em dois dias úteis, fale conosco: vamos perguntar.

now-security-we = Continuamos acompanhando o seu pacote. Uma verificação assim costuma levar alguns dias, e nem você nem nós podemos encurtar o prazo.
now-security-you = Por enquanto, nada. Se não houver novidades em cinco dias úteis, fale conosco: vamos perguntar à transportadora.

now-prohibited-we = Cabe a nós resolver, e sentimos muito. Vamos encontrar outra forma de fazer o pedido chegar até você ou devolver o valor.
now-prohibited-you = Fale conosco e nos diga o que prefere.

now-carrier_rejected-we = Cabe a nós resolver.
now-carrier_rejected-you = Você não precisa fazer nada. Se não houver novidades em dois dias úteis, fale conosco: vamos dizer o que acontece agora.

now-not_collected-we = O mais provável é que ele volte para nós. Se você ainda quer o pacote, vamos combinar com você como ele vai chegar até você.
now-not_collected-you = Fale conosco e nos diga se ainda quer o pacote.

now-undeliverable-we = O mais provável é que ele volte para nós. Então vamos combinar com você um novo envio ou um reembolso.
now-undeliverable-you = Confira o endereço do seu pedido e fale conosco. Você não precisa esperar até ele chegar aqui.

now-attempted_delivery-carrier = Em geral, ela volta no próximo dia útil ou leva o pacote para um ponto de retirada próximo.
now-attempted_delivery-you = Veja se a transportadora deixou um aviso: nele está o que acontece agora.

now-recipient_absent-carrier = Em geral, ela volta no próximo dia útil ou leva o pacote para um ponto de retirada próximo.
now-recipient_absent-you = Procure um aviso na porta ou na caixa de correio: ele diz onde ou quando. Muitas vezes você também pode escolher outro dia ou lugar com a transportadora.

now-business_closed-carrier = Em geral, ela volta no próximo dia útil.
now-business_closed-you = Se também não houver ninguém nesse dia, informe à transportadora um dia e um horário bons para você ou escolha um ponto de retirada.

now-no_access-carrier = Em geral, ela tenta de novo no próximo dia útil.
now-no_access-you = Veja se o portão ou a porta da frente pode ser aberto e se o nome está no interfone. Você também pode explicar à transportadora como entrar.

now-notice_left-carrier = Ela guarda o seu pacote ou volta com ele; o aviso diz qual dos dois.
now-notice_left-you = Procure o aviso. Se não houver nenhum, a página da transportadora costuma dizer o mesmo.

now-expired-we = Se ele não está com você, vamos perguntar à transportadora o que aconteceu.
now-expired-you = Se ele já chegou, tudo certo. Se não, fale conosco.

now-return_to_sender-we = Vamos combinar com você um novo envio ou um reembolso. Você não precisa esperar até ele chegar aqui.
now-return_to_sender-you = Fale conosco e nos diga o que prefere.

now-returned-we = Combinamos com você um novo envio ou um reembolso.
now-returned-you = Se ainda não fizemos isso, fale conosco.

# $date: o dia em que era esperado ou foi prometido
now-missed-happened = Seu pacote era esperado para { $date }, e não chegou.
now-missed-we = Sentimos muito. Continuamos acompanhando o seu pacote; assim que soubermos o novo dia, ele estará aqui.
now-missed-you = Por enquanto, nada. Se ele não chegar em dois dias úteis, fale conosco: vamos perguntar à transportadora onde ele está.

# O pedido não foi enviado, embora o dia tenha passado
now-unsent-happened = Seu pedido estava prometido para { $date }, e ainda não saiu daqui.
now-unsent-we = Sentimos muito. Vamos enviar o quanto antes; assim que soubermos o novo dia, ele estará aqui.
now-unsent-you = Se você preferir não esperar, fale conosco.
