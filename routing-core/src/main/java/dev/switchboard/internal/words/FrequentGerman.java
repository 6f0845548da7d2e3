package dev.switchboard.internal.words;

/** Frequent German words. */
final class FrequentGerman {

    private FrequentGerman() {}

    /** As {@link WordWeights} reads them. */
    static String words() {
        return """
                1 brauche brauchen braucht will wollen mochte mochten wissen weiss kenne sagen sag sage gehen geht gehe kommen kommt
                1 machen mache macht mach tun sehen schauen geben gib nehmen nimm finden finde helfen hilfe hilf fragen frage problem
                1 thema sache dinge etwas nichts alles alle viele viel mehr weniger wenig sehr gut besser schlecht neu neue neuen
                1 neuer neues alt alte gross klein richtig falsch wann wo wer wem wen warum wieso weshalb wohin woher lange heute
                1 morgen gestern jetzt dann noch schon immer nie oft mal bald wieder vor nach seit bis wahrend zwischen unter ab hier
                1 dort da so auch nur doch denn eigentlich gerade leider gern gerne jemand niemand leute mensch mann frau freund tag
                1 tage tagen zeit uhr einen eins zwei drei vier funf sechs sieben acht neun zehn bekomme bekommen kriege kriegen
                1 funktioniert klappt steht stehen heisst bedeutet eigene andere anderen anderer gleich
                1 wirklich vielleicht wahrscheinlich naturlich sicher genau ungefahr etwa fast ganze ganzen ganzer ganzes beide beiden
                1 einige einigen einiger manche manchmal meistens meist selten niemals jedes jeder jede jeden jedem solche solchen
                1 selbst selber eben halt mehrere mehreren genug zuerst zuletzt danach davor dabei dafur dagegen daher darum deshalb
                1 deswegen trotzdem allerdings jedoch sondern sowie sonst ausserdem uberhaupt besonders ziemlich zusammen allein
                1 alleine uberall irgendwo irgendwie irgendwann irgendetwas wohl damals fruher spater bisher sofort gleichzeitig
                1 plotzlich endlich schliesslich einfach einmal zweimal zuruck weiter weitere weiteren weiterer weg hin her rein raus
                1 hinter neben durch gegen obwohl weil damit bevor nachdem sobald solange elf zwolf dreizehn vierzehn funfzehn
                1 sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend
                1 million millionen erste ersten erster erstes zweite zweiten dritte dritten letzte letzten letzter letztes nachste
                1 nachsten nachster nachstes paar male gute guten guter gutes beste besten bester schlechte grosse grossen grosser
                1 kleine kleinen kleiner alten alter lang langer kurz kurze wichtig wichtige moglich moglichkeit gemacht machst tut
                1 getan gesagt sagt sagte gegangen ging gekommen kam gesehen sieht sehe gefunden fand gegeben gab genommen nahm
                1 gewusst weisst wusste kennen kennt gedacht denke denkt gefragt fragt liegt liegen lag stand gestanden lassen lasst
                1 liess hatten wurden worden konnten musste mussten sollten wollte wollten brauchst hilft geholfen bekommt bekam
                1 klappen funktionieren nutzen nutze benutzen verwenden verwendet teil art weise fall falle punkt beispiel stelle lage
                1 euch euer eure klar stimmt richtige richtigen falsche wenige wenigen wenigstens mindestens hochstens mehrmals soviel
                1 wieviel ubermorgen vorgestern heutige abends morgens mittags jederzeit beginnen beginnt begann begonnen anfangen
                1 fangt aufhoren versuchen versucht versuche zeigen zeigt gezeigt geschehen passiert passieren scheint scheinen
                1 bestimmt bestimmte normal normalerweise allgemein verschieden verschiedene unterschied ahnlich wahr sogar bloss kaum
                1 liebe lieber lieben gruss grusse herr herren dame damen
                2 andern anderung geandert planen plan schicken senden gesendet erhalten lesen schreiben sprechen rufen anrufen horen
                2 warten kaufen verkaufen essen trinken schlafen leben wohnen bleiben treffen bringen halten lernen verstehen glauben
                2 denken fuhlen vergessen zahlen bezahlen bezahlt kosten kostet preis geld jahr jahre jahren monat monate monats woche
                2 wochen wochenende stunde stunden minute minuten montag dienstag mittwoch donnerstag freitag samstag sonntag
                2 vormittag nachmittag abend nacht januar februar marz april mai juni juli august september oktober november dezember
                2 haus hause buro firma team chef chefin kollege kollegin kollegen mitarbeiter mitarbeiterin arbeit arbeiten arbeite
                2 kunde kunden kind kinder familie mutter vater eltern sohn tochter bruder schwester name datum liste nummer adresse
                2 nachricht brief telefon handy mail karte papier datei bild foto film musik lied spiel auto bus zug bahn flugzeug
                2 strasse stadt land welt wasser kaffee mittag fruhstuck rot blau grun schwarz heiss kalt warm fruh spat schnell
                2 langsam leicht schwer voll leer sauber halb ganz ende anfang seite oben unten links rechts
                2 wohnt wohne lebt lebe gelebt bleibt bleibe geblieben blieb trifft getroffen traf bringt gebracht brachte hielt
                2 gehalten lernt lerne gelernt versteht verstehe verstanden verstand glaube glaubt geglaubt fuhlt gefuhlt vergisst
                2 zahlt zahle gezahlt schreibt schreibe geschrieben schrieb liest lese gelesen las spricht spreche gesprochen sprach
                2 ruft rief gerufen hort hore gehort wartet warte gewartet kauft kaufe gekauft verkauft isst gegessen trinkt getrunken
                2 schlaft geschlafen arbeitet gearbeitet schickt schicke geschickt sendet sende erhalt erhielt offnen offnet geoffnet
                2 offen schliessen geschlossen laufen lauft lief gelaufen fahren fahrt fahre gefahren fuhr fliegen fliegt geflogen
                2 ziehen zieht gezogen zog tragen tragt getragen fallen gefallen fiel werfen schlagen stellen stellt gestellt setzen
                2 setzt gesetzt legen gelegt sitzen sitzt gesessen sass holen geholt suchen sucht suche gesucht erklaren erklart
                2 erzahlen erzahlt antworten antwort antwortet meint meinung erinnern erinnert hoffen hoffe wunschen wunsch andert
                2 wechseln gewechselt verlieren verloren verlor gewinnen gewonnen gewann spielen spielt gespielt singen tanzen lachen
                2 lacht weinen geliebt hassen freuen freut freude angst sorge sorgen argern traurig glucklich froh mude wutend wut
                2 stolz gefuhl gefuhle gluck hass hoffnung traum traume idee ideen gedanke gedanken plane ziel ziele wege personen
                2 manner frauen madchen junge jungen baby oma opa grossmutter grossvater onkel tante cousin nachbar nachbarn freunde
                2 freundin freunden gast gaste kindern sohne schwestern geschwister mannern ehemann ehefrau verheiratet hochzeit
                2 geburtstag geburt tod sterben gestorben starb jung junger erde lander stadte dorf ort orte platz platze weihnachten
                2 ostern ferien fruhling sommer herbst winter sekunde sekunden jahrhundert mitternacht tagliche taglich wochentlich
                2 monatlich jahrlich termin tur wohnung zuhause heim daheim draussen drinnen innen aussen vorne hinten mitte nah nahe
                2 weit weite hoch hohe hohen hoher niedrig tief tiefe breit eng dick dunn schmal stark schwach hart weich nass trocken
                2 frisch scharf suss schone schonen schoner hasslich hubsch interessant langweilig lustig komisch seltsam merkwurdig
                2 ruhig laut leise hell dunkel gelb grau weisse weissen braun rosa orange farbe farben schwarze rote roten grune blaue
                2 teuer billig gunstig reich arm arme gesund gesundheit kraft energie fehler losung losen gelost ergebnis frei freie
                2 gefahr gefahrlich sicherheit recht rechte pflicht sinn bedeutung form formen menge anzahl zahl stuck stucke reihe
                2 gruppen hafte drittel prozent halfte gesellschaft geschichte geschichten zukunft vergangenheit gegenwart ruhe pause
                2 spass lust interesse wirkung folge folgen moglichst nutzlich notwendig notig bereit fertig beschaftigt eigen
                2 offentlich privat gemeinsam personlich direkt erreichen erreicht entscheiden entschieden entscheidung bestehen
                2 besteht wahlen gewahlt wahl vergleichen prufen gepruft hinweis bauen gebaut brechen gebrochen schneiden kochen
                2 gekocht backen waschen putzen reinigen aufraumen reparieren kaputt tauschen verlassen besuchen besucht besuch
                2 gehoren danken gedankt entschuldigen entschuldigung einladen eingeladen teilen geteilt sammeln benotigen benotigt
                2 benotige erlauben verboten verbieten wecken aufstehen anziehen mitbringen mitnehmen abholen
                3 verfugbar erlaubt regel regeln richtlinie status grund system antrag beantragen bestatigen genehmigen anmelden
                3 abgeben formular frist arzt arztin schule kurs gruppe raum zimmer computer bildschirm internet wetter hund katze
                3 garten konto rechnung bank versicherung sprache bestellen bestellung bestellt ware produkt artikel paket
                3 abteilung besprechung sitzung kalender urlaub reise reisen flug flughafen bahnhof hotel fahrrad fahrkarte ticket
                3 motor reifen fahrer verkehr unfall polizei feuer feuerwehr krankenhaus krank krankheit apotheke medizin schmerz
                3 schmerzen korper kopf haar haare auge augen ohr ohren nase mund zahn zahne hals hand hande finger bein beine fuss
                3 fusse herz blut haut bauch rucken gesicht brot butter kase fleisch wurst fisch huhn reis nudeln kartoffel kartoffeln
                3 gemuse obst apfel banane tomate salat suppe kuchen zucker salz milch ei eier wein bier saft tee kuche restaurant
                3 koch tisch stuhl bett schrank lampe fenster wand dach treppe bad badezimmer dusche toilette kuhlschrank teller tasse
                3 glas messer gabel loffel flasche tasche koffer schlussel kleidung hose hemd kleid jacke mantel schuh schuhe hut park
                3 fluss meer see berg berge wald baum baume blume blumen gras stein himmel sonne mond stern regen schnee wind sturm
                3 tier tiere vogel pferd kuh maus schwein fische lehrer lehrerin schuler schulerin student studenten studentin
                3 universitat studium unterricht prufung klasse bildung wissenschaft buch bucher zeitung zeitschrift nachrichten radio
                3 fernsehen fernseher sender kino theater konzert museum kunst kultur kamera bilder fotos videos filme lieder spiele
                3 sport fussball ball tor spieler verein mannschaft trainer tennis schwimmen programm programme daten dateien ordner
                3 netz netzwerk webseite seiten link app taste tastatur maschine gerat gerate technik strom licht gas heizung markt
                3 laden geschaft geschafte supermarkt kasse euro dollar steuer steuern kredit wirtschaft politik regierung prasident
                3 kanzler minister partei gesetz gesetze gericht richter anwalt vertrag staat krieg frieden armee kirche gott religion
                3 feier feiern fest party geschenk geschenke preise firmen arbeiter beruf berufe unternehmen industrie fabrik gebaude
                3 etage stock brucke bauernhof grenze sprachen deutsch deutsche deutschen deutschland englisch england franzosisch
                3 frankreich spanisch spanien italienisch italien tschechisch tschechien polen polnisch russisch russland osterreich
                3 schweiz europa europaisch amerika amerikanisch china turkei usa berlin wien welten auftrag aufgabe aufgaben projekt
                3 projekte bericht berichte formulare unterlagen unterschrift unterschreiben ausfullen eingabe angebot service dienst
                3 dienste gebuhr konten karten ausweis visum vereinbaren organisieren verwalten verantwortlich zustandig kontakt
                3 ansprechpartner
                """;
    }
}
