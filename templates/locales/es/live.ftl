### Lo que dice un lector de pantalla cuando la página ha cambiado mientras está abierta. Breve: interrumpe.
###
### $status: nombre del estado, como «En reparto» (status-…-name)
### $label: qué es la fecha, como «Llegada prevista» o «Se esperaba» (hero-arrives, hero-expected-was, …)
### $date: «Hoy», «Mañana» o un día como «Jueves, 26 de noviembre»
### $detail: horas o días, como «Horario previsto: de 9:00 a 13:00» u «Hora: 14:20»

# Solo ha cambiado el estado, o no hay fecha
live-said = Actualizado: { $status }.
live-said-date = Actualizado: { $status }. { $label }: { $date }.
live-said-date-detail = Actualizado: { $status }. { $label }: { $date }. { $detail }.
# La fecha es el día desde el que vale el estado: «Entregado: Hoy. Hora: 14:20»
live-said-since = Actualizado. { $status }: { $date }.
live-said-since-detail = Actualizado. { $status }: { $date }. { $detail }.
