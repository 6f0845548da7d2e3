package dev.switchboard.csv;

/** Somebody was faster: what was right when it was checked is so no more, as the cause says. Never leaves the import. */
final class LostRaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuntimeException shown;

    LostRaceException(RuntimeException shown) {
        super(shown);
        this.shown = shown;
    }

    RuntimeException shown() {
        return shown;
    }
}
