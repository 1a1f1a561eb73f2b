### Die Worte der Sendungsseite: wo es ist, wann es kommt, wie es weitergeht.
###
### „Wir“ ist der Shop, „der Paketdienst“ bringt das Paket. Schlicht und kurz; wer tut was bis
### wann; keine Ausrufezeichen. In { $… } stehen fertig formatierte Daten, Zeiten und Namen;
### Anzahlen kommen als Zahlen, damit Einzahl und Mehrzahl stimmen.
### Manche Leerzeichen sind geschützt (U+00A0).


## 1. Status: Name in Zeilen, Satz und nächster Schritt im Kopf, Text zum Bild

status-ordered-name = Bestellung eingegangen
status-ordered-sentence = Wir haben Ihre Bestellung und bereiten sie vor.
status-ordered-next = Sie müssen nichts tun. Sobald Ihre Bestellung unterwegs ist, können Sie sie hier verfolgen.
status-ordered-figure = Der Weg zu Ihrer Tür. Ihre Bestellung ist noch bei uns, ganz am Anfang.

status-unknown-name = Noch keine Nachricht
status-unknown-sentence = Der Paketdienst hat uns zu Ihrem Paket noch nichts gemeldet.
status-unknown-next = In den ersten ein, zwei Tagen ist das normal. Die erste Nachricht erscheint hier.
status-unknown-figure = Der Weg zu Ihrer Tür. Wo Ihr Paket ist, wissen wir noch nicht.

status-pre_transit-name = Versand vorbereitet
status-pre_transit-sentence = Das Versandetikett ist fertig, aber der Paketdienst hat Ihr Paket noch nicht.
status-pre_transit-next = Als Nächstes übergeben wir es dem Paketdienst. Ab dem ersten Scan sehen Sie hier, wo es ist.
status-pre_transit-figure = Der Weg zu Ihrer Tür. Ihr Paket wartet am Anfang auf den Paketdienst.

status-in_transit-name = Unterwegs
status-in_transit-sentence = Ihr Paket ist auf dem Weg zu Ihnen.
status-in_transit-next = Als Nächstes kommt es in ein Depot in Ihrer Nähe und von dort zu Ihnen. Sie müssen nichts tun.
status-in_transit-figure = Der Weg zu Ihrer Tür. Ihr Paket ist unterwegs.

status-customs-name = Beim Zoll
status-customs-sentence = Ihr Paket ist beim Zoll und wird dort geprüft.
status-customs-next = Meist geht es nach wenigen Tagen weiter. Fehlen noch Unterlagen oder Abgaben, meldet sich der Paketdienst oder der Zoll bei Ihnen; sonst müssen Sie nichts tun.
status-customs-figure = Der Weg zu Ihrer Tür. Ihr Paket wartet an der Grenze.

status-out_for_delivery-name = In Zustellung
status-out_for_delivery-sentence = Ihr Paket ist im Zustellfahrzeug, auf dem letzten Stück zu Ihnen.
status-out_for_delivery-next = Am besten ist jemand da, der es annehmen kann. Wenn nicht, kommt der Paketdienst noch einmal oder hinterlässt eine Nachricht.
status-out_for_delivery-figure = Der Weg zu Ihrer Tür. Ihr Paket ist auf dem letzten Stück, kurz vor der Tür.

status-available_for_pickup-name = Zur Abholung bereit
status-available_for_pickup-sentence = Ihr Paket liegt zur Abholung für Sie bereit.
status-available_for_pickup-next = Bitte bringen Sie den Abholcode oder die Benachrichtigung des Paketdienstes und einen Ausweis mit. Wird es nicht rechtzeitig abgeholt, kommt es zu uns zurück.
status-available_for_pickup-figure = Ein Weg, der an einer Abholstelle endet. Dort wartet Ihr Paket.

status-attempted_delivery-name = Zustellung versucht
status-attempted_delivery-sentence = Der Paketdienst wollte Ihr Paket bringen, konnte es aber nicht übergeben.
status-attempted_delivery-next = Meist kommt er am nächsten Werktag wieder oder bringt es zu einer Abholstelle in der Nähe. Bitte sehen Sie nach, ob er eine Benachrichtigung hinterlassen hat: Darauf steht, wie es weitergeht.
status-attempted_delivery-figure = Der Weg zu Ihrer Tür. Ihr Paket war da, aber die Tür blieb zu.

status-delivered-name = Zugestellt
status-delivered-sentence = Ihr Paket wurde zugestellt.
status-delivered-next = Sie finden es nicht? Bitte fragen Sie zuerst im Haushalt und in der Nachbarschaft. Ist es auch dort nicht, melden Sie sich bei uns: Wir klären das mit dem Paketdienst.
status-delivered-figure = Der Weg ist geschafft. Ihr Paket ist an der Tür.

status-exception-name = Es gibt ein Problem
status-exception-sentence = Der Paketdienst meldet ein Problem mit Ihrem Paket.
status-exception-next = Wir sehen das auch. Wenn sich hier innerhalb von zwei Werktagen nichts ändert, melden Sie sich bei uns: Wir klären es mit dem Paketdienst.
status-exception-figure = Der Weg zu Ihrer Tür ist unterbrochen. Ihr Paket ist unterwegs stehen geblieben.

status-return_to_sender-name = Auf dem Rückweg
status-return_to_sender-sentence = Ihr Paket ist auf dem Rückweg zu uns.
status-return_to_sender-next = Sie müssen nicht warten, bis es hier ist: Melden Sie sich bei uns, dann vereinbaren wir mit Ihnen eine neue Lieferung oder eine Erstattung.
status-return_to_sender-figure = Der Weg zu Ihrer Tür. Ihr Paket ist auf dem Rückweg zu uns.

status-returned-name = Zurück bei uns
status-returned-sentence = Ihr Paket ist zu uns zurückgekommen.
status-returned-next = Wenn wir mit Ihnen noch keine neue Lieferung oder Erstattung vereinbart haben, melden Sie sich bitte bei uns.
status-returned-figure = Der Weg zu Ihrer Tür. Ihr Paket ist wieder am Anfang, bei uns.

status-cancelled-name = Storniert
status-cancelled-sentence = Diese Lieferung wurde storniert und kommt nicht mehr.
status-cancelled-next = Falls Sie schon bezahlt haben, erstatten wir den Betrag auf demselben Weg; bis er bei Ihnen ist, kann es einige Werktage dauern. Wenn Sie damit nicht gerechnet haben, melden Sie sich bitte bei uns.
status-cancelled-figure = Ein leerer Weg, ohne Paket.

status-expired-name = Lange keine Nachricht
status-expired-sentence = Der Paketdienst hat zu Ihrem Paket lange nichts mehr gemeldet.
status-expired-next = Wenn Sie es schon haben, ist alles gut. Wenn nicht, melden Sie sich bitte bei uns: Wir fragen beim Paketdienst nach, was damit passiert ist.
status-expired-figure = Der Weg zu Ihrer Tür. Wo Ihr Paket ist, wissen wir zurzeit nicht.


## 2. Gründe: ersetzen den Satz zum Status, und den nächsten Schritt, wo es einen besseren gibt

# unknown
reason-pending-sentence = Wir haben beim Paketdienst nach Ihrem Paket gefragt und warten auf die erste Antwort.
reason-not_found-sentence = Der Paketdienst kennt die Nummer Ihres Pakets noch nicht.
reason-not_found-next = Bis zum ersten Scan ist das normal. Kennt er sie drei Werktage nach dem Versand immer noch nicht, melden Sie sich bei uns: Wir prüfen dann die Nummer.
reason-error-sentence = Die Sendungsverfolgung des Paketdienstes antwortet uns gerade nicht.
reason-error-next = Ihr Paket hält das nicht auf. Wir fragen weiter nach; sobald wir eine Antwort haben, steht sie hier.

# pre_transit
reason-label_created-sentence = Das Versandetikett für Ihr Paket ist fertig.
reason-info_received-sentence = Ihr Paket ist beim Paketdienst angekündigt, aber noch nicht dort.
reason-awaiting_handover-sentence = Ihr Paket ist fertig und wartet auf den Paketdienst.

# in_transit
reason-accepted-sentence = Der Paketdienst hat Ihr Paket.
reason-departed-sentence = Ihr Paket hat ein Depot verlassen und ist weiter auf dem Weg zu Ihnen.
reason-arrived-sentence = Ihr Paket ist auf dem Weg zu Ihnen in einem Depot angekommen.
reason-processed-sentence = Ihr Paket ist sortiert und wird bald weitergeschickt.
reason-customs_received-sentence = Ihr Paket ist beim Zoll angekommen und wird dort geprüft.
reason-customs_received-next = Das dauert meist ein paar Tage. Fehlen noch Unterlagen oder Abgaben, meldet sich der Paketdienst oder der Zoll bei Ihnen; sonst müssen Sie nichts tun.
reason-customs_cleared-sentence = Der Zoll hat Ihr Paket freigegeben.
reason-customs_cleared-next = Jetzt geht es weiter zu Ihnen. Sie müssen nichts tun.
reason-arrived_destination_country-sentence = Ihr Paket ist im Zielland angekommen.
reason-arrived_destination_country-next = Vielleicht sieht es sich noch der Zoll an; dann kommt es in ein Depot in Ihrer Nähe. Sie müssen nichts tun.
reason-handed_to_partner-sentence = Der Paketdienst hat Ihr Paket für den restlichen Weg an einen Partner übergeben.
reason-handed_to_partner-next = Bis der Partner sich hier zum ersten Mal meldet, können ein, zwei Tage vergehen. Sie müssen nichts tun.
reason-at_delivery_depot-sentence = Ihr Paket ist in dem Depot, aus dem es zu Ihnen gebracht wird.
reason-at_delivery_depot-next = Als Nächstes kommt es ins Zustellfahrzeug. Sie müssen nichts tun.
reason-delivery_scheduled-sentence = Für die Zustellung Ihres Pakets steht ein Tag fest.
reason-delivery_scheduled-next = Passt Ihnen der Tag nicht, können Sie ihn beim Paketdienst oft noch ändern.
reason-delivery_rescheduled-sentence = Die Zustellung Ihres Pakets wurde auf einen anderen Tag verlegt.
reason-delivery_rescheduled-next = Passt Ihnen der neue Tag nicht, können Sie ihn beim Paketdienst oft noch ändern.
reason-forwarded-sentence = Ihr Paket wurde umgeleitet und ist auf dem Weg zu einem neuen Ziel.
reason-forwarded-next = Wenn Sie davon nichts wissen, melden Sie sich bitte bei uns.
reason-delayed-sentence = Ihr Paket verspätet sich.
reason-delayed-next = Das tut uns leid. Sie müssen nichts tun: Sobald wir den neuen Tag kennen, steht er hier.
reason-in_transit-delayed-sentence = Ihr Paket ist auf dem Weg zu Ihnen, hat aber Verspätung.
reason-exception-delayed-sentence = Ihr Paket wird beim Paketdienst aufgehalten.
reason-exception-delayed-next = Das tut uns leid. Wenn es nach zwei Werktagen noch nicht weitergegangen ist, melden Sie sich bei uns: Wir fragen dann beim Paketdienst nach, wo es ist.

# available_for_pickup
reason-pickup_point-sentence = Ihr Paket liegt in einem Paketshop für Sie bereit.
reason-pickup_point-next = Bitte bringen Sie den Abholcode oder die Benachrichtigung des Paketdienstes und einen Ausweis mit. Wenn Sie nicht selbst kommen können, sagt Ihnen der Paketdienst, wie es jemand anderes für Sie abholen kann.
reason-locker-sentence = Ihr Paket liegt in einer Paketstation.
reason-locker-next = Das Fach öffnen Sie mit dem Code aus der Nachricht des Paketdienstes oder mit seiner App. Haben Sie keinen Code bekommen, kann der Paketdienst ihn noch einmal schicken.
reason-available_for_pickup-locker-sentence = Ihr Paket liegt in einer Paketstation für Sie bereit.
reason-available_for_pickup-locker-next = Das Fach öffnen Sie mit dem Code aus der Nachricht des Paketdienstes oder mit seiner App. Haben Sie keinen Code bekommen, kann der Paketdienst ihn noch einmal schicken; nach dem letzten Abholtag kommt das Paket zu uns zurück.
reason-post_office-sentence = Ihr Paket liegt in der Postfiliale für Sie bereit.
reason-post_office-next = Bitte bringen Sie einen Ausweis mit und, wenn Sie eine bekommen haben, die Benachrichtigung. Wird es nicht rechtzeitig abgeholt, kommt es zu uns zurück.

# attempted_delivery
reason-recipient_absent-sentence = Der Paketdienst war da, hat aber niemanden angetroffen.
reason-recipient_absent-next = Meist kommt er am nächsten Werktag wieder oder bringt das Paket zu einer Abholstelle in der Nähe; eine Karte an Ihrer Tür oder im Briefkasten sagt Ihnen, wohin oder wann. Oft können Sie beim Paketdienst auch einen anderen Tag oder Ort wählen.
reason-business_closed-sentence = Der Paketdienst war da, aber das Geschäft oder Büro war geschlossen.
reason-business_closed-next = Meist kommt er am nächsten Werktag wieder. Wird auch dann niemand da sein, nennen Sie dem Paketdienst bitte einen Tag und eine Uhrzeit, die Ihnen passen, oder wählen Sie eine Abholstelle.
reason-no_access-sentence = Der Paketdienst kam nicht bis zu Ihrer Tür.
reason-no_access-next = Meist versucht er es am nächsten Werktag noch einmal. Bitte achten Sie darauf, dass Tor oder Haustür sich öffnen lassen und der Name an der Klingel steht; Sie können dem Paketdienst auch sagen, wie er zu Ihnen kommt.
reason-notice_left-sentence = Der Paketdienst konnte Ihr Paket nicht übergeben und hat eine Benachrichtigung hinterlassen.
reason-notice_left-next = Darauf steht, wo Ihr Paket ist oder wann er wiederkommt. Finden Sie keine, steht dasselbe meist auch auf der Seite des Paketdienstes.

# delivered
reason-mailbox-sentence = Ihr Paket liegt in Ihrem Briefkasten.
reason-mailbox-next = Ist es nicht dort, fragen Sie bitte zuerst die anderen im Haushalt. Hat es niemand, melden Sie sich bei uns: Wir klären das mit dem Paketdienst.
reason-safe_place-sentence = Ihr Paket wurde an einem sicheren Ort abgestellt.
reason-safe_place-next = Haben Sie mit dem Paketdienst einen Ablageort vereinbart, sehen Sie bitte zuerst dort nach, sonst an der Tür, unter dem Vordach oder in der Garage. Finden Sie es nicht, melden Sie sich bei uns: Wir fragen nach, wo es abgestellt wurde.
reason-neighbour-sentence = Ihr Paket wurde in der Nachbarschaft abgegeben.
reason-neighbour-next = Bei wem, steht meist auf der Karte oder der Seite des Paketdienstes. Lässt es sich nicht herausfinden, melden Sie sich bei uns: Wir fragen nach.
reason-delivered-locker-sentence = Ihr Paket wurde in eine Paketstation gelegt.
reason-delivered-locker-next = Haben Sie es noch nicht herausgeholt, öffnen Sie das Fach mit dem Code aus der Nachricht des Paketdienstes oder mit seiner App. Haben Sie keinen Code bekommen, kann der Paketdienst ihn noch einmal schicken.
reason-reception-sentence = Ihr Paket wurde am Empfang abgegeben.
reason-reception-next = Bitte fragen Sie dort oder in der Poststelle nach. Hat es dort niemand, melden Sie sich bei uns: Wir fragen beim Paketdienst, wer es angenommen hat.
reason-signed-sentence = Ihr Paket wurde gegen Unterschrift übergeben.
reason-signed-next = Haben Sie nicht selbst unterschrieben, fragen Sie bitte zuerst im Haushalt und in der Nachbarschaft. Hat es dort niemand, melden Sie sich bei uns: Wir fordern vom Paketdienst den Zustellnachweis an.
reason-picked_up_by_recipient-sentence = Ihr Paket wurde abgeholt.
reason-picked_up_by_recipient-next = Waren das weder Sie noch jemand in Ihrem Auftrag, melden Sie sich bitte so bald wie möglich bei uns.
reason-in_part-sentence = Ein Teil Ihrer Lieferung ist angekommen.
reason-in_part-next = Der Rest folgt meist in wenigen Tagen. Ist nach drei Werktagen nichts gekommen, melden Sie sich bei uns: Wir fragen beim Paketdienst nach.
reason-damaged-sentence = Ihr Paket wurde unterwegs beschädigt.
reason-damaged-next = Das tut uns leid. Haben Sie es schon, heben Sie bitte die Verpackung auf und schicken Sie uns Fotos von Karton und Inhalt. Wir vereinbaren dann mit Ihnen Ersatz oder eine Erstattung.
reason-delivered-damaged-sentence = Ihr Paket wurde zugestellt, ist aber laut Paketdienst beschädigt.
reason-delivered-damaged-next = Das tut uns leid. Ist vom Inhalt etwas kaputt, heben Sie bitte die Verpackung auf und schicken Sie uns Fotos von Karton und Inhalt. Wir vereinbaren dann mit Ihnen Ersatz oder eine Erstattung.
reason-exception-damaged-sentence = Ihr Paket wurde auf dem Weg zu Ihnen beschädigt.
reason-exception-damaged-next = Das tut uns leid. Der Paketdienst prüft, ob er es noch zustellen kann. Geht das nicht oder möchten Sie nicht warten, melden Sie sich bei uns: Wir vereinbaren mit Ihnen Ersatz oder eine Erstattung.

# exception
reason-weather-sentence = Schlechtes Wetter hält Ihr Paket auf.
reason-weather-next = Es geht weiter, sobald der Paketdienst wieder sicher fahren kann. Sie müssen nichts tun; der neue Tag erscheint hier.
reason-customs_hold-sentence = Der Zoll hält Ihr Paket zurück.
reason-customs_hold-next = Es wird genauer geprüft, oder es fehlt noch etwas. Wenn der Paketdienst oder der Zoll Ihnen schreibt, antworten Sie bitte bald. Hat sich nach fünf Werktagen nichts getan, melden Sie sich bei uns: Wir fragen nach.
reason-missing_documents-sentence = Ihr Paket kann nicht weiter, weil Unterlagen oder Angaben fehlen.
reason-missing_documents-next = Hat der Paketdienst oder der Zoll Sie um etwas gebeten, schicken Sie es bitte möglichst bald dorthin. Hat Sie niemand gefragt, melden Sie sich bei uns: Wir finden heraus, was fehlt, und reichen es nach, wenn wir können.
reason-duty_unpaid-sentence = Bevor Ihr Paket weiterkann, müssen Zoll oder Gebühren bezahlt werden.
reason-duty_unpaid-next = Wie viel es ist und wie Sie zahlen, sagt Ihnen der Paketdienst. Zahlen Sie bitte nur an der Tür, auf der Website oder in der App des Paketdienstes, nie über einen Link aus einer unerwarteten Nachricht. Wenn Sie meinen, dass nichts zu zahlen ist, melden Sie sich vorher bei uns.
reason-address_problem-sentence = Der Paketdienst findet die Adresse nicht oder braucht genauere Angaben.
reason-address_problem-next = Bitte prüfen Sie die Adresse in Ihrer Bestellung, auch Hausnummer, Wohnung und den Namen an der Klingel, und sagen Sie uns, was falsch ist oder fehlt. Je eher wir es wissen, desto eher kann das Paket weiter.
reason-refused-sentence = Der Paketdienst meldet, dass Ihr Paket an der Tür nicht angenommen wurde.
reason-refused-next = War das so gewollt, müssen Sie nichts tun: Das Paket kommt zu uns zurück. Wenn nicht, melden Sie sich bitte bald bei uns: Wir versuchen, es noch einmal zustellen zu lassen.
reason-lost-sentence = Der Paketdienst kann Ihr Paket nicht mehr finden.
reason-lost-next = Das tut uns leid. Sie müssen weder danach suchen noch weiter warten: Melden Sie sich bei uns, dann vereinbaren wir mit Ihnen eine neue Lieferung oder eine Erstattung.
reason-destroyed-sentence = Ihr Paket wurde unterwegs zerstört und kommt nicht mehr an.
reason-destroyed-next = Das tut uns leid. Melden Sie sich bei uns, dann vereinbaren wir mit Ihnen eine neue Lieferung oder eine Erstattung.
reason-held-sentence = Der Paketdienst hält Ihr Paket fest und schickt es noch nicht weiter.
reason-held-next = Manchmal wartet er darauf, dass Sie einen Tag wählen oder eine Frage beantworten; dann steht das auf seiner Seite. Hat sich nach zwei Werktagen nichts getan, melden Sie sich bei uns: Wir fragen nach.
reason-security-sentence = Ihr Paket wird für eine Sicherheitsprüfung festgehalten.
reason-security-next = Das dauert meist einige Tage, und weder Sie noch wir können es abkürzen. Hat sich nach fünf Werktagen nichts getan, melden Sie sich bei uns: Wir fragen beim Paketdienst nach.
reason-prohibited-sentence = Der Paketdienst darf den Inhalt Ihres Pakets nicht befördern.
reason-prohibited-next = Das müssen wir lösen, nicht Sie, und es tut uns leid. Melden Sie sich bei uns: Wir finden einen anderen Versandweg oder erstatten den Betrag.
reason-carrier_rejected-sentence = Der Paketdienst hat Ihr Paket nicht angenommen.
reason-carrier_rejected-next = Das müssen wir in Ordnung bringen; Sie müssen nichts tun. Hat sich nach zwei Werktagen nichts getan, melden Sie sich bei uns: Wir sagen Ihnen, wie es weitergeht.
reason-not_collected-sentence = Ihr Paket wurde nicht rechtzeitig abgeholt.
reason-not_collected-next = Es kommt voraussichtlich zu uns zurück. Wenn Sie es noch haben möchten, melden Sie sich bei uns: Wir vereinbaren mit Ihnen, wie es zu Ihnen kommt.
reason-undeliverable-sentence = Der Paketdienst konnte Ihr Paket nicht zustellen.
reason-undeliverable-next = Es kommt voraussichtlich zu uns zurück. Bitte prüfen Sie die Adresse in Ihrer Bestellung und melden Sie sich bei uns: Wir vereinbaren mit Ihnen eine neue Lieferung oder eine Erstattung.
reason-other-sentence = Etwas hält Ihr Paket auf; was genau, hat der Paketdienst nicht gesagt.
reason-other-next = Sie müssen vorerst nichts tun. Wenn sich hier innerhalb von zwei Werktagen nichts ändert, melden Sie sich bei uns: Wir fragen beim Paketdienst nach.

# return_to_sender
reason-returning-sentence = Ihr Paket ist auf dem Rückweg zu uns.
reason-returned-sentence = Ihr Paket ist zu uns zurückgekommen.

# cancelled
reason-label_voided-sentence = Das Versandetikett wurde zurückgezogen. Damit wird nichts verschickt.
reason-label_voided-next = Oft heißt das nur, dass es ein neues Etikett gibt; dann erscheint Ihr Paket hier mit der neuen Nummer. Hat sich nach zwei Werktagen nichts geändert, melden Sie sich bitte bei uns.
reason-order_cancelled-sentence = Diese Bestellung wurde storniert.

# expired
reason-no_news-sentence = Von Ihrem Paket gibt es seit längerer Zeit nichts Neues.


## 3. Verlauf: Titel der Ereignisse (der Ort steht daneben)

event-unknown = Nachricht vom Paketdienst
event-unknown-pending = Warten auf die erste Nachricht
event-unknown-not_found = Beim Paketdienst noch nicht bekannt
event-unknown-error = Sendungsverfolgung hat nicht geantwortet

event-pre_transit = Versand vorbereitet
event-pre_transit-label_created = Versandetikett erstellt
event-pre_transit-info_received = Beim Paketdienst angekündigt
event-pre_transit-awaiting_handover = Wartet auf den Paketdienst
event-pre_transit-delayed = Übergabe verspätet sich

event-in_transit = Unterwegs
event-in_transit-accepted = Vom Paketdienst übernommen
event-in_transit-departed = Depot verlassen
event-in_transit-arrived = Im Depot angekommen
event-in_transit-processed = Sortiert
event-in_transit-customs_received = Beim Zoll angekommen
event-in_transit-customs_cleared = Vom Zoll freigegeben
event-in_transit-customs_hold = Vom Zoll zurückgehalten
event-in_transit-missing_documents = Unterlagen oder Angaben fehlen
event-in_transit-arrived_destination_country = Im Zielland angekommen
event-in_transit-handed_to_partner = An einen Partner übergeben
event-in_transit-at_delivery_depot = Im Zustelldepot angekommen
event-in_transit-delivery_scheduled = Zustelltag festgelegt
event-in_transit-delivery_rescheduled = Zustellung auf anderen Tag verlegt
event-in_transit-forwarded = Umgeleitet
event-in_transit-delayed = Verspätet
event-in_transit-weather = Durch schlechtes Wetter aufgehalten
event-in_transit-held = Vom Paketdienst festgehalten

event-out_for_delivery = In Zustellung
event-out_for_delivery-delayed = Zustellung verspätet sich

event-available_for_pickup = Zur Abholung bereit
event-available_for_pickup-pickup_point = Im Paketshop abholbereit
event-available_for_pickup-locker = In der Paketstation abholbereit
event-available_for_pickup-post_office = In der Postfiliale abholbereit

event-attempted_delivery = Zustellung versucht
event-attempted_delivery-recipient_absent = Zustellung versucht, niemand angetroffen
event-attempted_delivery-business_closed = Zustellung versucht, geschlossen
event-attempted_delivery-no_access = Zustellung versucht, kein Zugang
event-attempted_delivery-notice_left = Zustellung versucht, Benachrichtigung hinterlassen
event-attempted_delivery-refused = Zustellung versucht, nicht angenommen
event-attempted_delivery-address_problem = Zustellung versucht, Adresse unklar
event-attempted_delivery-security = Zustellung versucht, aus Sicherheitsgründen abgebrochen
event-attempted_delivery-other = Zustellung versucht

event-delivered = Zugestellt
event-delivered-mailbox = In den Briefkasten gelegt
event-delivered-safe_place = An einem sicheren Ort abgestellt
event-delivered-neighbour = In der Nachbarschaft abgegeben
event-delivered-locker = In eine Paketstation gelegt
event-delivered-reception = Am Empfang abgegeben
event-delivered-signed = Gegen Unterschrift übergeben
event-delivered-picked_up_by_recipient = Abgeholt
event-delivered-in_part = Zum Teil zugestellt
event-delivered-damaged = Zugestellt, Schaden gemeldet

event-exception = Problem gemeldet
event-exception-delayed = Beim Paketdienst aufgehalten
event-exception-weather = Durch schlechtes Wetter aufgehalten
event-exception-customs_hold = Vom Zoll zurückgehalten
event-exception-missing_documents = Unterlagen oder Angaben fehlen
event-exception-duty_unpaid = Zoll oder Gebühren nicht bezahlt
event-exception-address_problem = Problem mit der Adresse
event-exception-refused = Annahme verweigert
event-exception-damaged = Unterwegs beschädigt
event-exception-lost = Als verloren gemeldet
event-exception-destroyed = Unterwegs zerstört
event-exception-held = Vom Paketdienst festgehalten
event-exception-security = Zur Sicherheitsprüfung festgehalten
event-exception-prohibited = Inhalt darf nicht befördert werden
event-exception-carrier_rejected = Vom Paketdienst nicht angenommen
event-exception-not_collected = Nicht rechtzeitig abgeholt
event-exception-undeliverable = Nicht zustellbar
event-exception-other = Problem gemeldet

event-return_to_sender = Auf dem Rückweg
event-return_to_sender-returning = Auf dem Rückweg
event-return_to_sender-returned = Zurück beim Absender
event-return_to_sender-refused = Nicht angenommen, auf dem Rückweg
event-return_to_sender-not_collected = Nicht abgeholt, auf dem Rückweg
event-return_to_sender-address_problem = Problem mit der Adresse, auf dem Rückweg
event-return_to_sender-undeliverable = Nicht zustellbar, auf dem Rückweg

event-cancelled = Storniert
event-cancelled-label_voided = Versandetikett zurückgezogen
event-cancelled-order_cancelled = Bestellung storniert

event-expired = Keine weiteren Nachrichten
event-expired-no_news = Lange nichts Neues


## 4. Daten und Überschriften im Kopf

# Zeilen über dem großen Datum; sie passen auch über „Heute“ und „Morgen“.
hero-arrives = Kommt an
hero-arrives-today = Kommt heute an
hero-arrives-tomorrow = Kommt morgen an
hero-delivered-on = Zugestellt
hero-collect-by = Abholen bis
hero-expected-was = Sollte ankommen
hero-promised-was = War zugesagt für
hero-returned-on = Zurück bei uns
hero-cancelled-on = Storniert

# Anstelle eines Datums
hero-no-date-label = Ankunft
hero-no-date = Noch kein Termin
hero-no-date-detail = Sobald wir den Tag kennen, steht er hier.
# Ein verlorenes oder zerstörtes Paket: weder vertrösten noch erschrecken.
hero-problem-date = Kein Liefertermin

# Unter dem Datum
# $from, $to: Uhrzeiten ohne „Uhr“
hero-window-between = Voraussichtlich zwischen { $from } und { $to } Uhr
hero-window-by = Voraussichtlich bis { $to } Uhr
# $from, $to: Tage
hero-window-days = Voraussichtlich zwischen { $from } und { $to }
hero-first-promised = Ursprünglich zugesagt für { $date }
hero-missed = Ihr Paket war für { $date } angekündigt und ist nicht angekommen. Das tut uns leid; sobald wir den neuen Tag kennen, steht er hier.

today = Heute
yesterday = Gestern
tomorrow = Morgen
# Mitten in einer Zeile: “Delivered · heute”
today-within = heute
yesterday-within = gestern
tomorrow-within = morgen


## 5. Artikel, Pakete, Bestellung

progress-on-their-way =
    { $total ->
        [one]
            { $moving ->
                [0] Ihr Artikel ist noch nicht unterwegs
               *[other] Ihr Artikel ist unterwegs
            }
       *[other]
            { $moving ->
                [0] Von { $total } Artikeln ist noch keiner unterwegs
                [one] { $moving } von { $total } Artikeln ist unterwegs
               *[other] { $moving } von { $total } Artikeln sind unterwegs
            }
    }
progress-delivered =
    { $total ->
        [one]
            { $done ->
                [0] Ihr Artikel ist noch nicht zugestellt
               *[other] Ihr Artikel ist zugestellt
            }
       *[other]
            { $done ->
                [0] Von { $total } Artikeln ist noch keiner zugestellt
                [one] { $done } von { $total } Artikeln ist zugestellt
               *[other] { $done } von { $total } Artikeln sind zugestellt
            }
    }
progress-partly =
    { $moving ->
        [0] { $done } von { $total } Artikeln zugestellt
        [one] { $done } von { $total } Artikeln zugestellt, { $moving } weiterer unterwegs
       *[other] { $done } von { $total } Artikeln zugestellt, { $moving } weitere unterwegs
    }

box-of = Paket { $n } von { $total }
box-unsent-heading = Noch nicht verschickt
box-unsent-line = Noch bei uns. Hier sehen Sie, wenn es losgeht.
box-cancelled-heading = Storniert
box-cancelled-line = Das wird nicht verschickt.
box-refunded-heading = Erstattet
box-refunded-line = Wir haben den Betrag zurückgezahlt. Bis er bei Ihnen ist, kann es einige Werktage dauern.
box-digital-heading = Nicht im Paket
box-digital-line = Das bekommen Sie online oder per E-Mail.
box-line-arrives = { $status } · kommt { $date }
box-line-delivered = { $status } · { $date }

earlier-updates =
    { $count ->
        [one] { $count } frühere Meldung
       *[other] { $count } frühere Meldungen
    }

item-cancelled = Storniert
item-refunded = Erstattet
item-returned = Zurückgegeben
# Wie viele von der bestellten Menge
item-part-cancelled = { $count } storniert
item-part-refunded = { $count } erstattet

# $number ist die Nummer, wie der Shop sie schreibt, gegebenenfalls mit „#“.
order-kicker = Bestellung { $number } vom { $date }
order-kicker-undated = Bestellung { $number }
parcel-kicker = Ihr Paket mit { $carrier }
parcel-kicker-plain = Ihr Paket
updated-at = Aktualisiert: { $when }


## 6. Beträge

total-subtotal = Zwischensumme
total-shipping = Versand
total-discount = Rabatt
total-tax = Steuern
total-refunded = Erstattet
total-paid = Von Ihnen bezahlt
total-total = Gesamtbetrag


## 7. Suche, Fehler, Kontakt

lookup-title = Bestellung finden
# Gleich, ob es die Bestellung nicht gibt oder E-Mail-Adresse oder Postleitzahl nicht stimmen.
lookup-wrong = Mit diesen Angaben haben wir nichts gefunden; bitte vergleichen Sie die Nummer und die E-Mail-Adresse oder Postleitzahl mit Ihrer Bestellbestätigung.
lookup-too-many =
    { $minutes ->
        [one] Das waren zu viele Versuche hintereinander. Zum Schutz der Bestellungen machen wir eine kurze Pause: Bitte versuchen Sie es in einer Minute noch einmal.
       *[other] Das waren zu viele Versuche hintereinander. Zum Schutz der Bestellungen machen wir eine kurze Pause: Bitte versuchen Sie es in { $minutes } Minuten noch einmal.
    }
lookup-number-missing = Bitte geben Sie Ihre Bestellnummer oder Sendungsnummer ein.
lookup-second-missing = Um Ihnen die Bestellung zu zeigen, brauchen wir noch die E-Mail-Adresse oder die Postleitzahl, mit der Sie bestellt haben.
lookup-form-expired = Das Formular war zu lange offen. Bitte schicken Sie es noch einmal ab.

not-found-title = Diese Seite finden wir nicht
not-found-text = Vielleicht hat der Link einen Tippfehler, oder ein Mailprogramm hat ihn abgeschnitten. Öffnen Sie ihn noch einmal aus der ursprünglichen Nachricht, oder suchen Sie Ihre Bestellung über die Nummer.
gone-title = Dieser Link ist abgelaufen
gone-text = Zum Schutz Ihrer Daten gelten solche Links nur eine Zeit lang. Ihre Bestellung finden Sie weiterhin über die Nummer, zusammen mit E-Mail-Adresse oder Postleitzahl.
unavailable-title = Die Seite ist gerade nicht erreichbar
unavailable-text = Ihr Paket hält das nicht auf. Bitte versuchen Sie es in ein paar Minuten noch einmal.
internal-title = Bei uns ist etwas schiefgegangen
internal-text = An Ihnen lag es nicht, und Ihr Paket hält es nicht auf. Bitte versuchen Sie es gleich noch einmal; klappt es dann immer noch nicht, melden Sie sich bei uns.

action-lookup = Meine Bestellung finden
action-carrier = Bei { $carrier } ansehen
action-carrier-plain = Beim Paketdienst ansehen
action-contact = Kontakt aufnehmen
action-shop = Zurück zu { $brand }

contact-heading = Können wir helfen?
contact-answer =
    { $hours ->
        [one] Wir antworten meist innerhalb einer Stunde.
       *[other] Wir antworten meist innerhalb von { $hours } Stunden.
    }
contact-subject = Zur Bestellung { $number }

title-parcel = { $status } · { $brand }


## 8. Wortlaut des Paketdienstes

carrier-words = Im Wortlaut von { $carrier }

# Unter dem Tag, an dem zugestellt wurde
hero-at = um { $time } Uhr
# Ein Zeitpunkt: $day ist „heute“ oder ein Datum, $time eine Uhrzeit
moment = { $day }, { $time } Uhr
