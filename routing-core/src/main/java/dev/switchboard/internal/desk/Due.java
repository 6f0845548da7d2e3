package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import java.time.Instant;
import java.util.Comparator;

/**
 * Something that time brings to an open escalation.
 *
 * @param at when; what is found out late is done as it would have been then
 * @param what it is
 */
record Due(Instant at, What what, Conversation conversation, Escalation escalation) {
    /** The earliest first, whatever the order in which they are found. */
    static final Comparator<Due> IN_ORDER = Comparator.comparing(Due::at)
            .thenComparing(Due::what)
            .thenComparing(one -> one.escalation().id().question().toString());

    /** What time brings, in the order in which it is done if it comes at one time. */
    enum What {
        /** Somebody is back in whose place a substitute has it. */
        BACK,
        /** Whoever has it leaves. */
        AWAY,
        /** It has waited in the line as long as it may. */
        LINE,
        /** Nobody has answered in time. */
        DEADLINE
    }
}
