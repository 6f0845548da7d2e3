package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policies;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.StalePolicyException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.SmartTag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Versions of the policy: who may change what, conflicts, going back, and the audit")
class PolicyVersionsTest {
    private static final Actor ADMIN = Actor.admin("root@acme.test");
    private static final Actor OLGA = Actor.person("olga@acme.test");

    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Switchboard switchboard = Switchboard.over(Policy.builder()
                    .personas(hr(), Persona.named("IT").ownedBy("ivo@acme.test", "Ivo"))
                    .agents(Agent.of("dan", "dan@acme.test"))
                    .build())
            .notifier(notifier)
            .clock(clock)
            .build();
    private final Policies policies = switchboard.policies();

    private static PersonaBuilder hr() {
        return Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO)
                .specialist("mia@acme.test", "Mia", "ann@acme.test", "bob@acme.test")
                .specialist("max@acme.test", "Max");
    }

    @AfterEach
    void close() {
        switchboard.close();
    }

    private Policy with(String persona, UnaryOperator<PersonaBuilder> change) {
        return with(policies.current().policy(), persona, change);
    }

    private static Policy with(Policy policy, String persona, UnaryOperator<PersonaBuilder> change) {
        return policy.with(change.apply(policy.require(persona).toBuilder()).build());
    }

    private static Policy withInbox(Policy policy) {
        return policy.toBuilder().inboxes(Inbox.followUp("human")).build();
    }

    @Test
    @DisplayName("3.7 an owner applies what changes her own persona only")
    void anOwnerChangesHerOwnPersona() {
        var next = with("HR", hr -> hr.tag(SmartTag.custom("complaint")));

        var version = policies.apply(next, 1, OLGA);

        assertThat(version.number()).isEqualTo(2);
        assertThat(version.by()).isEqualTo("olga@acme.test");
        assertThat(policies.current().policy()).isEqualTo(next);
    }

    @Test
    @DisplayName(
            "3.7 what belongs to another persona, or to all, is for an administrator; nothing of the rest is applied")
    void anOwnerChangesNothingElse() {
        var others = with(with("HR", hr -> hr.called("People")), "IT", it -> it.called("Help desk"));
        var everybodys = withInbox(policies.current().policy());

        assertThatThrownBy(() -> policies.apply(others, 1, OLGA))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("olga@acme.test may not change IT; its owner and administrators may");
        assertThatThrownBy(() -> policies.apply(everybodys, 1, OLGA))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("olga@acme.test may not change what all personas share; administrators may");
        assertThat(policies.current().number()).isEqualTo(1);

        assertThat(policies.apply(others, 1, ADMIN).number()).isEqualTo(2);
        assertThat(policies.apply(withInbox(others), 2, ADMIN).number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@acme.test", "mia@acme.test", "dan@acme.test", "ivo@acme.test"})
    @DisplayName("3.7 nobody else edits a persona's specialists, reasons, tags or rules")
    void strangersMayNotEdit(String email) {
        var edit = PolicyEdit.move("HR", "ann@acme.test", "max@acme.test");

        assertThatThrownBy(() -> policies.edit(edit, Actor.person(email))).isInstanceOf(NotPermittedException.class);
        assertThat(policies.current().number()).isEqualTo(1);

        assertThat(policies.edit(edit, OLGA).by()).isEqualTo("olga@acme.test");
    }

    @Test
    @DisplayName(
            "who applies to a version that is over is told what changed meanwhile; if both go together, the merged policy is applied")
    void changesThatGoTogetherAreMerged() {
        var mine = with("HR", hr -> hr.tag(SmartTag.custom("complaint")));
        policies.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));
        policies.edit(PolicyEdit.addReason("HR", ContactReason.SICK_LEAVE));

        var stale = catchThrowableOfType(StalePolicyException.class, () -> policies.apply(mine, 1));

        assertThat(stale.current()).isEqualTo(3);
        assertThat(stale.meanwhile().orElseThrow()).hasToString("""
                HR: reason "Sick leave" added
                HR: users of mia@acme.test moved: to max@acme.test; ann@acme.test""");
        var merged = stale.merge().orElseThrow().policy().orElseThrow();
        policies.apply(merged, stale.current());
        var hr = policies.current().policy().require("HR");
        assertThat(hr.tags()).extracting(SmartTag::name).containsExactly("complaint");
        assertThat(hr.reasons()).hasSize(2);
        assertThat(hr.specialists().usersOf(EmailAddress.of("max@acme.test"))).hasSize(1);
    }

    @Test
    @DisplayName("two who change the same are told where they contradict each other, and nothing is applied")
    void contradictionsAreNamed() {
        var mine = with("HR", hr -> hr.called("People").answerThreshold(0.9));
        policies.apply(with("HR", hr -> hr.called("Staff")), 1);

        var stale = catchThrowableOfType(StalePolicyException.class, () -> policies.apply(mine, 1));

        var merge = stale.merge().orElseThrow();
        assertThat(merge.policy()).isEmpty();
        assertThat(merge.contradictions())
                .extracting(PolicyChange::toString)
                .containsExactly("HR: setting name changed: \"Staff\" → \"People\"");
        assertThat(merge).hasToString("""
                both change the same; from theirs to yours:
                  - HR: setting name changed: "Staff" → "People\"""");
    }

    @Test
    @DisplayName("a change that needs what somebody else removed says so")
    void whatIsGoneIsNamed() {
        var mine = with(
                "HR",
                hr -> hr.specialists(hr.build()
                        .specialists()
                        .assign(EmailAddress.of("cleo@acme.test"), EmailAddress.of("max@acme.test"))));
        policies.edit(PolicyEdit.removeSpecialist("HR", "max@acme.test"));

        var stale = catchThrowableOfType(StalePolicyException.class, () -> policies.apply(mine, 1));

        assertThat(stale.merge().orElseThrow().problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("UNKNOWN_SPECIALIST");
        assertThat(stale.merge().orElseThrow().toString()).contains("not be valid", "max@acme.test");
    }

    @Test
    @DisplayName("a version that never was has no merge; the message says which version there is")
    void aVersionThatNeverWas() {
        var stale = catchThrowableOfType(
                StalePolicyException.class,
                () -> policies.apply(policies.current().policy(), 7));

        assertThat(stale).hasMessageContaining("version 7", "version 1");
        assertThat(stale.merge()).isEmpty();
        assertThat(stale.meanwhile()).isEmpty();
    }

    @Test
    @DisplayName("rolling back puts a former policy in force again, to the letter, as a new version")
    void rollsBack() {
        var before = PolicyJson.write(policies.current().policy());
        policies.edit(PolicyEdit.removeSpecialist("HR", "mia@acme.test"));
        policies.apply(with("HR", hr -> hr.called("People")), 2);

        var version = policies.rollback(1, 3, OLGA);

        assertThat(version.number()).isEqualTo(4);
        assertThat(version.change()).isEqualTo("rolled back to version 1");
        assertThat(PolicyJson.write(policies.current().policy())).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "A-19 A-20 by rolling back, open questions of whoever is gone go to somebody else at once, all others stay")
    void rollingBackReroutesWhatIsWithWhoeverIsGone() {
        policies.edit(PolicyEdit.addSpecialist("HR", "zoe@acme.test", "Zoe"));
        policies.edit(PolicyEdit.move("HR", "ann@acme.test", "zoe@acme.test"));
        ask("ann@acme.test");
        ask("bob@acme.test");

        policies.rollback(1, 3, ADMIN);

        assertThat(notifier.notifications())
                .extracting(one -> one.recipient().person().email().toString())
                .containsExactly("zoe@acme.test", "mia@acme.test", "mia@acme.test");
        assertThat(notifier.notifications().get(2).asker().emails()).contains(EmailAddress.of("ann@acme.test"));
    }

    private void ask(String email) {
        switchboard.router().route(Question.to("HR", "Can I take PTO on Friday?"), Asker.withEmail(email));
    }

    @Test
    @DisplayName("rolling back is refused to a version that is not kept, from one that is over, and to whoever may not")
    void rollsBackOnlyWhenItFits() {
        policies.edit(PolicyEdit.unassign("HR", "ann@acme.test"));

        assertThatThrownBy(() -> policies.rollback(9, 2, ADMIN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("UNKNOWN_VERSION: there is no version 9; kept are versions 1 to 2");
        assertThatThrownBy(() -> policies.rollback(0, 2, ADMIN)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> policies.rollback(1, 1, ADMIN)).isInstanceOf(StalePolicyException.class);
        assertThatThrownBy(() -> policies.rollback(1, 2, Actor.person("ivo@acme.test")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(policies.current().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("the audit names for each version who made it, when, and what it changed")
    void auditsEachVersion() {
        policies.edit(PolicyEdit.unassign("HR", "ann@acme.test"), OLGA);
        clock.advance(Duration.ofHours(1));
        policies.apply(with("IT", it -> it.called("Help desk")), 2, ADMIN);
        policies.rollback(2, 3, ADMIN);

        var audit = policies.audit(10);

        assertThat(audit)
                .extracting(one -> one.number() + " " + one.by() + ": " + one.change())
                .containsExactly(
                        "4 admin root@acme.test: rolled back to version 2",
                        "3 admin root@acme.test: whole policy replaced",
                        "2 olga@acme.test: HR: unassign ann@acme.test");
        assertThat(audit)
                .extracting(one -> one.difference().toString())
                .containsExactly(
                        "IT: setting name changed: \"Help desk\" → \"IT\"",
                        "IT: setting name changed: \"IT\" → \"Help desk\"",
                        "HR: users of mia@acme.test removed: ann@acme.test");
        assertThat(audit.get(2).at()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(audit.get(1).at()).isEqualTo(Instant.parse("2026-01-05T10:00:00Z"));
        assertThat(policies.audit(1)).hasSize(1);
        assertThat(policies.audit(0)).isEqualTo(List.of());
    }
}
