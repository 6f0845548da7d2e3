package dev.switchboard.classify;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Finds smart tags by what admins give: names, phrases, and examples if there are any, as {@link BuiltInClassifier} finds contact
 * reasons. Tags are no alternatives: each that fits is found, whatever else is.
 *
 * <p>A tag that looks at the whole conversation fits a message that fits by itself, and one that makes what the asker said so far
 * fit which did not before: a "thank you" after a conversation about a refund does not.
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
        double least = caution.threshold();
        var found = new LinkedHashMap<String, ReasonMatch>();
        matcher.eachIn(request.tokens(), least).forEach(match -> found.putIfAbsent(match.label(), match));
        var wide = request.tags().stream()
                .filter(tag -> tag.looksAtWholeConversation() && !found.containsKey(tag.name()))
                .map(SmartTag::name)
                .collect(Collectors.toSet());
        if (!wide.isEmpty()) {
            AskersWords.of(request).completedBy(request.text(), matcher, least).stream()
                    .filter(match -> wide.contains(match.label()))
                    .forEach(match -> found.putIfAbsent(match.label(), match));
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(match -> -match.score()))
                .map(match -> new TagMatch(new Tag(match.label()), match.score(), match.evidence()))
                .toList();
    }
}
