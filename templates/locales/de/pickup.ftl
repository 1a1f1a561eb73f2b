# Abholorte, Bestellungen, die im Laden des Shops abgeholt werden, und Rücksendungen.
#
# „Wir“ ist der Shop. Tage, Uhrzeiten und Wochentage sind schon fertig: „Freitag, 27. November“, „19:00“, „Montag“.
# Uhrzeiten ohne „Uhr“.


## Bis wann. $date: ein Tag

pickup-until = Bis { $date }
pickup-until-today = Heute ist der letzte Tag
pickup-until-tomorrow = Bis morgen, { $date }
# Nicht rechtzeitig abgeholt; vielleicht liegt es noch dort.
pickup-until-passed = Lag bis { $date } bereit


## Ob gerade geöffnet ist. $time: eine Uhrzeit; $day: ein Wochentag

pickup-open-until = Heute bis { $time } Uhr geöffnet
pickup-open-all-day = Heute durchgehend geöffnet
pickup-open-always = Tag und Nacht geöffnet
pickup-opens-today = Jetzt geschlossen, öffnet heute um { $time } Uhr
# War heute schon geöffnet.
pickup-closed-now-tomorrow = Jetzt geschlossen, öffnet morgen um { $time } Uhr
pickup-closed-now = Jetzt geschlossen, öffnet wieder { $day } um { $time } Uhr
# Öffnet heute gar nicht.
pickup-closed-today-tomorrow = Heute geschlossen, öffnet morgen um { $time } Uhr
pickup-closed-today = Heute geschlossen, öffnet wieder { $day } um { $time } Uhr


## Die Woche, eine Zeile für Tage mit denselben Zeiten: „Montag–Freitag 9:00–13:00, 14:00–18:00“

# $from, $to: Wochentage
pickup-days = { $from }–{ $to }
# $from, $to: Uhrzeiten
pickup-span = { $from }–{ $to }
pickup-all-day = Tag und Nacht
# Zwei Zeiten eines Tages mit einer Pause dazwischen. $first kann selbst aus zweien bestehen.
pickup-spans = { $first }, { $next }
# $days: „Montag–Freitag“ oder „Samstag“; $times: „9:00–18:00“
pickup-line = { $days } { $times }
pickup-line-closed = { $days } geschlossen

# Ein Link zu einer Karte, die den Ort zeigt.
pickup-way = Weg dorthin


## Eine Bestellung, die im Laden des Shops abgeholt wird. $store: Name des Ladens

status-store_preparing-name = In Vorbereitung
status-store_preparing-sentence = Wir bereiten Ihre Bestellung vor: { $store }.
status-store_preparing-next = Bitte kommen Sie erst, wenn hier steht, dass sie abholbereit ist.
status-store_preparing-figure = Eine Strecke, die in unserem Laden endet. Ihre Bestellung wird an ihrem Anfang vorbereitet.

status-store_ready-name = Abholbereit
status-store_ready-sentence = Ihre Bestellung liegt für Sie bereit: { $store }.
status-store_ready-next = Bitte bringen Sie die Bestellnummer und einen Ausweis mit. Holt jemand anderes sie für Sie ab, braucht diese Person die Bestellnummer.
status-store_ready-code = Bitte zeigen Sie den Code unten und bringen Sie einen Ausweis mit. Wer für Sie abholt, braucht den Code.
status-store_ready-figure = Eine Strecke, die in unserem Laden endet. Ihre Bestellung wartet dort.

status-store_collected-name = Abgeholt
status-store_collected-sentence = Ihre Bestellung wurde abgeholt: { $store }.
status-store_collected-next = Waren Sie das nicht, oder fehlt etwas? Dann melden Sie sich bitte bald bei uns.
status-store_collected-figure = Die Strecke ist geschafft. Ihre Bestellung wurde abgeholt.

# Über dem Datum: bis wann sie bereit ist; wann sie abgeholt wurde
hero-ready-by = Voraussichtlich abholbereit
hero-collected-on = Abgeholt
# Der Tag ist vorbei. $date: der angekündigte Tag
hero-store-missed = Ihre Bestellung sollte am { $date } abholbereit sein und ist es noch nicht.
now-store-missed-we = Das tut uns leid. Wir bereiten sie vor; sobald sie bereitliegt, steht es hier.
now-store-missed-you = Bitte kommen Sie erst dann. Wenn Sie nicht länger warten möchten, melden Sie sich bei uns.

# $store: Name des Ladens
box-store-heading = Zur Abholung: { $store }
store-items-heading = Das holen Sie ab
# Ein Paket, das aus einem Laden und nicht aus dem Lager verschickt wurde.
box-from-store = Verschickt von: { $store }
# $ready von $total Artikeln liegen bereit, die anderen noch nicht
progress-ready =
    { $ready ->
        [one] { $ready } von { $total } Artikeln ist abholbereit
       *[other] { $ready } von { $total } Artikeln sind abholbereit
    }


## Ein Paket, das zurückgeschickt wird

status-return_ready-name = Bereit zum Zurückschicken
status-return_ready-sentence = Das Etikett für Ihre Rücksendung ist erstellt.
status-return_ready-next = Geben Sie das Paket ab, wann es Ihnen passt. Ab der ersten Meldung des Paketdienstes sehen Sie hier, wo es ist.
status-return_ready-figure = Die Strecke zurück zu uns. Ihre Rücksendung ist noch bei Ihnen, an ihrem Anfang.

status-return_moving-name = Auf dem Weg zurück zu uns
status-return_moving-sentence = Ihre Rücksendung ist auf dem Weg zurück zu uns.
status-return_moving-next = Sie müssen nichts tun. Sobald sie hier ist, sehen wir sie uns an und kümmern uns um alles Weitere.
status-return_moving-figure = Die Strecke zurück zu uns. Ihre Rücksendung ist unterwegs.

status-return_arrived-name = Zurück bei uns
status-return_arrived-sentence = Ihre Rücksendung ist bei uns angekommen.
status-return_arrived-next = Wir sehen sie uns an und kümmern uns um alles Weitere. Sie müssen nichts tun.
status-return_arrived-figure = Die Strecke zurück zu uns ist geschafft. Ihre Rücksendung ist bei uns.

status-return_problem-name = Rücksendung aufgehalten
status-return_problem-sentence = Der Paketdienst meldet ein Problem mit Ihrer Rücksendung.
status-return_problem-figure = Die Strecke zurück zu uns ist unterbrochen. Ihre Rücksendung ist unterwegs stehen geblieben.
now-return-problem-we = Wir behalten Ihre Rücksendung im Blick und klären es mit dem Paketdienst. Ihnen entsteht dadurch kein Nachteil.
now-return-problem-you = Heben Sie den Einlieferungsbeleg auf. Hat sich hier innerhalb von zwei Werktagen nichts geändert, melden Sie sich bei uns.

# Über dem Tag, an dem sie zurück sein sollte
hero-return-expected = Zurück bei uns bis
box-return-heading = Ihre Rücksendung
return-items-heading = Das schicken Sie zurück


## Was aus einem Teil der Menge geworden ist

item-part-returned = { $count } zurückgegeben
# $returned und $refunded: von derselben Position, die einen zurückgeschickt, die anderen nur erstattet
item-part-both = { $returned } zurückgegeben, { $refunded } erstattet
