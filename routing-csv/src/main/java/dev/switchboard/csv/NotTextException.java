package dev.switchboard.csv;

import java.io.IOException;
import java.nio.charset.Charset;

/** The bytes that come next are no text in this charset. All before them was handed over. */
final class NotTextException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Charset charset;

    NotTextException(Charset charset) {
        super("not " + charset);
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
