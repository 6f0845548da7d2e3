package dev.switchboard.internal.directory;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.internal.directory.AskerKeys.Given;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whose conversation it is, as a human decided (ML-28, ML-29, ML-31, A-61, A-62). */
final class Linking {
    private final DirectoryParts parts;
    private final Cards cards;
    private final Merging merging;

    Linking(DirectoryParts parts) {
        this.parts = parts;
        this.cards = new Cards(parts.store());
        this.merging = new Merging(parts);
    }

    Versioned<Conversation> require(ConversationId id) {
        var read = parts.store().read(Key.conversation(id));
        if (read.value() == null) {
            throw Cards.problem(
                    DirectoryProblem.UNKNOWN_CONVERSATION,
                    "there is no conversation " + Require.quote(id.toString()) + "; it may have been forgotten");
        }
        return read;
    }

    /** The active contact of the conversation. */
    Optional<Cards.Card> contactOf(Conversation conversation) {
        return conversation
                .contact()
                .flatMap(cards::find)
                .filter(card -> card.contact().isActive());
    }

    /** Links a conversation to a contact that is written by the same commit, in place of another one. */
    void toNew(ConversationId id, Contact contact, ContactWriting writing) {
        var read = require(id);
        var conversation = value(read);
        contactOf(conversation)
                .filter(present -> !present.contact().id().equals(contact.id()))
                .ifPresent(present -> release(writing, present, conversation));
        put(writing, read, conversation, new ContactLink(contact.id(), ContactLink.Ground.HUMAN, List.of()), contact);
        writing.event(RoutingEvent.Kind.CONTACT_LINKED, contact.id());
    }

    Contact link(ConversationId id, ContactId contact, String by) {
        return Attempts.untilCommitted("a link", () -> attempt(id, contact, by));
    }

    private @Nullable Contact attempt(ConversationId id, ContactId contact, String by) {
        var read = require(id);
        var conversation = value(read);
        var target = cards.require(contact);
        var present = contactOf(conversation).orElse(null);
        var writing = new ContactWriting(new Commit(), parts.clock().instant(), by);
        if (present != null && present.contact().id().equals(target.contact().id())) {
            return confirm(writing, read, conversation, target);
        }
        var linked = new Joining(writing, target, present, keysOf(conversation.asker()), conversation).join(id);
        put(writing, read, conversation, linked.link, linked.contact);
        writing.event(RoutingEvent.Kind.CONTACT_LINKED, target.contact().id());
        return writing.commitTo(parts).isEmpty() ? linked.contact : null;
    }

    /** It is that contact already; from now on because a human says so. */
    private @Nullable Contact confirm(
            ContactWriting writing, Versioned<Conversation> read, Conversation conversation, Cards.Card target) {
        var link = conversation.link().orElseThrow();
        if (link.ground() == ContactLink.Ground.HUMAN) {
            return target.contact();
        }
        var contact = target.contact();
        writing.commit().expect(Key.contact(contact.id()), target.version());
        put(
                writing,
                read,
                conversation,
                new ContactLink(contact.id(), ContactLink.Ground.HUMAN, link.taught()),
                contact);
        return writing.commitTo(parts).isEmpty() ? contact : null;
    }

    boolean disconnect(ConversationId id, String by) {
        return Attempts.untilCommitted("the end of a link", () -> {
            var read = require(id);
            var conversation = value(read);
            if (conversation.contact().isEmpty()) {
                return Boolean.FALSE;
            }
            var writing = new ContactWriting(new Commit(), parts.clock().instant(), by);
            contactOf(conversation).ifPresent(card -> {
                release(writing, card, conversation);
                writing.event(
                        RoutingEvent.Kind.CONTACT_DISCONNECTED, card.contact().id());
            });
            put(writing, read, conversation, ContactLink.DISCONNECTED, null);
            return writing.commitTo(parts).isEmpty() ? Boolean.TRUE : null;
        });
    }

    /** Takes from the contact what it has only by the link of this conversation, which ends. */
    private static void release(ContactWriting writing, Cards.Card card, Conversation conversation) {
        var contact = card.contact();
        var link = conversation.link().orElseThrow();
        var staying = contact.identifiers().stream()
                .filter(one -> !isOnlyTaught(one, link.taught()))
                .toList();
        var after = contact.toBuilder().identifiers(staying);
        var happenings = new ArrayList<Happening>();
        happenings.add(Happening.of(Kind.DISCONNECTED, conversation.id().toString()));
        happenings.addAll(ContactDifference.between(contact, after.build(), any -> null));
        writing.write(contact, card.version(), after, happenings);
    }

    /** What a human has edited or verified since is more than what the link taught. */
    private static boolean isOnlyTaught(ContactIdentifier one, List<IdentityKey> taught) {
        return taught.contains(one.key())
                && one.source() != ValueSource.OPERATOR
                && one.verification()
                        .map(known -> known.by().equals(Recognised.CONVERSATION))
                        .orElse(true);
    }

    private static Conversation value(Versioned<Conversation> read) {
        return Objects.requireNonNull(read.value(), "just checked");
    }

    /**
     * Writes the link, and as whom the asker is known from now on, not whoever else asks in the conversation; their addresses count
     * as verified only with the next message.
     *
     * @param whose nothing if it is nobody's
     */
    private void put(
            ContactWriting writing,
            Versioned<Conversation> read,
            Conversation conversation,
            ContactLink link,
            @Nullable Contact whose) {
        var latest = keysOf(conversation.asker());
        var after = conversation.toBuilder()
                .link(latest.isEmpty() ? link.withKnownBy(knownBy(conversation)) : link)
                .askers(asker ->
                        isMeant(keysOf(asker), latest, whose) ? known(asker.withoutDirectory(), whose) : asker);
        writing.commit().put(Key.conversation(conversation.id()), read.version(), after.build());
    }

    private static List<IdentityKey> knownBy(Conversation conversation) {
        return conversation.link().map(ContactLink::knownBy).orElse(List.of());
    }

    private static Asker known(Asker asker, @Nullable Contact whose) {
        return whose == null ? asker : Recognised.as(whose, asker, ContactLink.Ground.CLAIMED);
    }

    /** Whether it may be whom the conversation belongs to, as of its latest message, or has what the contact has; several may ask in one chat. */
    private static boolean isMeant(AskerKeys given, AskerKeys latest, @Nullable Contact whose) {
        return given.isEmpty()
                || latest.isEmpty()
                || !given.shared(latest).isEmpty()
                || (whose != null && given.inOrder().stream().anyMatch(one -> !one.isPhone() && one.isOf(whose)));
    }

    private AskerKeys keysOf(Asker asker) {
        return AskerKeys.of(asker, parts.keys(), parts.policy().get().identifyingVariables());
    }

    /** How a conversation and its ids join a contact. Belongs to one thread. */
    private final class Joining {
        private final ContactWriting writing;
        private final Cards.Card target;
        private final Cards.@Nullable Card present;
        private final AskerKeys given;
        private final Conversation conversation;
        private final List<IdentityKey> free = new ArrayList<>();

        Joining(
                ContactWriting writing,
                Cards.Card target,
                Cards.@Nullable Card present,
                AskerKeys given,
                Conversation conversation) {
            this.writing = writing;
            this.target = target;
            this.present = present;
            this.given = given;
            this.conversation = conversation;
        }

        record Linked(Contact contact, ContactLink link) {}

        Linked join(ConversationId id) {
            var happenings = new ArrayList<Happening>();
            happenings.add(Happening.of(Kind.LINKED, id.toString()));
            if (present != null && isNothingButThis(present.contact())) {
                var united = Merging.unite(
                        target.contact(), List.of(present.contact()), List.of(), MergeChoices.survivors());
                var merge = merging.write(writing, target, List.of(present), united, happenings);
                return new Linked(merge.after(), link(broughtBy(present.contact())));
            }
            if (present != null) {
                leave(present);
            }
            return learn(happenings);
        }

        private ContactLink link(List<IdentityKey> taught) {
            return new ContactLink(target.contact().id(), ContactLink.Ground.HUMAN, taught);
        }

        /** A provisional contact that had nothing but what this conversation brought. */
        private boolean isNothingButThis(Contact contact) {
            return contact.isProvisional()
                    && contact.identifiers().stream()
                            .allMatch(one -> given.inOrder().stream()
                                    .anyMatch(two -> two.keys().contains(one.key())));
        }

        /** What the contact that is chosen has only because it absorbs this one. */
        private List<IdentityKey> broughtBy(Contact absorbed) {
            return absorbed.identifiers().stream()
                    .map(ContactIdentifier::key)
                    .filter(key -> target.contact().identifier(key).isEmpty())
                    .toList();
        }

        private void leave(Cards.Card left) {
            var link = conversation.link().orElseThrow();
            left.contact().identifiers().stream()
                    .filter(one -> isOnlyTaught(one, link.taught()))
                    .forEach(one -> free.add(one.key()));
            release(writing, left, conversation);
        }

        private Linked learn(List<Happening> happenings) {
            var contact = target.contact();
            var learned = new ArrayList<ContactIdentifier>();
            for (var one : given.inOrder()) {
                if (one.isChannelId() && !one.isOf(contact)) {
                    var holder = holder(one);
                    if (holder == null) {
                        learned.add(one.value(writing.now()));
                    } else if (!holder.equals(contact.id())) {
                        new Proposing(parts.store()).propose(writing, contact.id(), holder, one.kind());
                    }
                }
            }
            var all = new ArrayList<>(contact.identifiers());
            all.addAll(learned);
            var after = contact.toBuilder().identifiers(all).provisional(false);
            happenings.addAll(ContactDifference.between(contact, after.build(), any -> null));
            var written = writing.write(contact, target.version(), after, happenings);
            return new Linked(
                    written, link(learned.stream().map(ContactIdentifier::key).toList()));
        }

        /** Who has it, in whichever way it is written; nobody if it was just given away. */
        private @Nullable ContactId holder(Given one) {
            for (var key : one.keys()) {
                var holder = free.contains(key)
                        ? null
                        : parts.store().read(Key.identity(key)).value();
                if (holder != null) {
                    return holder;
                }
            }
            return null;
        }
    }
}
