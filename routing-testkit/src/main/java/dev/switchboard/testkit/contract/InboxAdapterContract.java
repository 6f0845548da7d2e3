package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.spi.InboxAdapter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InboxAdapter} promises, for each capability that it declares; the other checks are skipped. Extend it and supply
 * the adapter. Its inboxes, its view and its tags have names that begin with "contract"; keys and conversations are new in each run,
 * so that a platform may keep what earlier runs left.
 */
public abstract class InboxAdapterContract extends PlatformTagsContract {

    /** For subclasses. */
    protected InboxAdapterContract() {}

    /**
     * The adapter, as a switchboard would be given it. Asked for once before each test, and before the {@code @BeforeEach} methods of the
     * subclass: what it needs is best begun in a field.
     */
    @Override
    protected abstract InboxAdapter adapter();

    @Test
    @DisplayName("what it can do is the same each time it is asked")
    void capabilitiesStay() {
        var first = adapter.capabilities();

        assertThat(adapter.capabilities())
                .as("capabilities() the second time; the library asks once, so what is switched on later is never used")
                .isEqualTo(first);
        assertThat(adapter.withoutInboxes())
                .as("withoutInboxes() the second time")
                .isEqualTo(adapter.withoutInboxes());
    }

    @Test
    @DisplayName("INBOXES: creating an inbox again keeps it and what is in it")
    void creatingAnInboxAgainIsHarmless() {
        assumeInboxes();
        move("1", one, HERE);

        adapter.createInbox(HERE);

        assertIn(HERE, one, "createInbox is asked for at every start; leave an inbox that is there as it is");
    }

    @Test
    @DisplayName("INBOXES: after a move the conversation is shown in the inbox")
    void aMoveIsShown() {
        assumeInboxes();

        move("1", one, HERE);

        assertIn(HERE, one, "return from move when the platform shows it, and throw if it will not");
    }

    @Test
    @DisplayName("INBOXES: a conversation is in one inbox only, the one it was moved into last")
    void theLastMoveCounts() {
        assumeInboxes();
        move("1", one, HERE);

        move("2", one, THERE);

        assertIn(THERE, one, "a move into an inbox is also a move out of the one before");
    }

    @Test
    @DisplayName("INBOXES: a conversation that is moved out is in no inbox, and may come back")
    void movesOutAndBack() {
        assumeInboxes();
        move("1", one, HERE);

        moveOut("2", one);
        assertInNone(one, "a move without an inbox takes the conversation out of the one it is in");

        move("3", one, HERE);
        assertIn(HERE, one, "a conversation that was moved out may be moved in again");
    }

    @Test
    @DisplayName("INBOXES: moving out what is in no inbox is harmless")
    void movesOutOfNowhere() {
        assumeInboxes();

        moveOut("1", one);

        assertInNone(one, "there is nothing to do");
    }

    @Test
    @DisplayName("INBOXES: a move that is asked for again with the same key changes nothing, also after a later move")
    void aMoveIsMadeOnce() {
        assumeInboxes();
        move("1", one, HERE);
        move("1", one, HERE);
        assertIn(HERE, one, "the same move a second time leaves the conversation where it is");
        move("2", one, THERE);

        move("1", one, HERE);

        assertIn(
                THERE,
                one,
                "remember the key of each move with the conversation: one that arrives late must not undo the next");
    }

    @Test
    @DisplayName("INBOXES: a move leaves other conversations where they are")
    void aMoveKeepsOthers() {
        assumeInboxes();
        move("1", one, HERE);
        move("2", other, HERE);

        move("3", one, THERE);
        assertIn(HERE, other, "only the conversation of the move changes its place");

        moveOut("4", one);
        assertIn(HERE, other, "only the conversation of the move leaves");
    }

    @Test
    @DisplayName("INBOXES: a conversation that was never moved is in no inbox")
    void unknownIsInNoInbox() {
        assumeInboxes();

        assertInNone(id("contract", "never heard of"), "answer with Optional.empty(), without an exception");
    }

    @Test
    @DisplayName("INBOXES: ids and keys with any characters are kept apart")
    void oddIdsHavePlaces() {
        assumeInboxes();
        var inbox = Inbox.followUp("contract \"ödd\" / & ? # % \\ \uD83D\uDE00");
        adapter.createInbox(inbox);
        var odd = oddIds();

        for (int i = 0; i < odd.size(); i++) {
            move("odd " + i + " " + odd.get(i), odd.get(i), i % 2 == 0 ? inbox : HERE);
        }

        for (int i = 0; i < odd.size(); i++) {
            assertIn(
                    i % 2 == 0 ? inbox : HERE,
                    odd.get(i),
                    "encode ids and keys, or take a digest; do not glue persona and value together");
        }
    }

    @Test
    @DisplayName("INBOXES: moves by many threads are all made")
    void manyThreadsMove() {
        assumeInboxes();
        var many = many();

        Crowd.does(i -> {
            adapter.createInbox(HERE);
            move("a" + i, many.get(i), HERE);
            move("b" + i, many.get(i), i % 2 == 0 ? THERE : HERE);
            move("c" + i, one, i % 2 == 0 ? THERE : HERE);
        });

        for (int i = 0; i < MANY; i++) {
            assertIn(
                    i % 2 == 0 ? THERE : HERE, many.get(i), "guard what the adapter keeps against use by many threads");
        }
        assertThat(adapter.inboxOf(one).orElse("none"))
                .as("the inbox of a conversation that many threads moved; one of their moves was the last")
                .isIn(HERE.id(), THERE.id());
    }

    @Test
    @DisplayName("INBOXES with VIEWS or TAGS: tags survive moves, and a place survives new tags")
    void tagsSurviveAMove() {
        assumeInboxes();
        assumeTags();
        mirror("1", one, RED, BLUE);

        move("2", one, HERE);
        assertTags(one, "a move into an inbox keeps the tags; set them again if the platform drops them", RED, BLUE);

        mirror("3", one, BLUE);
        assertIn(HERE, one, "new tags leave the conversation where it is");

        moveOut("4", one);
        assertTags(one, "a move out of an inbox keeps the tags", BLUE);
    }
}
