package dev.switchboard.internal.engine;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.Away;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is away, as the policy, the people themselves and the host's calendar say together. */
public final class Attendance {
    /** How far ahead it is looked for when somebody is back. */
    private static final Duration AHEAD = Duration.ofDays(366);

    private Attendance() {}

    /** Whether somebody is away at this time, and how; null if not. */
    public static @Nullable Away of(Policy policy, Crew crew, EmailAddress person, Instant at) {
        var absences = absences(policy, crew, person, at, AHEAD);
        return absences.isEmpty() ? null : Away.at(absences, at).orElse(null);
    }

    /** The absences of somebody that touch the time from this instant on, as far as this ahead, and perhaps others. */
    public static List<Absence> absences(Policy policy, Crew crew, EmailAddress person, Instant from, Duration ahead) {
        var known = policy.calendarOf(person).map(PersonalCalendar::absences).orElse(List.of());
        return united(known, crew.absencesOf(person, from, ahead));
    }

    /** Those of both sources; mostly one of them knows of none. */
    public static List<Absence> united(List<Absence> some, List<Absence> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
