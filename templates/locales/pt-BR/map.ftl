### O mapa do trajeto do pacote, e o mesmo em palavras.
###
### { $from }, { $to }, { $here }, { $turn } são nomes de cidades (ou de um país, se a cidade não é conhecida), como a
### transportadora os escreve. Sem “de”, “para” nem “em”: “do Rio”, “no Recife”, “da China”.

# O que é a imagem, para leitores de tela.
map-label = Mapa do trajeto

# O trajeto. { $via } é uma lista de lugares feita pelas mensagens abaixo.
map-way = Trajeto: { $from } – { $to }.
map-way-via = Trajeto: { $from } – { $to }, via { $via }.
# O destino não é dito nesta página.
map-way-so-far = Trajeto até agora: { $from } – { $to }.
map-way-so-far-via = Trajeto até agora: { $from } – { $to }, via { $via }.
# Entregue. { $distance } é feito por map-km ou map-miles.
map-way-done = Trajeto: { $from } – { $to }, cerca de { $distance }.
map-way-done-via = Trajeto: { $from } – { $to }, via { $via }, cerca de { $distance }.
# Voltando ao remetente em { $from }; { $turn } é onde deu a volta.
map-way-back = Trajeto: { $from } – { $turn }, e agora voltando.
# De volta ao remetente.
map-way-returned = Trajeto: { $from } – { $turn }, ida e volta.

# Onde foi visto por último; uma frase que segue o trajeto.
map-here = Última localização: { $here }.
map-here-far = Última localização: { $here }, a cerca de { $distance } do destino.
map-here-back = Última localização: { $here }, a cerca de { $distance } do ponto de partida.

# { $n } é um número já formatado. O espaço é inseparável.
map-km = { $n } km
map-miles = { $n } milhas

# Para unir uma lista de lugares.
map-list-comma = { $first }, { $second }
map-list-and = { $first } e { $second }
# O fim de uma lista que ficaria longa demais.
map-more = { $n ->
    [one] mais um lugar
   *[other] mais { $n } lugares
}

# De quem são os nomes no mapa; a licença pede isso. { $source } é um nome próprio.
map-source = Nomes dos lugares: { $source }
