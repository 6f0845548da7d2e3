package dev.switchboard.internal.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An asker whom the directory knows, or is about to, and what it learns from the message. */
final class Somebody extends Recognised {
    /** A conversation that knows its contact by as many learns no more. */
    private static final int MOST_KNOWN_BY = 100;

    private final AskerKeys given;
    private final Cards.@Nullable Card card;
    private final boolean teaches;
    private final ContactLink.Ground ground;
    private final List<ContactIdentifier> learned;
    private final List<Rival> rivals;
    private final Map<Cards.Card, List<IdentityKey>> outproved;
    private final ContactNumbers numbers;

    /** Another contact that has something which this asker brought too. */
    record Rival(ContactId contact, IdentifierKind kind) {}

    private Somebody(
            Asker asker,
            AskerKeys given,
            Cards.@Nullable Card card,
            boolean teaches,
            ContactLink.Ground ground,
            List<ContactIdentifier> learned,
            List<Rival> rivals,
            Map<Cards.Card, List<IdentityKey>> outproved,
            ContactNumbers numbers) {
        super(asker);
        this.given = given;
        this.card = card;
        this.teaches = teaches;
        this.ground = ground;
        this.learned = learned;
        this.rivals = rivals;
        this.outproved = outproved;
        this.numbers = numbers;
    }

    /** Somebody whom the directory knows. */
    static Somebody known(
            Asker asker,
            AskerKeys given,
            Cards.Card card,
            ContactLink.Ground ground,
            boolean teaches,
            List<ContactIdentifier> learned,
            List<Rival> rivals,
            ContactNumbers numbers) {
        return new Somebody(
                Recognised.as(card.contact(), asker, ground),
                given,
                card,
                teaches,
                ground,
                learned,
                rivals,
                Map.of(),
                numbers);
    }

    static Somebody created(
            Asker asker,
            AskerKeys given,
            ContactLink.Ground ground,
            List<ContactIdentifier> values,
            Map<Cards.Card, List<IdentityKey>> outproved,
            ContactNumbers numbers) {
        return new Somebody(asker, given, null, true, ground, values, List.of(), outproved, numbers);
    }

    @Override
    public Optional<ContactId> contact() {
        return card == null ? Optional.empty() : Optional.of(card.contact().id());
    }

    @Override
    public boolean isNew() {
        return card == null;
    }

    @Override
    public Conversation addTo(
            Commit commit, Conversation conversation, RoutingStore store, Instant now, List<RoutingEvent> events) {
        var writing = new ContactWriting(commit, now, CONVERSATION);
        var contact = isNew() ? create(writing, now) : learn(writing);
        writing.finish();
        rivals.forEach(rival -> new Proposing(store).propose(writing, contact.id(), rival.contact(), rival.kind()));
        var linked = linked(conversation, contact);
        if (!linked.contact().equals(conversation.contact())) {
            writing.event(RoutingEvent.Kind.CONTACT_LINKED, contact.id());
        }
        events.addAll(writing.events());
        return linked;
    }

    private Contact create(ContactWriting writing, Instant now) {
        var id = numbers.next();
        var after = Contact.create(id, now)
                .identifiers(learned)
                .provisional(true)
                .name(nameOf(asker()), asker().nameSource().orElse(null));
        outproved.forEach((holder, keys) -> take(writing, holder, keys));
        writing.event(RoutingEvent.Kind.CONTACT_CREATED, id);
        return writing.write(null, 0, after, List.of(Happening.of(Kind.CREATED, "")));
    }

    private Contact learn(ContactWriting writing) {
        var known = requireNonNull(card, "whoever is not new is known");
        var before = known.contact();
        var name = nameOf(asker());
        var learnsName = teaches && before.name().isEmpty() && !name.isEmpty();
        if (learned.isEmpty() && !learnsName) {
            writing.commit().expect(Key.contact(before.id()), known.version());
            return before;
        }
        var all = new LinkedHashMap<IdentityKey, ContactIdentifier>();
        before.identifiers().forEach(one -> all.put(one.key(), one));
        learned.forEach(one -> all.put(one.key(), one));
        var after = before.toBuilder().identifiers(List.copyOf(all.values()));
        if (learnsName) {
            after.name(name, asker().nameSource().orElse(null));
        }
        writing.event(RoutingEvent.Kind.CONTACT_CHANGED, before.id());
        var happenings = ContactDifference.between(before, after.build(), any -> null);
        return writing.write(before, known.version(), after, happenings);
    }

    /** Takes away what the holder merely claimed. */
    private static void take(ContactWriting writing, Cards.Card holder, List<IdentityKey> keys) {
        var before = holder.contact();
        var after = before.toBuilder()
                .identifiers(before.identifiers().stream()
                        .filter(one -> !keys.contains(one.key()))
                        .toList());
        writing.event(RoutingEvent.Kind.IDENTIFIER_CONFLICT, before.id());
        writing.write(before, holder.version(), after, ContactDifference.between(before, after.build(), any -> null));
    }

    /** A conversation stays with its contact, unless a proof replaces a claim: others who write in it do not take it away. */
    private Conversation linked(Conversation conversation, Contact contact) {
        var before = conversation.link().orElse(null);
        if (before == null || before.linked() == null) {
            return link(conversation, newLink(contact));
        }
        boolean isSame =
                before.linked().equals(contact.id()) || contact.aliases().contains(before.linked());
        if (isSame) {
            return confirmed(conversation, before);
        }
        boolean isProven = before.ground() == ContactLink.Ground.CLAIMED && ground == ContactLink.Ground.VERIFIED;
        return isProven ? link(conversation, newLink(contact)) : conversation;
    }

    private Conversation confirmed(Conversation conversation, ContactLink link) {
        var proven = link.ground() == ContactLink.Ground.CLAIMED ? ground : link.ground();
        var taught = taught();
        var known = knownBy(link);
        if (taught.isEmpty() && proven == link.ground() && known.isEmpty()) {
            return conversation;
        }
        return link(conversation, link.because(proven).withTaught(taught).withKnownBy(known));
    }

    /** By what else the contact is known again from now on: not by what somebody brought who merely may be it. */
    private List<IdentityKey> knownBy(ContactLink link) {
        if (link.knownBy().isEmpty()) {
            return given.all();
        }
        return teaches && link.knownBy().size() < MOST_KNOWN_BY ? given.reliableBut(link.knownBy()) : List.of();
    }

    private ContactLink newLink(Contact contact) {
        return new ContactLink(contact.id(), ground, isNew() ? List.of() : taught()).withKnownBy(given.all());
    }

    private static Conversation link(Conversation conversation, ContactLink link) {
        return conversation.toBuilder().link(link).build();
    }

    /** What is new to the contact; what it had merely claimed was its own before. */
    private List<IdentityKey> taught() {
        return learned.stream()
                .map(ContactIdentifier::key)
                .filter(key -> card == null || card.contact().identifier(key).isEmpty())
                .toList();
    }
}
