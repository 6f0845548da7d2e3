package dev.switchboard.conversation;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation between one asker, one persona and the humans who joined. Its messages are kept beside it. Immutable; made
 * and changed by {@link ConversationBuilder}.
 */
public final class Conversation {
    final ConversationId id;
    final Asker asker;
    final Channel channel;
    final Instant openedAt;
    final Instant lastAt;
    final long messageCount;
    final List<Participant> participants;
    final List<JoinRequest> joinRequests;
    final List<Escalation> escalations;
    final List<Tag> tags;
    final @Nullable Recipient assignee;
    final @Nullable Placement placement;
    final boolean suspended;
    final boolean handled;
    final @Nullable ContactLink link;
    final Initiator initiator;
    final boolean anonymised;
    final ConversationKind kind;
    final Progress progress;
    final List<WantedExpertise> wanted;
    final int scriptPosition;
    final @Nullable Closing closing;
    final @Nullable Sequel sequel;
    final @Nullable ConversationId latest;

    Conversation(ConversationBuilder from) {
        this.id = from.id;
        this.asker = from.asker;
        this.channel = from.channel;
        this.openedAt = from.openedAt;
        this.lastAt = from.lastAt;
        this.messageCount = from.messageCount;
        this.participants = from.participants;
        this.joinRequests = from.joinRequests;
        this.escalations = from.escalations;
        this.tags = from.tags;
        this.assignee = from.assignee;
        this.placement = from.placement;
        this.suspended = from.suspended;
        this.handled = from.handled;
        this.link = from.link;
        this.initiator = from.initiator;
        this.anonymised = from.anonymised;
        this.kind = from.kind;
        this.progress = from.progress;
        this.wanted = from.wanted;
        this.scriptPosition = from.scriptPosition;
        this.closing = from.closing;
        this.sequel = from.sequel;
        this.latest = from.latest;
    }

    /** Opens a conversation. */
    public static ConversationBuilder open(ConversationId id, Asker asker, Channel channel, Instant at) {
        return new ConversationBuilder(id, asker, channel, at);
    }

    /** A builder that holds all of this conversation. */
    public ConversationBuilder toBuilder() {
        return new ConversationBuilder(this);
    }

    public ConversationId id() {
        return id;
    }

    /** Who asks, as of the latest message. */
    public Asker asker() {
        return asker;
    }

    /**
     * As whom of the directory those are known who asked, other than the contact to which it is linked: several may ask in one chat. Mostly
     * nobody.
     */
    public List<ContactId> guests() {
        var host = link == null ? null : link.linked();
        var guests = guest(List.of(), asker, host);
        for (int i = 0; i < escalations.size(); i++) {
            guests = guest(guests, escalations.get(i).asker(), host);
        }
        return guests;
    }

    private static List<ContactId> guest(List<ContactId> before, Asker asker, @Nullable ContactId host) {
        var contact = asker.contact().orElse(null);
        if (contact == null || contact.equals(host) || before.contains(contact)) {
            return before;
        }
        var all = new ArrayList<>(before);
        all.add(contact);
        return List.copyOf(all);
    }

    /** How the asker wrote the latest message. */
    public Channel channel() {
        return channel;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the latest message came, or a call ended; no message came later. */
    public Instant lastAt() {
        return lastAt;
    }

    /** How many messages there are; the latest has this sequence. */
    public long messageCount() {
        return messageCount;
    }

    /** The humans who joined and did not leave, in the order they joined. */
    public List<Participant> participants() {
        return participants;
    }

    /** The human with this address, if joined. */
    public Optional<Participant> participant(EmailAddress email) {
        return participants.stream()
                .filter(one -> one.who().person().email().equals(email))
                .findFirst();
    }

    /** Who would like to join and waits for the asker's approval, in the order in which the asker was asked. */
    public List<JoinRequest> joinRequests() {
        return joinRequests;
    }

    /** The request of the human with this address, if one waits for the asker's approval. */
    public Optional<JoinRequest> joinRequest(EmailAddress email) {
        return joinRequests.stream()
                .filter(one -> one.who().person().email().equals(email))
                .findFirst();
    }

    /** Every escalation of its questions, oldest first. */
    public List<Escalation> escalations() {
        return escalations;
    }

    /** The escalation with this id. */
    public Optional<Escalation> escalation(EscalationId escalation) {
        for (int i = 0; i < escalations.size(); i++) {
            if (escalations.get(i).id().equals(escalation)) {
                return Optional.of(escalations.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody still has to answer. */
    public boolean hasOpenEscalation() {
        for (int i = 0; i < escalations.size(); i++) {
            if (escalations.get(i).state().isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question waits in the line for an agent. */
    public boolean isInLine() {
        for (int i = 0; i < escalations.size(); i++) {
            if (escalations.get(i).isInLine()) {
                return true;
            }
        }
        return false;
    }

    /** The tags in force; handling an escalation takes its system tag away. */
    public List<Tag> tags() {
        return tags;
    }

    /** The one human who is responsible for answering (I-4): chosen by the chain or a rule, or whoever claimed it. */
    public Optional<Recipient> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** Whether this person is the assignee. */
    public boolean isAssignedTo(EmailAddress email) {
        return assignee != null && assignee.person().email().equals(email);
    }

    /** The inbox that it is in or was handled in; at most one (I-4). */
    public Optional<Placement> placement() {
        return Optional.ofNullable(placement);
    }

    /** The inbox that it waits in, or in which somebody is at it. */
    public Optional<Placement> openPlacement() {
        return Optional.ofNullable(placement).filter(Placement::isOpen);
    }

    /** Whether somebody said that everything is done, and nothing came up since; it is then in no view. */
    public boolean isHandled() {
        return handled;
    }

    /** How and when it ended; nothing while it goes on. */
    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    /** Whether it ended. It stays so: a late answer is still shown, and the asker's next message opens another one. */
    public boolean isClosed() {
        return closing != null;
    }

    /** The closed conversation after which this one was opened in the same chat. */
    public Optional<ConversationId> previous() {
        return sequel == null ? Optional.empty() : Optional.of(sequel.previous());
    }

    /** The chat in which it is, by the id that the host knows: its own, unless it was opened after another one there. */
    public ConversationId chat() {
        return sequel == null ? id : sequel.chat();
    }

    /** The conversation that goes on in this chat, after this first one of it was closed; nothing if there is none yet. */
    public Optional<ConversationId> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Whether humans have to do with it, and it is not handled: it has a tag, or somebody has it, or it waits for somebody, also for
     * its asker or for help.
     */
    public boolean isAttended() {
        return !handled
                && (!tags.isEmpty()
                        || assignee != null
                        || suspended
                        || progress.status() != ConversationStatus.IN_PROGRESS
                        || !participants.isEmpty()
                        || openPlacement().isPresent()
                        || hasOpenEscalation());
    }

    /** The contact of the asker, if there is one; it may have been absorbed by another one, to which its number leads. */
    public Optional<ContactId> contact() {
        return link == null ? Optional.empty() : link.contact();
    }

    /** How it belongs to a contact, or that a human disconnected it; nothing if nobody was recognised. */
    public Optional<ContactLink> link() {
        return Optional.ofNullable(link);
    }

    /** Who began it. */
    public Initiator initiator() {
        return initiator;
    }

    /** Whether everything personal was taken out of it, and the asker has not written since. */
    public boolean isAnonymised() {
        return anonymised;
    }

    /** A live chat, unless its first question said otherwise. */
    public ConversationKind kind() {
        return kind;
    }

    /** What it needs; nothing once everything is done. */
    public Optional<ConversationStatus> status() {
        return handled ? Optional.empty() : Optional.of(progress.status());
    }

    /** What it needs, since when, and who said so; the last of it once everything is done. */
    public Progress progress() {
        return progress;
    }

    /** What colleagues should know who help: what its questions wanted when they were handed over, and what agents added. */
    public List<WantedExpertise> wanted() {
        return wanted;
    }

    /** How many steps of the persona's script are done. */
    public int scriptPosition() {
        return scriptPosition;
    }

    public AutomationMode mode() {
        if (suspended) {
            return AutomationMode.SUSPENDED;
        }
        return participants.isEmpty() ? AutomationMode.ACTIVE : AutomationMode.DEFERRING;
    }

    @Override
    public String toString() {
        return "conversation " + id;
    }
}
