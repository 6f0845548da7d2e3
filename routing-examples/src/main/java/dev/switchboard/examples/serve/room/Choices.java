package dev.switchboard.examples.serve.room;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads what was chosen among the constants of an enum; a page writes them as they are called, in any case. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E of(Class<E> kind, String field, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        field + " is \"" + text + "\"; write one of " + List.of(kind.getEnumConstants())));
    }
}
