package dev.switchboard.scenario;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.LinePlace;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The fixture of the waiting line: Dan is the only operator of persona Shop and takes one conversation at a time; questions about
 * returns wait up to ten minutes, then go to the owner.
 */
final class BusyDesk {
    static final Wait TEN_MINUTES = Wait.upTo(Duration.ofMinutes(10));
    static final Chain WAITING =
            Chain.of(ChainStep.SPECIALIST, ChainStep.EXPERTISE, ChainStep.OWNER).waiting(TEN_MINUTES);

    final InMemoryStore store = new InMemoryStore();
    final RecordingNotifier notifier = new RecordingNotifier();
    final RecordingChatGateway chat = new RecordingChatGateway();
    final RecordingListener events = new RecordingListener();
    final FixedAvailability availability = new FixedAvailability();
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    final Switchboard switchboard;

    private BusyDesk(PolicyBuilder policy) {
        switchboard = another(policy.build(), parts -> parts);
    }

    static BusyDesk open() {
        return open(shop());
    }

    static BusyDesk open(PersonaBuilder... personas) {
        return new BusyDesk(policy(personas));
    }

    static BusyDesk with(PolicyBuilder policy) {
        return new BusyDesk(policy);
    }

    /** One more over the same store, or the same after a restart. */
    Switchboard another(Policy policy, UnaryOperator<SwitchboardBuilder> parts) {
        return parts.apply(Switchboard.over(policy)
                        .store(store)
                        .clock(clock)
                        .notifier(notifier)
                        .chatGateway(chat)
                        .listener(events)
                        .availability(availability)
                        .tokenKey(new byte[32]))
                .build();
    }

    static PolicyBuilder policy(PersonaBuilder... personas) {
        return Policy.builder().personas(personas).agents(dan(1), eva(1));
    }

    static PersonaBuilder shop() {
        return named("Shop").operators("dan");
    }

    static PersonaBuilder named(String persona) {
        return Persona.named(persona)
                .ownedBy(Shop.SAM, "Sam")
                .expertise("returns")
                .ranking(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ZERO))
                .chain(WAITING);
    }

    static Agent dan(int most) {
        return Agent.of("dan", Shop.DAN, "Dan").withExpertise("returns").withLimits(Limits.total(most));
    }

    static Agent eva(int most) {
        return Agent.of("eva", Shop.EVA, "Eva").withExpertise("returns").withLimits(Limits.total(most));
    }

    /** Somebody asks in a conversation of this name. */
    RoutingDecision ask(String conversation) {
        return ask("Shop", conversation);
    }

    RoutingDecision ask(String persona, String conversation) {
        return ask(persona, conversation, asker(conversation));
    }

    RoutingDecision ask(String persona, String conversation, Asker asker) {
        return switchboard.router().route(Question.to(persona, Shop.UNKNOWN).inConversation(conversation), asker);
    }

    RoutingDecision ask(String persona, String conversation, String language, String country) {
        var question = Question.to(persona, Shop.UNKNOWN)
                .inConversation(conversation)
                .inLanguage(language)
                .fromCountry(country);
        return switchboard.router().route(question, asker(conversation));
    }

    static Asker asker(String conversation) {
        return Asker.withEmail(conversation + "@mail.test");
    }

    /** Time goes by. */
    void minutes(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    /** Dan is done with it. */
    void done(RoutingDecision decision) {
        done(decision.conversation());
    }

    void done(ConversationId conversation) {
        switchboard.inboxes().handle(conversation, Actor.agent("dan"));
    }

    /** Dan is not there. */
    void danLeaves() {
        availability.set(Shop.DAN, Presence.OFFLINE);
    }

    /** Dan is there, and the switchboard learns of it. */
    void danComes() {
        availability.set(Shop.DAN, Presence.ONLINE);
        switchboard.agents().available("dan");
    }

    /** Dan joins what he was told of last. */
    void danJoins() {
        var told = notifier.notificationsTo(Shop.DAN);
        switchboard.conversations().join(told.get(told.size() - 1).joinToken().orElseThrow());
    }

    Conversation conversation(RoutingDecision decision) {
        return switchboard.conversations().find(decision.conversation()).orElseThrow();
    }

    Escalation escalation(RoutingDecision decision) {
        return conversation(decision)
                .escalation(decision.escalation().orElseThrow())
                .orElseThrow();
    }

    /** Who has it now; nobody while it waits. */
    String holder(RoutingDecision decision) {
        return escalation(decision)
                .recipient()
                .map(who -> who.person().email().toString())
                .orElse("nobody");
    }

    /** Its place in the line, or none. */
    int position(RoutingDecision decision) {
        return switchboard
                .conversations()
                .placeInLine(decision.conversation())
                .map(LinePlace::position)
                .orElse(0);
    }

    int tick() {
        return switchboard.escalateOverdue(clock.instant());
    }

    /** What this person was told of, by conversation. */
    List<String> toldTo(String email) {
        return notifier.notificationsTo(email).stream()
                .map(one -> one.conversation().value())
                .toList();
    }
}
