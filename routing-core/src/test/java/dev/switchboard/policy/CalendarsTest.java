package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Calendars and substitutes of a policy")
class CalendarsTest {
    private static final PersonalCalendar MIA =
            PersonalCalendar.of("mia@acme.test").inZone("UTC").away("2026-12-24", "2026-12-31");
    private static final PersonalCalendar MAX = PersonalCalendar.of("max@acme.test");

    private static PersonaBuilder hr() {
        return Persona.named("HR").ownedBy("olga@acme.test");
    }

    private static Policy policy(PersonalCalendar... calendars) {
        return Policy.builder().personas(hr()).calendars(calendars).build();
    }

    @Test
    void areInTheOrderConfiguredAndFoundByPerson() {
        var policy = policy(MIA, MAX);

        assertThat(policy.calendars()).containsExactly(MIA, MAX);
        assertThat(policy.calendarOf(EmailAddress.of("MAX@acme.test"))).contains(MAX);
        assertThat(policy.calendarOf(EmailAddress.of("ivo@acme.test"))).isEmpty();
        assertThat(policy)
                .isNotEqualTo(policy(MAX, MIA))
                .isEqualTo(policy.toBuilder().build());
    }

    @Test
    void areReplacedAddedAndRemoved() {
        var again = MIA.inZone("Europe/Berlin");

        assertThat(policy(MIA, MAX).toBuilder().calendar(again).build().calendars())
                .containsExactly(again, MAX);
        assertThat(policy(MIA).toBuilder().calendar(MAX).build().calendars()).containsExactly(MIA, MAX);
        assertThat(policy(MIA, MAX).toBuilder().withoutCalendars().build()).isEqualTo(policy());
    }

    @Test
    void stayWhenAPersonaIsChanged() {
        var changed = policy(MIA).with(hr().requireVerifiedEmail(true).build());

        assertThat(changed.calendars()).containsExactly(MIA);
    }

    @Test
    void areOnesOfDifferentPeople() {
        assertThatThrownBy(() -> policy(MAX, MIA, PersonalCalendar.of("MIA@acme.test")))
                .hasMessageContainingAll(
                        "DUPLICATE_CALENDAR",
                        "/calendars/2/person",
                        "calendar \"mia@acme.test\" is there already as calendar 1; give each its own person");
    }

    @Test
    @DisplayName("each change has its words: calendars, substitutes of a persona, its rules, its deadline")
    void differences() {
        var before = policy(MIA);
        var after = Policy.builder()
                .personas(hr().absence(AbsenceRules.DEFAULT
                        .withSubstitute("mia@acme.test", "max@acme.test")
                        .whenAway(OpenQuestions.MOVE)))
                .calendars(MIA.withSubstitute("max@acme.test"), MAX)
                .build();

        var difference = PolicyDifference.between(before, after);

        assertThat(difference.applyTo(before)).isEqualTo(after);
        assertThat(difference.changes())
                .extracting(change -> change.kind() + " " + change.action() + " " + change.name())
                .containsExactlyInAnyOrder(
                        "setting changed absence",
                        "substitute added of mia@acme.test",
                        "calendar changed of mia@acme.test",
                        "calendar added of max@acme.test");
    }

    @Test
    @DisplayName("an address written in another way is a change, as it is for owners, agents and users")
    void spelledInAnotherWay() {
        var before = spelled("mia@Bücher.example", "max@acme.test");
        var after = spelled("mia@xn--bcher-kva.example", "Max@acme.test");

        var difference = PolicyDifference.between(before, after);

        assertThat(before).isNotEqualTo(after).isEqualTo(spelled("mia@Bücher.example", "max@acme.test"));
        assertThat(PolicyJson.write(difference.applyTo(before))).isEqualTo(PolicyJson.write(after));
        assertThat(difference.changes())
                .extracting(PolicyChange::toString)
                .containsExactlyInAnyOrder(
                        "HR: substitute of mia@Bücher.example changed: person \"mia@Bücher.example\" → "
                                + "\"mia@xn--bcher-kva.example\"; substitute \"max@acme.test\" → \"Max@acme.test\"",
                        "calendar of mia@Bücher.example changed: person \"mia@Bücher.example\" → "
                                + "\"mia@xn--bcher-kva.example\"; substitute \"max@acme.test\" → \"Max@acme.test\"; "
                                + "absences added 2026-12-24 to 2026-12-31, answered by Max@acme.test, "
                                + "removed 2026-12-24 to 2026-12-31, answered by max@acme.test");
    }

    private static Policy spelled(String person, String substitute) {
        return Policy.builder()
                .personas(hr().substitute(EmailAddress.of(person), EmailAddress.of(substitute)))
                .calendars(PersonalCalendar.of(person)
                        .inZone("UTC")
                        .withSubstitute(substitute)
                        .away("2026-12-24", "2026-12-31", substitute))
                .build();
    }
}
