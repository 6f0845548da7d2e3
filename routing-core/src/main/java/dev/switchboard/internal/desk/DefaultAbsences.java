package dev.switchboard.internal.desk;

import static java.util.Objects.requireNonNull;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.Absences;
import dev.switchboard.absence.AnnouncedAbsences;
import dev.switchboard.absence.Away;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.permission.Actor;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Absences that are told while it runs, one aggregate for each person. */
final class DefaultAbsences implements Absences {
    private static final Logger LOG = LoggerFactory.getLogger(DefaultAbsences.class);

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Crew crew;
    private final Overdue overdue;
    private final Guard guard;

    DefaultAbsences(Parts parts, SnapshotSource snapshots, Crew crew, Overdue overdue) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.crew = crew;
        this.overdue = overdue;
        this.guard = new Guard(parts);
    }

    @Override
    public void announce(Absence absence, Actor actor) {
        requireNonNull(absence, "absence");
        var now = parts.clock().instant();
        change(absence.person(), actor, known -> known.with(absence, now));
    }

    @Override
    public boolean withdraw(Absence absence, Actor actor) {
        requireNonNull(absence, "absence");
        return change(absence.person(), actor, known -> known.without(absence));
    }

    private boolean change(EmailAddress person, Actor actor, UnaryOperator<AnnouncedAbsences> change) {
        guard.requireForAbsence(snapshots.current().policy(), requireNonNull(actor, "actor"), person);
        var isChanged = parts.untilCommitted("an absence", () -> attempt(person, change));
        if (isChanged) {
            parts.events()
                    .publish(RoutingEvent.of(
                            RoutingEvent.Kind.ABSENCE_CHANGED, parts.clock().instant(), person.toString()));
            parts.couriers().workIfOpen(() -> afterwards(person));
        }
        return isChanged;
    }

    /** The absence is known: what fails now is found by whoever looks next. */
    private void afterwards(EmailAddress person) {
        try {
            overdue.absencesChanged(person);
        } catch (RuntimeException failed) {
            LOG.warn("open questions were not moved: {}", failed.getClass().getSimpleName());
        }
    }

    private @Nullable Boolean attempt(EmailAddress person, UnaryOperator<AnnouncedAbsences> change) {
        var read = parts.store().read(Key.absences(person));
        var known = read.value() == null ? AnnouncedAbsences.of(person) : read.value();
        var changed = change.apply(known);
        if (changed.equals(known)) {
            return Boolean.FALSE;
        }
        var commit = new Commit().put(Key.absences(person), read.version(), changed);
        return parts.store().commit(commit).isEmpty() ? Boolean.TRUE : null;
    }

    @Override
    public List<Absence> announced(EmailAddress person) {
        var known = parts.store()
                .read(Key.absences(requireNonNull(person, "person")))
                .value();
        return known == null ? List.of() : known.absences();
    }

    @Override
    public Optional<Away> at(EmailAddress person, Instant time) {
        requireNonNull(person, "person");
        requireNonNull(time, "time");
        return Optional.ofNullable(Attendance.of(snapshots.current().policy(), crew, person, time));
    }
}
