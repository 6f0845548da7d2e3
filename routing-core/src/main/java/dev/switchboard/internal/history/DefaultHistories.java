package dev.switchboard.internal.history;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.history.Found;
import dev.switchboard.history.FoundPage;
import dev.switchboard.history.Histories;
import dev.switchboard.history.HistoryEntry;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.history.Interaction;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.internal.directory.ContactGuard;
import dev.switchboard.internal.directory.DirectoryParts;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.List;
import java.util.Optional;

/** The histories: asks the directory who is meant, which asks whether the actor may, then reads. */
public final class DefaultHistories implements Histories {
    private final RoutingStore store;
    private final ContactDirectory directory;
    private final ContactGuard guard;

    /** Over these parts, of the people of this directory. */
    public DefaultHistories(DirectoryParts parts, ContactDirectory directory) {
        this.store = parts.store();
        this.directory = directory;
        this.guard = new ContactGuard(parts);
    }

    @Override
    public HistoryPage of(ContactId contact, HistoryFilter filter, Actor actor, String after, int most) {
        var window = new Window<HistoryEntry>(after, most);
        return page(past(contact, actor), filter, window);
    }

    @Override
    public HistoryPage ofConversation(
            ConversationId conversation, HistoryFilter filter, Actor actor, String after, int most) {
        var window = new Window<HistoryEntry>(after, most);
        var read = find(conversation);
        var contact = read.flatMap(Conversation::contact).orElse(null);
        if (contact == null) {
            guard.require(actor, Action.READ_CONTACT, null);
            return page(read.map(Past::of), filter, window);
        }
        var known = directory.find(contact, actor).filter(Contact::isActive);
        return page(known.map(this::past).or(() -> read.map(Past::of)), filter, window);
    }

    @Override
    public HistoryPage ofEmail(String address, HistoryFilter filter, Actor actor, String after, int most) {
        var holders = directory.find(Identifier.of(IdentifierKind.EMAIL, requireNonNull(address, "address")), actor);
        if (holders.isEmpty()) {
            return page(Optional.empty(), filter, new Window<>(after, most));
        }
        return of(holders.get(0).id(), filter, actor, after, most);
    }

    private HistoryPage page(Optional<Past> past, HistoryFilter filter, Window<HistoryEntry> window) {
        requireNonNull(filter, "filter");
        return past.map(of -> new Entries(store, filter, window).page(of)).orElse(HistoryPage.EMPTY);
    }

    @Override
    public List<Interaction> interactions(ContactId contact, Actor actor) {
        return past(contact, actor).map(Past::conversations).orElse(List.of()).stream()
                .map(this::interaction)
                .toList();
    }

    @Override
    public Optional<Interaction> interaction(ConversationId conversation, Actor actor) {
        var read = find(conversation);
        guard.require(
                actor, Action.READ_CONTACT, read.flatMap(Conversation::contact).orElse(null));
        return read.map(this::interaction);
    }

    private Interaction interaction(Conversation conversation) {
        return Interaction.of(conversation, Pages.all(store, new Query.Messages(conversation.id(), 1)));
    }

    @Override
    public FoundPage search(ContactId contact, String text, Actor actor, String after, int most) {
        var mentions = new Mentions(store, requireNonNull(text, "text"), new Window<Found>(after, most));
        return past(contact, actor).map(mentions::page).orElseGet(() -> new FoundPage(List.of(), ""));
    }

    private Optional<Past> past(ContactId contact, Actor actor) {
        return directory.find(contact, actor).map(this::past);
    }

    private Past past(Contact contact) {
        return Past.of(contact, store);
    }

    private Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(
                store.read(Key.conversation(requireNonNull(id, "conversation"))).value());
    }
}
