package dev.switchboard.examples.serve.room;

import dev.switchboard.permission.NotPermittedException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list as far as somebody may see it.
 *
 * @param refused why they may not see it; empty if they may
 */
record Seen<T>(List<T> entries, String refused) {

    static <T> Seen<T> of(Supplier<List<T>> list) {
        try {
            return new Seen<>(list.get(), "");
        } catch (NotPermittedException refused) {
            return refused(refused);
        }
    }

    static <T> Seen<T> refused(NotPermittedException why) {
        return new Seen<>(List.of(), "Refused: " + why.getMessage());
    }
}
