package dev.switchboard.expertise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rung of a ranking: what all of those have in common who stand on it. Immutable.
 *
 * @param criteria all of them are to be met; none is met by anyone
 */
public record Rung(Set<Criterion> criteria) {
    /** Met by anyone. */
    public static final Rung ANYONE = new Rung(Set.of());

    /** What somebody can meet. */
    public enum Criterion {
        /** Holds all expertise that is wanted. */
        ALL,
        /** Holds some of it, and nobody else in the pool more. */
        MOST,
        /** Holds some of it. */
        ONE,
        /**
         * Speaks a language of the asker: one who speaks the first exactly goes before one who speaks it in another region, who goes
         * before one who speaks the second.
         */
        LANGUAGE,
        /** Is in the country of the asker. */
        COUNTRY
    }

    public Rung {
        var ordered = EnumSet.noneOf(Criterion.class);
        ordered.addAll(criteria);
        criteria = Collections.unmodifiableSet(ordered);
    }

    /** Met by whoever meets all of these. */
    public static Rung of(Criterion... criteria) {
        return new Rung(Set.copyOf(List.of(criteria)));
    }

    /** Whether this has to be met. */
    public boolean has(Criterion criterion) {
        return criteria.contains(criterion);
    }

    /** Such as {@code ALL+LANGUAGE}, or {@code ANYONE}. */
    @Override
    public String toString() {
        return criteria.isEmpty()
                ? "ANYONE"
                : String.join("+", criteria.stream().map(Enum::name).toList());
    }
}
