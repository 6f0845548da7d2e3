package dev.switchboard.examples.serve;

/** A page asked for something in an office that is not there any more. */
final class MovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedException() {
        super("Nothing was done: meanwhile everybody went to another office, because a story was begun or left.");
    }
}
