package dev.switchboard.tag;

/** Whose messages a tag is looked for in. */
public enum Direction {
    /** What the asker writes. */
    INBOUND,
    /** What the persona answers. */
    OUTBOUND,
    /** Either. */
    BOTH;

    /** Whether a tag of this direction is looked for in messages that are inbound, or outbound. */
    public boolean covers(Direction that) {
        return this == BOTH || this == that;
    }
}
