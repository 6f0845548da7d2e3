package dev.switchboard.internal.words;

/** Frequent English words. */
final class FrequentEnglish {

    private FrequentEnglish() {}

    /** As {@link WordWeights} reads them. */
    static String words() {
        return """
                1 need needs want wants know like likes make makes made take takes took taken taking go goes going gone went come
                1 comes came see saw seen say says said think thought look looks looking give gave given use used using find found
                1 help helps work working works thing things stuff way ways question questions ask asks asked asking tell told show
                1 shows answer answers please really very again still yet now then soon ever never always often maybe sure ok okay
                1 right wrong good better best bad great nice fine new old big small many much more most less few lot lots other
                1 another same different every each all both own only even too out up down off over under back away around between
                1 before after until since during while because though although when where who whose why long next last first one two
                1 three four five six seven eight nine ten today tomorrow yesterday day days time times put puts set sets start
                1 started stop stopped keep try tried trying seem happen happened happens call called calling talk let able possible
                1 mean means information info details detail someone somebody anyone anybody everyone everybody something anything
                1 nothing everything somewhere anywhere people person man woman guy friend friends would could should wanted actually
                1 currently already kind sort bit number part place
                1 ago almost alone along anyway apart ahead among anymore anytime anyhow across against indeed instead quite rather
                1 perhaps probably possibly certainly clearly exactly especially generally usually normally finally suddenly simply
                1 nearly hardly however therefore otherwise meanwhile moreover besides sometimes once twice lately recently
                1 immediately quickly slowly easily directly completely totally fully mostly mainly partly basically obviously
                1 definitely absolutely hopefully unfortunately sadly honestly seriously literally apparently eventually originally
                1 afterwards later latest earlier sooner forever tonight nowadays somehow sometime everywhere nowhere within toward
                1 towards upon throughout whether unless eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
                1 twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion third fourth fifth sixth
                1 seventh eighth ninth tenth zero dozen couple pair several various certain such enough either neither none nobody
                1 whatever whenever wherever whoever whichever became become began begun kept letting knew known stood stand standing
                1 spent spend worth true false main major minor single double whole common general normal usual special particular
                1 similar important necessary useful ready easier worse worst further farther fewer greater greatest bigger biggest
                1 smaller smallest least real sense fact idea point type moment bye goodbye yeah yep nope sorry excuse welcome regards
                1 cheers appreciate wonder guess suppose cause unable gonna wanna gotta correctly properly somewhat aside beyond
                1 despite alright fairly pretty highly slightly deeply truly simple well else onto via plus minus roughly continue
                1 remain include concern regarding depend relate involve provide appear bear consider decide intend manage prefer
                1 require refer handle deal
                2 request requests requested change changes changed changing plan plans planned planning problem problems issue issues
                2 check checks checked checking send sends sent receive received get gets getting got add adds added remove removed
                2 open opened close closed move moved turn run read write wrote written speak spoke hear heard listen watch wait
                2 waiting waited buy bought sell sold eat drink sleep live lives lived life leave leaves left stay stayed meet met
                2 bring brought hold learn understand believe feel felt remember forget forgot forgotten hope wish love hate care mind
                2 matter report reported note notes book booked booking pay paid paying pays cost costs price money cash year years
                2 month months week weeks weekend hour hours minute minutes second seconds monday tuesday wednesday thursday friday
                2 saturday sunday morning afternoon evening night noon midnight january february march april june july august
                2 september october november december spring summer autumn winter home house office company business team boss manager
                2 colleague colleagues employee employees staff worker workers job jobs department desk customer customers child
                2 children kid kids family wife husband mother father mom dad mum parent parents son daughter baby brother sister name
                2 names date dates list lists order ordered orders item items product products line lines page pages word words
                2 message messages text texts email emails mail letter letters phone phones numbers address addresses code codes form
                2 forms card cards paper papers file files document documents photo photos picture pictures video videos music song
                2 songs game movie film car cars bus train plane road street city town country world water food coffee tea lunch
                2 dinner breakfast red blue green black white yellow hot cold warm high low short early late fast slow easy hard free
                2 full empty clean dirty half quarter amount total rest end begin beginning side top bottom middle front inside
                2 outside above below near far
                2 accept achieve act action active activity actual advise age agree agreement amazing approach area argue argument
                2 arrange arrival arrive aware avoid awful base basic basis behavior belief belong bound break broke broken bright
                2 broad build built burn capable carry carried catch caught chance choose chose chosen clear comfortable comment
                2 compare complete condition connect connection contain cool correct cover create cross current cut danger dangerous
                2 dealt death dead debate decision declare deep degree demand describe develop development die difference difficult
                2 difficulty direct direction disappear disappointed discover discuss discussion distance divide doubt draw dream drop
                2 drove driven dry earn edge effect effective effort energy enjoy entire entrance error establish event everyday
                2 evidence exact explanation extra face fail failure fair fall fallen fell famous favor favour favorite favourite feed
                2 fed feeling fight fought fill final fit fix fly focus follow following force foreign forward fresh friendly fun
                2 function future gain glad global goal grew grow grown growth guide habit happiness hide hid hidden hit honest huge
                2 human hurry ideal identify ignore imagine impact impossible impression improve improvement increase independent
                2 individual influence intention introduce invite invitation join joke journey jump kill knock knowledge lay large
                2 larger largest laugh lead leader led learnt length level lie lift link lose lost loss lucky mark master maximum
                2 meaning meant measure mention method minimum miss missing mistake mix model modern movement natural negative observe
                2 obvious odd official opinion opportunity organize original ought owe owner painful pass past pattern perfect perform
                2 performance period permanent personal pick piece pleasant pleasure popular position positive possibility potential
                2 power powerful practical practice prepare pressure previous produce progress quality quick raise ran range reach
                2 react reaction reality realize reasonable recent recognize recommend reduce reflect regular relation relationship
                2 relax relief remind repeat replace reply represent respect respond response responsible responsibility result ring
                2 rang rise role round safe sat save scene search section select separate serious serve shape shock shown sit sitting
                2 situation size skill slept smart smell smile society solution solve sound source space spare speech speed spell
                2 spread steady step stick stuck straight strange strength style subject succeed success successful sudden suggest
                2 suggestion suit suitable surface surprise switch target taste taught teach term terrible test threw throw title
                2 together touch tradition treat trouble trust truth understood united likely urgent usage valuable value variety
                2 version view voice wake woke woken walk warning wear weight wide willing win won wonderful worry worried youth young
                2 younger youngest older oldest ability absolute background category centre center challenge colour color custom daily
                2 weekly monthly yearly midday deeper additional addition advance alternative automatic average extend maintain mode
                2 occasion operate operation priority specific standard strategy topic gray grey brown pink purple orange golden gold
                2 silver grand boy girl girlfriend boyfriend grandmother grandfather grandparents aunt uncle cousin neighbor neighbour
                2 adult mr mrs ms mate men women wives selves nickname relative ate eaten drank sang sung bore born held
                3 available allowed allow policy policies rule rules process procedure update updated updates status state reason
                3 reasons case service services support system systems option options offer offers offered choice explain description
                3 instructions submit submitted apply applied application applications approve approved approval sign signed signature
                3 confirm confirmed cancel required requirement requirements register registered registration balance limit deadline
                3 due doctor nurse hospital school university student teacher lesson course class group member members meeting
                3 computer screen keyboard internet website site app apps software program data key keys door window room rooms
                3 building floor table chair bed kitchen bag box ticket tickets trip trips visit visited holiday holidays travel
                3 travels hotel flight flights airport map station ride drive driver driving license party birthday wedding gift
                3 present christmas easter sport sports football soccer play played playing player guitar piano sing singer band dance
                3 sun rain snow weather wind sea lake river mountain garden tree flower dog dogs cat cats animal animals bird fish
                3 horse apple bread cheese meat chicken rice soup cake sugar salt milk egg eggs wine beer body head hand hands foot
                3 feet eye eyes ear nose mouth tooth teeth hair heart blood skin health healthy pain hurt tired happy sad angry afraid
                3 funny interesting boring beautiful ugly rich poor strong weak heavy light dark loud quiet bank account accounts bill
                3 bills credit debit loan interest fee fees rate rates insurance claim transfer dollar dollars euro euros pound pounds
                3 stock share tax language english german french spanish czech italian translate translation history science math art
                3 culture news newspaper magazine story stories author writer president king queen government law police fire war
                3 peace army church god religion contact contacts content contest context contrast control conversation copy count
                3 corner expensive expect expert express experience experienced except exit exist excellent exam example examples
                3 exercise promise prompt prompts profile profit project protect proud prove public publish pull push purpose
                3 accident actor adventure agency aircraft alarm anniversary apartment appeal appointment arm article artist assistant
                3 assistance athlete audience award ball banana baseball basketball bath bathroom beach bedroom beef bell bicycle bike
                3 birth blog board boat bottle brain bridge broadcast budget butter button cafe camera camp candidate capital cell
                3 channel charge chat cheap chest chocolate cinema citizen clock clothes clothing cloud club coat college
                3 communication community complain concert conference consumer contract cook cookie court cow crime criminal crisis
                3 cup currency customs delay design designer digital disease dish district domestic drawing dress drug duty earth east
                3 economy education election electricity emergency engine engineer engineering entertainment environment equipment
                3 factory farm farmer festival field finance financial finger firm fitness forecast forest fork fridge fruit furniture
                3 garage gas gate glass glasses gloves golf goods grade gram grass ground gym hall heat height hill homework honey
                3 housing ice identity illness ill sick industrial industry institute international investment island jacket juice
                3 justice knee knife laundry lawyer leg library lifestyle lips luggage machine magic mall market marketing match
                3 mathematics meal media medical medicine memory metal military minister mobile motor museum musical musician nation
                3 national native neck network north novel ocean oil onion operator oven package packet paint painter painting palace
                3 pants park parking parliament passenger passport path payment pen pencil percent percentage pet photography phrase
                3 picnic pie pig pill pin pizza plant platform playground pocket political politics pool port portrait post poster
                3 potato prison professional professor property province race radio railway recipe recording region regional religious
                3 repair republic research reservation reserve resource restaurant rock roof route row royal salad sales sand sandwich
                3 sauce schedule scientific scientist score seafood season seat secretary security seed self sentence series servant
                3 sex sheep sheet shelf shirt shoe shop shopping shore shorts shoulder shower skirt sky smoking soap social socks
                3 soldier south speaker spoon spot stadium stair stamp star statement stomach stone store storm string studio study
                3 studies studied subway suitcase sunny supermarket swimming sweet tablet tap taxi teaching technology telephone
                3 television temperature tennis theater theatre tip toast toilet tomato tour tourism tourist towel tower toy traffic
                3 training transport transportation trash truck trousers tv twitter uniform union upstairs downstairs vacation valley
                3 van vegetable vehicle village volunteer vote waiter wall wave web west wheel wood workshop writing youtube zone zoo
                3 agenda america american africa african asia asian europe european australia australian austria austrian britain
                3 british canada canadian china chinese england france germany israel italy japan japanese netherlands dutch poland
                3 polish portugal portuguese russia russian slovakia spain switzerland swiss turkish ukraine usa uk states london
                3 paris google click delete edit install menu mouse setting settings tab user smartphone confident confidence rude
                3 anxious excited exciting hungry calendar married marry marriage divorce permission private guest host upload
                3 download online offline attachment partner attach protection damage risk launch treatment task tool wash material
                3 advice secret record extension supply population organization internal external stress patient safety
                """;
    }
}
