package dev.switchboard.internal.directory;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Takes everything personal out of one conversation, in one commit: what happened, when, and by which channel stays. */
final class Forgetting {
    private final DirectoryParts parts;

    Forgetting(DirectoryParts parts) {
        this.parts = parts;
    }

    /** Once more is harmless. */
    void of(ConversationId id) {
        Attempts.untilCommitted("the anonymising of a conversation", () -> {
            var read = parts.store().read(Key.conversation(id));
            var conversation = read.value();
            var done = conversation == null || commit(conversation, read.version());
            return done ? Boolean.TRUE : null;
        });
    }

    private boolean commit(Conversation conversation, long version) {
        var now = parts.clock().instant();
        var commit = new Commit().put(Key.conversation(conversation.id()), version, without(conversation, now));
        var transcript = Pages.all(parts.store(), new Query.Messages(conversation.id(), 1));
        transcript.forEach(message -> commit.redact(message.redacted()));
        DecidedMessages.in(transcript).forEach(message -> forgetDecision(commit, message));
        emptyOutbox(commit, conversation.id());
        return parts.store().commit(commit).isEmpty();
    }

    /** Whoever delivers at this moment keeps the lease, and so does not take what comes later for what they have. */
    private void emptyOutbox(Commit commit, ConversationId id) {
        var read = parts.store().read(Key.outbox(id));
        var outbox = read.value();
        if (outbox != null) {
            commit.put(Key.outbox(id), read.version(), outbox.emptied());
        }
    }

    private static Conversation without(Conversation conversation, Instant now) {
        var after = conversation.toBuilder().asker(Asker.anonymous()).anonymised();
        conversation.link().ifPresent(link -> after.link(new ContactLink(link.linked(), link.ground(), List.of())));
        for (var escalation : conversation.escalations()) {
            after.changeEscalation(escalation.id(), one -> without(one, now));
        }
        return after.build();
    }

    private static Escalation without(Escalation escalation, Instant now) {
        var after = escalation.toBuilder()
                .asker(Asker.anonymous())
                .written(null, null)
                .withoutFacts()
                .revokeAll();
        return escalation.state().isOpen()
                ? after.state(EscalationState.CANCELLED, now, "the asker was anonymised")
                        .build()
                : after.build();
    }

    private void forgetDecision(Commit commit, MessageId message) {
        var decision = parts.store().read(Key.decision(message));
        if (decision.value() != null) {
            commit.put(
                    Key.decision(message),
                    decision.version(),
                    Objects.requireNonNull(decision.value(), "just checked").withoutContent());
        }
        var gap = parts.store().read(Key.knowledgeGap(message));
        var known = gap.value();
        if (known != null) {
            commit.put(Key.knowledgeGap(message), gap.version(), known.withoutContent());
        }
    }
}
