package dev.switchboard.expertise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One rung of a ranking: what all of those have in common who stand on it. Immutable.
 *
 * @param criteria all of them are to be met; none is met by anyone
 */
public record Rung(Set<Criterion> criteria) {
    private static final Criterion[] CRITERIA = Criterion.values();
    /** Of all rungs there can be: every decision names one. */
    private static final String[] NAMES = names();

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

    private static String[] names() {
        var names = new String[1 << CRITERIA.length];
        names[0] = "ANYONE";
        for (int number = 1; number < names.length; number++) {
            var name = new StringJoiner("+");
            for (int i = 0; i < CRITERIA.length; i++) {
                if ((number >> i & 1) == 1) {
                    name.add(CRITERIA[i].name());
                }
            }
            names[number] = name.toString();
        }
        return names;
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
        int number = 0;
        for (int i = 0; i < CRITERIA.length; i++) {
            number |= has(CRITERIA[i]) ? 1 << i : 0;
        }
        return NAMES[number];
    }
}
