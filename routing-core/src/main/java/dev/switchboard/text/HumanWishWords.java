package dev.switchboard.text;

import java.util.List;

/**
 * The words in which people ask for a person, by language: verbs of {@code talking}, and of {@code transfer} that count if they
 * are about the {@code speaker}, both of which need one of the {@code prepositions}; {@code fillers} before the {@code persons};
 * {@code plain} words that may stand around a person if nothing else is said; {@code negators}. Normalised as {@link Tokens} are.
 */
enum HumanWishWords {
    ENGLISH(
            "talk talking speak speaking chat chatting escalate",
            "connect connected transfer transferred forward forwarded put pass hand",
            "to with onto",
            "a an the some any real live actual another other human customer service support",
            "human person agent operator representative rep advisor adviser someone somebody anyone employee staff",
            "me us",
            "i we want need would like id wed please now just get give me us can could may have to thanks let is there here asap through over on in touch directly straight right immediately",
            "not dont wont cant never without no"),
    GERMAN(
            "sprechen reden chatten telefonieren unterhalten",
            "verbinden verbinde verbindet verbunden weiterleiten weiterverbinden",
            "mit zu an",
            "einem einer einen eine ein dem der echten echter richtigen richtiger lebenden wirklichen menschlichen anderen anderer",
            "menschen mensch person mitarbeiter mitarbeiterin berater beraterin jemandem jemanden jemand kundenberater kundenservice kundendienst agenten operator ansprechpartner",
            "mich mir uns",
            "ich wir will wollen mochte mochten moechte brauche bitte jetzt mir uns kann konnte haben danke hatte gern gerne nur direkt sofort",
            "nicht kein keinen keinem keiner nie ohne"),
    SPANISH(
            "hablar chatear comunicar comunicarme comuniqueme comunicame",
            "conectar conectarme conecteme pasar pasarme paseme pasame transferir transferirme transfierame",
            "con a",
            "un una el la algun alguna otro otra real verdadera verdadero",
            "persona humano humana agente operador operadora representante asesor asesora alguien empleado empleada",
            "me nos",
            "yo quiero queremos necesito quisiera por favor ahora me puede puedo dame deme solo gracias directamente",
            "no nunca sin tampoco"),
    FRENCH(
            "parler discuter",
            "echanger connecter connectez transferer transferez passer passez mettre mettez",
            "a avec au",
            "un une le la vrai vraie autre reel reelle",
            "personne humain humaine agent operateur operatrice conseiller conseillere representant quelquun employe",
            "me moi nous",
            "je nous veux voudrais voulons aimerais besoin jai dun dune il me faut sil vous plait svp maintenant juste merci en relation contact ligne directement",
            "ne pas jamais sans"),
    CZECH(
            "mluvit promluvit hovorit pohovorit chatovat popovidat",
            "spojit spojte prepojit prepojte",
            "s se na",
            "nejakym nejakou zivym zivou skutecnym skutecnou opravdovym opravdovou jinym jinou nejakeho ziveho skutecneho",
            "clovekem cloveka operatorem operatora operatorkou agentem pracovnikem pracovnika zamestnancem osobou nekym poradcem",
            "me nas",
            "ja chci chceme chtel chtela bych potrebuji prosim ted hned muzu mohu mohl mohla dejte mi jen dekuji primo",
            "ne nechci nechceme nepotrebuji bez");

    private final String talking;
    private final String transfer;
    private final String prepositions;
    private final String fillers;
    private final String persons;
    private final String speaker;
    private final String plain;
    private final String negators;

    HumanWishWords(
            String talking,
            String transfer,
            String prepositions,
            String fillers,
            String persons,
            String speaker,
            String plain,
            String negators) {
        this.talking = talking;
        this.transfer = transfer;
        this.prepositions = prepositions;
        this.fillers = fillers;
        this.persons = persons;
        this.speaker = speaker;
        this.plain = plain;
        this.negators = negators;
    }

    /** In the order of {@link HumanWish}'s kinds. */
    List<String> kinds() {
        return List.of(talking, transfer, prepositions, fillers, persons, speaker, plain, negators);
    }
}
