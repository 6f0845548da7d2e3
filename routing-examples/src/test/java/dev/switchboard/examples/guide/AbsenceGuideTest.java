package dev.switchboard.examples.guide;

import static dev.switchboard.chain.DeadlineAction.NEXT_SUBSTITUTE;
import static dev.switchboard.chain.DeadlineAction.OWNER;
import static dev.switchboard.chain.DeadlineAction.REMIND;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.Absence;
import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.Absences;
import dev.switchboard.absence.Away;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.hours.Hours;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to absences is true")
class AbsenceGuideTest {
    private final Guide guide = Guide.of("absence.md", AbsenceGuideTest.class);
    private final RecordingNotifier mail = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-12-22T08:00:00Z");

    /** A company's calendar, whatever it is. */
    private interface Company {
        List<Absence> leaveOf(EmailAddress person, Instant from, Instant until);
    }

    @Test
    void theGuideHasThisCode() {
        guide.hasTheCodeOfItsTests();
    }

    @ParameterizedTest
    @EnumSource(names = "ANNOUNCE_ABSENCE")
    void theActionIsThere(Action action) {
        assertThat(guide.text()).contains("| `" + action + "`");
    }

    @ParameterizedTest
    @EnumSource
    void whatFollowsADeadlineIsThere(DeadlineAction action) {
        assertThat(guide.text()).contains("`" + action + "`");
    }

    @ParameterizedTest
    @EnumSource
    void theWaysWithOpenQuestionsAreThere(OpenQuestions way) {
        assertThat(guide.text()).contains("`" + way + "`");
    }

    @Test
    void theDocumentIsThePolicy() {
        assertThat(PolicyJson.read(guide.onlyBlock("json"))).isEqualTo(policy());
    }

    // spotless:off
    private static Policy policy() {
        // begin policy
Policy policy = Policy.builder()
        .personas(Persona.named("HR")
                .ownedBy("olga@acme.example", "Olga")
                .reasons(ContactReason.PTO, ContactReason.named("Accident").withUrgent(true))
                .specialist("mia@acme.example", "Mia", "ann@acme.example")
                .specialist("max@acme.example", "Max")
                .substituted(AskerText.of("{absent} is on leave; {substitute} will answer you here."))
                .hours(Hours.in("Europe/Berlin").withWeekly(EnumSet.range(MONDAY, FRIDAY), "09:00-17:00"))
                .deadline(Deadline.within(Duration.ofHours(4)).inHours(true).then(REMIND, NEXT_SUBSTITUTE, OWNER)))
        .calendars(PersonalCalendar.of("mia@acme.example")
                .inZone("Europe/Berlin")
                .withSubstitute("max@acme.example")
                .away("2026-12-21", "2026-12-27"))
        .build();
        // end policy
        return policy;
    }

    @Test
    void whoIsSickSaysSo() {
        Policy policy = policy();
        Company company = (person, from, until) -> List.of();
        // begin provider
AbsenceProvider calendar = (person, from, until) -> company.leaveOf(person, from, until);

Switchboard switchboard = Switchboard.over(policy)
        .absences(calendar, Duration.ofMinutes(30))
        .notifier(mail)
        .clock(clock)
        .build();
        // end provider
        Instant today = clock.instant();
        Instant tomorrow = today.plus(Duration.ofDays(1));
        // begin announce
Absences absences = switchboard.absences();
Absence sick = Absence.of(EmailAddress.of("max@acme.example"), today, tomorrow);

absences.announce(sick, Actor.person("max@acme.example"));
Optional<Away> away = absences.at(sick.person(), today);
absences.withdraw(sick, Actor.person("max@acme.example"));
        // end announce
        assertThat(away).contains(new Away(today, tomorrow, null));
        assertThat(absences.at(sick.person(), today)).isEmpty();
        switchboard.close();
    }

    @Test
    void openQuestionsMove() {
        PersonaBuilder hr = policy().require("HR").toBuilder();
        // begin open
PersonaBuilder persona = hr.absence(AbsenceRules.DEFAULT
        .withSubstitute("mia@acme.example", "max@acme.example")
        .whenAway(OpenQuestions.MOVE)
        .whenBack(OpenQuestions.STAY));
        // end open
        assertThat(persona.build().absenceRules().whenAway()).isEqualTo(OpenQuestions.MOVE);
    }
    // spotless:on

    @Test
    @DisplayName("after four working hours whoever stands in is reminded, after eight the owner has it")
    void theDeadlineOfThePolicy() {
        try (var switchboard =
                Switchboard.over(policy()).notifier(mail).clock(clock).build()) {
            switchboard
                    .router()
                    .route(Question.to("HR", "Can I take Friday off?"), Asker.withEmail("ann@acme.example"));
            for (var hours : List.of(4, 4, 20)) {
                clock.advance(Duration.ofHours(hours));
                switchboard.escalateOverdue(clock.instant());
            }
        }

        assertThat(mail.notifications())
                .extracting(
                        one -> one.occasion() + " " + one.recipient().person().name())
                .containsExactly("QUESTION Max", "ABSENCE Mia", "REMINDER Max", "QUESTION Olga");
    }
}
