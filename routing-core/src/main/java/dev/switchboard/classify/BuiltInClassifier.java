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
    private static final double DEFAULT_CAUTION = 0.35;
    private static final Executor CALLER = task -> {};

    private final CompiledForms<LabelSet, LabelMatcher> matchers;
    private final double caution;
    private volatile Prepared<LabelMatcher> latest;

    /** With the default caution of 0.35, learning on the calling thread. */
    public BuiltInClassifier() {
        this(matchersOn(CALLER), DEFAULT_CAUTION, List.of());
    }

    private BuiltInClassifier(
            CompiledForms<LabelSet, LabelMatcher> matchers, double caution, List<ContactReason> reasons) {
        this.matchers = matchers;
        this.caution = caution;
        this.latest = prepare(reasons);
    }

    /**
     * How much worse it is to route a question wrongly than to send it to the owner needlessly. Of two cautions the larger one
     * abstains at least as often.
     *
     * @param newCaution above 0; at 1 both are equally bad, at 9 a match must be 90 % sure
     */
    public BuiltInClassifier withCaution(double newCaution) {
        if (!(newCaution > 0 && newCaution <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("caution is " + newCaution + "; it must be above 0 and finite");
        }
        return new BuiltInClassifier(matchers, newCaution, latest.reasons());
    }

    /**
     * Learns with the help of the executor. The calling thread works too, so an executor that is busy or refuses only costs
     * time. What is learned does not depend on it.
     */
    public BuiltInClassifier learningOn(Executor executor) {
        return new BuiltInClassifier(
                matchersOn(Objects.requireNonNull(executor, "executor")), caution, latest.reasons());
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        return matcherFor(request.reasons()).matchesIn(request.tokens(), threshold());
    }

    @Override
    public List<ReasonMatch> rank(ReasonRequest request) {
        return matcherFor(request.reasons()).matchesIn(request.tokens(), 0);
    }

    /** Always: the answer depends on question and reasons alone. */
    @Override
    public boolean isPure() {
        return true;
    }

    /** A classifier that has learned these reasons already. */
    @Override
    public BuiltInClassifier preparedFor(List<ContactReason> reasons) {
        return new BuiltInClassifier(matchers, caution, reasons);
    }

    /** How sure a match must be, from 0 to 1. */
    public double threshold() {
        return caution / (1 + caution);
    }

    private LabelMatcher matcherFor(List<ContactReason> reasons) {
        var prepared = latest;
        if (!prepared.isFor(reasons, BuiltInClassifier::isAlike)) {
            prepared = prepare(reasons);
            latest = prepared;
        }
        return prepared.form();
    }

    private Prepared<LabelMatcher> prepare(List<ContactReason> reasons) {
        var set = LabelSet.of(reasons.stream().map(Label::of).toList());
        return new Prepared<>(List.copyOf(reasons), matchers.of(set));
    }

    private static CompiledForms<LabelSet, LabelMatcher> matchersOn(Executor executor) {
        return new CompiledForms<>(set -> new LabelMatcher(set, executor), LabelMatcher::set);
    }

    private static boolean isAlike(ContactReason one, ContactReason other) {
        return Label.of(one).equals(Label.of(other));
    }
}
