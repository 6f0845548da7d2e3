package dev.switchboard.memory;

/** Numbers in ascending order, to be asked for one after the other. */
@FunctionalInterface
interface Ascending {
    /** Behind the last number. */
    int NONE = Integer.MAX_VALUE;

    /** No number at all. */
    Ascending EMPTY = least -> NONE;

    /**
     * The smallest number that is this or larger; {@link #NONE} if there is none.
     *
     * @param least not smaller than when it was asked for last
     */
    int from(int least);
}
