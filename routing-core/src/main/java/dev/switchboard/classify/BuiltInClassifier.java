package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Finds reasons by what admins give: names, phrases, and example questions if there are any (see the guide on classification).
 *
 * <p>Without an example, a question is matched by words: the name of a reason, its phrases, those of the preset that its name
 * switches on, in any inflection, compound or slight misspelling; nothing is learned, and a set of reasons is ready at once.
 * With examples, a linear model is learned from them, before the version of the policy that needs it takes effect; reasons of
 * equal wording share it. Either way the score is a probability, and below a threshold the classifier abstains.
 *
 * <p>The same question, reasons and caution give the same answer in every process. Any number of threads may share one.
 */
public final class BuiltInClassifier implements RankingClassifier {
    private final LabelMatchers<ContactReason> matchers;
    private final Caution caution;

    /** With the default caution of 0.35, learning on the calling thread. */
    public BuiltInClassifier() {
        this(LabelMatchers.of(Label::of), Caution.DEFAULT);
    }

    private BuiltInClassifier(LabelMatchers<ContactReason> matchers, Caution caution) {
        this.matchers = matchers;
        this.caution = caution;
    }

    /**
     * How much worse it is to route a question wrongly than to send it to the owner needlessly. Of two cautions the larger one
     * abstains at least as often.
     *
     * @param newCaution above 0; at 1 both are equally bad, at 9 a match must be 90 % sure
     */
    public BuiltInClassifier withCaution(double newCaution) {
        return new BuiltInClassifier(matchers, new Caution(newCaution));
    }

    /**
     * Learns with the help of the executor. The calling thread works too, so an executor that is busy or refuses only costs
     * time. What is learned does not depend on it.
     */
    public BuiltInClassifier learningOn(Executor executor) {
        return new BuiltInClassifier(matchers.learningOn(Objects.requireNonNull(executor, "executor")), caution);
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        return matchers.of(request.reasons()).matchesIn(request.tokens(), threshold(request));
    }

    @Override
    public List<ReasonMatch> rank(ReasonRequest request) {
        return matchers.of(request.reasons()).matchesIn(request.tokens(), 0);
    }

    /** Always: the answer depends on question and reasons alone. */
    @Override
    public boolean isPure() {
        return true;
    }

    /** A classifier that has learned these reasons already. */
    @Override
    public BuiltInClassifier preparedFor(List<ContactReason> reasons) {
        return new BuiltInClassifier(matchers.preparedFor(reasons), caution);
    }

    /** How sure a match must be, from 0 to 1, unless a persona has a caution of its own. */
    public double threshold() {
        return caution.threshold();
    }

    private double threshold(ReasonRequest request) {
        var its = request.caution();
        return its.isPresent() ? new Caution(its.getAsDouble()).threshold() : threshold();
    }
}
