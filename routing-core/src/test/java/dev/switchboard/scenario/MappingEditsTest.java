package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.policy.StalePolicyException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingEditsTest {
    private static final String MIA = "mia@acme.test";
    private static final String MAX = "max@acme.test";

    private final Office office = Office.open();

    @ParameterizedTest
    @CsvSource({
        "'', SPECIALIST_EMAIL_REQUIRED",
        "'  ', SPECIALIST_EMAIL_REQUIRED",
        "mia, EMAIL_INVALID",
        "mia@, EMAIL_INVALID",
        "m ia@acme.test, EMAIL_INVALID"
    })
    @DisplayName("T-MP-13 a specialist with a blank or malformed e-mail is refused and nothing changes")
    void aSpecialistNeedsAnEmail(String email, PolicyProblem code) {
        var before = office.switchboard.policies().current();

        var problem = refusal(() -> office.edit(PolicyEdit.addSpecialist("HR", email, "Mia")));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(office.switchboard.policies().current()).isEqualTo(before);
    }

    @Test
    @DisplayName("T-MP-13 the builder refuses a malformed e-mail too, with its place")
    void theBuilderRefusesAMalformedEmail() {
        var builder = Office.hr().specialist("mia", "Mia");

        var problem = refusal(() -> Policy.of(builder));

        assertThat(problem.code()).isEqualTo(PolicyProblem.EMAIL_INVALID);
        assertThat(problem.place().pointer()).isEqualTo("/personas/0/specialists/2/email");
    }

    @Test
    @DisplayName("T-MP-13 the builder looks at the users of a specialist whose e-mail is malformed")
    void theBuilderNamesMalformedUsersToo() {
        var builder = Office.hr().specialist("mia", "Mia", "ann@acme.example", "bob");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Policy.of(builder))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.place().pointer())
                        .containsExactly("/personas/0/specialists/2/email", "/personas/0/specialists/2/users/1"));
    }

    @Test
    @DisplayName("T-MP-15 A-9 two reasons may be added to three; a sixth is refused, preset or custom")
    void fiveReasonsAreTheMost() {
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("Payroll")));
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("Travel")));
        var five = reasons();

        var custom = refusal(() -> office.edit(PolicyEdit.addReason("HR", ContactReason.named("Parking"))));
        var preset = refusal(() -> office.edit(PolicyEdit.addReason("HR", ContactReason.named("Expenses"))));

        assertThat(custom.code()).isEqualTo(PolicyProblem.TOO_MANY_REASONS);
        assertThat(preset.code()).isEqualTo(PolicyProblem.TOO_MANY_REASONS);
        assertThat(custom.message()).contains("Parking", "5");
        assertThat(reasons()).isEqualTo(five).isEqualTo("[PTO, Sick Leave, PTO extension, Payroll, Travel]");
    }

    @ParameterizedTest
    @ValueSource(strings = {" pto ", "PTO", "\tPto\n", "sick  leave", "SICK \t LEAVE"})
    @DisplayName("T-MP-17 A-14 a reason that differs in case or white space only is refused")
    void aReasonAlikeIsRefused(String label) {
        var problem = refusal(() -> office.edit(PolicyEdit.addReason("HR", ContactReason.named(label))));

        assertThat(problem.code()).isEqualTo(PolicyProblem.DUPLICATE_REASON);
        assertThat(reasons()).isEqualTo("[PTO, Sick Leave, PTO extension]");
    }

    @Test
    @DisplayName("A-14 composed and decomposed letters are alike")
    void composedAndDecomposedLettersAreAlike() {
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("Cong\u00e9")));

        var problem = refusal(() -> office.edit(PolicyEdit.addReason("HR", ContactReason.named("CONGE\u0301"))));

        assertThat(problem.code()).isEqualTo(PolicyProblem.DUPLICATE_REASON);
    }

    @Test
    @DisplayName("A-14 labels that differ in more are two reasons")
    void labelsThatDifferInMoreAreTwo() {
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("P T O")));

        assertThat(reasons()).contains("P T O");
    }

    @Test
    @DisplayName("T-MP-16 a reason added while running routes to the specialist; a removed one no longer does")
    void reasonsMayChangeWhileRunning() {
        var before = office.ask(ANN, "I want a parking permit");
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("Parking permit")));
        var with = office.ask(ANN, "I want a parking permit");
        office.edit(PolicyEdit.removeReason("HR", "parking  PERMIT"));
        var after = office.ask(ANN, "I want a parking permit");

        assertThat(before.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(with.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(after.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(with.policyVersion()).isEqualTo(2);
        assertThat(after.policyVersion()).isEqualTo(3);
    }

    @Test
    @DisplayName("T-MP-16 a reason that is not there cannot be removed")
    void anUnknownReasonCannotBeRemoved() {
        var problem = refusal(() -> office.edit(PolicyEdit.removeReason("HR", "Parking")));

        assertThat(problem.code()).isEqualTo(PolicyProblem.UNKNOWN_REASON);
    }

    @Test
    @DisplayName("T-MP-20 A-21 a mapped user is refused, naming the present specialist; move is explicit")
    void aMappedUserIsRefused() {
        var problem = refusal(() -> office.edit(PolicyEdit.assign("HR", "Ann@acme.test", MAX)));

        assertThat(problem.code()).isEqualTo(PolicyProblem.ALREADY_MAPPED);
        assertThat(problem.message()).contains(MIA);
        assertThat(specialistOf("ann@acme.test")).isEqualTo(MIA);
    }

    @Test
    @DisplayName("T-MP-20 I-1 a moved user has the new specialist, and the old one no longer lists them")
    void aMovedUserHasTheNewSpecialist() {
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));

        assertThat(specialistOf("ann@acme.test")).isEqualTo(MAX);
        assertThat(usersOf(MIA)).isEqualTo("[bob@acme.test]");
        assertThat(office.ask(ANN, Office.PTO).target().map(target -> target.id()))
                .contains(MAX);
    }

    @Test
    @DisplayName("T-MP-20 assigning a user to the present specialist changes nothing and makes no version")
    void assigningAgainChangesNothing() {
        var before = office.switchboard.policies().current();

        var after = office.edit(PolicyEdit.assign("HR", "ANN@acme.test", MIA));

        assertThat(after).isEqualTo(before);
        assertThat(office.events.events(RoutingEvent.Kind.POLICY_CHANGED)).isEmpty();
    }

    @Test
    @DisplayName("T-MP-21 of 10,000 users one is removed: 9,999 keep the specialist, that one falls back to the owner")
    void oneOfManyIsRemoved() {
        var users = IntStream.range(0, 10_000)
                .mapToObj(i -> "user" + i + "@acme.test")
                .toArray(String[]::new);
        var many = Office.with(Persona.named("HR")
                .ownedBy("olga@acme.test")
                .reason(ContactReason.PTO)
                .specialist(MIA, "Mia", users));

        many.edit(PolicyEdit.unassign("HR", "user5000@acme.test"));

        var map = many.switchboard.policies().current().policy().require("HR").specialists();
        assertThat(map.userCount()).isEqualTo(9_999);
        assertThat(map.usersOf(EmailAddress.of(MIA))).hasSize(9_999);
        assertThat(many.ask(Asker.withEmail("user4999@acme.test"), Office.PTO).outcome())
                .isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(many.ask(Asker.withEmail("user5000@acme.test"), Office.PTO).outcome())
                .isEqualTo(Outcome.ESCALATED_OWNER);
    }

    @Test
    @DisplayName("MP-10 who is mapped to nobody cannot be unassigned")
    void whoIsMappedToNobodyCannotBeUnassigned() {
        var problem = refusal(() -> office.edit(PolicyEdit.unassign("HR", "eve@acme.test")));

        assertThat(problem.code()).isEqualTo(PolicyProblem.NOT_MAPPED);
    }

    @Test
    @DisplayName("MP-10 users, specialists and owner may change while running, and count from the next question")
    void everythingMayChangeWhileRunning() {
        office.edit(PolicyEdit.addSpecialist("HR", "pia@acme.test", "Pia"));
        office.edit(PolicyEdit.assign("HR", "eve@acme.test", "pia@acme.test"));

        var decision = office.ask(EVE, Office.PTO);

        assertThat(decision.policyVersion()).isEqualTo(3);
        assertThat(office.notified()).containsExactly("pia@acme.test");
    }

    @Test
    @DisplayName("MP-8 specialists are added once and must be there to be changed")
    void specialistsAreAddedOnce() {
        assertThat(refusal(() -> office.edit(PolicyEdit.addSpecialist("HR", "MIA@acme.test", "Mia")))
                        .code())
                .isEqualTo(PolicyProblem.DUPLICATE_SPECIALIST);
        assertThat(refusal(() -> office.edit(PolicyEdit.deactivate("HR", "pia@acme.test")))
                        .code())
                .isEqualTo(PolicyProblem.UNKNOWN_SPECIALIST);
        assertThat(refusal(() -> office.edit(PolicyEdit.assign("HR", "eve@acme.test", "pia@acme.test")))
                        .code())
                .isEqualTo(PolicyProblem.UNKNOWN_SPECIALIST);
        assertThat(refusal(() -> office.edit(PolicyEdit.removeSpecialist("HR", "pia@acme.test")))
                        .code())
                .isEqualTo(PolicyProblem.UNKNOWN_SPECIALIST);
    }

    @Test
    @DisplayName("MP-7 an edit of a persona that is not there is refused, with a suggestion")
    void anEditOfAnUnknownPersonaIsRefused() {
        var problem = refusal(() -> office.edit(PolicyEdit.deactivate("Hr", MIA)));

        assertThat(problem.code()).isEqualTo(PolicyProblem.UNKNOWN_PERSONA);
        assertThat(problem.message()).contains("did you mean \"HR\"?");
    }

    @Test
    @DisplayName("A-10 a persona has exactly one configuration: a second persona of the same id is refused")
    void aPersonaHasOneConfiguration() {
        var problem = refusal(() -> Policy.of(Office.hr(), Office.hr()));

        assertThat(problem.code()).isEqualTo(PolicyProblem.DUPLICATE_PERSONA);
    }

    @Test
    @DisplayName("T-MP-43 A-70 with the feature off, the owner is notified and no specialist is looked for")
    void withTheFeatureOffTheOwnerIsNotified() {
        var off = Office.with(Office.hr().specialistRouting(false));

        var decision = off.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(off.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision)).contains("REASONS OFF", "SPECIALIST OFF");
    }

    @Test
    @DisplayName("T-MP-43 A-70 with the feature off, every edit of the configuration says why it is refused")
    void withTheFeatureOffEditsAreRefused() {
        var off = Office.with(Office.hr().specialistRouting(false));

        assertThat(new PolicyEdit[] {
                    PolicyEdit.addSpecialist("HR", "pia@acme.test", "Pia"),
                    PolicyEdit.removeSpecialist("HR", MIA),
                    PolicyEdit.deactivate("HR", MIA),
                    PolicyEdit.assign("HR", "eve@acme.test", MIA),
                    PolicyEdit.move("HR", "ann@acme.test", MAX),
                    PolicyEdit.unassign("HR", "ann@acme.test"),
                    PolicyEdit.addReason("HR", ContactReason.named("Parking")),
                    PolicyEdit.removeReason("HR", "PTO")
                })
                .allSatisfy(edit -> {
                    var problem = refusal(() -> off.edit(edit));
                    assertThat(problem.code()).isEqualTo(PolicyProblem.FEATURE_DISABLED);
                    assertThat(problem.message()).contains("specialist routing is off for HR");
                });
        assertThat(off.switchboard.policies().current().number()).isEqualTo(1);
    }

    @Test
    @DisplayName("MP-10 a whole policy replaces the version it was made from, and no other")
    void aWholePolicyReplacesItsVersion() {
        var policies = office.switchboard.policies();
        var next = Policy.of(Office.hr().reason(ContactReason.named("Parking permit")));

        var version = policies.apply(next, 1);
        var stale = catchThrowableOfType(StalePolicyException.class, () -> policies.apply(next, 1));

        assertThat(version.number()).isEqualTo(2);
        assertThat(stale.expected()).isEqualTo(1);
        assertThat(stale.current()).isEqualTo(2);
        assertThat(policies.current()).isEqualTo(version);
        assertThat(office.ask(ANN, "A parking permit please").outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.events.events(RoutingEvent.Kind.POLICY_CHANGED)).hasSize(1);
    }

    @Test
    @DisplayName("MP-10 the history is newest first, with what changed, as many as wanted")
    void theHistoryIsNewestFirst() {
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));
        office.edit(PolicyEdit.unassign("HR", "bob@acme.test"));

        var policies = office.switchboard.policies();

        assertThat(policies.history(10))
                .extracting(PolicyVersion::change)
                .containsExactly(
                        "HR: unassign bob@acme.test", "HR: move ann@acme.test to max@acme.test", "initial policy");
        assertThat(policies.history(2)).extracting(PolicyVersion::number).containsExactly(3L, 2L);
        assertThat(policies.history(0)).isEmpty();
    }

    private String reasons() {
        return persona().reasons().toString();
    }

    private String usersOf(String specialist) {
        return persona().specialists().usersOf(EmailAddress.of(specialist)).toString();
    }

    private String specialistOf(String user) {
        return persona()
                .specialists()
                .specialistOf(EmailAddress.of(user))
                .orElseThrow()
                .email()
                .toString();
    }

    private Persona persona() {
        return office.switchboard.policies().current().policy().require("HR");
    }

    private static Problem refusal(Supplier<?> attempt) {
        ThrowingCallable call = attempt::get;
        var invalid = catchThrowableOfType(InvalidInputException.class, call);
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().get(0);
    }
}
