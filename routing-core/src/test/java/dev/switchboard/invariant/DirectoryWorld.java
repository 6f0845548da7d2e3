package dev.switchboard.invariant;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactDraft;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.Unmerged;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A switchboard with a directory, in which few people share few values, so that they often want the same. */
final class DirectoryWorld {
    static final Actor ADA = Actor.admin("ada@acme.test");
    static final List<String> NAMES = List.of("Ann", "Bob", "");
    static final List<Identifier> POOL = List.of(
            Identifier.of(IdentifierKind.EMAIL, "ann@acme.test"),
            Identifier.of(IdentifierKind.EMAIL, "Ann@acme.test").asVerified(),
            Identifier.of(IdentifierKind.EMAIL, "bob@acme.test").asVerified(),
            Identifier.of(IdentifierKind.EMAIL, "cid@acme.test").asVerified(),
            Identifier.of(IdentifierKind.WHATSAPP, "+41791234567"),
            Identifier.of(IdentifierKind.WHATSAPP, "+41797654321"),
            Identifier.of(IdentifierKind.FACEBOOK_PSID, "page", "1"),
            Identifier.of(IdentifierKind.FACEBOOK_PSID, "page", "2"),
            Identifier.of(IdentifierKind.variable("customerNo"), "K-1"),
            Identifier.of(IdentifierKind.variable("customerNo"), "K-2"),
            Identifier.of(IdentifierKind.PHONE, "+41441234567"),
            Identifier.of(IdentifierKind.PHONE, "+41441234567").asVerified());
    static final List<ConversationId> CHATS =
            IntStream.range(0, 4).mapToObj(DirectoryWorld::chat).toList();

    final RoutingStore store;
    final ContactDirectory directory;
    final List<Merge> merges = new ArrayList<>();
    private final Switchboard switchboard;
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");

    DirectoryWorld(RoutingStore store, String prefix) {
        this.store = store;
        this.switchboard = Switchboard.over(Policy.builder()
                        .personas(Persona.named("HR").ownedBy("olga@acme.test"))
                        .agents(Agent.of("dan", "dan@acme.test", "Dan"))
                        .variables(VariableDefinition.identifying("customerNo", "Customer number"))
                        .build())
                .store(store)
                .notifier(new RecordingNotifier())
                .chatGateway(new RecordingChatGateway())
                .clock(clock)
                .ids(number -> prefix + number)
                .build();
        this.directory = switchboard.directory();
    }

    static ConversationId chat(int number) {
        return question(number).conversation().orElseThrow();
    }

    private static Question question(int chat) {
        return Question.to("HR", "My secret balloon")
                .inConversation("chat " + chat)
                .via(new Channel("whatsapp"));
    }

    /** Every contact there ever was, by number. */
    List<Contact> contacts() {
        var next = store.read(Key.contactNumber()).value();
        return LongStream.range(1, next == null ? 1 : next)
                .mapToObj(
                        number -> store.read(Key.contact(new ContactId(number))).value())
                .flatMap(contact -> Optional.ofNullable(contact).stream())
                .toList();
    }

    /** Does it. @return whether it was accepted */
    boolean does(DirectoryDeed deed) {
        clock.advance(Duration.ofSeconds(1));
        try {
            perform(deed);
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    private void perform(DirectoryDeed deed) {
        var value = value(deed.value());
        switch (deed.kind()) {
            case CREATE -> create(deed).save();
            case ADD -> edit(deed).add(value).save();
            case REPLACE -> edit(deed).replace(own(deed), value.value()).save();
            case REMOVE -> edit(deed).remove(own(deed)).save();
            case PRIMARY -> edit(deed).primary(own(deed)).save();
            case VERIFY -> edit(deed).verify(own(deed)).save();
            case NAME -> edit(deed).name(NAMES.get(deed.value() % 3)).save();
            case WRITE -> write(deed.chat(), value, value(deed.other()));
            case LINK -> directory.link(CHATS.get(deed.chat()), id(deed.one()), ADA);
            case DISCONNECT -> directory.disconnect(CHATS.get(deed.chat()), ADA);
            case CREATE_FROM ->
                directory.createFrom(CHATS.get(deed.chat()), ADA).save();
            case MERGE -> merge(id(deed.one()), id(deed.two()));
            case MERGE_TWO -> merge(id(deed.one()), id(deed.two()), id(deed.other()));
            case UNDO -> undo(deed.one());
            case DELETE -> directory.delete(id(deed.one()), ADA);
            case ANONYMISE -> directory.anonymise(id(deed.one()), ADA);
        }
    }

    private ContactDraft create(DirectoryDeed deed) {
        var draft = directory.create(ADA).name(NAMES.get(deed.one() % 3)).add(value(deed.value()));
        return deed.two() % 2 == 0 ? draft : draft.add(value(deed.other()));
    }

    private ContactDraft edit(DirectoryDeed deed) {
        return directory.edit(id(deed.one()), ADA);
    }

    /** A value that the contact has, if it has any. */
    private Identifier own(DirectoryDeed deed) {
        var values = directory.find(id(deed.one()), ADA).orElseThrow().identifiers();
        return values.isEmpty()
                ? value(deed.other())
                : values.get(deed.other() % values.size()).identifier();
    }

    void write(int chat, Identifier... values) {
        var asker = Asker.anonymous();
        for (var value : values) {
            var variable = value.kind().variable();
            asker = variable.isEmpty() ? asker.with(value) : asker.withVariable(variable.get(), value.value());
        }
        switchboard.router().route(question(chat), asker);
    }

    /** The same asker writes once more, if somebody did. */
    void continueChat(int chat) {
        var conversation = store.read(Key.conversation(CHATS.get(chat))).value();
        if (conversation != null && conversation.contact().isPresent()) {
            switchboard.router().route(question(chat), conversation.asker().withoutDirectory());
        }
    }

    Merge merge(ContactId survivor, ContactId... others) {
        var merge = directory.merge(survivor, List.of(others), MergeChoices.survivors(), ADA);
        merges.add(merge);
        return merge;
    }

    private void undo(int number) {
        if (!merges.isEmpty()) {
            var merge = merges.get(number % merges.size());
            var before = directory.find(merge.id().survivor(), ADA).orElseThrow();
            UndoingLaw.holds(this, merge, before, undo(merge));
        }
    }

    Unmerged undo(Merge merge) {
        return directory.undo(merge.id(), ADA);
    }

    static Identifier value(int number) {
        return POOL.get(number % POOL.size());
    }

    private ContactId id(int number) {
        var all = contacts();
        return number >= all.size()
                ? new ContactId(number + 1L)
                : all.get(number).id();
    }
}
