package dev.switchboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of working hours; most moments are near a change of clocks. */
class HoursProperties {
    private static final int MINUTES_LOOKED_AT = 4 * 24 * 60;

    @Property(tries = 200)
    void whatIsOpenIsWhatAWalkThroughTheMinutesFinds(@ForAll("hours") Hours hours, @ForAll("moments") Instant moment) {
        var start = moment.truncatedTo(ChronoUnit.MINUTES);
        var open = openMinutes(hours, start);
        int first = 24 * 60;

        for (int minute = first; minute < 2 * first; minute++) {
            assertThat(hours.isOpen(start.plus(minute, ChronoUnit.MINUTES)))
                    .as("%s after %d minutes from %s", hours, minute, start)
                    .isEqualTo(open.get(minute));
        }
        assertThat(hours.between(minute(start, first), minute(start, 2 * first)))
                .isEqualTo(Duration.ofMinutes(open.get(first, 2 * first).cardinality()));
    }

    /** Of the minutes from the start, each that is in an open time: after its opening, and before its closing. */
    private static BitSet openMinutes(Hours hours, Instant start) {
        var clocks = new LocalDateTime[MINUTES_LOOKED_AT];
        for (int i = 0; i < clocks.length; i++) {
            clocks[i] = LocalDateTime.ofInstant(minute(start, i), hours.zone());
        }
        var open = new BitSet();
        for (var date = clocks[0].toLocalDate();
                !date.isAfter(clocks[clocks.length - 1].toLocalDate());
                date = date.plusDays(1)) {
            for (var time : times(hours, date)) {
                int opening = firstNotBefore(date.atTime(time.from()), clocks);
                int closing = time.isUntilMidnight()
                        ? lastBefore(date.plusDays(1).atStartOfDay(), clocks) + 1
                        : closing(date.atTime(time.to()), clocks);
                if (opening < closing) {
                    open.set(opening, closing);
                }
            }
        }
        return open;
    }

    private static List<OpenTime> times(Hours hours, LocalDate date) {
        if (hours.holidays().contains(date)) {
            return List.of();
        }
        var weekly = hours.weekly().getOrDefault(date.getDayOfWeek(), List.of());
        return hours.exceptions().getOrDefault(date, weekly);
    }

    private static int firstNotBefore(LocalDateTime time, LocalDateTime[] clocks) {
        int i = 0;
        while (i < clocks.length && clocks[i].isBefore(time)) {
            i++;
        }
        return i;
    }

    private static int lastBefore(LocalDateTime time, LocalDateTime[] clocks) {
        int i = clocks.length - 1;
        while (i >= 0 && !clocks[i].isBefore(time)) {
            i--;
        }
        return i;
    }

    /** The last minute at which the clocks show the time; if they never do, the first one after those that show an earlier one. */
    private static int closing(LocalDateTime time, LocalDateTime[] clocks) {
        for (int i = clocks.length - 1; i >= 0; i--) {
            if (clocks[i].equals(time)) {
                return i;
            }
        }
        return lastBefore(time, clocks) + 1;
    }

    private static Instant minute(Instant start, int number) {
        return start.plus(number, ChronoUnit.MINUTES);
    }

    @Property(tries = 300)
    void soMuchLaterIsWhenSoMuchIsBetweenForTheFirstTime(
            @ForAll("hours") Hours hours, @ForAll("moments") Instant from, @ForAll("lengths") Duration length) {
        var later = hours.plus(from, length);

        later.ifPresent(moment -> {
            assertThat(hours.between(from, moment)).isEqualTo(length);
            assertThat(length.isZero() ? moment.equals(from) : hours.isOpen(moment.minusNanos(1)))
                    .isTrue();
        });
    }

    @Property(tries = 300)
    void whatIsBetweenLeadsBackToTheEndOrToWhereItClosed(
            @ForAll("hours") Hours hours, @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;

        var back = hours.plus(from, hours.between(from, to)).orElseThrow();

        assertThat(back).isBetween(from, to);
        assertThat(hours.between(back, to)).isZero();
        assertThat(hours.between(to, from)).isZero();
    }

    @Property(tries = 300)
    void oneLengthAfterAnotherIsBothTogetherAndMoreIsNeverEarlier(
            @ForAll("hours") Hours hours,
            @ForAll("moments") Instant from,
            @ForAll("lengths") Duration first,
            @ForAll("lengths") Duration second) {
        var together = hours.plus(from, first.plus(second));

        assertThat(together.isEmpty() || hours.plus(from, first).isPresent()).isTrue();
        together.ifPresent(moment -> {
            var half = hours.plus(from, first).orElseThrow();
            assertThat(hours.plus(half, second)).contains(moment);
            assertThat(half).isBeforeOrEqualTo(moment);
        });
    }

    @Property(tries = 300)
    void nothingIsOpenBeforeTheNextOpening(@ForAll("hours") Hours hours, @ForAll("moments") Instant from) {
        var opening = hours.nextOpening(from);

        assertThat(hours.isOpen(from)).isEqualTo(opening.filter(from::equals).isPresent());
        opening.ifPresent(moment -> {
            assertThat(hours.isOpen(moment)).isTrue();
            assertThat(hours.between(from, moment)).isZero();
            assertThat(hours.isEverOpen()).isTrue();
        });
    }

    @Property(tries = 100)
    void whatIsBetweenAddsUp(
            @ForAll("hours") Hours hours, @ForAll("moments") Instant from, @ForAll("lengths") Duration length) {
        var middle = from.plus(length.dividedBy(3));
        var end = from.plus(length);

        assertThat(hours.between(from, middle).plus(hours.between(middle, end))).isEqualTo(hours.between(from, end));
    }

    @Provide
    Arbitrary<Hours> hours() {
        return RandomHours.any();
    }

    /** Around the changes of clocks of 2026 in the zones of {@link RandomHours}, and at any time between. */
    @Provide
    Arbitrary<Instant> moments() {
        var changes = Arbitraries.of(
                        "2026-03-08T05:00:00Z",
                        "2026-03-29T01:00:00Z",
                        "2026-04-23T22:00:00Z",
                        "2026-10-25T01:00:00Z",
                        "2026-10-29T21:00:00Z",
                        "2026-11-01T05:00:00Z")
                .map(Instant::parse);
        var seconds = Arbitraries.longs().between(-200_000, 200_000);
        var near = Combinators.combine(changes, seconds).as(Instant::plusSeconds);
        var any = Arbitraries.longs()
                .between(0, 25_000_000)
                .map(second -> Instant.parse("2026-02-20T00:00:00Z").plusSeconds(second));
        return Arbitraries.oneOf(near, near, any);
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 200_000),
                        Arbitraries.longs().between(0, 60_000_000))
                .map(Duration::ofSeconds);
    }
}
