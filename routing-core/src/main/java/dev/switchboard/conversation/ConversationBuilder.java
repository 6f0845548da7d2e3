package dev.switchboard.conversation;

import dev.switchboard.expertise.WantedExpertise;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers a conversation. Belongs to one thread. */
public final class ConversationBuilder {
    private static final Set<EscalationState> OVER =
            Set.of(EscalationState.DELIVERED, EscalationState.CANCELLED, EscalationState.UNROUTABLE);

    final ConversationId id;
    final Instant openedAt;
    Asker asker;
    Channel channel;
    Instant lastAt;
    long messageCount;
    List<Participant> participants = List.of();
    List<JoinRequest> joinRequests = List.of();
    List<Escalation> escalations = List.of();
    List<Tag> tags = List.of();

    @Nullable
    Recipient assignee;

    @Nullable
    Placement placement;

    boolean suspended;
    boolean handled;

    @Nullable
    ContactLink link;

    Initiator initiator = Initiator.ASKER;
    boolean anonymised;
    ConversationKind kind = ConversationKind.LIVE_CHAT;
    Progress progress;
    List<WantedExpertise> wanted = List.of();
    int scriptPosition;

    @Nullable
    Closing closing;

    @Nullable
    Sequel sequel;

    @Nullable
    ConversationId latest;

    ConversationBuilder(ConversationId id, Asker asker, Channel channel, Instant at) {
        this(id, asker, channel, at, Progress.begun(at));
    }

    private ConversationBuilder(ConversationId id, Asker asker, Channel channel, Instant at, Progress progress) {
        this.id = id;
        this.asker = asker;
        this.channel = channel;
        this.openedAt = at;
        this.lastAt = at;
        this.progress = progress;
    }

    ConversationBuilder(Conversation from) {
        this(from.id, from.asker, from.channel, from.openedAt, from.progress);
        lastAt = from.lastAt;
        messageCount = from.messageCount;
        participants = from.participants;
        joinRequests = from.joinRequests;
        escalations = from.escalations;
        tags = from.tags;
        assignee = from.assignee;
        placement = from.placement;
        suspended = from.suspended;
        handled = from.handled;
        link = from.link;
        initiator = from.initiator;
        anonymised = from.anonymised;
        kind = from.kind;
        wanted = from.wanted;
        scriptPosition = from.scriptPosition;
        closing = from.closing;
        sequel = from.sequel;
        latest = from.latest;
    }

    /** The asker wrote: as who, and how. After anonymising that is a new beginning, and nobody's yet. */
    public ConversationBuilder asker(Asker newAsker, Channel via) {
        asker = newAsker;
        channel = via;
        if (anonymised) {
            anonymised = false;
            link = null;
        }
        return this;
    }

    public ConversationBuilder kind(ConversationKind which) {
        kind = which;
        return this;
    }

    /** So many steps of the persona's script are done. */
    public ConversationBuilder scriptPosition(int done) {
        scriptPosition = done;
        return this;
    }

    /** It needs this from now on; of what it needs already nothing changes. */
    public ConversationBuilder status(ConversationStatus status, Instant at, @Nullable EmailAddress by) {
        if (progress.status() != status) {
            progress = progress.with(status, at, by);
        }
        return this;
    }

    /** Adds what colleagues should know. */
    public ConversationBuilder want(List<WantedExpertise> more) {
        if (!more.isEmpty()) {
            var all = new ArrayList<>(wanted);
            all.addAll(more);
            wanted = WantedExpertise.united(all);
        }
        return this;
    }

    /** Changes what colleagues should know. */
    public ConversationBuilder changeWanted(UnaryOperator<List<WantedExpertise>> change) {
        wanted = WantedExpertise.united(change.apply(wanted));
        return this;
    }

    /** Counts one message more. @return its sequence */
    public long nextMessage(Instant at) {
        until(at);
        return ++messageCount;
    }

    /** It lasted until then at least. */
    public ConversationBuilder until(Instant at) {
        lastAt = at.isAfter(lastAt) ? at : lastAt;
        return this;
    }

    public ConversationBuilder participants(List<Participant> all) {
        participants = List.copyOf(all);
        return this;
    }

    /** Who waits for the asker's approval. */
    public ConversationBuilder joinRequests(List<JoinRequest> all) {
        joinRequests = List.copyOf(all);
        return this;
    }

    /** Adds the latest escalation; an earlier one of the same message, with which all is done, makes room. */
    public ConversationBuilder addEscalation(Escalation escalation) {
        if (escalations.isEmpty()) {
            escalations = List.of(escalation);
            return this;
        }
        var all = new ArrayList<Escalation>(escalations.size() + 1);
        for (int i = 0; i < escalations.size(); i++) {
            if (!makesRoom(escalations.get(i), escalation)) {
                all.add(escalations.get(i));
            }
        }
        all.add(escalation);
        escalations = List.copyOf(all);
        return this;
    }

    /** A message may come again once its decision is forgotten: what is over would be found in place of what is asked now. */
    private static boolean makesRoom(Escalation earlier, Escalation latest) {
        return earlier.id().equals(latest.id())
                && OVER.contains(earlier.state())
                && earlier.asker().identifiers().equals(latest.asker().identifiers());
    }

    /** Changes the escalation with this id. */
    public ConversationBuilder changeEscalation(EscalationId escalation, UnaryOperator<Escalation> change) {
        var changed = escalations.toArray(Escalation[]::new);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i].id().equals(escalation)) {
                changed[i] = change.apply(changed[i]);
            }
        }
        escalations = List.of(changed);
        return this;
    }

    /** Puts tags in force; those in force already stay where they are. */
    public ConversationBuilder addTags(List<Tag> more) {
        if (tags.isEmpty() && more.size() == 1) {
            tags = List.copyOf(more);
        } else if (!tags.containsAll(more)) {
            var all = new LinkedHashSet<>(tags);
            all.addAll(more);
            tags = List.copyOf(all);
        }
        return this;
    }

    /** Takes a tag away. */
    public ConversationBuilder removeTag(Tag gone) {
        tags = tags.stream().filter(tag -> !tag.equals(gone)).toList();
        return this;
    }

    /** Makes somebody responsible, or nobody. */
    public ConversationBuilder assignee(@Nullable Recipient who) {
        assignee = who;
        return this;
    }

    /** Puts it into an inbox, or takes it out. */
    public ConversationBuilder placement(@Nullable Placement where) {
        placement = where;
        return this;
    }

    /** Silences the automation, or ends that. */
    public ConversationBuilder suspended(boolean silent) {
        suspended = silent;
        return this;
    }

    /** Says that everything is done, or that something came up; in one that is closed nothing comes up any more. */
    public ConversationBuilder handled(boolean done) {
        handled = done || closing != null;
        return this;
    }

    /** It ends; everything is done. */
    public ConversationBuilder close(Closing end) {
        closing = end;
        return handled(true);
    }

    /** It is opened in the chat of this one, which is closed, and belongs to the same contact. */
    public ConversationBuilder after(Conversation before) {
        sequel = new Sequel(before.chat(), before.id());
        link = before.anonymised ? null : before.link;
        return this;
    }

    /** That one goes on in this chat. */
    public ConversationBuilder latest(ConversationId conversation) {
        latest = conversation;
        return this;
    }

    /** Whose conversation it is; null if nobody knows. */
    public ConversationBuilder link(@Nullable ContactLink whose) {
        link = whose;
        return this;
    }

    public ConversationBuilder initiator(Initiator who) {
        initiator = who;
        return this;
    }

    /** As whom the asker is known, without a new message. */
    public ConversationBuilder asker(Asker newAsker) {
        asker = newAsker;
        return this;
    }

    /** As whom everybody who asked is known, of the conversation and of its escalations. */
    public ConversationBuilder askers(UnaryOperator<Asker> known) {
        asker = known.apply(asker);
        escalations = escalations.stream()
                .map(one -> one.toBuilder().asker(known.apply(one.asker())).build())
                .toList();
        return this;
    }

    /** Everything personal was taken out; nobody is left who could approve a join. */
    public ConversationBuilder anonymised() {
        anonymised = true;
        joinRequests = List.of();
        return this;
    }

    public Conversation build() {
        return new Conversation(this);
    }
}
