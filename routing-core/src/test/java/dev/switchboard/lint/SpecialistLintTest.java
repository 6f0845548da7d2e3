package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistLintTest {

    @Test
    void findsASpecialistWithoutUsers() {
        var persona = hr().specialist("mia@x.example", "", "ann@x.example").specialist("max@x.example", "");

        assertThat(Lint.of(persona)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding)
                    .asString()
                    .startsWith(
                            "INFO SPECIALIST_WITHOUT_USERS /personas/0/specialists/1: specialist max@x.example has no users;");
        });
    }

    @Test
    void doesNotMindASpecialistWithoutUsersWhoStandsIn() {
        var calendar = PersonalCalendar.of("mia@x.example").inZone("UTC");

        assertThat(Lint.places(withMax(calendar.withSubstitute("Max@x.example"))))
                .isEmpty();
        assertThat(Lint.places(withMax(calendar.away("2026-12-24", "2026-12-31", "max@x.example"))))
                .isEmpty();
        assertThat(Lint.places(
                        miaAndMax().absence(AbsenceRules.DEFAULT.withSubstitute("mia@x.example", "max@x.example"))))
                .isEmpty();
        assertThat(Lint.places(withMax(calendar)))
                .containsExactly("SPECIALIST_WITHOUT_USERS /personas/0/specialists/1");
    }

    private static PolicyBuilder withMax(PersonalCalendar calendar) {
        return Policy.builder().personas(miaAndMax()).calendars(calendar);
    }

    private static PersonaBuilder miaAndMax() {
        return hr().specialist("mia@x.example", "", "ann@x.example").specialist("max@x.example", "");
    }

    @Test
    @DisplayName("A-16: users of somebody who is not active")
    void findsAnInactiveSpecialistWithUsers() {
        var map = SpecialistMap.builder()
                .add(Specialist.of("old@x.example", "").withActive(false))
                .add(Specialist.of("gone@x.example", "").withActive(false))
                .map(EmailAddress.of("ann@x.example"), EmailAddress.of("gone@x.example"))
                .build();

        assertThat(Lint.places(hr().specialists(map))).containsExactly("SPECIALIST_INACTIVE /personas/0/specialists/1");
    }

    @Test
    @DisplayName("A-5: a specialist who is their own user")
    void findsASpecialistMappedToThemself() {
        var persona = hr().specialist("max@x.example", "", "ann@x.example")
                .specialist("mia@x.example", "", "Mia@x.example", "bob@x.example");

        assertThat(Lint.places(persona)).containsExactly("SELF_MAPPED /personas/0/specialists/1");
    }

    @Test
    @DisplayName("MP-44: two specialists responsible for each other")
    void findsAShortCycleOnce() {
        var persona = hr().specialist("c@x.example", "", "ann@x.example")
                .specialist("a@x.example", "", "b@x.example")
                .specialist("b@x.example", "", "A@x.example");

        assertThat(Lint.of(persona)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.MAPPING_CYCLE);
            assertThat(finding.place()).hasToString("/personas/0/specialists/1");
            assertThat(finding.what()).isEqualTo("a@x.example is mapped to b@x.example, b@x.example to a@x.example");
        });
    }

    @Test
    void findsACycleThatOthersLeadInto() {
        var persona = hr().specialist("a@x.example", "", "ann@x.example")
                .specialist("c@x.example", "", "b@x.example")
                .specialist("d@x.example", "", "a@x.example", "c@x.example")
                .specialist("b@x.example", "", "d@x.example")
                .specialist("e@x.example", "", "f@x.example")
                .specialist("f@x.example", "", "e@x.example");

        assertThat(Lint.of(persona))
                .extracting(finding -> finding.place() + " " + finding.what())
                .containsExactly(
                        "/personas/0/specialists/1 c@x.example is mapped to d@x.example,"
                                + " d@x.example to b@x.example, b@x.example to c@x.example",
                        "/personas/0/specialists/4 e@x.example is mapped to f@x.example, f@x.example to e@x.example");
    }

    @Test
    void findsNoCycleInAReportingLine() {
        var persona = hr().specialist("a@x.example", "", "b@x.example", "c@x.example")
                .specialist("b@x.example", "", "d@x.example")
                .specialist("c@x.example", "", "e@x.example")
                .specialist("f@x.example", "", "a@x.example");

        assertThat(Lint.of(persona)).isEmpty();
    }

    @Test
    void namesTenOfALongCycle() {
        var persona = hr();
        for (int i = 0; i < 12; i++) {
            persona.specialist("s" + i + "@x.example", "", "s" + (i + 1) % 12 + "@x.example");
        }

        assertThat(Lint.of(persona))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .startsWith("s0@x.example is mapped to s11@x.example, s11@x.example to s10@x.example")
                        .endsWith("s3@x.example to s2@x.example, and so on in a circle of 12"));
    }

    @Test
    void findsTheOwnerAmongTheUsers() {
        var persona = hr().specialist("mia@x.example", "", "Olga@x.example");

        assertThat(Lint.places(persona)).containsExactly("OWNER_MAPPED /personas/0/owner");
    }

    @Test
    void saysOnceThatTheOwnerIsTheirOwnUser() {
        var persona = hr().specialist("olga@x.example", "", "olga@x.example");

        assertThat(Lint.places(persona)).containsExactly("SELF_MAPPED /personas/0/specialists/0");
    }

    private static PersonaBuilder hr() {
        return Lint.hr().reasons(ContactReason.PTO);
    }
}
