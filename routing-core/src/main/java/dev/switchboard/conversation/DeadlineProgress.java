package dev.switchboard.conversation;

/**
 * What followed so far because a question was not answered in time.
 *
 * @param times how often the time was over, and something followed or was tried
 * @param moves to how many others the question went because of that
 */
public record DeadlineProgress(int times, int moves) {
    /** It was in time so far. */
    public static final DeadlineProgress NONE = new DeadlineProgress(0, 0);

    /** The question stayed where it is, although the time was over so many times in all. */
    public DeadlineProgress stayed(int timesInAll) {
        return new DeadlineProgress(timesInAll, moves);
    }

    /**
     * The time was over once more, and the question went to somebody else.
     *
     * @param inVain how often it was over before that, and nobody was to be had
     */
    public DeadlineProgress moved(int inVain) {
        return new DeadlineProgress(times + inVain + 1, moves + 1);
    }
}
