package dev.switchboard.internal.words;

/** Frequent Czech words. */
final class FrequentCzech {

    private FrequentCzech() {}

    /** As {@link WordWeights} reads them. */
    static String words() {
        return """
                1 potrebuji potrebuju potrebujeme chci chce chceme chtel chtela bych rad rada vedet vim znam jit jdu jde prijit delat
                1 delam udelat videt dat dej dejte rict rekni reknete vzit pouzit najit pomoc pomozte pomoci otazka otazku dotaz
                1 problem vec veci neco nic vsechno vse vsichni mnoho hodne vic vice mene malo velmi dobre dobry spatne lepsi novy
                1 nova nove noveho novou stary velky maly spravne kdy kde kdo komu koho proc kam odkud dlouho dnes zitra vcera ted pak
                1 jeste uz vzdy nikdy casto zase pred potom dokud behem mezi tady tam take jen jenom prave bohuzel nekdo nikdo lide
                1 clovek muz zena pritel den dny dni dnu cas hodin hodina hodiny jeden dva tri ctyri pet sest sedm osm devet deset
                1 funguje nejde znamena jiny jina jine stejny prvni posledni kolik dostat dostanu dostal dostala mam zbyva
                1 opravdu mozna asi pravdepodobne urcite jiste presne priblizne skoro temer docela dost dosti prilis tolik tak takze
                1 proto protoze pokud prestoze zatimco podle proti vedle kolem okolo uvnitr venku daleko blizko vsude nikde nekde
                1 nekam nekdy jindy obcas malokdy obvykle vetsinou hlavne zejmena predevsim konecne nakonec nejdriv nejprve driv
                1 pozdeji hned ihned okamzite najednou zaroven spolu dohromady sam sama sami samo kazdy kazda kazde kazdeho zadny
                1 zadna zadne nejaky nejaka nejake nektery nektera nektere takovy takova takove cely cela cele celou oba obe obou
                1 uplne zcela castecne pouze vlastne prece snad trochu mnohem vetsi mensi nejvetsi nejlepsi horsi nejhorsi lip hur
                1 spis spise jinak ostatni dalsi pristi minuly minula predchozi nasledujici jedenact dvanact trinact ctrnact patnact
                1 sestnact sedmnact osmnact devatenact dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat sto tisic
                1 milion miliony jedna jedno jednu jednoho dve dvou prvniho druhy druha druhe treti ctvrty paty jednou dvakrat krat
                1 poprve naposled velka velke velkou mala male malou stara stare dobra dobrou spatny spatna dlouhy dlouha kratky
                1 kratka dulezity dulezite mozny mozne mozno nutne nutny potreba treba spravny pravda pravdu lzi jasne jasny ceho cemu
                1 cim kym nich nim nimi jeho jejich jeji svuj sve svou svoje svych tvoje budu bude budeme budete budou budes nebude
                1 neni nejsem nemam nemuzu nevim vi vis vedel znat zna zname znate uvidet vidim vidi videl delas dela delame delate
                1 delaji udelal delal udelam jdes jdeme jdou sel sla sli prisel prisla prijde prijdu jedu jede jet jel davam dava dal
                1 dala dam da dame beru bere vezmu vzal vzala rika rikat rikal rekl rekla reknu najdu najdete nasel nasla pouzivat
                1 pouzivam pouzil pouziva potrebuje potrebujete potrebovat chcete chces chteji chteli chtit museli musim musi musime
                1 musite muset smim smi mohl mohla mohli moci lze mel mela meli mely aby kdyby bychom byste stalo stane stat zacit
                1 zacina zacal zacala skoncit konci skoncil zustal zustava prestat zkusit zkousim zkousel snazim vypada hleda hledat
                1 hledam hledame ptat ptam zeptat dotazy otazky otazek odpoved odpovedi pomaha pomohl pomuze pomoct funguji nefunguje
                1 fungovat zpusob zpusobem pripad pripade priklad misto mista cast casti druh duvody strany lidi lidem zeny muzi
                1 pratele pritelkyne kamarad kamaradka pan pani pana diky nashledanou zdravim tyto tuto teto tomto toho tomu tim tech
                1 temi tudy semhle onen stejne stejna ruzny ruzne podobny podobne obecne normalne normalni bezny zvlastni vlastni
                1 spolecny
                2 zmenit zmena plan poslat poslal prijmout cist psat mluvit volat slyset cekat koupit prodat jist pit spat zit bydlet
                2 zustat potkat prinest ucit rozumet verit myslet citit zapomnel zapomnela platit zaplatit stoji cena penize rok roky
                2 roku let mesic mesice mesicu tyden tydny tydnu vikend minuta minut pondeli utery streda stredu ctvrtek patek sobota
                2 sobotu nedele nedeli rano dopoledne odpoledne vecer noc leden unor brezen duben kveten cerven cervenec srpen zari
                2 rijen listopad prosinec dum domu doma kancelar firma firmy tym sef vedouci kolega kolegyne zamestnanec prace praci
                2 pracovat zakaznik dite deti rodina matka otec rodice syn dcera bratr sestra jmeno datum seznam cislo adresa zprava
                2 dopis telefon mobil mail karta papir soubor obrazek fotka film hudba pisnicka hra auto autobus vlak letadlo ulice
                2 mesto zeme svet voda kava obed vecere snidane cerveny modry zeleny cerny bily horky studeny brzy pozde rychle pomalu
                2 snadne tezke volny plny prazdny cisty pul konec zacatek strana nahore dole vlevo vpravo
                2 zivot zivota smrt umrit zemrel narodit narodil zije ziji zil bydli bydlim milovat miluji laska lasku nenavist
                2 stastny stastna smutny vesely unaveny strach radost nadeje sen sny napad napady myslenka nazor mysl starost starosti
                2 starat libi libit prani preji prat doufam doufat myslim mysli myslel citim pocit pocity rozumim rozumi chapat chapu
                2 pamatovat pamatuji vzpominka mluvim mluvi mluvil volam vola zavolat zavolal ctu cte cetl precist pisu pise psal
                2 napsat napsal slysim slysel poslouchat divat divam kupuji koupil koupila kupovat nakup nakupy prodal prodava jim ji
                2 jedl pije pil spi spal ucim uci naucit pracuji pracuje pracoval platim plati platil placeni stal posilam posila
                2 posli poslete odeslat odeslal prijal obdrzel nesu nest prines prinesl otevrit otevre otevreny otevreno zavrit
                2 zavreny zavreno zmenil zmenila zmeny zmen menit hybat jezdit ridit cestovat letet bezet chodit chodi chodim spadnout
                2 padat hrat hraje hral vyhrat prohrat ztratit ztratil ztratila rozbit rozbil rozbity rezat varit myt uklidit uklid
                2 opravit oprava stavet postavit tvorit vytvorit vytvoril pridat odebrat smazat vyjit vstoupit drzet drzi nechat
                2 necham ukazat ukaze vysvetlit vysvetleni povidat odpovedet vybrat vyber volba rozhodnout rozhodnuti dovolit smet
                2 vyhnout podarit ziskat nabidnout nabidka sdilet sejit navstivit navsteva pozvat slavit splnit dotknout tahnout
                2 tlacit polozit sedet sedi lezet stavat existuje overit zkontrolovat kontrola pripravit pripraveny tyka tykat
                2 zajistit vyridit resit vyresit reseni vratit vrati mesta meste vesnice zemi domy dome ulici ulic dvere domov svete
                2 sever jih vychod zapad namesti cesta cestu cesty babicka deda dedecek stryc teta bratranec sestrenice manzel
                2 manzelka manzelku snoubenec soused sousede holka kluk divka chlapec miminko detem ditete rodiny rodinu rodicu mama
                2 tata host hoste svatba narozeniny vanoce velikonoce stoleti sekunda sekundy jaro leto podzim zima denne denni
                2 tydenni mesicni rocni pulnoc poledne jmena prijmeni vek barva barvy zluty sedy ruzovy hnedy oranzovy cervena modra
                2 zelena cerna bila silny slaby tvrdy mekky suchy mokry sladky cerstvy hluboky siroky uzky tenky tlusty hezky hezka
                2 krasny krasna osklivy zajimavy nudny legracni divny klidny klid hluk svetlo tmavy tma drahy draha levny levne chudy
                2 bohaty zdravy zdravi sila energie chyba chyby chybu vysledek vysledky nebezpeci nebezpecny bezpeci pravo prava
                2 povinnost smysl hodnota mnozstvi pocet kus kusy polovina tretina ctvrtina procento procent spolecnost spolecnosti
                2 historie pribeh budoucnost minulost soucasnost pauza odpocinek zajem ucinek uzitecny hotovo hotovy zaneprazdneny
                2 verejny soukromy osobni primy vztah kolegove kolegy sefa zamestnanci zamestnancu zamestnance pracovni ukol ukoly
                2 zakaznici zakaznika stranka stranky slovo slova text radek zpravu zpravy dopisy fotky filmy pisnicky hry auta vlaky
                2 firme tymu penez ceny cenu
                3 dostupny povoleno pravidlo pravidla stav duvod system pozadat zadost zadat potvrdit schvalit formular lhuta lekar
                3 doktor skola kurz skupina mistnost pocitac obrazovka internet pocasi pes kocka zahrada ucet faktura banka pojisteni
                3 jazyk objednavka objednat objednal produkt zbozi balik
                3 kalendar schuzka schuzku schuze dovolena dovolenou cestovani lety letiste nadrazi hotel jizdenka listek kolo motor
                3 ridic doprava nehoda policie ohen hasici nemocnice nemocny nemoc lekarna lek leky bolest telo hlava vlasy oko oci
                3 ucho usi nos usta zub zuby krk ruka ruce prst noha nohy srdce krev kuze zada bricho zaludek chleb maslo syr maso
                3 ryba ryby kure ryze brambory zelenina ovoce jablko banan rajce salat polevka dort cukr sul mleko vejce vino pivo
                3 dzus caj kuchyne restaurace stul zidle postel skrin lampa okno okna zed strecha schody koupelna sprcha zachod
                3 lednice talir sklenice hrnek nuz vidlicka lzice lahev taska kufr klic klice obleceni kalhoty kosile saty bunda kabat
                3 bota boty klobouk park reka more jezero hora hory les strom stromy kvetina kvetiny trava kamen nebe slunce hvezda
                3 dest snih vitr bourka zvire zvirata psi ptak kun krava mys prase ostrov plaz most budova patro byty pokoj pokoje
                3 obchod obchody trh supermarket koruna koruny korun euro eur dolar dan dane uver ekonomika politika vlada prezident
                3 ministr volby zakon zakony soud pravnik smlouva valka mir armada kostel buh darek darky podnik prumysl tovarna
                3 ucitel ucitelka zak zaci student studenti univerzita studium studovat trida zkouska vzdelani veda umeni kultura
                3 kniha knihy noviny casopis radio televize kino divadlo koncert muzeum fotoaparat obraz sport fotbal mic hrac klub
                3 trener tenis plavat plavani program programy data slozka sit site web odkaz aplikace klavesnice stroj pristroj
                3 technologie elektrina plyn cesky cesko cestina ceska anglicky anglictina anglie nemecky nemecko francouzsky francie
                3 spanelsky spanelsko italie polsko slovensko slovensky rakousko rusko rusky evropa evropsky amerika americky cina
                3 praha prahy praze brno oddeleni projekt projekty dokument dokumenty podpis podepsat vyplnit formulare sluzba sluzby
                3 poplatek poplatky ucty karty pas vizum zrusit zruseni rezervace rezervovat kontakt odpovedny informace informaci
                3 moznost moznosti aktualizace registrace prihlasit navod podminky podminka limit termin terminy rozvrh postup
                """;
    }
}
