package dev.switchboard.routing;

/** Why a human is needed (AI-1). */
public enum HandoffCause {
    /** The automation does not know the answer. */
    UNKNOWN("the automation does not know the answer"),
    /** The automation understands the request but cannot carry it out. */
    CANNOT_EXECUTE("the automation understands the request but cannot carry it out"),
    /** By policy: a reason on which a human always decides, or a tag or rule that hands the conversation over. */
    SENSITIVE("the policy wants one to decide about this"),
    /** The asker wants a person. */
    ASKED_FOR_HUMAN("the asker wants one");

    private final String because;

    HandoffCause(String because) {
        this.because = because;
    }

    /** What follows "a person is needed because", for people; the wording may change. */
    public String because() {
        return because;
    }
}
