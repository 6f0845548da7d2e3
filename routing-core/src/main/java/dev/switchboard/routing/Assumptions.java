package dev.switchboard.routing;

import dev.switchboard.reason.ReasonMatch;
import java.util.Arrays;
import java.util.List;

/** What a preview takes for granted instead of asking an integration that is not pure. Immutable. */
public final class Assumptions {
    private static final Assumptions NONE = new Assumptions(Answer.unknown(), List.of());

    private final Answer answer;
    private final List<ReasonMatch> reasons;

    private Assumptions(Answer answer, List<ReasonMatch> reasons) {
        this.answer = answer;
        this.reasons = reasons;
    }

    /** The answer is unknown, and no contact reason matches. */
    public static Assumptions none() {
        return NONE;
    }

    /** The answer provider would say this. */
    public Assumptions answer(Answer newAnswer) {
        return new Assumptions(newAnswer, reasons);
    }

    /** The classifier would find these reasons, surely. */
    public Assumptions reasons(String... labels) {
        return new Assumptions(
                answer,
                Arrays.stream(labels).map(label -> ReasonMatch.of(label, 1)).toList());
    }

    public Answer answer() {
        return answer;
    }

    public List<ReasonMatch> reasons() {
        return reasons;
    }
}
