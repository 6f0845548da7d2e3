package dev.switchboard.answer;

import dev.switchboard.routing.Answer;
import dev.switchboard.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with a known answer.
 *
 * @param place among all known questions, in the order configured
 * @param words its content words, each once, at least one
 * @param answer what is known
 */
record KnownQuestion(int place, List<String> words, Answer answer) {

    boolean isAskedBy(Tokens text) {
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    boolean isPreferredTo(@Nullable KnownQuestion other) {
        if (other == null || words.size() != other.words.size()) {
            return other == null || words.size() > other.words.size();
        }
        return place < other.place;
    }
}
