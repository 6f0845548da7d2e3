package dev.switchboard.examples.demo;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.AnswerProvider;
import java.util.List;

/** A small shop's assistant with two agents, an inbox, and everything it needs, in memory. */
final class ShoeShop implements AutoCloseable {
    static final String INBOX = "human";

    final Policy policy;
    final RecordingNotifier mail = new RecordingNotifier();
    final ScriptedAnswers script = new ScriptedAnswers();
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    final Office office;
    final Switchboard switchboard;

    /** A shop whose assistant answers what it knows, else what the story's script says. */
    ShoeShop(PersonaBuilder persona) {
        this(persona, Agent.of("dan", "dan@shop.example", "Dan"), Agent.of("eva", "eva@shop.example", "Eva"));
    }

    /** The same with other agents. */
    ShoeShop(PersonaBuilder persona, Agent... agents) {
        policy = Policy.builder()
                .personas(persona)
                .agents(agents)
                .inboxes(Inbox.followUp(INBOX).called("Human").withMembers("dan", "eva"))
                .build();
        office = Office.over(
                policy,
                clock,
                parts -> parts.notifier(mail).answers(AnswerProvider.firstOf(new KnowledgeAnswers(), script)));
        switchboard = office.switchboard();
    }

    /** The assistant that both stories begin with. */
    static PersonaBuilder assistant() {
        return Persona.named("Shop")
                .ownedBy("sam@shop.example", "Sam")
                .called("Shop assistant")
                .operators("dan", "eva")
                .passedOnText("A colleague will see to it, and answer here.")
                .knows("We are open from nine to six.", "When do you open?", "When do you close?");
    }

    Conversation find(ConversationId id) {
        return switchboard.conversations().find(id).orElseThrow();
    }

    /** The names of those who were notified so far, in order. */
    List<String> notified() {
        return mail.notifications().stream()
                .map(one -> one.recipient().person().displayName())
                .toList();
    }

    @Override
    public void close() {
        office.close();
    }
}
