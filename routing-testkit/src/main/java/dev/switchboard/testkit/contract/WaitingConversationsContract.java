package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.NOON;
import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.inInbox;
import static dev.switchboard.testkit.contract.Samples.message;
import static dev.switchboard.testkit.contract.Samples.openedBy;
import static dev.switchboard.testkit.contract.Samples.placed;
import static dev.switchboard.testkit.contract.Samples.tagged;
import static dev.switchboard.testkit.contract.Samples.withEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of {@link RoutingStoreContract} about conversations that wait for humans: in inboxes, and where views look for them. */
abstract class WaitingConversationsContract extends ContactsContract {
    private static final Query.InInbox HUMAN = new Query.InInbox("Human");
    private static final Query.InInbox OTHER = new Query.InInbox("Other");
    private static final Query.Attended ATTENDED = new Query.Attended(List.of());
    private static final Tag RED = new Tag("red");
    private static final Tag BLUE = new Tag("blue");

    WaitingConversationsContract() {}

    @Test
    @DisplayName("an inbox lists what is in it by the time it came in, then by persona and id, also one by one")
    @Advice("order by the time that the placement says, to the nanosecond, then by persona and id")
    void inboxesAreInOrder() {
        keep(
                inInbox(conversation("late"), "Human", NOON.plusNanos(1)),
                inInbox(openedBy("HR", "b"), "Human", NOON),
                inInbox(openedBy("HR", "a"), "Human", NOON),
                inInbox(openedBy("AA", "z"), "Human", NOON),
                inInbox(conversation("early"), "Human", NOON.minusSeconds(1)),
                inInbox(conversation("elsewhere"), "Other", NOON),
                conversation("nowhere"));

        var inOrder = List.of("HR/early", "AA/~z", "HR/~a", "HR/~b", "HR/late");
        assertThat(ids(HUMAN, 1)).isEqualTo(inOrder);
        assertThat(ids(HUMAN, 2)).isEqualTo(inOrder);
        assertThat(ids(HUMAN, 100)).isEqualTo(inOrder);
    }

    @Test
    @DisplayName("what an inbox lists is claimed or waits; it leaves when it is handled there, or taken out")
    @Advice("ask the placement for its state; a conversation without one is in no inbox")
    void inboxesListWhatIsToBeDone() {
        keep(placed("c", Placement.State.CLAIMED), placed("d", Placement.State.AWAITING));
        assertThat(ids(HUMAN, 1)).containsExactly("HR/c", "HR/d");

        keep(placed("c", Placement.State.HANDLED));
        assertThat(ids(HUMAN, 1)).containsExactly("HR/d");

        change("d", next -> next.placement(null));
        assertThat(ids(HUMAN, 1)).isEmpty();
    }

    @Test
    @DisplayName("a conversation that moves is in the new inbox only")
    @Advice("take the conversation out of the index of the inbox that it was in before")
    void movesBetweenInboxes() {
        keep(inInbox(conversation("c"), "Human", NOON), inInbox(conversation("d"), "Human", NOON));

        keep(inInbox(conversation("c"), "Other", NOON));

        assertThat(ids(HUMAN, 1)).containsExactly("HR/d");
        assertThat(ids(OTHER, 1)).containsExactly("HR/c");
    }

    @Test
    @DisplayName("a conversation that comes back into its inbox is listed there once, as of the time it came back")
    @Advice("replace the old place in the index; the time of the placement is a new one")
    void comesBackIntoItsInbox() {
        keep(inInbox(conversation("c"), "Human", NOON), inInbox(conversation("d"), "Human", NOON.plusSeconds(1)));

        keep(inInbox(conversation("c"), "Human", NOON.plusSeconds(2)));

        assertThat(ids(HUMAN, 1)).containsExactly("HR/d", "HR/c");
    }

    @Test
    @DisplayName("what is listed is the conversation as it is now")
    @Advice("keep ids in the index and read the conversations, or change both in one transaction")
    void listsTheLatest() {
        keep(inInbox(tagged("c", RED), "Human", NOON));

        change("c", next -> next.nextMessage(NOON.plusSeconds(9)));

        assertThat(List.of(HUMAN, ATTENDED, anyOf(RED)))
                .allSatisfy(query -> assertThat(all(query, 1))
                        .singleElement()
                        .satisfies(one -> assertThat(one.messageCount()).isEqualTo(1)));
    }

    @Test
    @DisplayName(
            "attended conversations are listed by the time they were opened, then by persona and id, also one by one")
    @Advice("order by the time when the conversation was opened, to the nanosecond, then by persona and id")
    void attendedAreInOrder() {
        keep(
                tagged(conversation("late", NOON.plusNanos(1)), RED),
                tagged(openedBy("HR", "b"), RED),
                tagged(openedBy("HR", "a"), RED),
                tagged(openedBy("AA", "z"), RED),
                withEscalation("owed", EscalationState.NOTIFIED),
                tagged(conversation("early", NOON.minusSeconds(1)), RED),
                conversation("automated"));

        assertThat(ids(ATTENDED, 1))
                .isEqualTo(ids(ATTENDED, 100))
                .containsExactly("HR/early", "AA/~z", "HR/owed", "HR/~a", "HR/~b", "HR/late");
        assertThat(ids(anyOf(RED), 1))
                .isEqualTo(ids(anyOf(RED), 100))
                .containsExactly("HR/early", "AA/~z", "HR/~a", "HR/~b", "HR/late");
    }

    @Test
    @DisplayName("a conversation with several of the tags asked for comes once, in its place")
    @Advice("unite the lists of the tags before they are cut into pages")
    void anyOfIsWithoutRepeats() {
        keep(
                tagged("a", RED),
                tagged("b", RED, BLUE),
                tagged("c", BLUE),
                tagged("d", BLUE, RED),
                tagged("e", new Tag("green")),
                withEscalation("f", EscalationState.NOTIFIED));

        for (int pageSize = 1; pageSize <= 5; pageSize++) {
            assertThat(ids(anyOf(RED, BLUE, RED), pageSize)).containsExactly("HR/a", "HR/b", "HR/c", "HR/d");
        }
    }

    @Test
    @DisplayName("a tag that is taken away no longer leads to the conversation; its other tags do")
    @Advice("take the conversation out of the index of the tag alone")
    void leavesWithItsTag() {
        keep(tagged("c", RED, BLUE));

        change("c", next -> next.removeTag(RED));

        assertThat(ids(anyOf(RED), 1)).isEmpty();
        assertThat(ids(anyOf(BLUE), 1)).containsExactly("HR/c");
        assertThat(ids(ATTENDED, 1)).containsExactly("HR/c");
    }

    @Test
    @DisplayName("a tag that is added leads to the conversation from then on")
    @Advice("put the conversation into the index of the tag, and leave it in those of the others")
    void comesWithItsTag() {
        keep(tagged("c", RED));

        change("c", next -> next.addTags(List.of(BLUE)));

        assertThat(ids(anyOf(BLUE), 1)).containsExactly("HR/c");
        assertThat(ids(anyOf(RED), 1)).containsExactly("HR/c");
    }

    @Test
    @DisplayName("what is handled is not attended, whatever its tags, until something comes up")
    @Advice("index only while there is something to attend to; ask the conversation")
    void leavesWhenHandled() {
        keep(tagged("c", RED));

        change("c", next -> next.handled(true));
        assertThat(ids(anyOf(RED), 1)).isEmpty();
        assertThat(ids(ATTENDED, 1)).isEmpty();

        change("c", next -> next.handled(false));
        assertThat(ids(anyOf(RED), 1)).containsExactly("HR/c");
        assertThat(ids(ATTENDED, 1)).containsExactly("HR/c");
    }

    @Test
    @DisplayName("a conversation that was only attended in its inbox leaves when it is handled there")
    @Advice("a conversation is attended for several reasons; look at all of them after each change")
    void leavesWhenItsPlacementIsHandled() {
        keep(placed("c", Placement.State.AWAITING));
        assertThat(ids(ATTENDED, 1)).containsExactly("HR/c");

        keep(placed("c", Placement.State.HANDLED));

        assertThat(ids(ATTENDED, 1)).isEmpty();
    }

    @Test
    @DisplayName("a conversation that is removed is in no list, and one that takes its id begins anew")
    @Advice("clean every index when a conversation is removed")
    void leavesWhenRemoved() {
        keep(inInbox(tagged("c", RED), "Human", NOON), tagged("d", RED));
        var removed = Key.conversation(conversation("c").id());

        store.commit(new Commit().remove(removed, Commit.ANY));
        assertThat(ids(HUMAN, 1)).isEmpty();
        assertThat(ids(anyOf(RED), 1)).containsExactly("HR/d");
        assertThat(ids(ATTENDED, 1)).containsExactly("HR/d");

        keep(tagged(conversation("c", NOON.plusSeconds(1)), BLUE));
        assertThat(ids(HUMAN, 1)).isEmpty();
        assertThat(ids(anyOf(RED, BLUE), 1)).containsExactly("HR/d", "HR/c");
    }

    @Test
    @DisplayName("messages written before their conversation list nothing")
    @Advice("messages of a commit may be written before its conversation; index the conversation only")
    void messagesAloneListNothing() {
        var later = tagged("later", RED);

        store.commit(new Commit()
                .put(Key.policyHead(), 0, 1L)
                .put(Key.conversation(later.id()), 0, later)
                .append(message("later", 1)));

        assertThat(ids(anyOf(RED), 1)).containsExactly("HR/later");
    }

    @Test
    @DisplayName("nothing of a commit that is refused is listed")
    @Advice("change an index in the transaction that writes, so that both are rolled back")
    void refusedIsNotListed() {
        var refused = inInbox(tagged("c", RED), "Human", NOON);

        store.commit(new Commit().put(Key.conversation(refused.id()), 7, refused));

        assertThat(Stream.of(HUMAN, ATTENDED, anyOf(RED)))
                .allSatisfy(query -> assertThat(all(query, 1)).isEmpty());
    }

    @Test
    @DisplayName(
            "pages go on behind the last one, whatever moved, came or left meanwhile, and repeat nothing that stayed")
    @Advice("let a cursor name the place of the last one that was given: its time, persona and id")
    void pagesGoOnAlthoughTheListChanges() {
        IntStream.rangeClosed(1, 6)
                .forEach(i -> keep(inInbox(tagged("c" + i, RED, BLUE), "Human", NOON.plusSeconds(i))));
        var inbox = store.query(HUMAN, "", 3);
        var view = store.query(anyOf(RED, BLUE), "", 3);

        keep(inInbox(tagged("c3", RED), "Human", NOON.plusSeconds(60)));
        change("c3", next -> next.removeTag(RED).removeTag(BLUE).placement(null));
        keep(inInbox(tagged("c2", BLUE), "Human", NOON.plusSeconds(70)));
        change("c5", next -> next.handled(true).placement(null));
        keep(inInbox(tagged("c0", RED), "Human", NOON), inInbox(tagged("c7", RED), "Human", NOON.plusSeconds(7)));

        assertThat(rest(HUMAN, inbox.next())).containsExactly("HR/c4", "HR/c6", "HR/c7", "HR/c2");
        assertThat(rest(anyOf(RED, BLUE), view.next())).containsExactly("HR/c4", "HR/c6", "HR/c7");
    }

    @Test
    @DisplayName("ids with any characters are paged and kept apart")
    @Advice("encode persona and id when they become one text, also in cursors")
    void anyCharacters() {
        var texts = List.of("", " ", "/", "~", "~~", "1 2", "a/b", " a", "a ", "\n", "é\uD83D\uDE00", "0 ", "\"\\,;=%");
        var expected = new ArrayList<String>();
        for (var persona : texts) {
            for (var id : texts) {
                var one = conversation(persona, id, NOON);
                keep(inInbox(tagged(one, RED), "In/ box \n", NOON));
                expected.add(one.id().persona().value() + "|" + one.id().value());
            }
        }
        expected.sort(null);

        for (var query : List.of(new Query.InInbox("In/ box \n"), anyOf(RED, BLUE), ATTENDED)) {
            assertThat(all(query, 1).stream()
                            .map(one ->
                                    one.id().persona().value() + "|" + one.id().value()))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .isEqualTo(all(query, 1000).stream()
                            .map(one ->
                                    one.id().persona().value() + "|" + one.id().value())
                            .toList());
        }
    }

    @Test
    @DisplayName("every kind of query is answered, also if there is nothing")
    @Advice("answer every kind of query, with an empty page if there is nothing")
    void everyQueryIsAnswered() {
        var queries = List.<Query<?>>of(
                new Query.Messages(conversation("c").id(), 1),
                new Query.KnowledgeGaps(conversation("c").id().persona()),
                new Query.OpenEscalations(),
                new Query.Outboxes(),
                HUMAN,
                ATTENDED,
                anyOf(RED),
                new Query.ConversationsOf(ONE),
                new Query.ConversationsWithGuest(ONE),
                new Query.ContactChanges(ONE, 1),
                new Query.ContactsWith(
                        value(IdentifierKind.EMAIL, "ann@acme.test").key()),
                CONTACTS,
                new Query.ContactSearch("ann", CONTACTS.filter()),
                new Query.InStatus(ConversationStatus.LOOKING_FOR_HELP),
                new Query.Engagements(),
                new Query.InLine(),
                new Query.AgentStates(),
                new Query.MergeProposals(),
                new Query.Merges(ONE));

        assertThat(queries).allSatisfy(query -> assertThat(all(query, 1)).isEmpty());
        assertThat(queries.stream().<Class<?>>map(Query::getClass))
                .as("the kinds of query that were tried")
                .contains(Query.class.getPermittedSubclasses());
    }

    private static Query.Attended anyOf(Tag... tags) {
        return new Query.Attended(List.of(tags));
    }

    private void keep(Conversation... conversations) {
        var commit = new Commit();
        for (var conversation : conversations) {
            commit.put(Key.conversation(conversation.id()), Commit.ANY, conversation);
        }
        store.commit(commit);
    }

    private void change(String conversation, Consumer<ConversationBuilder> change) {
        var key = Key.conversation(conversation(conversation).id());
        var next = Objects.requireNonNull(store.read(key).value(), key::toString).toBuilder();
        change.accept(next);
        keep(next.build());
    }

    private List<String> ids(Query<Conversation> query, int pageSize) {
        return all(query, pageSize).stream().map(one -> one.id().toString()).toList();
    }

    private List<String> rest(Query<Conversation> query, String after) {
        return store.query(query, after, 100).items().stream()
                .map(one -> one.id().toString())
                .toList();
    }
}
