package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chain step EXPERTISE")
class ExpertiseTest {
    private final FixedAvailability availability = new FixedAvailability();

    private static Agent[] agents() {
        return new Agent[] {
            Agent.of("dan", Shop.DAN, "Dan").withExpertise("billing"),
            Agent.of("eva", Shop.EVA, "Eva").withExpertise("billing", "returns"),
            Agent.of("fay", Shop.FAY, "Fay")
        };
    }

    private Shop shop(PersonaBuilder... personas) {
        return shop(agents(), personas);
    }

    private Shop shop(Agent[] agents, PersonaBuilder... personas) {
        return Shop.with(
                Policy.builder()
                        .personas(personas)
                        .agents(agents)
                        .inboxes(Inbox.followUp("Human").withMembers("dan")),
                parts -> parts.availability(availability));
    }

    private static PersonaBuilder wanting(String... expertise) {
        return Persona.named("Shop")
                .ownedBy(Shop.SAM, "Sam")
                .operators("dan", "eva", "fay")
                .expertise(expertise);
    }

    private static String target(RoutingDecision decision) {
        return decision.target().map(Target::id).orElse("");
    }

    private static List<String> trace(RoutingDecision decision) {
        return decision.trace().steps().stream()
                .filter(step -> step.stage() == Stage.EXPERTISE)
                .map(step -> step.result() + ": " + step.because())
                .toList();
    }

    @Test
    @DisplayName("T-OD-07 an available agent with the wanted expertise is assigned, notified, and told why")
    void theExpertIsAssigned() {
        var shop = shop(wanting("returns"));

        var decision = shop.ask(UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(target(decision)).isEqualTo("eva");
        assertThat(shop.notified()).containsExactly(Shop.EVA);
        assertThat(shop.conversation(decision).assignee().orElseThrow().person().email())
                .hasToString(Shop.EVA);
        assertThat(shop.escalation(decision).step()).isEqualTo(ChainStep.EXPERTISE);
        assertThat(trace(decision)).containsExactly("ASSIGNED: eva comes first for returns, on rung ALL");
    }

    @Test
    @DisplayName("T-OD-08 preferred: somebody available without it is assigned; required: the chain continues")
    void preferredOrRequired() {
        availability.set(Shop.EVA, Presence.OFFLINE);

        var preferred = shop(wanting("returns")).ask(UNKNOWN);
        var required = shop(wanting().expertise(WantedExpertise.of("returns").asRequired()))
                .ask(UNKNOWN);

        assertThat(target(preferred)).isEqualTo("dan");
        assertThat(trace(preferred))
                .containsExactly(
                        "ASSIGNED: dan comes first for returns, on rung ANYONE", "PASSED_OVER: eva is not present");
        assertThat(required.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(trace(required))
                .containsExactly(
                        "NOBODY_THERE: nobody is present who could be asked about required returns",
                        "PASSED_OVER: eva is not present");
    }

    @Test
    @DisplayName("T-OD-09 who holds all that is wanted goes before who holds one, and that one before who holds none")
    void allBeforeSomeBeforeNone() {
        assertThat(target(shop(wanting("billing", "returns")).ask(UNKNOWN))).isEqualTo("eva");
        availability.set(Shop.EVA, Presence.AWAY);
        assertThat(target(shop(wanting("billing", "returns")).ask(UNKNOWN))).isEqualTo("dan");
        availability.set(Shop.DAN, Presence.AWAY);
        assertThat(target(shop(wanting("billing", "returns")).ask(UNKNOWN))).isEqualTo("fay");
    }

    @Test
    @DisplayName("T-OD-11 nobody available: the inbox or the owner, the mode stays ACTIVE, and the persona goes on")
    void nobodyIsThere() {
        List.of(Shop.DAN, Shop.EVA, Shop.FAY).forEach(one -> availability.set(one, Presence.OFFLINE));
        var queued = shop(wanting("returns").rules(TagRule.followUp("Human")));
        var alone = shop(wanting("returns"));

        assertThat(queued.ask(UNKNOWN).outcome()).isEqualTo(Outcome.QUEUED);
        var decision = alone.ask(UNKNOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(alone.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        alone.answer = Answer.known("We open at nine.", 1);
        assertThat(alone.ask("When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    @DisplayName("T-OD-22 each persona wants its own expertise")
    void eachPersonaWantsItsOwn() {
        var billing = Persona.named("Bills")
                .ownedBy(Shop.SAM, "Sam")
                .operators("dan", "fay")
                .expertise("billing");
        var shop = shop(wanting("returns"), billing);

        assertThat(target(shop.ask(UNKNOWN))).isEqualTo("eva");
        assertThat(target(shop.route(Question.to("Bills", UNKNOWN)))).isEqualTo("dan");
    }

    @Test
    @DisplayName("T-OD-25 at the limit counts as unavailable, busy as available; a closed conversation makes room")
    void limitsAndPresence() {
        var agents = agents();
        agents[1] = agents[1].withLimits(Limits.total(1));
        var shop = shop(agents, wanting("returns"));
        availability.set(Shop.EVA, Presence.BUSY);

        var first = shop.ask("one", UNKNOWN);
        var second = shop.ask("two", UNKNOWN);
        shop.switchboard.conversations().handBack(first.conversation(), Actor.admin(Shop.SAM));
        var third = shop.ask("three", UNKNOWN);

        assertThat(target(first)).isEqualTo("eva");
        assertThat(target(second)).isEqualTo("dan");
        assertThat(trace(second)).contains("PASSED_OVER: eva has no room");
        assertThat(target(third)).isEqualTo("eva");
    }

    @Test
    @DisplayName("OD-31 among equals the least busy one; a conversation that fell silent is no load any more")
    void theLeastBusyOfEquals() {
        var agents = agents();
        agents[0] = agents[0].withExpertise("billing", "returns");
        var shop = shop(agents, wanting("returns"));

        assertThat(target(shop.ask("one", UNKNOWN))).isEqualTo("dan");
        shop.clock.advance(Duration.ofMinutes(3));
        assertThat(target(shop.ask("two", UNKNOWN))).isEqualTo("eva");
        shop.clock.advance(Duration.ofMinutes(28));
        assertThat(target(shop.ask("three", UNKNOWN)))
                .as("dan's conversation is silent for 31 minutes, eva's for 28")
                .isEqualTo("dan");
    }

    @Test
    @DisplayName("expertise is wanted by the primary reason, by tags and by the persona; nothing wanted, nobody asked")
    void whoWantsIt() {
        var reason = ContactReason.named("Balloon parking").withExpertise("returns");
        var tag = SmartTag.custom("balloon").withPhrases("balloon").withExpertise("returns");

        assertThat(target(shop(wanting().reasons(reason)).ask("Where is balloon parking?")))
                .isEqualTo("eva");
        assertThat(target(shop(wanting().tags(tag)).ask(UNKNOWN))).isEqualTo("eva");
        var nothing = shop(wanting()).ask(UNKNOWN);
        assertThat(nothing.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(trace(nothing)).containsExactly("NOT_WANTED: no expertise is wanted");
    }

    @Test
    @DisplayName("the agent who served the asker before is kept, in the conversation and in the next one")
    void thePreviousAgentIsKept() {
        var agents = agents();
        agents[0] = agents[0].withExpertise("billing", "returns");
        var shop = shop(agents, wanting("returns"));
        availability.set(Shop.DAN, Presence.AWAY);
        var first = shop.ask("one", UNKNOWN);
        shop.switchboard.conversations().handBack(first.conversation(), Actor.admin(Shop.SAM));
        availability.set(Shop.DAN, Presence.ONLINE);

        assertThat(target(shop.ask("one", UNKNOWN))).isEqualTo("eva");
    }

    @Test
    @DisplayName(
            "a provider that fails for one counts that one as absent; one that always fails is asked three times, not more")
    void availabilityThatFails() {
        var asked = new ArrayList<String>();
        var failing = new ArrayList<>(List.of(Shop.EVA));
        var shop = Shop.with(
                Policy.builder().personas(wanting("returns")).agents(agents()).inboxes(Inbox.followUp("Human")),
                parts -> parts.availability(person -> {
                    asked.add(person.toString());
                    if (failing.isEmpty() || failing.contains(person.toString())) {
                        throw new IllegalStateException("down");
                    }
                    return Presence.ONLINE;
                }));

        assertThat(target(shop.ask("one", UNKNOWN))).isEqualTo("dan");
        failing.clear();
        asked.clear();
        var policy = shop.switchboard.policies().current();
        var many = policy.policy().toBuilder();
        var persona = policy.policy().require("Shop").toBuilder();
        for (int i = 0; i < 20; i++) {
            many.agents(Agent.of("a" + i, "a" + i + "@shop.test"));
            persona.operators("a" + i);
        }
        shop.switchboard
                .policies()
                .apply(
                        Policy.builder()
                                .personas(persona)
                                .agents(many.build().workplace().agents().toArray(Agent[]::new))
                                .inboxes(Inbox.followUp("Human"))
                                .build(),
                        policy.number());

        assertThat(shop.ask("two", UNKNOWN).outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(asked).hasSize(3);
    }

    @Test
    @DisplayName("an agent who loses the role hands open conversations to the chain; regaining it restores nothing")
    void losingTheRole() {
        var shop = shop(wanting("returns"));
        var decision = shop.ask(UNKNOWN);
        var first = shop.switchboard.policies().current();
        var persona = first.policy().require("Shop");
        var agents = first.policy().workplace().agents();
        var retired = Policy.builder()
                .persona(persona)
                .agents(agents.get(0), agents.get(1).withActive(false), agents.get(2))
                .inboxes(Inbox.followUp("Human").withMembers("dan"))
                .build();

        var second = shop.switchboard.policies().apply(retired, first.number());

        assertThat(shop.notified()).containsExactly(Shop.EVA, Shop.DAN);
        assertThat(shop.conversation(decision).assignee().orElseThrow().person().email())
                .hasToString(Shop.DAN);
        shop.switchboard.policies().apply(first.policy(), second.number());
        assertThat(shop.conversation(decision).assignee().orElseThrow().person().email())
                .hasToString(Shop.DAN);
    }

    @Test
    @DisplayName("the target of a rule who is no operator keeps what a rule assigned")
    void ruleTargetsNeedNoRole() {
        var shop = shop(Persona.named("Shop")
                .ownedBy(Shop.SAM, "Sam")
                .operators("dan")
                .rules(TagRule.anyOf("sys_human_help").assign("eva")));
        var decision = shop.ask(UNKNOWN);
        var first = shop.switchboard.policies().current();
        var alone = first.policy().toBuilder()
                .agents(Agent.of("gus", "gus@shop.test"))
                .build();

        shop.switchboard.policies().apply(alone, first.number());

        assertThat(shop.conversation(decision).assignee().orElseThrow().person().email())
                .hasToString(Shop.EVA);
    }

    @Test
    @DisplayName("T-X-03 a preview decides and explains as the question that follows it, and takes no place")
    void previewsTakeNoPlace() {
        var agents = agents();
        agents[1] = agents[1].withLimits(Limits.total(1));
        var shop = shop(agents, wanting("returns"));
        var question = Question.to("Shop", UNKNOWN).withId("q1");

        var preview = shop.switchboard.router().preview(question, Shop.ZOE);
        var again = shop.switchboard.router().preview(question, Shop.ZOE);
        var routed = shop.switchboard.router().route(question, Shop.ZOE);

        assertThat(again).isEqualTo(preview);
        assertThat(routed).isEqualTo(preview);
        assertThat(target(routed)).isEqualTo("eva");
    }

    /** Eva is no longer given anything. */
    private static void retireEva(Shop shop) {
        var before = shop.switchboard.policies().current();
        var agents = before.policy().workplace().agents();
        shop.switchboard
                .policies()
                .apply(
                        Policy.builder()
                                .persona(before.policy().require("Shop"))
                                .agents(agents.get(0), agents.get(1).withActive(false), agents.get(2))
                                .inboxes(before.policy().workplace().inboxes().toArray(Inbox[]::new))
                                .build(),
                        before.number());
    }

    private static String holder(Shop shop, RoutingDecision decision) {
        return shop.escalation(decision)
                .recipient()
                .orElseThrow()
                .person()
                .email()
                .toString();
    }

    @Test
    @DisplayName("an agent who loses the role hands over the later questions of a conversation too")
    void laterQuestionsAreHandedOver() {
        var shop = shop(wanting("returns"));
        var first = shop.ask(UNKNOWN);
        var second = shop.ask("Where is my other balloon?");
        assertThat(holder(shop, second)).isEqualTo(Shop.EVA);

        retireEva(shop);

        assertThat(holder(shop, first)).isEqualTo(Shop.DAN);
        assertThat(holder(shop, second)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName(
            "an agent who lost the role gets no further question of a conversation, also if all others are answered")
    void whoLostTheRoleGetsNoMore() {
        var shop = shop(wanting("returns"));
        var first = shop.ask(UNKNOWN);
        shop.inboxes().reply(first.conversation(), Shop.ACTOR_EVA, "Here.", List.of());

        retireEva(shop);

        assertThat(target(shop.ask("Where is my other balloon?"))).isEqualTo("dan");
    }

    @Test
    @DisplayName("whoever took a conversation over needs no role: it stays there when another agent loses theirs")
    void whatWasTakenOverStays() {
        var shop = shop(Persona.named("Shop")
                .ownedBy(Shop.SAM, "Sam")
                .operators("eva", "fay")
                .expertise("returns")
                .rules(TagRule.followUp("Human")));
        var first = shop.ask(UNKNOWN);
        assertThat(shop.inboxes().takeOver(first.conversation(), Shop.ACTOR_DAN))
                .isEqualTo(WorkResult.DONE);

        retireEva(shop);

        assertThat(holder(shop, first)).isEqualTo(Shop.DAN);
        assertThat(target(shop.ask("Where is my other balloon?"))).isEqualTo("dan");
    }

    @Test
    @DisplayName(
            "an agent who lost the role holds nothing any more, also if all is answered and the automation is suspended")
    void whoLostTheRoleHoldsNothing() {
        var shop = shop(wanting("returns"));
        var first = shop.ask(UNKNOWN);
        shop.inboxes().reply(first.conversation(), Shop.ACTOR_EVA, "Here.", List.of());
        shop.switchboard.conversations().suspend(first.conversation(), Shop.ACTOR_EVA);

        retireEva(shop);

        assertThat(shop.conversation(first).assignee()).isEmpty();
        assertThat(target(shop.ask("Where is my other balloon?"))).isEqualTo("dan");
    }

    @Test
    @DisplayName("an agent who was removed is in no conversation any more, and in none again after coming back")
    void whoComesBackIsNotInAgain() {
        var shop = shop(wanting("returns"));
        var decision = shop.ask(UNKNOWN);
        var conversations = shop.switchboard.conversations();
        conversations.join(shop.lastNotificationTo(Shop.EVA).joinToken().orElseThrow());
        shop.switchboard.teamwork().invite(decision.conversation(), List.of("dan"), Shop.ACTOR_EVA);
        conversations.write(decision.conversation(), Shop.EVA, "Here.");
        conversations.leave(decision.conversation(), Shop.EVA);
        var before = shop.switchboard.policies().current();
        var agents = agents();
        var without = Policy.builder()
                .personas(Persona.named("Shop").ownedBy(Shop.SAM, "Sam").operators("eva", "fay"))
                .agents(agents[1], agents[2])
                .build();

        var after = shop.switchboard.policies().apply(without, before.number());
        shop.switchboard.policies().apply(before.policy(), after.number());

        assertThat(shop.conversation(decision).participants()).isEmpty();
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(shop.events.events(RoutingEvent.Kind.PARTICIPANT_LEFT)).hasSize(2);
    }
}
