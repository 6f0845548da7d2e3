package dev.switchboard.invariant;

import static dev.switchboard.invariant.DirectoryWorld.ADA;
import static dev.switchboard.invariant.DirectoryWorld.CHATS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.race.Together;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two switchboards over one store: one acts before each read, query and commit of the other. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DirectoryRaceTest {
    private static final int THREADS = 8;
    private static final Identifier ANNS = DirectoryTurn.ANNS;
    private static final Identifier BOBS = DirectoryTurn.BOBS;
    private static final ContactId ANN = DirectoryTurn.ANN;
    private static final ContactId BOB = DirectoryTurn.BOB;

    /** Ann has a conversation, and Bob has one; both have a value that only one may have. */
    private static void setUp(DirectoryWorld world) {
        world.directory.create(ADA).name("Ann").add(ANNS).save();
        world.directory.create(ADA).name("Bob").add(BOBS).save();
        world.write(0, ANNS);
        world.write(1, BOBS);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.invariant.DirectoryTurn#all")
    @DisplayName("I-6 I-7 I-8 A-59 A-60 whatever another does before any step, the laws hold afterwards")
    void whateverAnotherDoesMeanwhile(DirectoryTurn deed) {
        for (var rival : DirectoryTurn.all()) {
            int step = 1;
            while (isReached(deed, rival, step)) {
                step++;
            }
            assertThat(step).as("steps of " + deed).isGreaterThan(2);
        }
    }

    private static boolean isReached(DirectoryTurn deed, DirectoryTurn rival, int step) {
        var store = new InMemoryStore();
        var theirs = new DirectoryWorld(store, "theirs-");
        setUp(theirs);
        var contested = new FaultyStore(store);
        var ours = new DirectoryWorld(contested, "ours-");
        var laws = new DirectoryLaws(theirs);
        var said = deed + ", and before step " + step + " " + rival;
        laws.hold();
        var target = contested.calls() + step;
        contested.beforeEach(call -> {
            if (call == target) {
                rival.in(theirs);
            }
        });

        deed.in(ours);
        var reached = contested.calls() >= target;

        assertThat(theirs.contacts()).as(said).hasSizeBetween(2, 4);
        try {
            laws.hold();
        } catch (AssertionError broken) {
            throw new AssertionError(said, broken);
        }
        theirs.contacts().stream()
                .filter(Contact::isAnonymised)
                .forEach(contact -> nothingPersonalIsLeft(theirs, contact, said));
        return reached;
    }

    /** But for what came after, which somebody linked to them knowingly. */
    private static void nothingPersonalIsLeft(DirectoryWorld world, Contact contact, String said) {
        for (var one : world.store
                .query(new Query.ConversationsOf(contact.id()), "", 100)
                .items()) {
            assertThat(one.isAnonymised()).as(said).isTrue();
            assertThat(one.asker()).as(said).isEqualTo(Asker.anonymous());
            assertThat(world.store
                            .query(new Query.Messages(one.id(), 1), "", 100)
                            .items())
                    .as(said)
                    .allSatisfy(message -> assertThat(message.text()).isEmpty());
        }
    }

    @Test
    @DisplayName("A-60 a human's link is not taken away by deleting whom the conversation was of before")
    void aLinkOutlivesTheContactBefore() {
        var isDeleted = false;
        for (int step = 1; !isDeleted; step++) {
            var store = new InMemoryStore();
            var theirs = new DirectoryWorld(store, "theirs-");
            setUp(theirs);
            var contested = new FaultyStore(store);
            var ours = new DirectoryWorld(contested, "ours-");
            var target = contested.calls() + step;
            contested.beforeEach(call -> {
                if (call == target) {
                    theirs.directory.link(CHATS.get(0), BOB, ADA);
                }
            });

            ours.directory.delete(ANN, ADA);
            isDeleted = contested.calls() < target;

            if (!isDeleted) {
                assertThat(chat(store, 0).contact()).as("step " + step).contains(BOB);
            }
        }
    }

    private static Conversation chat(InMemoryStore store, int number) {
        return Objects.requireNonNull(
                store.read(Key.conversation(CHATS.get(number))).value());
    }

    @Test
    @DisplayName("I-8 first messages of one person at once make one contact, which has all their conversations")
    void firstMessagesMakeOneContact() throws Exception {
        for (int i = 0; i < 50; i++) {
            var store = new InMemoryStore();
            var worlds = List.of(new DirectoryWorld(store, "ours-"), new DirectoryWorld(store, "theirs-"));

            Together.run(THREADS, thread -> worlds.get(thread % 2).write(thread, ANNS));

            var contact = worlds.get(0).directory.find(ANNS, ADA).get(0);
            assertThat(worlds.get(0).contacts()).containsExactly(contact);
            assertThat(IntStream.range(0, THREADS)
                            .mapToObj(chat -> store.read(Key.conversation(DirectoryWorld.chat(chat)))
                                    .value()))
                    .allSatisfy(chat -> assertThat(chat)
                            .isNotNull()
                            .satisfies(one -> assertThat(one.contact()).contains(contact.id())));
            new DirectoryLaws(worlds.get(0)).hold();
        }
    }
}
