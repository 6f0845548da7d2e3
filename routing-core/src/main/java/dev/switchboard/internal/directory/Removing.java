package dev.switchboard.internal.directory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Deletes and anonymises contacts. First the contact, so that nobody new finds it; then its conversations, one by one, until
 * none is left: one that was begun meanwhile too; and what conversations of others have of the card.
 */
final class Removing {
    private final DirectoryParts parts;
    private final Cards cards;

    Removing(DirectoryParts parts) {
        this.parts = parts;
        this.cards = new Cards(parts.store());
    }

    /** Card and identifiers vanish; the conversations stay, with their text, and are nobody's. */
    void delete(ContactId id, String by) {
        var all = take(id, by, Kind.DELETED, Contact.Builder::deleted, RoutingEvent.Kind.CONTACT_DELETED)
                .ids();
        endLinks(all);
    }

    /** The conversations of a deleted contact, given as it was before, are nobody's from now on. */
    void endLinks(Contact contact) {
        endLinks(contact.ids());
    }

    private void endLinks(List<ContactId> contacts) {
        sweep(contacts, any -> true, conversation -> unlink(conversation));
        forgetGuests(contacts);
    }

    /** What conversations of others have of the card; they stay whose they are. */
    private void forgetGuests(List<ContactId> contacts) {
        for (var contact : contacts) {
            var left = Pages.all(parts.store(), new Query.ConversationsWithGuest(contact));
            while (!left.isEmpty()) {
                left.forEach(conversation -> forgetGuest(conversation.id(), contact));
                left = Pages.all(parts.store(), new Query.ConversationsWithGuest(contact));
            }
        }
    }

    private void forgetGuest(ConversationId id, ContactId contact) {
        Attempts.untilCommitted("forgetting of a contact", () -> {
            var read = parts.store().read(Key.conversation(id));
            var conversation = read.value();
            var done = conversation == null || put(withoutGuest(conversation, contact), conversation, read.version());
            return done ? Boolean.TRUE : null;
        });
    }

    private static ConversationBuilder withoutGuest(Conversation conversation, ContactId contact) {
        return conversation.toBuilder()
                .askers(asker ->
                        asker.contact().filter(contact::equals).isPresent() ? asker.withoutDirectory() : asker);
    }

    /** Everything personal vanishes, also out of the conversations; they stay the contact's. */
    void anonymise(ContactId id, String by) {
        var all = take(id, by, Kind.ANONYMISED, Contact.Builder::anonymised, RoutingEvent.Kind.CONTACT_ANONYMISED)
                .ids();
        var forgetting = new Forgetting(parts);
        sweep(all, conversation -> !conversation.isAnonymised(), conversation -> forgetting.of(conversation.id()));
        forgetGuests(all);
    }

    /** As it was before. */
    private Contact take(
            ContactId id, String by, Kind kind, UnaryOperator<Contact.Builder> change, RoutingEvent.Kind event) {
        return Attempts.untilCommitted("a change of a contact", () -> {
            var card = cards.require(id);
            var writing = new ContactWriting(new Commit(), parts.clock().instant(), by);
            write(writing, card, kind, change);
            writing.event(event, card.contact().id());
            return writing.commitTo(parts).isEmpty() ? card.contact() : null;
        });
    }

    /** Adds to a commit what takes the contact away, and its past. */
    void write(ContactWriting writing, Cards.Card card, Kind kind, UnaryOperator<Contact.Builder> change) {
        forgetPast(writing, card);
        writing.write(
                card.contact(),
                card.version(),
                change.apply(card.contact().toBuilder()),
                List.of(Happening.of(kind, "")));
    }

    /** The values in what is kept of its changes, and what it would take to undo merges. */
    private void forgetPast(ContactWriting writing, Cards.Card card) {
        for (var id : card.contact().ids()) {
            Pages.all(parts.store(), new Query.ContactChanges(id, 1))
                    .forEach(change -> writing.commit().redact(change.withoutValues()));
            Pages.all(parts.store(), new Query.Merges(id))
                    .forEach(merge -> writing.commit().remove(Key.merge(merge.id()), Commit.ANY));
            if (!id.equals(card.contact().id())) {
                var alias = cards.read(id).orElseThrow();
                writing.commit().put(Key.contact(id), alias.version(), alias.contact());
            }
        }
    }

    /** First all of them: one that was anonymised before may have gone on since. */
    private void sweep(List<ContactId> contacts, Predicate<Conversation> isLeft, Consumer<Conversation> change) {
        for (var contact : contacts) {
            var left = Pages.all(parts.store(), new Query.ConversationsOf(contact));
            while (!left.isEmpty()) {
                left.forEach(change);
                left = Pages.all(parts.store(), new Query.ConversationsOf(contact)).stream()
                        .filter(isLeft)
                        .toList();
            }
        }
    }

    /** Unless a human has said something else of it meanwhile. */
    private void unlink(Conversation listed) {
        Attempts.untilCommitted("the end of a link", () -> {
            var read = parts.store().read(Key.conversation(listed.id()));
            var conversation = read.value();
            var done = conversation == null
                    || !conversation.contact().equals(listed.contact())
                    || put(
                            conversation.toBuilder().link(null).askers(Asker::withoutDirectory),
                            conversation,
                            read.version());
            return done ? Boolean.TRUE : null;
        });
    }

    private boolean put(ConversationBuilder after, Conversation conversation, long version) {
        conversation
                .escalations()
                .forEach(one -> after.changeEscalation(
                        one.id(),
                        escalation -> escalation.toBuilder().withoutFacts().build()));
        var commit = new Commit().put(Key.conversation(conversation.id()), version, after.build());
        DecidedMessages.in(Pages.all(parts.store(), new Query.Messages(conversation.id(), 1)))
                .forEach(message -> forgetFacts(commit, message));
        return parts.store().commit(commit).isEmpty();
    }

    /** A trace names the addresses by which the asker's specialist was looked up. */
    private void forgetFacts(Commit commit, MessageId message) {
        var read = parts.store().read(Key.decision(message));
        var decision = read.value();
        if (decision != null) {
            var trace = decision.trace().withoutFacts();
            commit.put(Key.decision(message), read.version(), decision.withTrace(trace));
        }
    }
}
