package dev.switchboard.examples.line;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Words of which one has to be chosen. */
final class Words {

    private Words() {}

    /** The names of an enum's constants, in their order, as the function writes them. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type, UnaryOperator<String> writing) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            words.put(writing.apply(constant.name()), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * What the word stands for.
     *
     * @throws InvalidInputException that names the word which was probably meant
     */
    static <E> E find(Map<String, E> words, String word) {
        var found = words.get(word);
        if (found == null) {
            throw new InvalidInputException(
                    FileProblem.INVALID_VALUE,
                    Place.ROOT,
                    Require.quote(word) + " is not known here" + Nearest.hint(word, words.keySet()));
        }
        return found;
    }
}
