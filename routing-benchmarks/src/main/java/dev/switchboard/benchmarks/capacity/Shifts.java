package dev.switchboard.benchmarks.capacity;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** When agents are there: two of five from 6 to 14, two from 9 to 17, one from 12 to 20 o'clock. */
final class Shifts implements AvailabilityProvider {
    private static final Duration LENGTH = Duration.ofHours(8);
    private static final List<Integer> BEGINS = List.of(6, 6, 9, 9, 12);

    private final Clock clock;

    Shifts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Presence presenceOf(EmailAddress person) {
        var address = person.toString();
        var number = address.substring("agent".length(), address.indexOf('@'));
        var now = clock.instant();
        var begin = begin(Integer.parseInt(number), now);
        return !now.isBefore(begin) && now.isBefore(begin.plus(LENGTH)) ? Presence.ONLINE : Presence.OFFLINE;
    }

    /** When the shift of an agent begins on the day of that time. */
    static Instant begin(int agent, Instant day) {
        return day.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .atTime(BEGINS.get(agent % BEGINS.size()), 0)
                .toInstant(ZoneOffset.UTC);
    }
}
