### Spårningssidans huvud: vilket paket det talar om och, när något är fel, tre svar.
###
### ”Vi” är butiken, ”transportören” kommer med paketet. Enkelt och kort; inga utropstecken, inget gulligt.


## 1. Rubriken över det stora datumet, när en beställning kommer i flera paket
## $n: vilket paket; $total: hur många paket det är (båda är tal, $total är 2 eller fler)

hero-box-arrives = Paket { $n } av { $total } kommer
hero-box-arrives-late = Paket { $n } av { $total } kommer senare än planerat
hero-box-delivered-on = Paket { $n } av { $total } har levererats
hero-box-expected-was = Paket { $n } av { $total } skulle ha kommit
hero-box-promised-was = Paket { $n } av { $total } var utlovat till
hero-box-collect-by = Hämta paket { $n } av { $total } senast
hero-box-returned-on = Paket { $n } av { $total } är tillbaka hos oss
# Över ”Inget datum än”
hero-box-no-date-label = Ankomst för paket { $n } av { $total }
# $status: namnet på paketets status, till exempel ”Ett problem har uppstått”
hero-box-status = Paket { $n } av { $total }: { $status }
# Det sista kom på datumet som står under
hero-all-delivered =
    { $total ->
        [2] Båda paketen har levererats
       *[other] Alla { $total } paket har levererats
    }
# Ett enda paket: det kommer på datumet under, senare än utlovat
hero-arrives-late = Kommer senare än planerat
# För skärmläsare: listan med paket som sidhuvudet inte talar om
hero-others = De andra paketen


## 2. Rubriker till de tre svaren

answers-happened = Vad som har hänt
answers-we = Vad vi gör
answers-carrier = Vad transportören gör
answers-you = Vad du kan göra


## 3. Svar. ”-we” står under ”Vad vi gör”, ”-carrier” under ”Vad transportören gör”, ”-you” under ”Vad du kan göra”

now-exception-we = Vi ser det också och håller ett öga på ditt paket. Så snart det finns något nytt ser du det här.
now-exception-you = Inget just nu. Om inget har ändrats här inom två arbetsdagar, kontakta oss så löser vi det med transportören.

now-delayed-we = Vi beklagar det. Vi håller ett öga på ditt paket; så snart vi vet vilken dag det blir ser du det här.
now-delayed-you = Inget just nu. Om det inte har gått vidare inom två arbetsdagar, kontakta oss så frågar vi transportören var det är.

now-weather-carrier = Transportören kör vidare med ditt paket så snart det är säkert igen. Den nya dagen visas här.
now-weather-you = Du behöver inte göra något.

now-customs_hold-we = Vi följer vad tullen och transportören rapporterar och visar det här.
now-customs_hold-you = Om transportören eller tullen skriver till dig, svara snart. Om inget har hänt inom fem arbetsdagar, kontakta oss så frågar vi.

now-missing_documents-we = Vi kompletterar med de papper och uppgifter som vi har.
now-missing_documents-you = Om transportören eller tullen har bett dig om något, skicka det till dem så snart du kan. Om ingen har bett dig om något, kontakta oss: vi tar reda på vad som saknas.

now-duty_unpaid-carrier = Transportören tar ut tullen eller avgifterna och talar om hur mycket det är och hur du betalar.
now-duty_unpaid-you = Betala bara vid dörren eller på transportörens egen webbplats eller app, aldrig via en länk i ett meddelande du inte väntade dig. Om du tror att det inte ska kosta något, kontakta oss först.

now-address_problem-we = Så snart vi vet vad som är rätt meddelar vi transportören, så att ditt paket kan gå vidare.
now-address_problem-you = Kontrollera adressen i din beställning, även husnummer, lägenhetsnummer och namnet vid ringklockan, och berätta för oss vad som är fel eller saknas.

now-refused-we = Om du ändå vill ha det försöker vi få det levererat igen. Om inte kommer det tillbaka till oss.
now-refused-you = Om du inte har tackat nej till det, kontakta oss snart. Om du har det behöver du inte göra något.

now-damaged-we = Vi beklagar det. Om det inte längre går att leverera kommer vi överens med dig om en ersättningsvara eller en återbetalning.
now-damaged-you = Om du inte vill vänta tills transportören har undersökt det, kontakta oss. Om det är skadat när du får det, spara förpackningen och skicka oss bilder.

now-lost-we = Vi beklagar det. Vi kommer överens med dig om en ny leverans eller en återbetalning.
now-lost-you = Du behöver varken leta efter det eller vänta längre: kontakta oss och berätta vad du helst vill.

now-destroyed-we = Vi beklagar det. Vi kommer överens med dig om en ny leverans eller en återbetalning.
now-destroyed-you = Kontakta oss och berätta vad du helst vill.

now-held-we = Vi håller ett öga på ditt paket. Så snart det finns något nytt ser du det här.
now-held-you = Titta på transportörens webbplats: ibland väntar transportören på att du ska välja en dag eller svara på en fråga. Om inget har hänt inom två arbetsdagar, kontakta oss så frågar vi.

now-security-we = Vi håller ett öga på ditt paket. En sådan kontroll brukar ta några dagar, och varken du eller vi kan skynda på den.
now-security-you = Inget just nu. Om inget har hänt inom fem arbetsdagar, kontakta oss så frågar vi transportören.

now-prohibited-we = Det här är något som vi ska lösa, och vi beklagar det. Vi hittar ett annat sätt att få det till dig eller betalar tillbaka pengarna.
now-prohibited-you = Kontakta oss och berätta vad du helst vill.

now-carrier_rejected-we = Det är vi som ska ordna det.
now-carrier_rejected-you = Du behöver inte göra något. Om inget har hänt inom två arbetsdagar, kontakta oss så berättar vi vad som händer härnäst.

now-not_collected-we = Det kommer troligen tillbaka till oss. Om du fortfarande vill ha det kommer vi överens med dig om hur du får det.
now-not_collected-you = Kontakta oss och berätta om du fortfarande vill ha det.

now-undeliverable-we = Det kommer troligen tillbaka till oss. Då kommer vi överens med dig om en ny leverans eller en återbetalning.
now-undeliverable-you = Kontrollera adressen i din beställning och kontakta oss. Du behöver inte vänta tills paketet är här.

now-attempted_delivery-carrier = Oftast kommer transportören tillbaka nästa arbetsdag eller lämnar paketet på ett utlämningsställe i närheten.
now-attempted_delivery-you = Titta efter en avi: där står vad som händer härnäst.

now-recipient_absent-carrier = Oftast kommer transportören tillbaka nästa arbetsdag eller lämnar paketet på ett utlämningsställe i närheten.
now-recipient_absent-you = Titta efter en avi vid dörren eller i brevlådan: där står var paketet är eller när transportören kommer tillbaka. Ofta kan du också välja en annan dag eller plats hos transportören.

now-business_closed-carrier = Oftast kommer transportören tillbaka nästa arbetsdag.
now-business_closed-you = Om ingen är där då heller, ge transportören en dag och tid som passar, eller välj ett utlämningsställe.

now-no_access-carrier = Oftast försöker transportören igen nästa arbetsdag.
now-no_access-you = Se till att grinden eller porten går att öppna och att namnet står vid ringklockan. Du kan också ge transportören portkoden.

now-notice_left-carrier = Transportören sparar paketet åt dig eller kommer tillbaka med det; på avin står vad som gäller.
now-notice_left-you = Titta efter avin. Finns det ingen avi står det oftast på transportörens webbplats.

now-expired-we = Om du inte har fått det frågar vi transportören vad som har hänt med det.
now-expired-you = Om det redan har kommit är allt som det ska. Om inte, kontakta oss.

now-return_to_sender-we = Vi kommer överens med dig om en ny leverans eller en återbetalning. Du behöver inte vänta tills paketet är tillbaka här.
now-return_to_sender-you = Kontakta oss och berätta vad du helst vill.

now-returned-we = Vi kommer överens med dig om en ny leverans eller en återbetalning.
now-returned-you = Om vi inte redan har gjort det, kontakta oss.

# $date: dagen då det skulle ha kommit eller var utlovat till
now-missed-happened = Ditt paket skulle ha kommit { $date } men har inte kommit fram.
now-missed-we = Vi beklagar det. Vi håller ett öga på ditt paket; så snart vi vet vilken dag det blir ser du det här.
now-missed-you = Inget just nu. Om det inte har kommit inom två arbetsdagar, kontakta oss så frågar vi transportören var det är.

# Beställningen har inte skickats trots att dagen har passerat
now-unsent-happened = Din beställning var utlovad till { $date } men har inte lämnat oss än.
now-unsent-we = Vi beklagar det. Vi skickar den så fort vi kan; så snart vi vet vilken dag det blir ser du det här.
now-unsent-you = Om du inte vill vänta, kontakta oss.
