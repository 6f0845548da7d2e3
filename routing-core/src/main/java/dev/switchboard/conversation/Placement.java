package dev.switchboard.conversation;

import java.time.Instant;

/**
 * A conversation in an inbox. Who has claimed it is the conversation's {@link Conversation#assignee}.
 *
 * @param inbox the id of the inbox
 * @param state how far it is
 * @param since when it came into the inbox
 */
public record Placement(String inbox, State state, Instant since) {

    /** How far a conversation in an inbox is (model, 3.5). */
    public enum State {
        /** It waits for somebody. */
        AWAITING,
        /** Somebody took it. */
        CLAIMED,
        /** It is done, and no longer listed. */
        HANDLED
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state != State.HANDLED;
    }

    /** The same in another state. */
    public Placement with(State next) {
        return new Placement(inbox, next, since);
    }
}
