package dev.switchboard.html;

import static java.util.Objects.requireNonNull;

/** A text as people see it. */
record Text(String text) implements Html {

    Text {
        requireNonNull(text, "text");
    }

    @Override
    public void writeTo(StringBuilder out) {
        Escaping.text(text, out);
    }
}
