package dev.switchboard.examples.integration;

/** An event, or a whole calendar, that cannot be understood; why has nothing of its text in it. */
final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    UnreadableEventException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
