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

/** What the parts of {@link InboxAdapterContract} share: the platform, what is there before each test, and how to ask. */
abstract class PlatformContract {
    static final Inbox HERE = Inbox.followUp("contract here");
    static final Inbox THERE = Inbox.followUp("contract there");
    static final Tag RED = new Tag("contract-red");
    static final Tag BLUE = new Tag("contract-blue");
    static final int MANY = Crowd.SIZE;

    private final String run = UUID.randomUUID().toString();
    InboxAdapter adapter;
    ConversationId one;
    ConversationId other;

    @SuppressWarnings("NullAway.Init") // set before each test
    PlatformContract() {}

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

    boolean has(Capability capability) {
        return adapter.capabilities().contains(capability);
    }

    void assumeInboxes() {
        assumeTrue(has(Capability.INBOXES), "the adapter declares no INBOXES");
    }

    void assumeTags() {
        assumeTrue(has(Capability.VIEWS) || has(Capability.TAGS), "the adapter declares neither VIEWS nor TAGS");
    }

    static SharedView view() {
        return SharedView.of("contract view").anyOf(RED.name(), BLUE.name());
    }

    ConversationId id(String persona, String value) {
        return new ConversationId(new PersonaId(persona), value + " " + run);
    }

    ConversationId known(String persona, String value) {
        var id = id(persona, value);
        prepare(id);
        return id;
    }

    List<ConversationId> oddIds() {
        return Samples.oddIds().stream()
                .map(id -> known(id.persona().value(), id.value()))
                .toList();
    }

    List<ConversationId> many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> known("contract", "many " + i))
                .toList();
    }

    void move(String key, ConversationId conversation, Inbox inbox) {
        adapter.move(PlatformMove.into(run + " move " + key, conversation, inbox));
    }

    void moveOut(String key, ConversationId conversation) {
        adapter.move(PlatformMove.out(run + " move " + key, conversation));
    }

    void mirror(String key, ConversationId conversation, Tag... tags) {
        adapter.mirrorTags(new PlatformTags(run + " tags " + key, conversation, List.of(tags)));
    }

    void assertIn(Inbox inbox, ConversationId conversation, String advice) {
        assertThat(adapter.inboxOf(conversation))
                .as("inboxOf(%s); %s", conversation, advice)
                .contains(inbox.id());
    }

    void assertInNone(ConversationId conversation, String advice) {
        assertThat(adapter.inboxOf(conversation))
                .as("inboxOf(%s); %s", conversation, advice)
                .isEmpty();
    }

    void assertTags(ConversationId conversation, String advice, Tag... tags) {
        assertThat(adapter.tagsOf(conversation))
                .as("tagsOf(%s); %s", conversation, advice)
                .containsExactlyInAnyOrder(tags);
    }
}
