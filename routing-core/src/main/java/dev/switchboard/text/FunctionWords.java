package dev.switchboard.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that carry no topic: articles, pronouns, prepositions, auxiliaries and courtesies of English, German, Spanish, French
 * and Czech. Words that say what is asked for (many, when, where, who) are not among them.
 */
public final class FunctionWords {
    private static final String WORDS =
            // English
            " a an the this that these those i im ive id me my mine you your yours he him his she her it its we us our they them their"
                    + " is am are was were be been being do does did done have has had having can could will would shall should may might must"
                    + " to of in on at by for from with without about into per as and or but if then than so not no yes there here what which how"
                    + " please hi hello hey thanks thank dear get got let lets tell just also any some"
                    // German
                    + " der die das den dem des ein eine einen einem einer ich mich mir mein meine meinen du dich dir dein wir uns unser unsere sie"
                    + " ihr ihre es er ihm ihn ist sind war waren bin bist sein habe hat haben hatte kann konnen konnte wird werden wurde soll muss"
                    + " und oder aber wenn zu zum zur im in an am auf aus bei von vom mit fur ohne uber nach wie was welche welcher welches bitte hallo danke"
                    // Spanish
                    + " el la los las un una unos unas yo mi mis tu tus su sus nos nuestro nuestra lo le les se es son soy era fue ser estar esta estoy"
                    + " he ha han hay puedo puede y o pero si de del al en por para con sin sobre que cual como favor hola gracias"
                    // French
                    + " le les des je jai me moi mon ma mes toi ton ta tes il elle nous notre nos vous votre vos ils elles leur ce cet cette ces"
                    + " est suis sont etait etre ai as avons avez ont peux peut et ou mais du au aux dans sur pour par avec sans chez"
                    + " quel quelle quels quelles comment svp bonjour merci ya"
                    // Czech
                    + " ja mne mi muj moje me ty ti tvuj vy vas vase on ona ono my nas nase oni je jsem jsi jsou byl byla bylo byt mam ma mit muzu"
                    + " mohu muze a i nebo ale kdyz do z ze v ve na s k ke o od pro pri po co jaky jaka jake jak prosim dobry den dekuji";

    private static final Set<String> ALL =
            new HashSet<>(Arrays.asList(WORDS.strip().split(" +")));

    private FunctionWords() {}

    /** Whether the normalised word is one. */
    public static boolean contains(String word) {
        return ALL.contains(word);
    }
}
