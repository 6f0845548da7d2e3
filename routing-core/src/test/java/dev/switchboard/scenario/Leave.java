package dev.switchboard.scenario;

import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.absence.Absence;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Absences on top of the {@link Office}: it is Monday, 5 January 2026, 9 o'clock in London; Mia's users are Ann and Bob, Max's is Cid. */
final class Leave {
    static final String MIA = "mia@acme.test";
    static final String MAX = "max@acme.test";
    static final String LEA = "lea@acme.test";
    static final String OLGA = "olga@acme.test";
    static final Actor ADMIN = Actor.admin("root@acme.test");
    static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    private Leave() {}

    /** Mia, Max and Lea are specialists of the persona; nobody is away. */
    static PersonaBuilder hr() {
        return Office.hr().specialist(LEA, "Lea");
    }

    static Office with(PersonaBuilder persona, PersonalCalendar... calendars) {
        return with(persona, parts -> parts, calendars);
    }

    static Office with(PersonaBuilder persona, UnaryOperator<SwitchboardBuilder> parts, PersonalCalendar... calendars) {
        return Office.with(
                Policy.builder().personas(persona).calendars(calendars).build(), parts);
    }

    /** Away since yesterday, until Friday morning. */
    static PersonalCalendar away(String who) {
        return PersonalCalendar.of(who).away("2026-01-04T09:00:00Z", "2026-01-09T09:00:00Z");
    }

    /** The same, with this substitute. */
    static PersonalCalendar away(String who, String substitute) {
        return away(who).withSubstitute(substitute);
    }

    /** Away from tomorrow morning until Friday morning. */
    static PersonalCalendar awayFromTomorrow(String who, String substitute) {
        return PersonalCalendar.of(who).withSubstitute(substitute).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z");
    }

    static Absence absence(String who, Instant from, Instant until) {
        return Absence.of(EmailAddress.of(who), from, until);
    }

    static String target(RoutingDecision decision) {
        return decision.target().orElseThrow().id();
    }

    /** Who has the question now. */
    static String holder(Office office, RoutingDecision decision) {
        return office.escalation(decision)
                .recipient()
                .orElseThrow()
                .person()
                .email()
                .toString();
    }

    /** Time goes on, and somebody looks. */
    static int later(Office office, Duration time) {
        office.clock.advance(time);
        return office.switchboard.escalateOverdue(office.clock.instant());
    }
}
