package dev.switchboard.csv;

import java.io.IOException;

/** Reading cannot go on. Why is among the problems, or said by the message for those that have no line. */
final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final CsvProblem code;

    StoppedException(CsvProblem code, String message) {
        super(message);
        this.code = code;
    }

    CsvProblem code() {
        return code;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
