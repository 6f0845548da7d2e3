package dev.switchboard.classify;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the asker said before a message.
 *
 * @param before the latest messages of the asker, whole ones, as many as can be read together with the message
 */
record AskersWords(String before) {

    static AskersWords of(TagRequest request) {
        int words = Tokens.MOST_TOKENS - request.tokens().count();
        int characters = Tokens.MOST_CHARACTERS - request.text().length();
        var before = "";
        for (int i = request.history().size() - 1; i >= 0; i--) {
            var earlier = request.history().get(i);
            if (earlier.author().isAsker()) {
                words -= Tokens.of(earlier.text()).count();
                characters -= earlier.text().length() + 1;
                if (words < 0 || characters < 0) {
                    break;
                }
                before = earlier.text() + "\n" + before;
            }
        }
        return new AskersWords(before);
    }

    /** What fits now that the message was said, and did not before. */
    List<ReasonMatch> completedBy(String message, LabelMatcher matcher, double least) {
        if (before.isEmpty()) {
            return List.of();
        }
        var fitted = matcher.eachIn(Tokens.of(before), least).stream()
                .map(ReasonMatch::label)
                .collect(Collectors.toSet());
        return matcher.eachIn(Tokens.of(before + message), least).stream()
                .filter(match -> !fitted.contains(match.label()))
                .toList();
    }
}
