package dev.switchboard.identity;

import dev.switchboard.problem.InvalidInputException;
import java.util.Optional;

/** A key as one text: colons between the parts, none within the first two. */
final class KeyText {

    private KeyText() {}

    static String write(IdentityKey key) {
        return escape(key.kind().name()) + ':' + escape(key.scope()) + ':' + key.value();
    }

    static Optional<IdentityKey> read(String text, KeyVersion version) {
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        var value = text.substring(second + 1);
        return kind(unescape(text.substring(0, first)))
                .filter(kind -> !value.isBlank())
                .map(kind -> new IdentityKey(kind, unescape(text.substring(first + 1, second)), value, version))
                .filter(key -> write(key).equals(text));
    }

    private static Optional<IdentifierKind> kind(String name) {
        try {
            return Optional.of(new IdentifierKind(name));
        } catch (InvalidInputException invalid) {
            return Optional.empty();
        }
    }

    private static String escape(String part) {
        return part.replace("%", "%25").replace(":", "%3A");
    }

    private static String unescape(String part) {
        return part.replace("%3A", ":").replace("%25", "%");
    }
}
