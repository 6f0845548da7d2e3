package dev.switchboard.rehearsal;

import static java.util.Objects.requireNonNull;

import dev.switchboard.routing.Outcome;

/** What another policy makes of a recorded decision. */
public enum Change {
    /** The same outcome, and the same person, however the address is written, or the same inbox. */
    SAME,
    /** Somebody else has the question, in whatever role but that of the owner; or it waits in another inbox. */
    OTHER_PERSON,
    /** It goes to the owner now, and did not before; or to another owner. */
    NEWLY_TO_OWNER,
    /** Somebody has the conversation now, so that the automation stays silent. */
    NEWLY_HELD,
    /** It waits now, in an inbox or in the line for an agent, and went to a person or nowhere before. */
    NEWLY_QUEUED,
    /** The automation answers it now. */
    NEWLY_ANSWERED,
    /** Nothing is to be said now, and no human is needed. */
    NEWLY_IGNORED,
    /** A human is needed and there is none now. */
    NEWLY_UNROUTABLE,
    /** It is not admitted now, mostly because the persona is gone. */
    NEWLY_REJECTED;

    /** From the one to the other. */
    public static Change of(Answerer from, Answerer to) {
        if (requireNonNull(from, "from").equals(requireNonNull(to, "to"))) {
            return SAME;
        }
        return switch (to.outcome()) {
            case ESCALATED_SPECIALIST, ESCALATED_AGENT -> OTHER_PERSON;
            case ESCALATED_OWNER -> NEWLY_TO_OWNER;
            case HELD -> NEWLY_HELD;
            case QUEUED -> from.outcome() == Outcome.QUEUED ? OTHER_PERSON : NEWLY_QUEUED;
            case ANSWERED -> NEWLY_ANSWERED;
            case IGNORED -> NEWLY_IGNORED;
            case UNROUTABLE -> NEWLY_UNROUTABLE;
            case REJECTED -> NEWLY_REJECTED;
        };
    }
}
