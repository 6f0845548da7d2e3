package dev.switchboard.invariant;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Something that somebody does, or that goes wrong.
 *
 * @param kind what
 * @param chat in which conversation, if in one
 * @param who by their number
 * @param text what an asker writes
 */
record Deed(Kind kind, int chat, int who, String text) {

    /** What can be done, and go wrong. */
    enum Kind {
        ASK,
        CLAIM,
        TAKE_OVER,
        RELEASE,
        JOIN,
        LEAVE,
        SUSPEND,
        RESUME,
        HAND_BACK,
        HANDLE,
        REPLY,
        MAIL,
        UNTAG,
        NOTIFIER_FAILS,
        ADAPTER_FAILS,
        CHAT_FAILS,
        OVERDUE,
        REDELIVER,
        AGENT_REMOVED,
        INBOX_REMOVED
    }

    private static final List<String> WORDS =
            List.of("known", "cannot", "human", "leave", "tag1", "tag2", "tag3", "tag4", "tag5", "tag6", "balloon");

    static Arbitrary<Deed> any() {
        var others = Arbitraries.of(Kind.values());
        var kinds = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Kind.ASK)), Tuple.of(3, others));
        return Combinators.combine(
                        kinds,
                        Arbitraries.of(0, 0, 0, 1, 2),
                        Arbitraries.integers().between(0, 7),
                        texts())
                .as(Deed::new);
    }

    static Arbitrary<Deed> questions() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 2), Arbitraries.integers().between(0, 7), texts())
                .as((chat, who, text) -> new Deed(Kind.ASK, chat, who, text));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }
}
