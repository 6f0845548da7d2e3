package dev.switchboard.spi;

/**
 * Thrown by a notifier, a chat gateway or an inbox adapter: it did not work now, and may work later. What it was given is tried again
 * after a while, with the same key; a notification goes to the next step of the chain only if that fails again and again. A move into
 * an inbox is not: it fails at once, whatever is thrown.
 */
public class TemporaryFailureException extends IntegrationException {
    private static final long serialVersionUID = 1L;

    /** What was attempted. */
    public TemporaryFailureException(String message) {
        super(message);
    }

    /** What was attempted, and what came in between. */
    public TemporaryFailureException(String message, Throwable cause) {
        super(message, cause);
    }
}
