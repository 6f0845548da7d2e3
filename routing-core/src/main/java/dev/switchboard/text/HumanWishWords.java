package dev.switchboard.text;

import java.util.List;

/**
 * The words in which people ask for a person, by language: {@code verbs} of talking that need one of the {@code prepositions};
 * {@code fillers} before the {@code persons}; {@code plain} words that may stand around a person if nothing else is said;
 * {@code negators}. Normalised as {@link Tokens} are.
 */
enum HumanWishWords {
    ENGLISH(
            "talk talking speak speaking chat chatting connect connected transfer transferred forward forwarded escalate put pass hand",
            "to with onto",
            "a an the some any real live actual another other human customer service support",
            "human person agent operator representative rep advisor adviser someone somebody anyone employee staff",
            "i we want need would like id wed please now just get give me us can could may have to thanks let is there here asap",
            "not dont wont cant never without no"),
    GERMAN(
            "sprechen reden chatten telefonieren verbinden verbinde verbindet verbunden weiterleiten weiterverbinden unterhalten",
            "mit zu an",
            "einem einer einen eine ein dem der echten echter richtigen richtiger lebenden wirklichen menschlichen anderen anderer",
            "menschen mensch person mitarbeiter mitarbeiterin berater beraterin jemandem jemanden jemand kundenberater kundenservice kundendienst agenten operator ansprechpartner",
            "ich wir will wollen mochte mochten moechte brauche bitte jetzt mir uns kann konnte haben danke hatte gern gerne nur",
            "nicht kein keinen keinem keiner nie ohne"),
    SPANISH(
            "hablar chatear comunicar comunicarme comuniqueme comunicame conectar conectarme conecteme pasar pasarme paseme pasame transferir transferirme transfierame",
            "con a",
            "un una el la algun alguna otro otra real verdadera verdadero",
            "persona humano humana agente operador operadora representante asesor asesora alguien empleado empleada",
            "yo quiero queremos necesito quisiera por favor ahora me puede puedo dame deme solo gracias",
            "no nunca sin tampoco"),
    FRENCH(
            "parler discuter echanger connecter connectez transferer transferez passer passez mettre mettez",
            "a avec au",
            "un une le la vrai vraie autre reel reelle",
            "personne humain humaine agent operateur operatrice conseiller conseillere representant quelquun employe",
            "je nous veux voudrais voulons aimerais besoin jai dun dune il me faut sil vous plait svp maintenant juste merci",
            "ne pas jamais sans"),
    CZECH(
            "mluvit promluvit hovorit pohovorit spojit spojte prepojit prepojte chatovat popovidat",
            "s se na",
            "nejakym nejakou zivym zivou skutecnym skutecnou opravdovym opravdovou jinym jinou nejakeho ziveho skutecneho",
            "clovekem cloveka operatorem operatora operatorkou agentem pracovnikem pracovnika zamestnancem osobou nekym poradcem",
            "ja chci chceme chtel chtela bych potrebuji prosim ted hned muzu mohu mohl mohla dejte mi jen dekuji",
            "ne nechci nechceme nepotrebuji bez");

    private final String verbs;
    private final String prepositions;
    private final String fillers;
    private final String persons;
    private final String plain;
    private final String negators;

    HumanWishWords(String verbs, String prepositions, String fillers, String persons, String plain, String negators) {
        this.verbs = verbs;
        this.prepositions = prepositions;
        this.fillers = fillers;
        this.persons = persons;
        this.plain = plain;
        this.negators = negators;
    }

    /** In the order of {@link HumanWish}'s kinds. */
    List<String> kinds() {
        return List.of(verbs, prepositions, fillers, persons, plain, negators);
    }
}
