### Der Kopf der Sendungsseite: von welchem Paket er spricht und, wenn etwas nicht stimmt, drei Antworten.
###
### „Wir“ ist der Shop, „der Paketdienst“ bringt das Paket. Schlicht und kurz; keine Ausrufezeichen, nichts Niedliches.


## 1. Das Wort über dem großen Datum, wenn eine Bestellung in mehreren Paketen kommt
## $n: das wievielte Paket; $total: wie viele Pakete es sind (beides Zahlen, $total ist 2 oder mehr)

hero-box-arrives = Paket { $n } von { $total } kommt an
hero-box-arrives-late = Paket { $n } von { $total } kommt später als geplant
hero-box-delivered-on = Paket { $n } von { $total } wurde zugestellt
hero-box-expected-was = Paket { $n } von { $total } wurde erwartet
hero-box-promised-was = Paket { $n } von { $total } war zugesagt für
hero-box-collect-by = Paket { $n } von { $total } abholen bis
hero-box-returned-on = Paket { $n } von { $total } ist wieder bei uns
# Über „Noch kein Datum“
hero-box-no-date-label = Ankunft von Paket { $n } von { $total }
# $status: der Name des Status, zum Beispiel „Es gibt ein Problem“
hero-box-status = Paket { $n } von { $total }: { $status }
# Das letzte kam am Tag, der darunter steht
hero-all-delivered =
    { $total ->
        [2] Beide Pakete zugestellt
       *[other] Alle { $total } Pakete zugestellt
    }
# Ein einziges Paket: Es kommt am Tag darunter, und der ist später als zugesagt
hero-arrives-late = Kommt später als geplant
# Für Vorleseprogramme: die Liste der Pakete, von denen der Kopf nicht spricht
hero-others = Die anderen Pakete


## 2. Überschriften der drei Antworten

answers-happened = Was passiert ist
answers-we = Was wir tun
answers-carrier = Was der Paketdienst tut
answers-you = Was Sie tun können


## 3. Antworten. „-we“ steht unter „Was wir tun“, „-carrier“ unter „Was der Paketdienst tut“, „-you“ unter „Was Sie tun können“

now-exception-we = Wir sehen das auch und behalten Ihr Paket im Blick. Die nächste Nachricht erscheint hier.
now-exception-you = Vorerst nichts. Wenn sich hier innerhalb von zwei Werktagen nichts ändert, melden Sie sich bei uns: Wir klären es mit dem Paketdienst.

now-delayed-we = Das tut uns leid. Wir behalten Ihr Paket im Blick; sobald wir den neuen Tag kennen, steht er hier.
now-delayed-you = Vorerst nichts. Wenn es nach zwei Werktagen noch nicht weitergegangen ist, melden Sie sich bei uns: Wir fragen dann beim Paketdienst nach, wo es ist.

now-weather-carrier = Er bringt Ihr Paket weiter, sobald er wieder sicher fahren kann. Der neue Tag erscheint hier.
now-weather-you = Sie müssen nichts tun.

now-customs_hold-we = Wir verfolgen, was Zoll und Paketdienst melden, und zeigen es hier.
now-customs_hold-you = Wenn Ihnen der Paketdienst oder der Zoll schreibt, antworten Sie bitte bald. Hat sich nach fünf Werktagen nichts bewegt, melden Sie sich bei uns: Wir fragen nach.

now-missing_documents-we = Wir reichen die Unterlagen und Angaben nach, die wir haben.
now-missing_documents-you = Wenn der Paketdienst oder der Zoll Sie um etwas gebeten hat, schicken Sie es bitte so bald wie möglich dorthin. Wenn nicht, melden Sie sich bei uns: Wir finden heraus, was fehlt.

now-duty_unpaid-carrier = Er nimmt die Abgaben oder Gebühren entgegen und sagt Ihnen, wie viel es ist und wie Sie zahlen.
now-duty_unpaid-you = Bitte zahlen Sie nur an der Tür oder auf der Website oder in der App des Paketdienstes, nie über einen Link in einer Nachricht, die Sie nicht erwartet haben. Wenn Sie meinen, dass nichts zu zahlen ist, melden Sie sich zuerst bei uns.

now-address_problem-we = Sobald wir wissen, was richtig ist, geben wir es dem Paketdienst weiter, damit Ihr Paket weiterkommt.
now-address_problem-you = Bitte sehen Sie die Adresse in Ihrer Bestellung durch, auch Hausnummer, Wohnung und den Namen an der Klingel, und sagen Sie uns, was falsch ist oder fehlt.

now-refused-we = Wenn Sie es doch haben möchten, versuchen wir, es noch einmal zustellen zu lassen. Wenn nicht, kommt es zu uns zurück.
now-refused-you = Wenn Sie die Annahme nicht verweigert haben, melden Sie sich bitte bald bei uns. Andernfalls müssen Sie nichts tun.

now-damaged-we = Das tut uns leid. Wenn es nicht mehr zugestellt werden kann, vereinbaren wir mit Ihnen Ersatz oder eine Erstattung.
now-damaged-you = Wenn Sie nicht warten möchten, bis der Paketdienst es geprüft hat, melden Sie sich bei uns. Kommt es beschädigt bei Ihnen an, bewahren Sie bitte die Verpackung auf und schicken Sie uns Fotos.

now-lost-we = Das tut uns leid. Wir vereinbaren mit Ihnen eine neue Lieferung oder eine Erstattung.
now-lost-you = Sie müssen weder suchen noch länger warten: Melden Sie sich bei uns und sagen Sie uns, was Ihnen lieber ist.

now-destroyed-we = Das tut uns leid. Wir vereinbaren mit Ihnen eine neue Lieferung oder eine Erstattung.
now-destroyed-you = Melden Sie sich bei uns und sagen Sie uns, was Ihnen lieber ist.

now-held-we = Wir behalten Ihr Paket im Blick. Die nächste Nachricht erscheint hier.
now-held-you = Sehen Sie auf der Seite des Paketdienstes nach: Manchmal wartet er darauf, dass Sie einen Tag wählen oder eine Frage beantworten. Hat sich nach zwei Werktagen nichts bewegt, melden Sie sich bei uns: Wir fragen nach.

now-security-we = Wir behalten Ihr Paket im Blick. Eine solche Prüfung dauert meist ein paar Tage; weder Sie noch wir können sie abkürzen.
now-security-you = Vorerst nichts. Hat sich nach fünf Werktagen nichts bewegt, melden Sie sich bei uns: Wir fragen beim Paketdienst nach.

now-prohibited-we = Das müssen wir lösen, und es tut uns leid. Wir finden einen anderen Weg zu Ihnen oder erstatten Ihnen den Betrag.
now-prohibited-you = Melden Sie sich bei uns und sagen Sie uns, was Ihnen lieber ist.

now-carrier_rejected-we = Es ist an uns, das in Ordnung zu bringen.
now-carrier_rejected-you = Sie müssen nichts tun. Hat sich nach zwei Werktagen nichts bewegt, melden Sie sich bei uns: Wir sagen Ihnen, wie es weitergeht.

now-not_collected-we = Es kommt wahrscheinlich zu uns zurück. Wenn Sie es noch haben möchten, vereinbaren wir mit Ihnen, wie es zu Ihnen kommt.
now-not_collected-you = Melden Sie sich bei uns und sagen Sie uns, ob Sie es noch haben möchten.

now-undeliverable-we = Es kommt wahrscheinlich zu uns zurück. Dann vereinbaren wir mit Ihnen eine neue Lieferung oder eine Erstattung.
now-undeliverable-you = Bitte sehen Sie die Adresse in Ihrer Bestellung durch und melden Sie sich bei uns. Sie müssen nicht warten, bis es hier ist.

now-attempted_delivery-carrier = Meist kommt er am nächsten Werktag wieder oder bringt Ihr Paket zu einer Abholstelle in der Nähe.
now-attempted_delivery-you = Bitte sehen Sie nach, ob er eine Benachrichtigung hinterlassen hat: Darauf steht, wie es weitergeht.

now-recipient_absent-carrier = Meist kommt er am nächsten Werktag wieder oder bringt Ihr Paket zu einer Abholstelle in der Nähe.
now-recipient_absent-you = Sehen Sie nach einer Karte an der Tür oder im Briefkasten: Sie sagt Ihnen, wohin oder wann. Oft können Sie beim Paketdienst auch einen anderen Tag oder Ort wählen.

now-business_closed-carrier = Meist kommt er am nächsten Werktag wieder.
now-business_closed-you = Wird auch dann niemand da sein, nennen Sie dem Paketdienst bitte einen Tag und eine Uhrzeit, die Ihnen passen, oder wählen Sie eine Abholstelle.

now-no_access-carrier = Meist versucht er es am nächsten Werktag noch einmal.
now-no_access-you = Bitte achten Sie darauf, dass Tor oder Haustür sich öffnen lassen und der Name an der Klingel steht. Sie können dem Paketdienst auch sagen, wie er zu Ihnen kommt.

now-notice_left-carrier = Er bewahrt Ihr Paket auf oder kommt damit wieder; was davon, steht auf der Benachrichtigung.
now-notice_left-you = Sehen Sie nach der Benachrichtigung. Wenn es keine gibt, steht meist dasselbe auf der Seite des Paketdienstes.

now-expired-we = Wenn Sie es nicht haben, finden wir beim Paketdienst heraus, was damit passiert ist.
now-expired-you = Wenn es schon da ist, ist alles gut. Wenn nicht, melden Sie sich bitte bei uns.

now-return_to_sender-we = Wir vereinbaren mit Ihnen eine neue Lieferung oder eine Erstattung. Sie müssen nicht warten, bis es wieder hier ist.
now-return_to_sender-you = Melden Sie sich bei uns und sagen Sie uns, was Ihnen lieber ist.

now-returned-we = Wir vereinbaren mit Ihnen eine neue Lieferung oder eine Erstattung.
now-returned-you = Wenn das noch nicht geschehen ist, melden Sie sich bitte bei uns.

# $date: der Tag, an dem es erwartet wurde oder zugesagt war
now-missed-happened = Ihr Paket war für { $date } angekündigt und ist nicht angekommen.
now-missed-we = Das tut uns leid. Wir behalten Ihr Paket im Blick; sobald wir den neuen Tag kennen, steht er hier.
now-missed-you = Vorerst nichts. Ist es nach zwei Werktagen noch nicht da, melden Sie sich bei uns: Wir fragen dann beim Paketdienst nach, wo es ist.

# Die Bestellung ist noch nicht verschickt, obwohl ihr Tag vorbei ist
now-unsent-happened = Ihre Bestellung war für { $date } zugesagt und ist noch bei uns.
now-unsent-we = Das tut uns leid. Wir schicken sie so bald wie möglich los; sobald wir den neuen Tag kennen, steht er hier.
now-unsent-you = Wenn Sie nicht warten möchten, melden Sie sich bei uns.
