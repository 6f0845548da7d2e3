package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How well a classifier does on questions of which it is known what they are about. Shares are from 0 to 1; those of nothing at
 * all are not a number. Immutable.
 */
public final class Evaluation {
    private final List<Verdict> verdicts;
    private final List<Verdict> labelled;
    private final List<Verdict> foreign;
    private final List<String> labels;

    private Evaluation(List<String> labels, List<Verdict> verdicts) {
        this.labels = labels;
        this.verdicts = verdicts;
        this.labelled =
                verdicts.stream().filter(verdict -> !verdict.isForeign()).toList();
        this.foreign = verdicts.stream().filter(Verdict::isForeign).toList();
    }

    /**
     * Asks the classifier each question once, on the calling thread.
     *
     * @param classifier asked as it is; prepare it for the reasons first if it learns
     * @param reasons to choose from
     * @param questions with the labels that they should get
     */
    public static Evaluation of(
            ReasonClassifier classifier, List<ContactReason> reasons, List<LabelledQuestion> questions) {
        var verdicts = new ArrayList<Verdict>(questions.size());
        for (var question : questions) {
            var text = question.text();
            var request = new ReasonRequest(Question.to("evaluation", text), Tokens.of(text), reasons);
            verdicts.add(Verdict.of(classifier, request, question));
        }
        return new Evaluation(reasons.stream().map(ContactReason::label).toList(), List.copyOf(verdicts));
    }

    /** What became of each question, in their order. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** The share of the questions with a label that got it; one that the classifier abstained from did not. */
    public double accuracy() {
        return share(labelled, Verdict::isRight);
    }

    /** The same if abstaining were not allowed; equal to it for a classifier that does not rank. */
    public double rawAccuracy() {
        return share(labelled, Verdict::isRankedRight);
    }

    /** The share of the questions without a label that the classifier abstained from. */
    public double noneRecall() {
        return share(foreign, Verdict::hasAbstained);
    }

    /** The share of the questions with a label that the classifier abstained from. */
    public double abstained() {
        return share(labelled, Verdict::hasAbstained);
    }

    /**
     * The probability that a question with a label scores higher than one without: the area under the ROC curve. 0.5 is what
     * chance does.
     */
    public double auroc() {
        return Ranking.area(scores(labelled), scores(foreign));
    }

    /** Precision and recall of each label, in the order of the reasons. */
    public List<LabelFigures> perLabel() {
        return labels.stream().map(label -> LabelFigures.of(label, verdicts)).toList();
    }

    /** What was taken for something else, the most frequent first; {@link LabelledQuestion#NONE} stands for no label. */
    public List<Confusion> confusions() {
        return Confusion.among(verdicts);
    }

    /** How far the scores can be believed: how many of the first choices with about one score are right, in ten bins. */
    public List<ReliabilityBin> reliability() {
        return ReliabilityBin.of(verdicts);
    }

    /**
     * The lowest score from which on the share of right first choices is at least this; empty if there is none. A question of
     * which no label scored has no first choice.
     *
     * @param precision from 0 to 1
     */
    public OptionalDouble thresholdFor(double precision) {
        return Ranking.thresholdFor(
                precision,
                verdicts.stream().filter(verdict -> verdict.score() > 0).toList());
    }

    private static double[] scores(List<Verdict> verdicts) {
        return verdicts.stream().mapToDouble(Verdict::score).toArray();
    }

    private static double share(List<Verdict> among, Predicate<Verdict> which) {
        return among.isEmpty()
                ? Double.NaN
                : (double) among.stream().filter(which).count() / among.size();
    }
}
