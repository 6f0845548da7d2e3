package dev.switchboard.permission;

/** Somebody wanted to see what they may not see (model, 3.7). */
public class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names who wanted what, and who may. */
    public NotPermittedException(String message) {
        super(message);
    }
}
