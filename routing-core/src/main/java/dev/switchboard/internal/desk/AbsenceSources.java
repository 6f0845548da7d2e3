package dev.switchboard.internal.desk;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.CrewBeside;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Absences beside those of the policy: what people announced, and what the host's calendar says. */
final class AbsenceSources {
    private final Parts parts;
    private final @Nullable CompanyCalendar calendar;

    AbsenceSources(Parts parts) {
        this.parts = parts;
        this.calendar = parts.calendar();
    }

    List<Absence> of(EmailAddress person, Instant from, Duration ahead) {
        var announced = announced(person);
        return calendar == null ? announced : Attendance.united(announced, calendar.of(person, from, end(from, ahead)));
    }

    /** Not beyond the last instant there is. */
    private static Instant end(Instant from, Duration ahead) {
        return from.isBefore(Instant.MAX.minus(ahead)) ? from.plus(ahead) : Instant.MAX;
    }

    List<Absence> announced(EmailAddress person) {
        var known = parts.store().read(Key.absences(person)).value();
        return known == null ? List.of() : known.known();
    }

    /** The same crew for one look that leaves no trace: what the calendar says is not kept. */
    Crew unseen(Crew crew) {
        var asked = calendar;
        var failed = new AtomicBoolean();
        return asked == null
                ? crew
                : new CrewBeside(crew) {
                    @Override
                    public List<Absence> absencesOf(EmailAddress person, Instant from, Duration ahead) {
                        return Attendance.united(announced(person), asked.peek(person, from, end(from, ahead), failed));
                    }
                };
    }
}
