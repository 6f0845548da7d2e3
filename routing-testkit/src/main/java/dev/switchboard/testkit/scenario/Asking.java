package dev.switchboard.testkit.scenario;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How somebody asks.
 *
 * @param toPersona which persona; null for the first one of the policy
 * @param byChannel by which channel; null for the chat
 * @param inChat in which chat; null for the one that the asker has with the persona
 */
record Asking(
        @Nullable String toPersona,
        @Nullable String byChannel,
        @Nullable String inChat) {
    private static final String WORD = "(\"[^\"]+\"|\\S+)";
    private static final Pattern FORM =
            Pattern.compile("asks(?: (?!(?:by|in)(?: |$))" + WORD + ")?(?: by " + WORD + ")?(?: in " + WORD + ")?");

    /** Reads for instance {@code asks HR by whatsapp in chat-1}; nothing if it cannot be that. */
    static Optional<Asking> of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Asking(plain(parts.group(1)), plain(parts.group(2)), plain(parts.group(3))))
                : Optional.empty();
    }

    private static @Nullable String plain(@Nullable String word) {
        return word == null ? null : word.replace("\"", "");
    }

    Optional<String> persona() {
        return Optional.ofNullable(toPersona);
    }

    Optional<String> channel() {
        return Optional.ofNullable(byChannel);
    }

    Optional<String> chat() {
        return Optional.ofNullable(inChat);
    }
}
