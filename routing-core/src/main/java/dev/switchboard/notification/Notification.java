package dev.switchboard.notification;

import dev.switchboard.absence.StandIn;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a human is told about a question (MP-33 to MP-37). Immutable; made by {@link Builder}.
 *
 * <p>The question is raw, as asked; {@link #subject()} is safe for a mail header. A notifier escapes for its medium.
 */
public final class Notification {
    private final Builder parts;

    private Notification(Builder parts) {
        this.parts = parts;
    }

    /** Begins a notification. */
    public static Builder of(String key, Recipient recipient, ConversationId conversation) {
        return of(() -> key, recipient, conversation);
    }

    /** Begins one with a key that is made when somebody asks for it. */
    public static Builder of(Supplier<String> key, Recipient recipient, ConversationId conversation) {
        return new Builder(key, recipient, conversation);
    }

    /**
     * The same for every attempt to deliver this notification: what a notifier recognises a repetition by. Has ids of the host in it: any
     * characters, any length; where that does not fit, as in a header, a digest of it does.
     */
    public String key() {
        return parts.key.get();
    }

    /** Why it comes. One of {@link Occasion#ABSENCE} needs no answer, and has no tokens. */
    public Occasion occasion() {
        return parts.occasion;
    }

    /** In whose place the recipient is asked, if in somebody's who is away or did not answer. */
    public Optional<StandIn> standIn() {
        return Optional.ofNullable(parts.standIn);
    }

    /** Whether its question must not wait: all channels are used that reach the recipient. */
    public boolean isUrgent() {
        return parts.urgent;
    }

    public Recipient recipient() {
        return parts.recipient;
    }

    public ConversationId conversation() {
        return parts.conversation;
    }

    public PersonaId persona() {
        return parts.conversation.persona();
    }

    /** The display name of the persona that was asked (MP-34). */
    public String personaName() {
        return parts.personaName;
    }

    /** Who asked (MP-33), with what is verified about them. */
    public Asker asker() {
        return parts.asker;
    }

    /** The question exactly as asked (MP-35). */
    public String question() {
        return parts.question;
    }

    public List<Attachment> attachments() {
        return parts.attachments;
    }

    public Channel channel() {
        return parts.channel;
    }

    /** The contact reasons that matched, the primary one first (MP-36). */
    public List<ReasonMatch> reasons() {
        return parts.reasons;
    }

    /** Why a human is needed; nothing for a further message to a human who has the conversation already. */
    public Optional<HandoffCause> cause() {
        return Optional.ofNullable(parts.cause);
    }

    /** The escalation; nothing for a further message to a human who has the conversation already. */
    public Optional<EscalationId> escalation() {
        return Optional.ofNullable(parts.escalation);
    }

    /** The earlier escalation that this one continues: same reason, same person, same conversation. */
    public Optional<EscalationId> thread() {
        return Optional.ofNullable(parts.thread);
    }

    /** The steps of the chain that were passed before this recipient, with the reason. */
    public List<Trace.Step> passedSteps() {
        return parts.passedSteps;
    }

    /** The tags of the message, those of the engine among them. */
    public List<Tag> tags() {
        return parts.tags;
    }

    /** The tags of which a rule tells this agent; empty for everybody who is told of a question that needs a human. */
    public List<Tag> toldOf() {
        return parts.toldOf;
    }

    /** What was said before, from the question on, if this is about a later message; oldest first. */
    public List<Saying> earlier() {
        return parts.earlier;
    }

    /** Lets the recipient answer by replying (MP-19). */
    public Optional<ReplyToken> replyToken() {
        return Optional.ofNullable(parts.tokens).map(TokenSource::replyToken);
    }

    /**
     * The reply token as a tag for an address, {@code reply+TAG@host} for instance: 32 lower-case letters and digits, so that it fits
     * into the 64 octets of a local part (RFC 5321), and good in letters of any case, as mail systems may change it. As good as
     * {@link #replyToken} for {@link Reply#to}, and as long.
     *
     * <p>The store keeps what it stands for from the moment it is asked for, so ask only for what is sent. The same each time. Throws
     * what the store throws.
     */
    public Optional<ReplyToken> replyTag() {
        return Optional.ofNullable(parts.tokens).map(TokenSource::replyTag);
    }

    /** Lets the recipient join the conversation (MP-20, MP-37). */
    public Optional<JoinToken> joinToken() {
        return Optional.ofNullable(parts.tokens).map(TokenSource::joinToken);
    }

    /** One line without line breaks, fit for a mail header; names asker, persona and reason, not the question. */
    public String subject() {
        return NotificationText.subject(this);
    }

    /** Everything a recipient needs to know as plain text, without the tokens. */
    public String body() {
        return NotificationText.body(this);
    }

    /** The conversation, and as what the recipient is told; never the question, an address or a token. */
    @Override
    public String toString() {
        return "notification in " + conversation() + " to " + recipient().role();
    }

    /** Gathers a notification. Belongs to one thread. */
    public static final class Builder {
        private final Supplier<String> key;
        private final Recipient recipient;
        private final ConversationId conversation;
        private String personaName;
        private Asker asker = Asker.anonymous();
        private String question = "";
        private List<Attachment> attachments = List.of();
        private Channel channel = Channel.CHAT;
        private List<ReasonMatch> reasons = List.of();
        private List<Trace.Step> passedSteps = List.of();
        private List<Tag> tags = List.of();
        private List<Tag> toldOf = List.of();
        private List<Saying> earlier = List.of();
        private Occasion occasion = Occasion.QUESTION;
        private boolean urgent;
        private @Nullable StandIn standIn;
        private @Nullable HandoffCause cause;
        private @Nullable EscalationId escalation;
        private @Nullable EscalationId thread;
        private @Nullable TokenSource tokens;

        private Builder(Supplier<String> key, Recipient recipient, ConversationId conversation) {
            this.key = key;
            this.recipient = recipient;
            this.conversation = conversation;
            this.personaName = conversation.persona().value();
        }

        public Builder personaName(String name) {
            personaName = name;
            return this;
        }

        public Builder asker(Asker newAsker) {
            asker = newAsker;
            return this;
        }

        /** The question as asked, with its files and the way it came. */
        public Builder question(String text, List<Attachment> files, Channel via) {
            question = text;
            attachments = files;
            channel = via;
            return this;
        }

        /** Why it comes. */
        public Builder escalation(EscalationId id, HandoffCause why, List<ReasonMatch> about) {
            escalation = id;
            cause = why;
            reasons = about;
            return this;
        }

        /** Why it comes, if not because of a question, and whether that must not wait. */
        public Builder occasion(Occasion why, boolean mustNotWait) {
            occasion = why;
            urgent = mustNotWait;
            return this;
        }

        /** In whose place the recipient is asked. */
        public Builder standIn(@Nullable StandIn inPlace) {
            standIn = inPlace;
            return this;
        }

        public Builder thread(@Nullable EscalationId earlier) {
            thread = earlier;
            return this;
        }

        public Builder passedSteps(List<Trace.Step> steps) {
            passedSteps = steps;
            return this;
        }

        /** The tags of the message. */
        public Builder tags(List<Tag> all) {
            tags = all;
            return this;
        }

        /** The tags of which a rule tells this agent. */
        public Builder toldOf(List<Tag> because) {
            toldOf = because;
            return this;
        }

        /** What was said before, from the question on. */
        public Builder earlier(List<Saying> messages) {
            earlier = messages;
            return this;
        }

        public Builder tokens(TokenSource source) {
            tokens = source;
            return this;
        }

        /** The notification; this builder must not be used afterwards. */
        public Notification build() {
            return new Notification(this);
        }
    }
}
