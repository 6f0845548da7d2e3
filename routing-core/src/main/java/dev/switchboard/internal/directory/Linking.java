package dev.switchboard.internal.directory;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
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

    Linking(DirectoryParts parts) {
        this.parts = parts;
        this.cards = new Cards(parts.store());
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

    /**
     * Links a conversation to a contact that is written by the same commit, in place of another one. Whoever that absorbed by its link is
     * absorbed by the new one if that has all they had.
     *
     * @param after the contact, which is changed by that
     * @return what happens to it
     */
    List<Happening> toNew(ConversationId id, Contact.Builder after, ContactWriting writing) {
        var read = require(id);
        var conversation = value(read);
        var happenings = new ArrayList<Happening>();
        contactOf(conversation)
                .filter(present -> !present.contact().id().equals(after.id()))
                .map(present -> new Leaving(parts, writing, present, conversation))
                .ifPresent(leaving -> happenings.addAll(leave(leaving, after, writing)));
        happenings.add(Happening.of(Kind.LINKED, id.toString()));
        var contact = after.build();
        put(writing, read, conversation, new ContactLink(contact.id(), ContactLink.Ground.HUMAN, List.of()), contact);
        writing.event(RoutingEvent.Kind.CONTACT_LINKED, contact.id());
        return happenings;
    }

    private static List<Happening> leave(Leaving leaving, Contact.Builder after, ContactWriting writing) {
        leaving.release();
        var contact = after.build();
        var absorbed = leaving.absorbed();
        if (absorbed == null
                || !absorbed.contact().identifiers().stream()
                        .allMatch(one -> contact.identifier(one.key()).isPresent())) {
            leaving.restore(contact);
            return List.of();
        }
        var aliases = new ArrayList<>(contact.aliases());
        aliases.addAll(absorbed.contact().ids());
        after.aliases(aliases);
        Merging.absorb(writing, absorbed, contact.id());
        return List.of(Happening.of(Kind.ABSORBED, absorbed.contact().id().toString()));
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
        var given = keysOf(conversation.asker());
        if (present != null && present.contact().id().equals(target.contact().id())) {
            var joining = new Joining(parts, writing, target, null, given, conversation);
            return confirm(writing, read, conversation, joining);
        }
        var linked = new Joining(parts, writing, target, present, given, conversation).join(id);
        put(writing, read, conversation, linked.link(), linked.contact());
        writing.event(RoutingEvent.Kind.CONTACT_LINKED, target.contact().id());
        return writing.commitTo(parts).isEmpty() ? linked.contact() : null;
    }

    /** It is that contact already; from now on because a human says so. */
    private @Nullable Contact confirm(
            ContactWriting writing, Versioned<Conversation> read, Conversation conversation, Joining joining) {
        var before = conversation.link().orElseThrow();
        var linked = joining.confirm(before);
        if (linked.link().equals(before) && writing.commit().writes().isEmpty()) {
            return linked.contact();
        }
        put(writing, read, conversation, linked.link(), linked.contact());
        return writing.commitTo(parts).isEmpty() ? linked.contact() : null;
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
                leave(new Leaving(parts, writing, card, conversation));
                writing.event(
                        RoutingEvent.Kind.CONTACT_DISCONNECTED, card.contact().id());
            });
            put(writing, read, conversation, ContactLink.DISCONNECTED, null);
            return writing.commitTo(parts).isEmpty() ? Boolean.TRUE : null;
        });
    }

    private static void leave(Leaving leaving) {
        leaving.release();
        leaving.restore(null);
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
                .link(link.withKnownBy(
                        latest.isEmpty() || isOfGuest(conversation, link) ? knownBy(conversation) : latest.all()))
                .askers(asker ->
                        isMeant(keysOf(asker), latest, whose) ? known(asker.withoutDirectory(), whose) : asker);
        writing.commit().put(Key.conversation(conversation.id()), read.version(), after.build());
    }

    private static List<IdentityKey> knownBy(Conversation conversation) {
        return conversation.link().map(ContactLink::knownBy).orElse(List.of());
    }

    /** Whether another contact wrote latest, in a conversation that stays whose it is. */
    private static boolean isOfGuest(Conversation conversation, ContactLink link) {
        var asking = conversation.asker().contact();
        return link.contact().equals(conversation.contact()) && asking.isPresent() && !asking.equals(link.contact());
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
}
