package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.InboxAdapter.Capability;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InboxAdapter} promises, for each capability that it declares; the other checks are skipped. Extend it and supply
 * the adapter. Its inboxes, its view and its tags have names that begin with "contract"; keys and conversations are new in each run,
 * so that a platform may keep what earlier runs left.
 */
public abstract class InboxAdapterContract {
    private static final Inbox HERE = Inbox.followUp("contract here");
    private static final Inbox THERE = Inbox.followUp("contract there");
    private static final Tag RED = new Tag("contract-red");
    private static final Tag BLUE = new Tag("contract-blue");
    private static final int MANY = 64;

    private final String run = UUID.randomUUID().toString();
    private InboxAdapter adapter;
    private ConversationId one;
    private ConversationId other;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected InboxAdapterContract() {}

    /** The adapter, as a switchboard would be given it. Asked for once before each test. */
    protected abstract InboxAdapter adapter();

    /** Makes sure that the platform knows the conversation, if it does not take any it is told of. */
    protected void prepare(ConversationId conversation) {}

    @BeforeEach
    void begin() {
        adapter = adapter();
        one = known("contract", "one");
        other = known("contract", "other");
        if (has(Capability.INBOXES)) {
            adapter.createInbox(HERE);
            adapter.createInbox(THERE);
        }
        if (has(Capability.VIEWS)) {
            adapter.createView(view());
        }
    }

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
    @DisplayName("INBOXES: ids with any characters are kept apart")
    void oddIdsHavePlaces() {
        assumeInboxes();
        var inbox = Inbox.followUp("contract \"ödd\" / & ? # % \\ \uD83D\uDE00");
        adapter.createInbox(inbox);
        var odd = oddIds();

        for (int i = 0; i < odd.size(); i++) {
            move("odd " + i, odd.get(i), i % 2 == 0 ? inbox : HERE);
        }

        for (int i = 0; i < odd.size(); i++) {
            assertIn(i % 2 == 0 ? inbox : HERE, odd.get(i), "encode ids; do not glue persona and value together");
        }
    }

    @Test
    @DisplayName("INBOXES: moves by many threads are all made")
    void manyThreadsMove() {
        assumeInboxes();
        var many = many();

        IntStream.range(0, MANY).parallel().forEach(i -> {
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
    @DisplayName("VIEWS, TAGS: mirrored tags are shown, exactly those")
    void tagsAreShown() {
        assumeTags();

        mirror("1", one, RED, BLUE);

        assertTags(one, "return from mirrorTags when the platform shows them, and throw if it will not", RED, BLUE);
    }

    @Test
    @DisplayName("VIEWS, TAGS: tags that are mirrored later replace the earlier ones; none removes them all")
    void laterTagsReplace() {
        assumeTags();
        mirror("1", one, RED);

        mirror("2", one, BLUE);
        assertTags(one, "take away what is not named any more", BLUE);

        mirror("3", one);
        assertTags(one, "an empty list takes all tags away");
    }

    @Test
    @DisplayName("VIEWS, TAGS: tags that are asked for again with the same key change nothing, also after later ones")
    void tagsAreMirroredOnce() {
        assumeTags();
        mirror("1", one, RED);
        mirror("1", one, RED);
        assertTags(one, "the same tags a second time are the same tags", RED);
        mirror("2", one, BLUE);

        mirror("1", one, RED);

        assertTags(one, "remember the keys with the conversation: tags that arrive late must not undo the next", BLUE);
    }

    @Test
    @DisplayName("VIEWS, TAGS: mirroring leaves the tags of other conversations as they are")
    void tagsOfOthersStay() {
        assumeTags();
        mirror("1", one, RED);
        mirror("2", other, RED, BLUE);

        mirror("3", one);

        assertTags(other, "only the conversation of the request changes its tags", RED, BLUE);
    }

    @Test
    @DisplayName("VIEWS, TAGS: a conversation that was never mirrored has no tags")
    void unknownHasNoTags() {
        assumeTags();

        assertTags(id("contract", "never heard of"), "answer with an empty list, without an exception");
    }

    @Test
    @DisplayName("VIEWS, TAGS: ids and names with any characters are kept apart")
    void oddIdsHaveTags() {
        assumeTags();
        var odd = oddIds();

        for (int i = 0; i < odd.size(); i++) {
            mirror("odd " + i, odd.get(i), oddTag(i));
        }

        for (int i = 0; i < odd.size(); i++) {
            assertTags(odd.get(i), "encode ids and names of tags; do not glue persona and value together", oddTag(i));
        }
    }

    private static Tag oddTag(int number) {
        return new Tag("contract \"ödd\" / & ? # %, \uD83D\uDE00 " + number);
    }

    @Test
    @DisplayName("VIEWS, TAGS: tags mirrored by many threads are all shown")
    void manyThreadsMirror() {
        assumeTags();
        var many = many();

        IntStream.range(0, MANY).parallel().forEach(i -> {
            mirror("a" + i, many.get(i), RED);
            mirror("b" + i, many.get(i), i % 2 == 0 ? BLUE : RED);
            mirror("c" + i, one, RED, BLUE);
        });

        for (int i = 0; i < MANY; i++) {
            assertTags(
                    many.get(i), "guard what the adapter keeps against use by many threads", i % 2 == 0 ? BLUE : RED);
        }
        assertTags(one, "many threads mirrored the same tags", RED, BLUE);
    }

    @Test
    @DisplayName("VIEWS: creating a view again keeps the tags of the conversations it shows")
    void creatingAViewAgainIsHarmless() {
        assumeTrue(has(Capability.VIEWS), "the adapter declares no VIEWS");
        mirror("1", one, RED);

        adapter.createView(view());

        assertTags(one, "createView is asked for at every start; a view holds nothing, and takes nothing away", RED);
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

    private boolean has(Capability capability) {
        return adapter.capabilities().contains(capability);
    }

    private void assumeInboxes() {
        assumeTrue(has(Capability.INBOXES), "the adapter declares no INBOXES");
    }

    private void assumeTags() {
        assumeTrue(has(Capability.VIEWS) || has(Capability.TAGS), "the adapter declares neither VIEWS nor TAGS");
    }

    private static SharedView view() {
        return SharedView.of("contract view").anyOf(RED.name(), BLUE.name());
    }

    private ConversationId id(String persona, String value) {
        return new ConversationId(new PersonaId(persona), value + " " + run);
    }

    private ConversationId known(String persona, String value) {
        var id = id(persona, value);
        prepare(id);
        return id;
    }

    /** Some of them read the same if persona and value are written one behind the other. */
    private List<ConversationId> oddIds() {
        return List.of(
                known("contract", "a/b"),
                known("contract/a", "b"),
                known("contract", "~a"),
                known("contract", "a"),
                known("contract", "A"),
                known("contract", "a b"),
                known("contract a", "b"),
                known("contract", "a%20b"),
                known("contract", "a+b"),
                known("contract", "../\"a\"\\b?c=d&e#f;g,h"),
                known("contract", "ä\uD83D\uDE00\n"));
    }

    private List<ConversationId> many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> known("contract", "many " + i))
                .toList();
    }

    private void move(String key, ConversationId conversation, Inbox inbox) {
        adapter.move(PlatformMove.into(run + " move " + key, conversation, inbox));
    }

    private void moveOut(String key, ConversationId conversation) {
        adapter.move(PlatformMove.out(run + " move " + key, conversation));
    }

    private void mirror(String key, ConversationId conversation, Tag... tags) {
        adapter.mirrorTags(new PlatformTags(run + " tags " + key, conversation, List.of(tags)));
    }

    private void assertIn(Inbox inbox, ConversationId conversation, String advice) {
        assertThat(adapter.inboxOf(conversation))
                .as("inboxOf(%s); %s", conversation, advice)
                .contains(inbox.id());
    }

    private void assertInNone(ConversationId conversation, String advice) {
        assertThat(adapter.inboxOf(conversation))
                .as("inboxOf(%s); %s", conversation, advice)
                .isEmpty();
    }

    private void assertTags(ConversationId conversation, String advice, Tag... tags) {
        assertThat(adapter.tagsOf(conversation))
                .as("tagsOf(%s); %s", conversation, advice)
                .containsExactlyInAnyOrder(tags);
    }
}
