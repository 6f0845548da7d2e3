package dev.switchboard.classify;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.Comparator;
import java.util.List;

/**
 * What a classifier made of a question.
 *
 * @param question with the label it should get
 * @param chosen the label it got, or {@link LabelledQuestion#NONE}
 * @param ranked the label that scored highest, whether or not that was enough; NONE if no label scored
 * @param score of the label that scored highest; 0 if no label did
 */
public record Verdict(LabelledQuestion question, String chosen, String ranked, double score) {

    static Verdict of(ReasonClassifier classifier, ReasonRequest request, LabelledQuestion question) {
        var matches = best(classifier.classify(request));
        var ranking = classifier instanceof RankingClassifier ranks ? best(ranks.rank(request)) : matches;
        return new Verdict(
                question,
                labelOf(matches),
                labelOf(ranking),
                ranking.isEmpty() ? 0 : ranking.get(0).score());
    }

    /** Whether the question has no label. */
    public boolean isForeign() {
        return question.isForeign();
    }

    /** Whether the classifier gave no label. */
    public boolean hasAbstained() {
        return chosen.equals(LabelledQuestion.NONE);
    }

    /** Whether the question got what it should. */
    public boolean isRight() {
        return chosen.equals(question.label());
    }

    /** Whether the label that scored highest is what the question should get. */
    public boolean isRankedRight() {
        return ranked.equals(question.label());
    }

    private static List<ReasonMatch> best(List<ReasonMatch> matches) {
        return matches.stream()
                .max(Comparator.comparingDouble(ReasonMatch::score))
                .map(List::of)
                .orElse(List.of());
    }

    private static String labelOf(List<ReasonMatch> best) {
        return best.isEmpty() ? LabelledQuestion.NONE : best.get(0).label();
    }
}
