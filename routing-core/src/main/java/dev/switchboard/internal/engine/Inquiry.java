package dev.switchboard.internal.engine;

import dev.switchboard.absence.Away;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Participant;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question, and what is known of it before any stage has looked. Belongs to one thread. */
class Inquiry {
    private final PreparedPersona prepared;
    private final Question question;
    private final Asker asker;
    private final Facts facts;
    private final Consultation consultation;
    private @Nullable Tokens tokens;
    private @Nullable List<Message> history;

    Inquiry(PreparedPersona prepared, Question question, Asker asker, Facts facts, Consultation consultation) {
        this.prepared = prepared;
        this.question = question;
        this.asker = asker;
        this.facts = facts;
        this.consultation = consultation;
    }

    final PreparedPersona prepared() {
        return prepared;
    }

    final Persona persona() {
        return prepared.persona();
    }

    final Question question() {
        return question;
    }

    final Asker asker() {
        return asker;
    }

    final Facts facts() {
        return facts;
    }

    final @Nullable Conversation conversation() {
        return facts.conversation();
    }

    final Policy policy() {
        return facts.snapshot().policy();
    }

    final Workplace workplace() {
        return policy().workplace();
    }

    final Platform platform() {
        return facts.snapshot().platform();
    }

    /** The humans who joined and may still answer. */
    final List<Participant> joined() {
        var conversation = facts.conversation();
        return conversation == null ? List.of() : Holders.joined(policy(), conversation);
    }

    /** The assignee, if still allowed to answer. */
    final @Nullable Recipient assignee() {
        var conversation = facts.conversation();
        return conversation == null
                ? null
                : Holders.assignee(policy(), conversation).orElse(null);
    }

    final Consultation consultation() {
        return consultation;
    }

    final Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(question.text());
        }
        return tokens;
    }

    final ReasonRequest reasonRequest() {
        return new ReasonRequest(
                question, tokens(), persona().reasons(), persona().caution());
    }

    /** The latest messages before this one. */
    final List<Message> history() {
        if (history == null) {
            history = facts.history().get();
        }
        return history;
    }

    /** Whether somebody is away, and how; null if not. */
    final @Nullable Away awayOf(EmailAddress person) {
        return Attendance.of(policy(), facts.crew(), person, facts.now());
    }
}
