package dev.switchboard.examples.demo;

/** Who listens to a story. A lambda that takes the lines is one. */
@FunctionalInterface
public interface Audience {

    /** One line of the story. */
    void hear(String line);

    /** How the story is called. */
    default void title(String title) {
        hear(title);
        hear("=".repeat(title.length()));
    }

    /**
     * A chapter begins. May keep the storyteller waiting until the audience is ready, and may throw to end the story: the office is closed
     * then.
     */
    default void chapter(String title) {
        hear("");
        hear(title);
        hear("-".repeat(title.length()));
    }

    /** The story is over. May keep the storyteller waiting, and the office open, until the audience has left. */
    default void end() {}

    /** The curtain is up: where the story plays, for as long as it is told. */
    default void open(Office office) {}
}
