package dev.switchboard.spi;

/** An integration could not do what it was asked. The cause is kept. */
public class IntegrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was attempted. */
    public IntegrationException(String message) {
        super(message);
    }

    /** What was attempted, and what came in between. */
    public IntegrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
