package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nobody takes standard output any more. */
final class OutputLostException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    OutputLostException(IOException cause) {
        super(cause);
    }

    /** Whether the reader, {@code head} for instance, has simply seen enough. */
    boolean isWanted() {
        return reason().contains("Broken pipe");
    }

    String reason() {
        return String.valueOf(requireNonNull(getCause()).getMessage());
    }
}
