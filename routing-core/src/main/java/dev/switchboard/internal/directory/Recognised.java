package dev.switchboard.internal.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who an asker is, and what the directory learns from the message. Belongs to one thread.
 *
 * @see Recognition
 */
public final class Recognised {
    /** Who changes a contact when a conversation teaches something. */
    static final String CONVERSATION = "conversation";

    private final Asker asker;
    private final Cards.@Nullable Card card;
    private final boolean isNew;
    private final ContactLink.Ground ground;
    private final List<ContactIdentifier> learned;
    private final List<Rival> rivals;
    private final @Nullable ContactNumbers numbers;

    /** Another contact that has something which this asker brought too. */
    record Rival(ContactId contact, IdentifierKind kind) {}

    private Recognised(
            Asker asker,
            Cards.@Nullable Card card,
            boolean isNew,
            ContactLink.Ground ground,
            List<ContactIdentifier> learned,
            List<Rival> rivals,
            @Nullable ContactNumbers numbers) {
        this.asker = asker;
        this.card = card;
        this.isNew = isNew;
        this.ground = ground;
        this.learned = learned;
        this.rivals = rivals;
        this.numbers = numbers;
    }

    /** Nobody of the directory. */
    public static Recognised nobody(Asker asker) {
        return new Recognised(asker, null, false, ContactLink.Ground.CLAIMED, List.of(), List.of(), null);
    }

    static Recognised known(
            Asker asker,
            Cards.Card card,
            ContactLink.Ground ground,
            List<ContactIdentifier> learned,
            List<Rival> rivals,
            ContactNumbers numbers) {
        return new Recognised(as(card.contact(), asker, ground), card, false, ground, learned, rivals, numbers);
    }

    static Recognised created(
            Asker asker, ContactLink.Ground ground, List<ContactIdentifier> values, ContactNumbers numbers) {
        return new Recognised(asker, null, true, ground, values, List.of(), numbers);
    }

    /** The asker with the addresses of the contact; they count as verified only if the asker surely is that person. */
    static Asker as(Contact contact, Asker asker, ContactLink.Ground ground) {
        boolean sure = ground != ContactLink.Ground.CLAIMED;
        var addresses = contact.emails().stream()
                .map(email -> address(contact, email, sure))
                .toList();
        return asker.knownAs(contact.name(), addresses);
    }

    private static Identifier address(Contact contact, EmailAddress email, boolean sure) {
        var verified = contact.identifiers(IdentifierKind.EMAIL).stream()
                .anyMatch(one -> one.isVerified() && one.key().value().equals(email.key()));
        return new Identifier(IdentifierKind.EMAIL, "", email.toString(), sure && verified);
    }

    /** The asker, as far as the directory knows more. */
    public Asker asker() {
        return asker;
    }

    /** The contact; nothing if nobody was recognised, or if it is only made when the message is committed. */
    public Optional<ContactId> contact() {
        return card == null ? Optional.empty() : Optional.of(card.contact().id());
    }

    /** Whether the directory knows the asker, or is about to. */
    public boolean isSomebody() {
        return card != null || isNew;
    }

    /** Whether the message makes a contact. */
    public boolean isNew() {
        return isNew;
    }

    /**
     * Adds to a commit what the message teaches, and says whose conversation it is; only if the asker {@link #isSomebody}.
     *
     * @param events where to tell of it
     * @return the conversation, linked
     */
    public Conversation addTo(
            Commit commit, Conversation conversation, RoutingStore store, Instant now, List<RoutingEvent> events) {
        var writing = new ContactWriting(commit, now, CONVERSATION);
        var contact = isNew ? create(writing, now) : learn(writing);
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
        var id = requireNonNull(numbers, "whoever is made gets a number").next();
        var after = Contact.create(id, now)
                .identifiers(learned)
                .provisional(true)
                .name(asker.name(), asker.nameSource().orElse(null));
        writing.event(RoutingEvent.Kind.CONTACT_CREATED, id);
        return writing.write(null, 0, after, List.of(Happening.of(Kind.CREATED, "")));
    }

    private Contact learn(ContactWriting writing) {
        var known = requireNonNull(card, "whoever is not new is known");
        var before = known.contact();
        var learnsName = before.name().isEmpty() && !asker.name().isEmpty();
        if (learned.isEmpty() && !learnsName) {
            writing.commit().expect(Key.contact(before.id()), known.version());
            return before;
        }
        var all = new ArrayList<>(before.identifiers());
        all.addAll(learned);
        var after = before.toBuilder().identifiers(all);
        if (learnsName) {
            after.name(asker.name(), asker.nameSource().orElse(null));
        }
        writing.event(RoutingEvent.Kind.CONTACT_CHANGED, before.id());
        var happenings = ContactDifference.between(before, after.build(), any -> null);
        return writing.write(before, known.version(), after, happenings);
    }

    private Conversation linked(Conversation conversation, Contact contact) {
        var before = conversation.link().orElse(null);
        var owner = owner(before, contact);
        var sameAsBefore = before != null && owner.equals(before.linked());
        if (sameAsBefore && learned.isEmpty()) {
            return conversation;
        }
        var taught = new ArrayList<IdentityKey>(sameAsBefore && before != null ? before.taught() : List.of());
        if (!isNew) {
            learned.forEach(one -> taught.add(one.key()));
        }
        return conversation.toBuilder()
                .link(new ContactLink(owner, ground, taught))
                .build();
    }

    /** Of an absorbed contact it stays, so that it goes back with that one if the merge is undone. */
    private static ContactId owner(@Nullable ContactLink before, Contact contact) {
        return before == null
                ? contact.id()
                : before.contact().filter(contact.aliases()::contains).orElse(contact.id());
    }
}
