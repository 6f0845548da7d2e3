package dev.switchboard.testkit.contract;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Recipient;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.notification.Saying;
import dev.switchboard.notification.TokenSource;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.tag.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Things to keep in a store, to deliver, and to ask about. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Recipient OLGA =
            new Recipient(new Person(EmailAddress.of("olga@acme.test"), "Olga"), Target.Kind.OWNER);

    /** The same ones for everybody. */
    static final TokenSource TOKENS = new TokenSource() {
        @Override
        public ReplyToken replyToken() {
            return new ReplyToken("contract-reply-token");
        }

        @Override
        public ReplyToken replyTag() {
            return new ReplyToken("contractreplytag");
        }

        @Override
        public JoinToken joinToken() {
            return new JoinToken("contract-join-token");
        }
    };

    private Samples() {}

    static ConversationId conversationId(String value) {
        return new ConversationId(new PersonaId("HR"), value);
    }

    static MessageId messageId(String persona, String value) {
        return new MessageId(new PersonaId(persona), value);
    }

    static Conversation conversation(String value) {
        return conversation(value, NOON);
    }

    static Conversation conversation(String value, Instant openedAt) {
        return conversation("HR", value, openedAt);
    }

    static Conversation conversation(String persona, String value, Instant openedAt) {
        return conversation(new ConversationId(new PersonaId(persona), value), openedAt);
    }

    /** The conversation that this message opened. */
    static Conversation openedBy(String persona, String message) {
        return conversation(ConversationId.openedBy(messageId(persona, message)), NOON);
    }

    private static Conversation conversation(ConversationId id, Instant openedAt) {
        return Conversation.open(id, Asker.anonymous(), Channel.CHAT, openedAt).build();
    }

    static Conversation tagged(String value, Tag... tags) {
        return tagged(conversation(value), tags);
    }

    static Conversation tagged(Conversation conversation, Tag... tags) {
        return conversation.toBuilder().addTags(List.of(tags)).build();
    }

    static Conversation inInbox(Conversation conversation, String inbox, Instant since) {
        var placement = new Placement(inbox, Placement.State.AWAITING, since);
        return conversation.toBuilder().placement(placement).build();
    }

    /** In the inbox "Human" since noon. */
    static Conversation placed(String value, Placement.State state) {
        var placement = new Placement("Human", state, NOON);
        return conversation(value).toBuilder().placement(placement).build();
    }

    static Conversation withEscalation(String value, EscalationState state) {
        var id = new EscalationId(messageId("HR", value));
        var escalation = Escalation.of(id, 1, HandoffCause.UNKNOWN, List.of())
                .assign(ChainStep.OWNER, OLGA, List.of(), NOON)
                .state(state, NOON, "as the test wants it")
                .build();
        return conversation(value).toBuilder().addEscalation(escalation).build();
    }

    static Conversation withAssignee(String value, EmailAddress agent) {
        var who = new Recipient(new Person(agent, ""), Target.Kind.AGENT);
        return conversation(value).toBuilder().assignee(who).build();
    }

    static Message message(String conversation, long sequence) {
        var author = new Author(Author.Role.ASKER, "", "somebody");
        return new Message(
                conversationId(conversation), sequence, author, "text " + sequence, List.of(), List.of(), NOON);
    }

    /** With one message to be delivered. */
    static Outbox outbox(String conversation) {
        var id = conversationId(conversation);
        return Outbox.empty(id).with(List.of(new OutboxEntry.ToAsker(id, 1, List.of())));
    }

    static KnowledgeGap gap(String persona, String message) {
        return KnowledgeGap.open(messageId(persona, message), conversationId("c"), "text", NOON);
    }

    static Notification.Builder aboutEscalation(Notification.Builder notification) {
        var id = new EscalationId(messageId("HR", "m"));
        return notification.escalation(id, HandoffCause.UNKNOWN, List.of(ReasonMatch.of("PTO", 0.9)));
    }

    static List<Attachment> files(int count) {
        return numbered(
                count, i -> new Attachment("file " + i + ".png", "image/png", URI.create("https://acme.test/" + i)));
    }

    static List<Tag> tags(int count) {
        return numbered(count, i -> new Tag("contract tag " + i));
    }

    static List<Saying> sayings(int count) {
        return numbered(count, i -> new Saying("Ann", "text " + i, List.of(), NOON.plusSeconds(i)));
    }

    /** What people and machines said before, by authors of every role, with texts of every kind. */
    static List<Message> history(int count) {
        var texts = HardText.all();
        var roles = Author.Role.values();
        return numbered(count, i -> {
            var author = new Author(roles[i % roles.length], "", "somebody");
            var text = texts.get(i % texts.size()).text();
            return new Message(conversationId("c"), i + 1L, author, text, List.of(), List.of(), NOON.plusSeconds(i));
        });
    }

    private static <T> List<T> numbered(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    /** Some of them read the same if persona and value are written one behind the other. */
    static List<ConversationId> oddIds() {
        return List.of(
                oddId("contract", "a/b"),
                oddId("contract/a", "b"),
                oddId("contract", "~a"),
                oddId("contract", "a"),
                oddId("contract", "A"),
                oddId("contract", "a b"),
                oddId("contract a", "b"),
                oddId("contract", "a%20b"),
                oddId("contract", "a+b"),
                oddId("contract", "../\"a\"\\b?c=d&e#f;g,h"),
                oddId("contract", "ä\uD83D\uDE00\n"));
    }

    private static ConversationId oddId(String persona, String value) {
        return new ConversationId(new PersonaId(persona), value);
    }
}
