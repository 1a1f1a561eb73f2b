# Onde retirar algo, pedidos que esperam na loja física e devoluções.
#
# “Nós” é a loja. Datas, horários e dias já chegam prontos: “sexta-feira, 27 de novembro”, “19:00”, “segunda-feira”.


## Até quando. $date: um dia

pickup-until = Até { $date }
pickup-until-today = Hoje é o último dia
pickup-until-tomorrow = Até amanhã, { $date }
# Não foi retirado a tempo; talvez ainda esteja lá.
pickup-until-passed = Ficou disponível até { $date }


## Se o lugar está aberto agora. $time: um horário; $day: um dia da semana (sem “na” nem “no”: o gênero varia)

pickup-open-until = Aberto hoje até as { $time }
pickup-open-all-day = Aberto hoje o dia todo
pickup-open-always = Aberto 24 horas
pickup-opens-today = Fechado agora, abre hoje às { $time }
# Já abriu hoje, mais cedo.
pickup-closed-now-tomorrow = Fechado agora, abre amanhã às { $time }
pickup-closed-now = Fechado agora, abre { $day } às { $time }
# Hoje não abre.
pickup-closed-today-tomorrow = Fechado hoje, abre amanhã às { $time }
pickup-closed-today = Fechado hoje, abre { $day } às { $time }


## A semana, uma linha para os dias com o mesmo horário: “de segunda-feira a sexta-feira: 9:00–13:00, 14:00–18:00”

# $from, $to: dias da semana
pickup-days = de { $from } a { $to }
# $from, $to: horários
pickup-span = { $from }–{ $to }
pickup-all-day = 24 horas
# Dois períodos do mesmo dia, com um intervalo entre eles. $first pode já conter dois.
pickup-spans = { $first }, { $next }
# $days: “de segunda-feira a sexta-feira” ou “sábado”; $times: “9:00–18:00”
pickup-line = { $days }: { $times }
pickup-line-closed = { $days }: fechado

# Um link para um mapa que mostra o lugar.
pickup-way = Como chegar


## Um pedido retirado na loja física. $store: o nome da loja

status-store_preparing-name = Em preparação
status-store_preparing-sentence = Estamos preparando seu pedido na loja { $store }.
status-store_preparing-next = Antes de vir retirar, espere até aparecer aqui que ele está pronto.
status-store_preparing-figure = Um caminho que termina na nossa loja. Seu pedido está sendo preparado, no ponto de partida.

status-store_ready-name = Pronto para retirada
status-store_ready-sentence = Seu pedido está esperando por você na loja { $store }.
status-store_ready-next = Traga o número do pedido e um documento com foto. Se outra pessoa for retirar no seu lugar, ela precisa do número do pedido.
status-store_ready-code = Mostre o código abaixo e leve um documento com foto. Se outra pessoa for retirar, ela precisa do código.
status-store_ready-figure = Um caminho que termina na nossa loja. Seu pedido está esperando lá.

status-store_collected-name = Retirado
status-store_collected-sentence = Seu pedido foi retirado na loja { $store }.
status-store_collected-next = Não foi você, ou está faltando algo? Então fale conosco logo.
status-store_collected-figure = O caminho está completo. Seu pedido foi retirado.

# Acima da data: para quando ficará pronto; quando foi retirado
hero-ready-by = Previsão de retirada
hero-collected-on = Retirado
# O dia passou. $date: o dia informado
hero-store-missed = Seu pedido deveria estar pronto até { $date }, e ainda não está.
now-store-missed-we = Sentimos muito. Estamos preparando seu pedido; assim que ele estiver pronto, isso vai aparecer aqui.
now-store-missed-you = Espere até lá para vir. Se você preferir não esperar, fale conosco.

# $store: o nome da loja
box-store-heading = Para retirar na loja { $store }
store-items-heading = O que você vai retirar
# Um pacote enviado de uma loja, e não do depósito.
box-from-store = Enviado pela loja { $store }
# $ready de $total itens esperam a retirada, os outros ainda não
progress-ready =
    { $ready ->
        [one] { $ready } de { $total } itens está pronto para retirada
       *[other] { $ready } de { $total } itens estão prontos para retirada
    }


## Um pacote que se devolve

status-return_ready-name = Pronto para devolução
status-return_ready-sentence = A etiqueta da sua devolução está pronta.
status-return_ready-next = Entregue o pacote à transportadora quando for bom para você. A partir da primeira leitura, você verá aqui onde ele está.
status-return_ready-figure = O caminho de volta até nós. Sua devolução está no ponto de partida, com você.

status-return_moving-name = A caminho da loja
status-return_moving-sentence = Sua devolução está a caminho da loja.
status-return_moving-next = Você não precisa fazer nada. Quando chegar, vamos conferir e cuidar do resto.
status-return_moving-figure = O caminho de volta até nós. Sua devolução está percorrendo esse caminho.

status-return_arrived-name = De volta à loja
status-return_arrived-sentence = Sua devolução chegou à loja.
status-return_arrived-next = Vamos conferir e cuidar do resto. Você não precisa fazer nada.
status-return_arrived-figure = O caminho de volta até nós está completo. Sua devolução está conosco.

status-return_problem-name = Devolução parada
status-return_problem-sentence = A transportadora informa um problema com a sua devolução.
status-return_problem-figure = O caminho de volta até nós foi interrompido. Sua devolução parou no trajeto.
now-return-problem-we = Continuamos acompanhando sua devolução e vamos resolver com a transportadora. Você não perde nada com isso.
now-return-problem-you = Guarde o comprovante de postagem. Se nada mudar aqui em dois dias úteis, fale conosco.

# Acima da data em que deve estar de volta
hero-return-expected = Previsão de chegada à loja
box-return-heading = Sua devolução
return-items-heading = O que você está devolvendo


## O que aconteceu com parte da quantidade

item-part-returned =
    { $count ->
        [one] { $count } devolvido
       *[other] { $count } devolvidos
    }
# $returned e $refunded: da mesma linha, uns devolvidos, outros apenas reembolsados
item-part-both =
    { $returned ->
        [one] { $returned } devolvido
       *[other] { $returned } devolvidos
    }, { $refunded ->
        [one] { $refunded } reembolsado
       *[other] { $refunded } reembolsados
    }
