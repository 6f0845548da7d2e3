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

    /** The time was over once more, and the question stayed where it is. */
    public DeadlineProgress stayed() {
        return new DeadlineProgress(times + 1, moves);
    }

    /** The time was over once more, and the question went to somebody else. */
    public DeadlineProgress moved() {
        return new DeadlineProgress(times + 1, moves + 1);
    }
}
