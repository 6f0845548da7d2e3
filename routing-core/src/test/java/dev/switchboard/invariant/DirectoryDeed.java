package dev.switchboard.invariant;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Something that is done to the directory, or that teaches it.
 *
 * @param kind what
 * @param one to which contact, by its place among all there ever were
 * @param two another contact, likewise
 * @param value which value of the pool
 * @param other another value of the pool, or another contact
 * @param chat which conversation
 */
record DirectoryDeed(Kind kind, int one, int two, int value, int other, int chat) {

    /** What can be done. */
    enum Kind {
        CREATE,
        ADD,
        REPLACE,
        REMOVE,
        PRIMARY,
        VERIFY,
        NAME,
        WRITE,
        LINK,
        DISCONNECT,
        CREATE_FROM,
        MERGE,
        MERGE_TWO,
        UNDO,
        DELETE,
        ANONYMISE
    }

    static Arbitrary<DirectoryDeed> any() {
        return Combinators.combine(kinds(), number(11), number(11), number(15), number(15), number(3))
                .as(DirectoryDeed::new);
    }

    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Kind.CREATE)),
                Tuple.of(4, Arbitraries.just(Kind.WRITE)),
                Tuple.of(2, Arbitraries.of(Kind.MERGE, Kind.UNDO)),
                Tuple.of(12, Arbitraries.of(Kind.values())));
    }

    private static Arbitrary<Integer> number(int most) {
        return Arbitraries.integers().between(0, most).withoutEdgeCases();
    }
}
