package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agents, inboxes and views of a policy, and what refers to them")
class WorkplaceTest {
    private static final Agent DAN = Agent.of("dan", "dan@shop.test", "Dan");

    @Test
    @DisplayName("every problem at once: twins, addresses shared, references to nobody, each with its place")
    void everyProblemAtOnce() {
        var policy = Policy.builder()
                .personas(shop().operators("Dan")
                        .rules(TagRule.anyOf("a")
                                .notify("dan", "eva")
                                .assign("faye")
                                .moveTo("humn")))
                .agents(DAN, Agent.of("dan", "d@shop.test"), Agent.of("fay", "DAN@shop.test"))
                .inboxes(Inbox.followUp("human").withMembers("eve"), Inbox.followUp("human"))
                .views(SharedView.of("v").ofPersonas("Shopp").assignedTo("x"), SharedView.of("v"));

        assertThat(problems(policy::build))
                .containsExactly(
                        "UNKNOWN_AGENT /personas/0/operators/0",
                        "UNKNOWN_AGENT /personas/0/rules/0/notify/1",
                        "UNKNOWN_AGENT /personas/0/rules/0/assign",
                        "UNKNOWN_INBOX /personas/0/rules/0/moveTo",
                        "DUPLICATE_AGENT /agents/1/id",
                        "DUPLICATE_AGENT /agents/2/email",
                        "DUPLICATE_INBOX /inboxes/1/id",
                        "UNKNOWN_AGENT /inboxes/0/members/0",
                        "DUPLICATE_VIEW /views/1/id",
                        "UNKNOWN_AGENT /views/0/assignedTo",
                        "UNKNOWN_PERSONA /views/0/personas/0");
    }

    @Test
    @DisplayName("problems of personas are reported beside those of the workplace")
    void problemsOfPersonasToo() {
        var policy = Policy.builder()
                .personas(shop().tags(SmartTag.custom("a"), SmartTag.custom("a")))
                .agents(DAN, DAN);

        assertThat(problems(policy::build))
                .containsExactly("DUPLICATE_TAG /personas/0/tags/1", "DUPLICATE_AGENT /agents/1/id");
    }

    @Test
    @DisplayName("a persona that cannot be made keeps its place, and nothing that may mean it is called unknown")
    void aPersonaThatCannotBeMade() {
        var policy = Policy.builder()
                .personas(shop().tags(SmartTag.custom("a"), SmartTag.custom("a")))
                .personas(Persona.named("IT").ownedBy("ian@acme.test").operators("nobody"))
                .agents(DAN.withLimits(Limits.NONE.withPersona("Shop", Limit.of(1))))
                .views(SharedView.of("mine").ofPersonas("Shop"));

        assertThat(problems(policy::build))
                .containsExactly("DUPLICATE_TAG /personas/0/tags/1", "UNKNOWN_AGENT /personas/1/operators/0");
    }

    @Test
    @DisplayName("a message names what was meant")
    void aMessageNamesWhatWasMeant() {
        var policy = Policy.builder()
                .personas(shop().rules(TagRule.followUp("humn")))
                .agents(DAN)
                .inboxes(Inbox.followUp("human"));

        assertThatThrownBy(policy::build).hasMessageContaining("there is no inbox \"humn\"; did you mean \"human\"?");
    }

    @Test
    @DisplayName("an edit keeps the workplace, and is checked against it")
    void anEditIsCheckedAgainstTheWorkplace() {
        var policy = Policy.builder().personas(shop()).agents(DAN).build();

        var edited =
                PolicyEdit.addRule("Shop", TagRule.anyOf("a").assign("dan")).applyTo(policy);

        assertThat(edited.workplace().agents()).containsExactly(DAN);
        assertThat(edited.require("Shop").rules()).hasSize(1);
        assertThat(problems(() ->
                        PolicyEdit.addRule("Shop", TagRule.followUp("human")).applyTo(edited)))
                .containsExactly("UNKNOWN_INBOX /personas/0/rules/1/moveTo");
        assertThat(problems(() ->
                        PolicyEdit.removeRule("Shop", TagRule.followUp("human")).applyTo(edited)))
                .containsExactly("UNKNOWN_RULE /rules");
        assertThat(problems(() -> PolicyEdit.removeTag("Shop", "nothing").applyTo(edited)))
                .containsExactly("UNKNOWN_TAG /tags");
        assertThat(PolicyEdit.removeRule("Shop", TagRule.anyOf("a").assign("dan"))
                        .applyTo(edited))
                .isEqualTo(policy);
    }

    @Test
    @DisplayName("AI-14 a tag is added while it runs, once")
    void aTagIsAdded() {
        var policy = Policy.of(shop());

        var edited = PolicyEdit.addTag("Shop", SmartTag.custom("a")).applyTo(policy);

        assertThat(edited.require("Shop").tags()).containsExactly(SmartTag.custom("a"));
        assertThat(problems(
                        () -> PolicyEdit.addTag("Shop", SmartTag.custom("a")).applyTo(edited)))
                .containsExactly("DUPLICATE_TAG /tags/1");
    }

    @Test
    @DisplayName("a renamed tag keeps its place and everything else, and takes no other's name")
    void renaming() {
        var policy = Policy.of(shop().tags(SmartTag.custom("a").withInstructions("Be kind."), SmartTag.custom("b")));

        var renamed = PolicyEdit.renameTag("Shop", "a", "c").applyTo(policy).require("Shop");

        assertThat(renamed.tags())
                .containsExactly(SmartTag.custom("c").withInstructions("Be kind."), SmartTag.custom("b"));
        assertThat(problems(() -> PolicyEdit.renameTag("Shop", "a", "b").applyTo(policy)))
                .containsExactly("DUPLICATE_TAG /tags");
    }

    @Test
    @DisplayName("a rule needs a tag, and a view to be quiet needs a time")
    void valuesAreChecked() {
        assertThat(problems(() -> TagRule.anyOf(List.of()))).containsExactly("MISSING_FIELD ");
        assertThat(problems(() -> TagRule.anyOf(" "))).containsExactly("BLANK ");
        assertThat(problems(() -> SharedView.of("v").quietFor(Duration.ZERO))).containsExactly("INVALID_VALUE ");
        assertThat(problems(() -> Inbox.followUp(""))).containsExactly("BLANK ");
        assertThat(problems(() -> Agent.of("a", "no address"))).containsExactly("EMAIL_INVALID ");
    }

    private static PersonaBuilder shop() {
        return Persona.named("Shop").ownedBy("sam@shop.test");
    }

    private static List<String> problems(ThrowingCallable code) {
        var refused = (InvalidInputException) catchThrowable(code);
        return refused.problems().stream().map(WorkplaceTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.code() + " " + problem.place().pointer();
    }
}
