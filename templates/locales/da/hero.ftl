### Toppen af sporingssiden: hvilken pakke den taler om, og, når noget er galt, tre svar.
###
### “Vi” er butikken, “fragtfirmaet” kommer med pakken. Enkelt og kort; ingen udråbstegn, intet nuttet.


## 1. Overskriften over den store dato, når en ordre kommer i flere pakker
## $n: hvilken pakke; $total: hvor mange pakker der er (begge er tal, $total er 2 eller flere)

hero-box-arrives = Pakke { $n } af { $total } ankommer
hero-box-arrives-late = Pakke { $n } af { $total } ankommer senere end planlagt
hero-box-delivered-on = Pakke { $n } af { $total } er leveret
hero-box-expected-was = Pakke { $n } af { $total } var ventet
hero-box-promised-was = Pakke { $n } af { $total } var lovet til
hero-box-collect-by = Pakke { $n } af { $total } hentes senest
hero-box-returned-on = Pakke { $n } af { $total } er tilbage hos os
# Over “Ingen dato endnu”
hero-box-no-date-label = Ankomst for pakke { $n } af { $total }
# $status: navnet på pakkens status, for eksempel “Der er et problem”
hero-box-status = Pakke { $n } af { $total }: { $status }
# Den sidste kom på den dato, der står under
hero-all-delivered =
    { $total ->
        [2] Begge pakker er leveret
       *[other] Alle { $total } pakker er leveret
    }
# En enkelt pakke: Den kommer på datoen under, senere end lovet
hero-arrives-late = Ankommer senere end planlagt
# Til skærmlæsere: listen over pakker, som toppen ikke taler om
hero-others = De andre pakker


## 2. Overskrifter til de tre svar

answers-happened = Hvad der er sket
answers-we = Hvad vi gør
answers-carrier = Hvad fragtfirmaet gør
answers-you = Hvad du kan gøre


## 3. Svar. “-we” står under “Hvad vi gør”, “-carrier” under “Hvad fragtfirmaet gør”, “-you” under “Hvad du kan gøre”

now-exception-we = Vi kan også se det og holder øje med din pakke. Så snart der er nyt, kan du se det her.
now-exception-you = Ikke noget foreløbig. Er der ikke sket noget her inden for to hverdage, så kontakt os, og vi løser det med fragtfirmaet.

now-delayed-we = Det beklager vi. Vi holder øje med din pakke; så snart vi kender den nye dag, kan du se den her.
now-delayed-you = Ikke noget foreløbig. Er den ikke kommet videre inden for to hverdage, så kontakt os, og vi spørger fragtfirmaet, hvor den er.

now-weather-carrier = Fragtfirmaet kører videre med din pakke, så snart det er sikkert igen. Den nye dag kommer til at stå her.
now-weather-you = Du skal ikke gøre noget.

now-customs_hold-we = Vi følger med i, hvad tolden og fragtfirmaet melder, og viser det her.
now-customs_hold-you = Hvis fragtfirmaet eller tolden skriver til dig, så svar snart. Er der ikke sket noget inden for fem hverdage, så kontakt os, og vi spørger.

now-missing_documents-we = Vi sender de papirer og oplysninger, vi har.
now-missing_documents-you = Hvis fragtfirmaet eller tolden har bedt dig om noget, så send det til dem hurtigst muligt. Er du ikke blevet spurgt, så kontakt os: Vi finder ud af, hvad der mangler.

now-duty_unpaid-carrier = Fragtfirmaet opkræver tolden eller gebyrerne og fortæller dig, hvor meget det er, og hvordan du betaler.
now-duty_unpaid-you = Betal kun ved døren eller på fragtfirmaets egen hjemmeside eller app, aldrig via et link i en besked, du ikke ventede. Hvis du mener, at der ikke skal betales noget, så kontakt os først.

now-address_problem-we = Så snart vi ved, hvad der er rigtigt, giver vi fragtfirmaet besked, så din pakke kan komme videre.
now-address_problem-you = Tjek adressen i din ordre, også husnummer, etage og dør og navnet ved dørklokken, og fortæl os, hvad der er forkert eller mangler.

now-refused-we = Hvis du alligevel vil have den, prøver vi at få den leveret igen. Hvis ikke, kommer den tilbage til os.
now-refused-you = Hvis du ikke har sagt nej tak til den, så kontakt os snart. Hvis du har, skal du ikke gøre noget.

now-damaged-we = Det beklager vi. Hvis den ikke længere kan leveres, aftaler vi en erstatningsvare eller en refundering med dig.
now-damaged-you = Hvis du hellere vil slippe for at vente, til fragtfirmaet har undersøgt den, så kontakt os. Er den beskadiget, når du får den, så gem emballagen, og send os billeder.

now-lost-we = Det beklager vi. Vi aftaler en ny levering eller en refundering med dig.
now-lost-you = Du skal hverken lede efter den eller vente længere: Kontakt os, og fortæl, hvad du helst vil have.

now-destroyed-we = Det beklager vi. Vi aftaler en ny levering eller en refundering med dig.
now-destroyed-you = Kontakt os, og fortæl, hvad du helst vil have.

now-held-we = Vi holder øje med din pakke. Så snart der er nyt, kan du se det her.
now-held-you = Se på fragtfirmaets hjemmeside: Nogle gange venter fragtfirmaet på, at du vælger en dag eller svarer på et spørgsmål. Er der ikke sket noget inden for to hverdage, så kontakt os, og vi spørger.

now-security-we = Vi holder øje med din pakke. Sådan en kontrol tager som regel et par dage, og hverken du eller vi kan gøre det hurtigere.
now-security-you = Ikke noget foreløbig. Er der ikke sket noget inden for fem hverdage, så kontakt os, og vi spørger fragtfirmaet.

now-prohibited-we = Det er vores opgave at løse det, og det beklager vi. Vi finder en anden måde at få det ud til dig på eller giver dig pengene tilbage.
now-prohibited-you = Kontakt os, og fortæl, hvad du helst vil have.

now-carrier_rejected-we = Det er os, der skal ordne det.
now-carrier_rejected-you = Du skal ikke gøre noget. Er der ikke sket noget inden for to hverdage, så kontakt os, og vi fortæller dig, hvad der nu sker.

now-not_collected-we = Den kommer sandsynligvis tilbage til os. Hvis du stadig vil have den, aftaler vi med dig, hvordan du får den.
now-not_collected-you = Kontakt os, og fortæl, om du stadig vil have den.

now-undeliverable-we = Den kommer sandsynligvis tilbage til os. Så aftaler vi en ny levering eller en refundering med dig.
now-undeliverable-you = Tjek adressen i din ordre, og kontakt os. Du behøver ikke at vente, til den er her.

now-attempted_delivery-carrier = Som regel kommer fragtfirmaet igen næste hverdag eller tager pakken med til et afhentningssted i nærheden.
now-attempted_delivery-you = Se efter en seddel: På den står der, hvad der nu sker.

now-recipient_absent-carrier = Som regel kommer fragtfirmaet igen næste hverdag eller tager pakken med til et afhentningssted i nærheden.
now-recipient_absent-you = Se efter en seddel ved din dør eller i din postkasse: På den står der, hvor pakken er, eller hvornår fragtfirmaet kommer igen. Ofte kan du også vælge en anden dag eller et andet sted hos fragtfirmaet.

now-business_closed-carrier = Som regel kommer fragtfirmaet igen næste hverdag.
now-business_closed-you = Er der heller ingen til den tid, så giv fragtfirmaet en dag og et tidspunkt, der passer dig, eller vælg et afhentningssted.

now-no_access-carrier = Som regel prøver fragtfirmaet igen næste hverdag.
now-no_access-you = Sørg for, at porten eller hoveddøren kan åbnes, og at navnet står ved dørklokken. Du kan også fortælle fragtfirmaet, hvordan man kommer ind.

now-notice_left-carrier = Fragtfirmaet gemmer pakken til dig eller kommer igen med den; hvad der gælder, står på sedlen.
now-notice_left-you = Se efter sedlen. Er der ingen seddel, står det som regel også på fragtfirmaets hjemmeside.

now-expired-we = Hvis du ikke har den, spørger vi fragtfirmaet, hvad der er sket med den.
now-expired-you = Hvis den allerede er kommet, er alt godt. Hvis ikke, så kontakt os.

now-return_to_sender-we = Vi aftaler en ny levering eller en refundering med dig. Du behøver ikke at vente, til den er tilbage her.
now-return_to_sender-you = Kontakt os, og fortæl, hvad du helst vil have.

now-returned-we = Vi aftaler en ny levering eller en refundering med dig.
now-returned-you = Hvis vi ikke allerede har gjort det, så kontakt os.

# $date: den dag, den var ventet eller lovet
now-missed-happened = Din pakke var ventet { $date } og er ikke kommet.
now-missed-we = Det beklager vi. Vi holder øje med din pakke; så snart vi kender den nye dag, kan du se den her.
now-missed-you = Ikke noget foreløbig. Er den ikke kommet inden for to hverdage, så kontakt os, og vi spørger fragtfirmaet, hvor den er.

# Ordren er ikke sendt, selv om dens dag er passeret
now-unsent-happened = Din ordre var lovet til { $date } og har ikke forladt os endnu.
now-unsent-we = Det beklager vi. Vi sender den hurtigst muligt; så snart vi kender den nye dag, kan du se den her.
now-unsent-you = Hvis du hellere vil slippe for at vente, så kontakt os.
