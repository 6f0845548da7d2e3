package dev.switchboard.internal.directory;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.AskerKeys.Given;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a conversation and its ids join a contact, as a human decided. Belongs to one thread. */
final class Joining {
    private final DirectoryParts parts;
    private final ContactWriting writing;
    private final Cards.Card target;
    private final Cards.@Nullable Card present;
    private final AskerKeys given;
    private final Conversation conversation;
    /** What was just given away, and who has it now. */
    private final Map<IdentityKey, @Nullable ContactId> free = new HashMap<>();

    /**
     * One conversation and one contact.
     *
     * @param present another contact whose conversation it was until now
     * @param given what its asker brought
     */
    Joining(
            DirectoryParts parts,
            ContactWriting writing,
            Cards.Card target,
            Cards.@Nullable Card present,
            AskerKeys given,
            Conversation conversation) {
        this.parts = parts;
        this.writing = writing;
        this.target = target;
        this.present = present;
        this.given = given;
        this.conversation = conversation;
    }

    /** The contact as it is then, and the link to it. */
    record Linked(Contact contact, ContactLink link) {}

    Linked join(ConversationId id) {
        var happenings = new ArrayList<Happening>();
        happenings.add(Happening.of(Kind.LINKED, id.toString()));
        var absorbed = present == null ? null : leave(present);
        if (absorbed != null) {
            return absorb(absorbed, happenings);
        }
        var learned = learned();
        return new Linked(written(learned, happenings), link(keys(learned)));
    }

    /** Who is left over, if it is a provisional contact that had nothing but what this conversation brought. */
    private Cards.@Nullable Card leave(Cards.Card left) {
        if (isNothingButThis(left.contact())) {
            return left;
        }
        var leaving = new Leaving(parts, writing, left, conversation);
        leaving.release();
        var absorbed = leaving.absorbed();
        leaving.lost().forEach(key -> free.put(key, absorbed == null ? null : holder(absorbed, key)));
        if (absorbed != null && isNothingButThis(absorbed.contact())) {
            return absorbed;
        }
        leaving.restore(null);
        return null;
    }

    private static @Nullable ContactId holder(Cards.Card card, IdentityKey key) {
        return card.contact().identifier(key).isPresent() ? card.contact().id() : null;
    }

    /** The conversation is the contact's already, by this link; it was somebody's whom nobody had looked after, perhaps. */
    Linked confirm(ContactLink link) {
        var contact = target.contact();
        var learned = learned();
        var after = link.because(ContactLink.Ground.HUMAN).withTaught(keys(learned));
        if (learned.isEmpty() && !contact.isProvisional()) {
            writing.commit().expect(Key.contact(contact.id()), target.version());
            return new Linked(contact, after);
        }
        writing.event(RoutingEvent.Kind.CONTACT_CHANGED, contact.id());
        return new Linked(written(learned, List.of()), after);
    }

    private ContactLink link(List<IdentityKey> taught) {
        return new ContactLink(target.contact().id(), ContactLink.Ground.HUMAN, taught);
    }

    private boolean isNothingButThis(Contact contact) {
        return contact.isProvisional()
                && contact.identifiers().stream()
                        .allMatch(one -> given.inOrder().stream()
                                .anyMatch(two -> two.keys().contains(one.key())));
    }

    private Linked absorb(Cards.Card absorbed, List<Happening> happenings) {
        var learned = freeBeside(absorbed.contact());
        var more = new ArrayList<>(happenings);
        more.addAll(ContactDifference.between(
                target.contact(), with(target.contact(), learned).build(), any -> null));
        var united = Merging.unite(target.contact(), List.of(absorbed.contact()), List.of(), MergeChoices.survivors());
        var merge = new Merging(parts).write(writing, target, List.of(absorbed), with(united.build(), learned), more);
        return new Linked(
                merge.after(),
                link(broughtBy(absorbed.contact()))
                        .withTaught(keys(learned))
                        .withMerge(merge.id().change()));
    }

    /** The ids of the channel that are free, and that the contact which is absorbed does not bring. */
    private List<ContactIdentifier> freeBeside(Contact absorbed) {
        return given.inOrder().stream()
                .filter(one -> one.isChannelId() && !one.isOf(target.contact()) && !one.isOf(absorbed))
                .filter(one -> holder(one) == null)
                .map(one -> one.value(writing.now()))
                .toList();
    }

    private static Contact.Builder with(Contact contact, List<ContactIdentifier> more) {
        var all = new ArrayList<>(contact.identifiers());
        all.addAll(more);
        return contact.toBuilder().identifiers(all);
    }

    /** What the contact that is chosen has only because it absorbs this one. */
    private List<IdentityKey> broughtBy(Contact absorbed) {
        return keys(absorbed.identifiers()).stream()
                .filter(key -> target.contact().identifier(key).isEmpty())
                .toList();
    }

    /** The ids of the channel that are free; a merge is proposed with whoever has another one. */
    private List<ContactIdentifier> learned() {
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
        return learned;
    }

    private Contact written(List<ContactIdentifier> learned, List<Happening> happenings) {
        var contact = target.contact();
        var after = with(contact, learned).provisional(false);
        var more = new ArrayList<>(happenings);
        more.addAll(ContactDifference.between(contact, after.build(), any -> null));
        return writing.write(contact, target.version(), after, more);
    }

    private static List<IdentityKey> keys(List<ContactIdentifier> values) {
        return values.stream().map(ContactIdentifier::key).toList();
    }

    /** Who has it, in whichever way it is written. */
    private @Nullable ContactId holder(Given one) {
        for (var key : one.keys()) {
            var holder = free.containsKey(key)
                    ? free.get(key)
                    : parts.store().read(Key.identity(key)).value();
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }
}
