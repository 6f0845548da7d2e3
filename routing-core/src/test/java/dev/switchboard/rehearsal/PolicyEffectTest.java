package dev.switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.specialist.Specialist;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who would be answered by somebody else")
class PolicyEffectTest {
    private static final Policy BEFORE = Policy.of(hr());

    private static PersonaBuilder hr() {
        return base().specialist("mia@acme.test", "Mia", "ann@acme.test", "bob@acme.test", "olga@acme.test")
                .specialist("max@acme.test", "Max", "cleo@acme.test");
    }

    private static PersonaBuilder base() {
        return Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE);
    }

    private static PolicyEffect effect(PersonaBuilder after) {
        return PolicyEffect.ofUsers(BEFORE, Policy.of(after), Progress.none());
    }

    @Test
    @DisplayName("nothing changes for equal policies")
    void nothingForEqualPolicies() {
        var effect = effect(hr());

        assertThat(effect.asked()).isEqualTo(8);
        assertThat(effect.changed()).isZero();
        assertThat(effect.shifts()).isEmpty();
        assertThat(effect).hasToString("");
    }

    @Test
    @DisplayName("A-30: nothing changes for people who are only written differently")
    void nothingForPeopleWrittenDifferently() {
        var after = Policy.of(Persona.named("HR")
                .ownedBy("OLGA@acme.test", "Olga")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE)
                .specialist("Mia@acme.test", "Mia", "ann@acme.test", "bob@acme.test", "olga@acme.test")
                .specialist(Specialist.of("max@acme.test", "Max").withActive(false))
                .user("cleo@acme.test", EmailAddress.of("max@acme.test")));
        var before =
                Policy.of(base().specialist("mia@acme.test", "Mia", "ann@acme.test", "bob@acme.test", "olga@acme.test")
                        .specialist(Specialist.of("max@acme.test", "Max").withActive(false))
                        .user("cleo@acme.test", EmailAddress.of("max@acme.test")));
        var questions = List.of(Asking.of(Question.to("HR", "Why?").withId("1"), Asker.withEmail("ann@acme.test")));

        assertThat(PolicyEffect.ofUsers(before, after, Progress.none()).shifts())
                .isEmpty();
        try (var was = Switchboard.over(before).clock(clock()).build();
                var is = Switchboard.over(after).clock(clock()).build()) {
            assertThat(PolicyEffect.ofQuestions(was.router(), is.router(), questions, Progress.none())
                            .shifts())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("users who are moved are counted once for each reason, with whom they had and whom they have")
    void movedUsers() {
        var effect = effect(base().specialist("mia@acme.test", "Mia", "bob@acme.test", "olga@acme.test")
                .specialist("max@acme.test", "Max", "ann@acme.test", "cleo@acme.test"));

        assertThat(effect)
                .hasToString(
                        "HR: 2 questions from ESCALATED_SPECIALIST mia@acme.test to ESCALATED_SPECIALIST max@acme.test:"
                                + " mapped to another specialist");
        var shift = effect.shifts().get(0);
        assertThat(shift.reasons()).containsExactly("PTO", "Sick leave");
        assertThat(shift.examples()).containsExactly("ann@acme.test");
        assertThat(shift.cause()).isEqualTo(new Cause(Stage.SPECIALIST, StageResult.FOUND, StageResult.FOUND));
    }

    @Test
    @DisplayName(
            "each cause is a shift of its own, the largest first; whoever owns the persona is asked for themselves")
    void causesAreKeptApart() {
        var effect =
                effect(base().specialist(Specialist.of("mia@acme.test", "Mia").withActive(false))
                        .user("ann@acme.test", EmailAddress.of("mia@acme.test"))
                        .user("bob@acme.test", EmailAddress.of("mia@acme.test"))
                        .user("olga@acme.test", EmailAddress.of("mia@acme.test"))
                        .specialist("max@acme.test", "Max"));

        assertThat(effect.changed()).isEqualTo(8);
        assertThat(effect.causes())
                .extracting(ShiftGroup::toString)
                .containsExactly(
                        "HR: 6 questions: the specialist is not active any more",
                        "HR: 2 questions: mapped to no specialist any more");
        assertThat(effect.causes().get(0).reasons()).containsExactly("PTO", "Sick leave");
        assertThat(effect).hasToString("""
                HR: 4 questions from ESCALATED_SPECIALIST mia@acme.test to ESCALATED_OWNER olga@acme.test: the specialist is not active any more
                HR: 2 questions from ESCALATED_SPECIALIST mia@acme.test to UNROUTABLE: the specialist is not active any more
                HR: 2 questions from ESCALATED_SPECIALIST max@acme.test to ESCALATED_OWNER olga@acme.test: mapped to no specialist any more""");
    }

    @Test
    @DisplayName(
            "another owner is the cause, whoever else was asked about before and whichever inactive specialist is passed over")
    void causeIsNotThatOfAnotherUser() {
        var gone = Specialist.of("gone@acme.test", "").withActive(false);
        var before = Policy.of(
                base().specialist(gone).user("ann@acme.test", gone.email()).user("bob@acme.test", gone.email()));
        var after = Policy.of(Persona.named("HR")
                .ownedBy("otto@acme.test", "Otto")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE)
                .specialist("mia@acme.test", "Mia", "ann@acme.test")
                .specialist(gone)
                .user("bob@acme.test", gone.email()));

        assertThat(PolicyEffect.ofUsers(before, after, Progress.none()).shifts())
                .extracting(shift -> shift.after().id() + " " + shift.cause().stage())
                .containsExactly("mia@acme.test SPECIALIST", "otto@acme.test OWNER");
    }

    @Test
    @DisplayName("a reason or a step that is gone, and a persona that is gone, are causes too")
    void whatIsGone() {
        var withoutReason = Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO)
                .specialists(BEFORE.require("HR").specialists()));
        var withoutStep = Policy.of(hr().chain(ChainStep.OWNER));
        var withoutPersona = Policy.of(Persona.named("IT").ownedBy("ivo@acme.test", "Ivo"));

        assertThat(shifts(withoutReason)).allSatisfy(shift -> {
            assertThat(shift.reasons()).containsExactly("Sick leave");
            assertThat(shift.cause().stage()).isEqualTo(Stage.REASONS);
        });
        assertThat(shifts(withoutStep))
                .extracting(shift -> shift.cause().toString())
                .containsOnly("SPECIALIST, which found FOUND, is not reached any more");
        assertThat(shifts(withoutPersona))
                .extracting(shift -> shift.after().toString())
                .containsOnly("REJECTED");
    }

    @Test
    @DisplayName(
            "a specialist who is away shifts the questions of their own users alone, to the substitute or the owner")
    void absence() {
        var away = PersonalCalendar.of("mia@acme.test").inZone("UTC").away("2026-01-01", "2026-06-30");

        assertThat(shifts(Policy.builder().calendars(away).personas(hr()).build()))
                .extracting(Shift::toString)
                .containsExactly(
                        "HR: 4 questions from ESCALATED_SPECIALIST mia@acme.test to ESCALATED_OWNER olga@acme.test:"
                                + " the specialist is away now",
                        "HR: 2 questions from ESCALATED_SPECIALIST mia@acme.test to UNROUTABLE:"
                                + " the specialist is away now");
        assertThat(shifts(Policy.builder()
                        .calendars(away.withSubstitute("max@acme.test"))
                        .personas(hr())
                        .build()))
                .extracting(shift -> shift.after() + " " + shift.questions() + " " + shift.cause())
                .containsExactly("ESCALATED_SPECIALIST max@acme.test 6 somebody stands in for the specialist now");
    }

    @Test
    @DisplayName(
            "a specialist who stands in for the owner answers everybody then, their own users not as their specialist")
    void specialistInPlaceOfTheOwner() {
        var away = PersonalCalendar.of("olga@acme.test")
                .inZone("UTC")
                .away("2026-01-01", "2026-06-30")
                .withSubstitute("mia@acme.test");

        assertThat(shifts(Policy.builder()
                        .calendars(away)
                        .personas(hr().chain(Chain.of(ChainStep.OWNER)))
                        .build()))
                .extracting(shift -> shift.before() + " " + shift.after() + " " + shift.questions())
                .contains("ESCALATED_SPECIALIST max@acme.test ESCALATED_SPECIALIST mia@acme.test 2");
    }

    private static List<Shift> shifts(Policy after) {
        var shifts = PolicyEffect.ofUsers(BEFORE, after, Progress.none()).shifts();
        assertThat(shifts).isNotEmpty();
        return shifts;
    }

    @Test
    @DisplayName("of a list of questions, those that somebody else answers, with the cause")
    void ofQuestions() {
        var after = Policy.of(hr().knows("28 days a year.", "How many leave days do I have?"));
        var ann = Asker.withEmail("ann@acme.test");
        var progress = new ArrayList<Long>();
        try (var was = Switchboard.over(BEFORE).clock(clock()).build();
                var is = Switchboard.over(after).clock(clock()).build()) {
            var effect = PolicyEffect.ofQuestions(
                    was.router(),
                    is.router(),
                    List.of(
                            Asking.of(
                                    Question.to("HR", "How many leave days do I have?")
                                            .withId("1"),
                                    ann),
                            Asking.of(
                                    Question.to("HR", "Can I have PTO on Friday?")
                                            .withId("2"),
                                    ann)),
                    (done, all) -> progress.add(done));

            assertThat(effect.asked()).isEqualTo(2);
            assertThat(effect.shifts()).hasSize(1);
            assertThat(effect.shifts().get(0).after()).hasToString("ANSWERED");
            assertThat(effect.shifts().get(0).cause())
                    .isEqualTo(new Cause(Stage.ANSWER, StageResult.UNKNOWN, StageResult.ANSWERED));
            assertThat(progress).containsExactly(2L);
        }
    }

    private static VirtualClock clock() {
        return VirtualClock.at("2026-01-05T09:00:00Z");
    }
}
