package dev.switchboard.absence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Laws of absences that overlap, with times of whole minutes. */
class AwayProperties {
    private static final int MINUTES = 40;
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.test");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void agreesWithAWalkOverAllMinutes(@ForAll("absences") List<Absence> absences) {
        for (int i = -1; i <= MINUTES + 1; i++) {
            assertThat(Away.at(absences, minute(i))).as("minute %d", i).isEqualTo(walked(absences, i));
        }
    }

    private static Optional<Away> walked(List<Absence> absences, int minute) {
        if (!isAway(absences, minute)) {
            return Optional.empty();
        }
        int from = minute;
        while (isAway(absences, from - 1)) {
            from--;
        }
        int until = minute;
        while (isAway(absences, until)) {
            until++;
        }
        return Optional.of(new Away(minute(from), minute(until), substitute(absences, minute)));
    }

    /** Back from this minute to the last begin of one that goes on and names somebody. */
    private static @Nullable EmailAddress substitute(List<Absence> absences, int minute) {
        for (int begin = minute; begin >= 0; begin--) {
            for (int i = absences.size() - 1; i >= 0; i--) {
                var one = absences.get(i);
                if (one.from().equals(minute(begin)) && one.covers(minute(minute)) && one.substitute() != null) {
                    return one.substitute();
                }
            }
        }
        return null;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void beginsNextAtTheFirstMinuteThatFollowsOneWithout(@ForAll("absences") List<Absence> absences) {
        for (int i = -1; i <= MINUTES + 1; i++) {
            int next = i + 1;
            while (next <= MINUTES && !(isAway(absences, next) && !isAway(absences, next - 1))) {
                next++;
            }

            assertThat(Away.nextBegin(absences, minute(i)))
                    .as("after minute %d", i)
                    .isEqualTo(next > MINUTES ? Optional.empty() : Optional.of(minute(next)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderOfAbsencesThatBeginAtOtherTimes(
            @ForAll("absences") List<Absence> absences, @ForAll long seed) {
        var begins = new HashSet<Instant>();
        var apart = absences.stream().filter(one -> begins.add(one.from())).toList();
        var shuffled = new ArrayList<>(apart);
        Collections.shuffle(shuffled, new Random(seed));

        for (int i = 0; i <= MINUTES; i++) {
            assertThat(Away.at(shuffled, minute(i))).isEqualTo(Away.at(apart, minute(i)));
            assertThat(Away.nextBegin(shuffled, minute(i))).isEqualTo(Away.nextBegin(apart, minute(i)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isTheSameIfAnAbsenceIsWrittenInTwoPartsThatTouch(
            @ForAll("absences") List<Absence> absences, @ForAll("minutes") int cut) {
        var parts = new ArrayList<Absence>();
        for (var one : absences) {
            if (one.from().isBefore(minute(cut)) && one.until().isAfter(minute(cut))) {
                parts.add(Absence.of(MIA, one.from(), minute(cut)));
                parts.add(Absence.of(MIA, minute(cut), one.until()));
            } else {
                parts.add(one);
            }
        }

        for (int i = 0; i <= MINUTES; i++) {
            assertThat(Away.at(parts, minute(i)).map(AwayProperties::times))
                    .isEqualTo(Away.at(absences, minute(i)).map(AwayProperties::times));
        }
    }

    private static List<Instant> times(Away away) {
        return List.of(away.from(), away.until());
    }

    private static boolean isAway(List<Absence> absences, int minute) {
        return absences.stream().anyMatch(one -> one.covers(minute(minute)));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, MINUTES);
    }

    @Provide
    Arbitrary<List<Absence>> absences() {
        var substitutes = Arbitraries.of("max@acme.test", "ivo@acme.test", "eva@acme.test")
                .map(EmailAddress::of)
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES - 1),
                        Arbitraries.integers().between(1, 8),
                        substitutes)
                .as((from, length, substitute) ->
                        new Absence(MIA, minute(from), minute(Math.min(MINUTES, from + length)), substitute))
                .list()
                .ofMaxSize(8);
    }

    private static Instant minute(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }
}
