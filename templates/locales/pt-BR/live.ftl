### O que um leitor de tela diz quando a página mudou enquanto está aberta. Curto: interrompe.
###
### $status: nome da situação, como “Saiu para entrega” (status-…-name)
### $label: o que é a data, como “Previsão de chegada” ou “Era esperado para” (hero-arrives, hero-expected-was, …)
### $date: “Hoje”, “Amanhã” ou um dia como “Quinta-feira, 26 de novembro”
### $detail: horários ou dias, como “Provavelmente entre 9:00 e 13:00” ou “às 14:20”

# Só a situação mudou, ou não há data
live-said = Atualizado: { $status }.
live-said-date = Atualizado: { $status }. { $label }: { $date }.
live-said-date-detail = Atualizado: { $status }. { $label }: { $date }. { $detail }.
# A data é o dia desde o qual a situação vale: “Entregue: Hoje, às 14:20”
live-said-since = Atualizado. { $status }: { $date }.
live-said-since-detail = Atualizado. { $status }: { $date }, { $detail }.
