package dev.switchboard.classify;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Finds smart tags by what admins give: names, phrases, and examples if there are any, as {@link BuiltInClassifier} finds contact
 * reasons. Tags are no alternatives: each that fits is found, whatever else is.
 *
 * <p>A tag that looks at the whole conversation fits a message that fits by itself, and one that makes what the asker said so far
 * fit, or fit better: "thank you" after a conversation about a refund does not.
 *
 * <p>The same message, history, tags and caution give the same answer in every process. Any number of threads may share one.
 */
public final class BuiltInTagDetector implements TagDetector {
    private final LabelMatchers<SmartTag> matchers;
    private final Caution caution;

    /** With the default caution of 0.35, learning on the calling thread. */
    public BuiltInTagDetector() {
        this(LabelMatchers.of(Label::of), Caution.DEFAULT);
    }

    private BuiltInTagDetector(LabelMatchers<SmartTag> matchers, Caution caution) {
        this.matchers = matchers;
        this.caution = caution;
    }

    /**
     * How much worse it is to put a tag on a message that it does not fit than to miss one. Of two cautions the larger one finds
     * at most as many tags.
     *
     * @param newCaution above 0; at 1 both are equally bad, at 9 a match must be 90 % sure
     */
    public BuiltInTagDetector withCaution(double newCaution) {
        return new BuiltInTagDetector(matchers, new Caution(newCaution));
    }

    /**
     * Learns with the help of the executor. The calling thread works too, so an executor that is busy or refuses only costs
     * time. What is learned does not depend on it.
     */
    public BuiltInTagDetector learningOn(Executor executor) {
        return new BuiltInTagDetector(matchers.learningOn(Objects.requireNonNull(executor, "executor")), caution);
    }

    /** Always: the answer depends on message, history and tags alone. */
    @Override
    public boolean isPure() {
        return true;
    }

    /** A detector that has learned these tags already. */
    @Override
    public BuiltInTagDetector preparedFor(List<SmartTag> tags) {
        return new BuiltInTagDetector(matchers.preparedFor(tags), caution);
    }

    @Override
    public List<TagMatch> detect(TagRequest request) {
        var matcher = matchers.of(request.tags());
        var found = new ArrayList<>(matcher.eachIn(request.tokens(), caution.threshold()));
        var wide = request.tags().stream()
                .filter(SmartTag::looksAtWholeConversation)
                .map(SmartTag::name)
                .collect(Collectors.toSet());
        found.forEach(match -> wide.remove(match.label()));
        if (!wide.isEmpty()) {
            var context = Context.of(request);
            context.matches(matcher, caution.threshold()).stream()
                    .filter(match -> wide.contains(match.label()))
                    .forEach(found::add);
            found.sort(Comparator.comparingDouble(match -> -match.score()));
        }
        return found.stream().map(BuiltInTagDetector::tagMatch).toList();
    }

    private static TagMatch tagMatch(ReasonMatch match) {
        return new TagMatch(new Tag(match.label()), match.score(), match.evidence());
    }

    /**
     * What the asker said before a message, and with the message.
     *
     * @param before as much of the latest messages as is read of a text, whole ones only
     */
    private record Context(String before, String message) {

        static Context of(TagRequest request) {
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
            return new Context(before, request.text());
        }

        /** What fits because of the message, if only together with what was said before. */
        List<ReasonMatch> matches(LabelMatcher matcher, double least) {
            if (before.isEmpty()) {
                return List.of();
            }
            var known = matcher.eachIn(Tokens.of(before), 0).stream()
                    .collect(Collectors.toMap(ReasonMatch::label, ReasonMatch::score, Math::max));
            return matcher.eachIn(Tokens.of(before + message), least).stream()
                    .filter(match -> match.score() > known.getOrDefault(match.label(), 0.0))
                    .toList();
        }
    }
}
