package dev.switchboard.scenario;

import static dev.switchboard.scenario.Leave.LEA;
import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.OLGA;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.CalendarTime;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies in which people are away in the next ten days, and stand in for each other in any way. */
final class RandomAbsences {
    static final List<String> PEOPLE = List.of(MIA, MAX, LEA, OLGA, "dan@acme.test");
    private static final int HOURS = 240;

    private RandomAbsences() {}

    static Arbitrary<Policy> policies() {
        return Combinators.combine(personas(), calendars())
                .as((persona, calendars) -> Policy.builder()
                        .personas(persona)
                        .agents(Agent.of("dan", "dan@acme.test", "Dan"))
                        .calendars(calendars.toArray(new PersonalCalendar[0]))
                        .build());
    }

    private static Arbitrary<PersonaBuilder> personas() {
        var open = Arbitraries.of(OpenQuestions.class);
        return Combinators.combine(
                        open,
                        open,
                        people().injectNull(0.5),
                        people(),
                        deadlines().injectNull(0.2))
                .as((away, back, person, substitute, deadline) -> {
                    var rules = AbsenceRules.DEFAULT.whenAway(away).whenBack(back);
                    var persona = Leave.hr()
                            .absence(
                                    person == null
                                            ? rules
                                            : rules.withSubstitute(
                                                    EmailAddress.of(person), EmailAddress.of(substitute)));
                    return deadline == null ? persona : persona.deadline(deadline);
                });
    }

    private static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(DeadlineAction.class).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 5))
                .as((hours, actions, moves) -> Deadline.within(Duration.ofHours(hours))
                        .then(actions.toArray(new DeadlineAction[0]))
                        .atMost(moves));
    }

    private static Arbitrary<List<PersonalCalendar>> calendars() {
        return Combinators.combine(
                        people(), people().injectNull(0.2), entries().list().ofMaxSize(3))
                .as((person, substitute, entries) -> {
                    var calendar = PersonalCalendar.of(person).withAbsences(entries);
                    return substitute == null ? calendar : calendar.withSubstitute(substitute);
                })
                .list()
                .uniqueElements(PersonalCalendar::person)
                .ofMaxSize(PEOPLE.size());
    }

    private static Arbitrary<CalendarEntry> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(-24, HOURS),
                        Arbitraries.integers().between(1, 100),
                        people().injectNull(0.7))
                .as((from, length, substitute) -> new CalendarEntry(
                        hour(from), hour(from + length), substitute == null ? null : EmailAddress.of(substitute)));
    }

    private static CalendarTime hour(int hours) {
        return CalendarTime.at(Leave.NOW.plus(Duration.ofHours(hours)));
    }

    static Arbitrary<String> people() {
        return Arbitraries.of(PEOPLE);
    }
}
