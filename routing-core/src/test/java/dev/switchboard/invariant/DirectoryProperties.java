package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.identity.ContactId;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeTry;

@Tag("long")
class DirectoryProperties {
    private DirectoryWorld world = new DirectoryWorld(new InMemoryStore(), "m");
    private DirectoryLaws laws = new DirectoryLaws(world);

    @BeforeTry
    void begin() {
        world = new DirectoryWorld(new InMemoryStore(), "m");
        laws = new DirectoryLaws(world);
    }

    @Property(tries = 300, seed = "6", edgeCases = EdgeCasesMode.NONE)
    @Label(
            "I-6 I-7 I-8 A-57 whatever is done: numbers, names, values and aliases stay right; what is refused does nothing")
    void theLawsHoldAfterEveryDeed(@ForAll("deeds") List<DirectoryDeed> deeds) {
        for (var deed : deeds) {
            var before = laws.everything();
            var accepted = world.does(deed);

            laws.hold();
            if (!accepted) {
                assertThat(laws.everything()).as(deed.toString()).isEqualTo(before);
            }
        }
    }

    @Property(tries = 300, seed = "57", edgeCases = EdgeCasesMode.NONE)
    @Label("A-57 a merge loses no value, and undone at once it gives everybody back as they were")
    void undoneAtOnceAMergeWasNever(@ForAll("deeds") List<DirectoryDeed> deeds, @ForAll boolean several) {
        deeds.forEach(world::does);
        var active = world.contacts().stream().filter(Contact::isActive).toList();
        if (active.size() < 3) {
            return;
        }
        var conversations = owners();
        var others =
                active.subList(1, several ? 3 : 2).stream().map(Contact::id).toArray(ContactId[]::new);

        var merge = world.merge(active.get(0).id(), others);
        var all = new HashSet<>(DirectoryLaws.keysOf(merge.before()));
        merge.absorbed().forEach(one -> all.addAll(DirectoryLaws.keysOf(one)));
        assertThat(DirectoryLaws.keysOf(merge.after())).isEqualTo(all);
        laws.hold();
        var undone = world.undo(merge);

        assertThat(undone.missing()).isEmpty();
        assertThat(world.contacts().stream().filter(Contact::isActive).map(DirectoryProperties::uncounted))
                .isEqualTo(active.stream().map(DirectoryProperties::uncounted).toList());
        assertThat(owners()).isEqualTo(conversations);
        laws.hold();
    }

    @Property(tries = 300, seed = "58", edgeCases = EdgeCasesMode.NONE)
    @Label("A-57 conversations that the others had before are theirs again, though more was written meanwhile")
    void conversationsGoBack(
            @ForAll("deeds") List<DirectoryDeed> deeds, @ForAll("writing") List<DirectoryDeed> writing) {
        deeds.forEach(world::does);
        var active = world.contacts().stream().filter(Contact::isActive).toList();
        if (active.size() < 2) {
            return;
        }
        var before = ownersOfWhatGoesOn();
        var merge = world.merge(active.get(0).id(), active.get(1).id());
        writing.forEach(deed -> world.continueChat(deed.chat()));
        var meanwhile = owners();
        world.undo(merge);

        for (int i = 0; i < before.size(); i++) {
            var absorbed = Optional.of(active.get(1).id());
            var stayed = meanwhile
                    .get(i)
                    .flatMap(id -> merge.after().aliases().contains(id)
                            ? Optional.of(merge.after().id())
                            : Optional.of(id));
            if (before.get(i).equals(absorbed)
                    && stayed.equals(Optional.of(merge.id().survivor()))) {
                assertThat(owners().get(i)).isEqualTo(absorbed);
            }
        }
        laws.hold();
    }

    @Provide
    Arbitrary<List<DirectoryDeed>> deeds() {
        return DirectoryDeed.any().list().ofMinSize(20).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<DirectoryDeed>> writing() {
        return DirectoryDeed.any().list().ofMinSize(1).ofMaxSize(4);
    }

    private List<Optional<ContactId>> owners() {
        return DirectoryWorld.CHATS.stream()
                .map(chat -> Optional.ofNullable(
                                world.store.read(Key.conversation(chat)).value())
                        .flatMap(Conversation::contact))
                .toList();
    }

    /** An anonymised chat begins anew with the next message. */
    private List<Optional<ContactId>> ownersOfWhatGoesOn() {
        return DirectoryWorld.CHATS.stream()
                .map(chat -> Optional.ofNullable(
                                world.store.read(Key.conversation(chat)).value())
                        .filter(conversation -> !conversation.isAnonymised())
                        .flatMap(Conversation::contact))
                .toList();
    }

    /** As if nothing had been recorded of it. */
    private static Contact uncounted(Contact contact) {
        var builder = contact.toBuilder();
        while (builder.nextChange() < 10_000) {
            // counts on
        }
        return builder.build();
    }
}
