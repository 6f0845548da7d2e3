package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Placement;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import dev.switchboard.tag.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForgottenConversationsTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final PersonaId HR = new PersonaId("HR");
    private static final Tag RED = new Tag("red");

    @Test
    @DisplayName("a conversation that is forgotten for its age is in no list any more")
    void theOldAreListedNoLonger() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 100));
        keep(store, "old", NOON);

        keep(store, "young", NOON.plus(Duration.ofDays(2)));

        assertOnlyListed(store, "young");
    }

    @Test
    @DisplayName("a conversation that is forgotten because there are too many is in no list any more")
    void tooManyAreListedNoLonger() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 1));
        keep(store, "first", NOON);

        keep(store, "second", NOON);

        assertOnlyListed(store, "second");
    }

    @Test
    @DisplayName("a conversation that waits in an inbox is kept, however old")
    void whatWaitsIsKept() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 1));
        var waiting = conversation("waiting", NOON)
                .placement(new Placement("Human", Placement.State.AWAITING, NOON))
                .build();
        store.commit(new Commit().put(Key.conversation(waiting.id()), 0, waiting));

        keep(store, "young", NOON.plus(Duration.ofDays(2)));

        assertThat(store.query(new Query.InInbox("Human"), "", 10).items()).hasSize(1);
    }

    @Test
    @DisplayName("a conversation of which something is still to be delivered is kept, until that was given up")
    void whatIsToBeDeliveredIsKept() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 1));
        var old = conversation("old", NOON).build();
        var message = new OutboxEntry.ToAsker(old.id(), 1, List.of());
        var outbox = Outbox.empty(old.id()).with(List.of(message));
        store.commit(new Commit().put(Key.conversation(old.id()), 0, old).put(Key.outbox(old.id()), 0, outbox));

        keep(store, "young", NOON.plus(Duration.ofDays(2)));
        assertThat(store.read(Key.conversation(old.id())).value()).isEqualTo(old);

        var parked = outbox.with(List.of(new OutboxEntry.Postponed(message, 6, Instant.MAX)));
        store.commit(new Commit().put(Key.outbox(old.id()), 1, parked));
        keep(store, "younger", NOON.plus(Duration.ofDays(4)));
        keep(store, "youngest", NOON.plus(Duration.ofDays(6)));
        assertThat(store.read(Key.conversation(old.id())).version()).isZero();
        assertThat(store.query(new Query.Outboxes(), "", 1).items()).isEmpty();
    }

    @Test
    @DisplayName("a knowledge gap is kept as long as its conversation, and as long after the last that happened to it")
    void gaps() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 100));
        var waiting = conversation("waiting", NOON)
                .placement(new Placement("Human", Placement.State.AWAITING, NOON))
                .build();
        store.commit(new Commit().put(Key.conversation(waiting.id()), 0, waiting));
        gap(store, waiting.id(), "in use");
        keep(store, "done", NOON);
        var answered = gap(store, new ConversationId(HR, "done"), "answered");
        gap(store, new ConversationId(HR, "done"), "old");

        keep(store, "later", NOON.plus(Duration.ofHours(20)));
        store.commit(new Commit().put(Key.knowledgeGap(answered.question()), 1, answered.withoutContent()));
        keep(store, "a day later", NOON.plus(Duration.ofHours(25)));
        keep(store, "and another", NOON.plus(Duration.ofHours(26)));
        assertThat(gaps(store)).containsExactlyInAnyOrder("in use", "answered");

        keep(store, "at last", NOON.plus(Duration.ofHours(46)));
        keep(store, "in the end", NOON.plus(Duration.ofHours(47)));
        assertThat(gaps(store)).containsExactly("in use");
    }

    @Test
    @DisplayName("of too many knowledge gaps the ones silent longest go, but not while their conversation is there")
    void tooManyGaps() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 1));
        keep(store, "first", NOON);
        gap(store, new ConversationId(HR, "first"), "first");
        gap(store, new ConversationId(HR, "gone"), "gone");

        gap(store, new ConversationId(HR, "first"), "second");

        assertThat(gaps(store)).containsExactlyInAnyOrder("first", "second");
    }

    private static KnowledgeGap gap(InMemoryStore store, ConversationId conversation, String message) {
        var gap = KnowledgeGap.open(new MessageId(HR, message), conversation, "Why?", NOON);
        store.commit(new Commit().put(Key.knowledgeGap(gap.question()), 0, gap));
        return gap;
    }

    private static List<String> gaps(InMemoryStore store) {
        return store.query(new Query.KnowledgeGaps(HR), "", 10).items().stream()
                .map(one -> one.question().value())
                .toList();
    }

    private static void keep(InMemoryStore store, String id, Instant at) {
        var conversation = conversation(id, at).build();
        store.commit(new Commit().put(Key.conversation(conversation.id()), 0, conversation));
    }

    private static ConversationBuilder conversation(String id, Instant at) {
        return Conversation.open(new ConversationId(HR, id), Asker.anonymous(), Channel.CHAT, at)
                .addTags(List.of(RED));
    }

    private static void assertOnlyListed(InMemoryStore store, String id) {
        assertThat(List.of(new Query.Attended(List.of()), new Query.Attended(List.of(RED))))
                .allSatisfy(query -> assertThat(store.query(query, "", 10).items())
                        .extracting(one -> one.id().value())
                        .containsExactly(id));
    }
}
