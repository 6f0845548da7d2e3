package dev.switchboard.agent;

/**
 * Whose turn it was last in the {@linkplain AgentRing ring} of a persona. Next is the smallest place behind it that can be chosen, and
 * after the end of the ring the smallest of all.
 *
 * @param last the place of whoever got a conversation in turn last; 0 if nobody did
 * @param members how many places there are
 */
public record RingTurn(int last, int members) {
    /** Nobody has had a turn. */
    public static final RingTurn NONE = new RingTurn(0, 0);
}
