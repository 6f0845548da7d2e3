package dev.switchboard.text;

import java.util.List;

/**
 * The function words of a language, as {@link Tokens} writes them; each line at most 64 words.
 *
 * <p>Left out on purpose: words that become another word when normalised, where that one has a meaning: I'd (id), I'll (ill),
 * where's, the French où (ou, or), and the day of the Czech greeting dobrý den.
 */
enum FunctionWordList {
    ENGLISH(
            "a an the this that these those i im ive me my mine myself you your yours he him his she her hers it its we us our"
                    + " ours they them their theirs youre youve youd youll hes shes weve theyre theyve theyll",
            "is am are was were be been being do does did done doing have has had having can could will would shall should may"
                    + " might must cannot cant couldnt dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt havent"
                    + " hasnt hadnt mustnt",
            "to of in on at by for from with without about into per as and or but if then than so not no yes there here theres"
                    + " heres thats what which how whats hows"
                    + " please hi hello hey thanks thank dear get got let lets tell just also any some"),

    GERMAN(
            "der die das den dem des ein eine einen einem einer eines ich mich mir mein meine meinen meinem meiner meines du dich"
                    + " dir dein deine wir uns unser unsere unseren sie ihr ihre ihren ihnen es er ihm ihn man sich dies diese"
                    + " dieser dieses",
            "ist sind war waren bin bist sein habe hast hat haben hatte kann kannst konnen konnte wird werden wurde soll sollte"
                    + " muss mussen darf durfen mochte gibt gibts",
            "und oder aber wenn dass ob nicht kein keine keinen ja nein zu zum zur im in an am auf aus bei beim von vom mit fur"
                    + " ohne uber nach um wie was welche welcher welches welchen bitte hallo danke"),

    SPANISH(
            "el la los las un una unos unas yo mi mis me tu tus te su sus nos nuestro nuestra nuestros nuestras lo le les se este"
                    + " esta estos estas ese esa eso",
            "es son soy era fue ser estar esta estan estoy he has ha han hay tengo tiene tienen tenemos puedo puede pueden podemos",
            "y o pero si no de del al a en por para con sin sobre que cual cuales como favor hola gracias"),

    FRENCH(
            "le la les un une des du de je jai me moi mon ma mes tu te toi ton ta tes il elle on nous notre nos vous votre vos ils"
                    + " elles leur leurs se son sa ses ce cet cette ces cest",
            "est suis sommes sont etait etre nest a ai as avons avez ont avoir peux peut pouvons pouvez peuvent voudrais",
            "et mais si ne pas non oui y t en au aux dans sur pour par avec sans chez que quil dun dune quel quelle quels quelles"
                    + " quest comment sil plait svp bonjour merci"),

    CZECH(
            "ja me mne mi muj moje moji ty te ti tvuj vy vas vam vase on ona ono oni my nas nam nase to ten ta tento tato toto se si",
            "je jsem jsi jsme jste jsou byl byla bylo byli byt mam mas ma mame mate maji mit muzu muze muzeme muzete mohu",
            "a i nebo ale kdyz zda jestli ne ano do z ze v ve na s k ke o od pro pri po u za co jaky jaka jake jak ktery ktera"
                    + " ktere prosim dobry ahoj dekuji");

    private final String pronouns;
    private final String verbs;
    private final String particles;

    FunctionWordList(String pronouns, String verbs, String particles) {
        this.pronouns = pronouns;
        this.verbs = verbs;
        this.particles = particles;
    }

    List<String> lines() {
        return List.of(pronouns, verbs, particles);
    }
}
