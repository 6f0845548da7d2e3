package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.ExpertiseHolders;
import dev.switchboard.agent.HelpWanted;
import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.agent.Workload;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.LinePlace;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.Rung.Criterion;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.memory.LastActivity;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to expertise is true")
class ExpertiseGuideTest {
    private final RecordingNotifier mail = new RecordingNotifier();
    private final Presences presence = person -> Presence.ONLINE;
    private final Guide guide = Guide.of("expertise.md", ExpertiseGuideTest.class);

    /** Whatever the host knows. */
    private interface Presences {
        Presence of(EmailAddress person);
    }

    @Test
    void theGuideHasThisCode() {
        guide.hasTheCodeOfItsTests();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ".*EXPERTISE|SET_STATUS|INVITE|HELP")
    void theActionsAreThere(Action action) {
        assertThat(guide.text()).contains("| `" + action + "`");
    }

    @ParameterizedTest
    @EnumSource
    void theStatusesAreThere(ConversationStatus status) {
        assertThat(guide.text()).contains("`" + status + "`");
    }

    @Test
    void theDocumentIsAPolicy() {
        var policy = PolicyJson.read(guide.onlyBlock("json"));

        assertThat(policy.require("Shop").ranking().rungs()).hasSize(3);
        assertThat(policy.require("Shop").chain().isWaiting()).isTrue();
        assertThat(policy.workplace().holdersOf("billing")).hasSize(2);
    }

    // spotless:off
    @Test
    void everythingItShowsWorks() {
        // begin start
Policy policy = Policy.builder()
        .personas(Persona.named("Shop")
                .ownedBy("sam@shop.example", "Sam")
                .operators("dan", "eva", "fay")
                .reasons(ContactReason.named("Refund").withExpertise("returns", "billing")))
        .agents(
                Agent.of("dan", "dan@shop.example", "Dan").withExpertise("billing"),
                Agent.of("eva", "eva@shop.example", "Eva")
                        .withExpertise("billing", "returns")
                        .withLanguages("de-CH", "en")
                        .withLimits(Limits.total(5)),
                Agent.of("fay", "fay@shop.example", "Fay").withRole(AgentRole.OVERFLOW))
        .build();

Switchboard switchboard = Switchboard.over(policy)
        .notifier(mail)
        .availability(person -> presence.of(person))
        .build();

RoutingDecision decision = switchboard.router().route(
        Question.to("Shop", "I want a refund").inLanguage("de"), Asker.withEmail("zoe@mail.example"));
System.out.println(decision.target().orElseThrow().id());
        // end start

        assertThat(decision.target().orElseThrow().id()).isEqualTo("eva");
        var token = mail.notificationsTo("eva@shop.example").get(0).joinToken().orElseThrow();
        assertThat(switchboard.conversations().join(token)).isEqualTo(JoinResult.JOINED);
        var printed = Guide.printed(() -> {
        // begin help
Teamwork teamwork = switchboard.teamwork();
ConversationId id = decision.conversation();

for (InviteCandidate one : teamwork.inviteCandidates(id, "", Actor.agent("eva"))) {
    System.out.println(one.agent() + " " + one.expertise() + (one.available() ? "" : " (not there)"));
}
teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, Actor.agent("eva"));

for (HelpWanted one : teamwork.helpWanted(Actor.agent("dan"))) {
    System.out.println(one.conversation().id() + (one.matchesViewerExpertise() ? " *" : ""));
}
JoinResult joined = teamwork.join(id, Actor.agent("dan"));
        // end help
            assertThat(joined).isEqualTo(JoinResult.JOINED);
        });
        assertThat(printed.lines())
                .containsExactly("dan [billing]", "fay []", decision.conversation() + " *");

        printed = Guide.printed(() -> {
        // begin agents
Agents agents = switchboard.agents();
Actor root = Actor.admin("root@shop.example");

agents.createExpertise("gifts", List.of("dan", "fay"), root);
agents.renameExpertise("gifts", "presents", root);
agents.setExpertise("fay", List.of(new HeldExpertise("presents", 2)), Actor.agent("fay"));
agents.setInCall("dan", true);

for (ExpertiseHolders one : agents.expertise(Actor.agent("dan"))) {
    System.out.println(one.expertise() + ": " + one.holders());
}
        // end agents
        });
        assertThat(printed.lines()).containsExactly("presents: [dan, fay]", "billing: [dan, eva]", "returns: [eva]");
        switchboard.close();
    }

    @Test
    void whoeverWaitsIsServed() {
        var scheduler = new ScheduledThreadPoolExecutor(0);
        // begin waiting
Chain patient = Chain.of(ChainStep.SPECIALIST, ChainStep.EXPERTISE, ChainStep.OWNER)
        .waitingWhenFull(Wait.upTo(Duration.ofMinutes(10)))
        .waitingWhenNobodyThere(Wait.upTo(Duration.ofMinutes(2)));

Switchboard busy = Switchboard.over(Policy.builder()
                .personas(Persona.named("Shop")
                        .ownedBy("sam@shop.example", "Sam")
                        .operators("dan")
                        .expertise("returns")
                        .reasons(ContactReason.named("Damaged").withPriorityMinutes(5))
                        .askerClasses(new AskerClass("tier", "gold", 15))
                        .chain(patient))
                .agents(Agent.of("dan", "dan@shop.example", "Dan").withLimits(Limits.total(1)))
                .build())
        .notifier(mail)
        .scheduler(scheduler, Duration.ofSeconds(30))
        .build();

RoutingDecision first = busy.router().route(
        Question.to("Shop", "Where is my parcel?"), Asker.withEmail("zoe@mail.example"));
RoutingDecision second = busy.router().route(
        Question.to("Shop", "And where is mine?"), Asker.withEmail("yan@mail.example"));
LinePlace place = busy.conversations().placeInLine(second.conversation()).orElseThrow();

busy.inboxes().handle(first.conversation(), Actor.agent("dan"));
        // end waiting

        assertThat(second.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(place.position()).isEqualTo(1);
        assertThat(place.expectedWait()).isEmpty();
        assertThat(mail.notificationsTo("dan@shop.example"))
                .extracting(Notification::conversation)
                .containsExactly(first.conversation(), second.conversation());
        busy.close();
        assertThat(scheduler.getQueue()).allMatch(tick -> ((Future<?>) tick).isCancelled());
        scheduler.shutdownNow();
    }

    @Test
    void theSettingsExist() {
        var clock = VirtualClock.at("2026-01-05T09:00:00Z");
        var policy = Policy.of(Persona.named("Shop").ownedBy("sam@shop.example"));
        // begin wanted
ContactReason law = ContactReason.named("Contracts").withExpertise(List.of(
        WantedExpertise.of("law").atLevel(3).asRequired(),
        WantedExpertise.of("German")));
        // end wanted
        // begin script
Script script = Script.NONE
        .text("Hello! Let me see who can tell you about prices.")
        .forward("pricing")
        .text("Nobody is there right now. Leave your question, and we will write to you.");
        // end script
        // begin presence
LastActivity activity = LastActivity.by(clock);
activity.seen("eva@shop.example");
activity.set("eva@shop.example", Presence.AWAY);
activity.left("dan@shop.example");

Switchboard watchful = Switchboard.over(policy).clock(clock).notifier(mail).availability(activity).build();
        // end presence
        // begin ranking
AgentRanking ranking = AgentRanking.of(
                Rung.of(Criterion.ALL, Criterion.LANGUAGE),
                Rung.of(Criterion.LANGUAGE),
                Rung.ANYONE)
        .withOrder(AgentOrder.LONGEST_IDLE)
        .withBuffer(Duration.ofSeconds(30))
        .withSticky(false);
        // end ranking
        // begin load
Limits limits = Limits.total(100)
        .withPersona("Shop", Limit.of(60))
        .withChannel(Channel.PHONE, Limit.NEVER);

Workload workload = Workload.DEFAULT
        .withWeight(30)
        .withWeight(Channel.EMAIL, 10)
        .withLoadWindow(Duration.ofMinutes(20));
        // end load

        watchful.close();
        assertThat(activity.presenceOf(EmailAddress.of("eva@shop.example"))).isEqualTo(Presence.AWAY);
        assertThat(script.steps()).hasSize(3);
        assertThat(law.expertise().get(0).minimumLevel()).isEqualTo(3);
        assertThat(ranking.rungs()).hasSize(3);
        assertThat(limits.of(Channel.PHONE)).isEqualTo(Limit.NEVER);
        assertThat(workload.weightOf(Channel.EMAIL)).isEqualTo(10);
    }
    // spotless:on
}
