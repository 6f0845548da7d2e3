package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Message;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scripts")
class ScriptTest {
    private static final String HELLO = "Hello! I look for a colleague.";
    private static final String NOBODY = "Nobody is there right now.";

    private final FixedAvailability availability = new FixedAvailability();

    private Shop shop(Script script) {
        return shop(persona().script(script));
    }

    private static PersonaBuilder persona() {
        return Persona.named("Shop").ownedBy(Shop.SAM, "Sam").operators("dan", "eva");
    }

    private Shop shop(PersonaBuilder persona) {
        return Shop.with(
                Policy.builder()
                        .personas(persona)
                        .agents(
                                Agent.of("dan", Shop.DAN, "Dan"),
                                Agent.of("eva", Shop.EVA, "Eva").withExpertise("billing")),
                parts -> parts.availability(availability));
    }

    private static Script billing() {
        return Script.NONE.text(HELLO).forward("billing").text(NOBODY);
    }

    private void nobodyIsThere() {
        List.of(Shop.DAN, Shop.EVA).forEach(one -> availability.set(one, Presence.OFFLINE));
    }

    private static List<String> texts(Shop shop, RoutingDecision decision) {
        return shop.transcript(decision).stream().map(Message::text).toList();
    }

    @Test
    @DisplayName(
            "T-OD-27 somebody is available: the text before the step is sent, the one behind it is not; OD-12 they see it all")
    void forwardsToSomebodyWhoIsThere() {
        var shop = shop(billing());

        var decision = shop.ask(UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(decision.target().map(Target::id)).contains("eva");
        assertThat(decision.cause()).contains(HandoffCause.CANNOT_EXECUTE);
        assertThat(texts(shop, decision)).startsWith(UNKNOWN, HELLO).doesNotContain(NOBODY);
        assertThat(shop.asked).isEmpty();
        assertThat(decision.explain()).contains("step 2 of the script forwards to somebody who is there");
        assertThat(shop.conversation(decision).wanted()).containsExactly(WantedExpertise.of("billing"));
    }

    @Test
    @DisplayName(
            "T-OD-27 nobody is: the script goes on, A-46 the persona stays active, and answers by itself behind the end")
    void goesOnIfNobodyIsThere() {
        nobodyIsThere();
        var shop = shop(billing());

        var decision = shop.ask(UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(shop.chatOf(decision)).containsExactly(HELLO + "\n\n" + NOBODY);
        assertThat(decision.trace().resultOf(Stage.EXPERTISE)).isEmpty();
        shop.answer = Answer.known("At nine.", 1);
        assertThat(shop.ask("When do you open?").reply()).contains("At nine.");
    }

    @Test
    @DisplayName(
            "the position is the conversation's: after somebody has left, the next message goes on behind the step")
    void goesOnAfterSomebodyLeft() {
        var shop = shop(billing());
        var first = shop.ask(UNKNOWN);
        var token = shop.lastNotificationTo(Shop.EVA).joinToken().orElseThrow();
        shop.switchboard.conversations().join(token);
        shop.switchboard.conversations().write(first.conversation(), Shop.EVA, "Solved.");
        shop.switchboard.conversations().leave(first.conversation(), Shop.EVA);

        var second = shop.ask("One more thing");

        assertThat(second.reply()).contains(NOBODY);
        assertThat(shop.ask("other", UNKNOWN).reply()).contains(HELLO);
    }

    @Test
    @DisplayName("OD-13 a step that wants nothing forwards to anybody; what is required is not given up")
    void whatAStepWants() {
        availability.set(Shop.EVA, Presence.AWAY);
        var required = List.of(WantedExpertise.of("billing").asRequired());

        var anybody = shop(Script.NONE.forward().text(NOBODY)).ask(UNKNOWN);
        var preferred = shop(Script.NONE.forward("billing").text(NOBODY)).ask(UNKNOWN);
        var needed = shop(Script.NONE.forward(required).text(NOBODY)).ask(UNKNOWN);

        assertThat(anybody.target().map(Target::id)).contains("dan");
        assertThat(preferred.target().map(Target::id)).contains("dan");
        assertThat(needed.reply()).contains(NOBODY);
    }

    @Test
    @DisplayName("a script that has nothing to say leaves the answer to the persona; a wish for a human goes before it")
    void leavesTheAnswer() {
        nobodyIsThere();
        var shop = shop(Script.NONE.forward("billing"));
        shop.answer = Answer.known("At nine.", 1);
        assertThat(shop.ask("When do you open?").reply()).contains("At nine.");

        var wish = shop(billing()).route(Question.to("Shop", UNKNOWN).askingForHuman());
        assertThat(wish.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(wish.reply()).isEmpty();
    }

    @Test
    @DisplayName("a preview runs the script as the question after it does, and moves nothing")
    void previews() {
        var shop = shop(billing());
        var question = Question.to("Shop", UNKNOWN).withId("q1").inConversation("chat");

        var preview = shop.switchboard.router().preview(question, Shop.ZOE);

        assertThat(shop.switchboard.router().preview(question, Shop.ZOE)).isEqualTo(preview);
        assertThat(shop.route(question)).isEqualTo(preview);
    }

    @Test
    @DisplayName(
            "T-OD-27 while what was forwarded is open the script stays where it is, although nobody has joined yet")
    void staysWhileSomebodyHasIt() {
        var shop = shop(billing());
        var first = shop.ask(UNKNOWN);

        var second = shop.ask("Is anybody there?");

        assertThat(second.target().map(Target::id)).contains("eva");
        assertThat(shop.chatOf(first)).doesNotContain(NOBODY);
        assertThat(shop.conversation(first).scriptPosition()).isEqualTo(2);
    }

    @Test
    @DisplayName("OD-11 what was forwarded to anybody goes to anybody else when that one loses the role")
    void anybodyIsFollowedByAnybody() {
        var shop = shop(Script.NONE.forward());
        var decision = shop.ask(UNKNOWN);
        var before = shop.switchboard.policies().current();
        var retired = Policy.builder()
                .persona(before.policy().require("Shop"))
                .agents(
                        Agent.of("dan", Shop.DAN, "Dan").withActive(false),
                        Agent.of("eva", Shop.EVA, "Eva").withExpertise("billing"))
                .build();

        shop.switchboard.policies().apply(retired, before.number());

        assertThat(decision.target().map(Target::id)).contains("dan");
        assertThat(shop.escalation(decision).recipient().orElseThrow().person().email())
                .hasToString(Shop.EVA);
    }
}
