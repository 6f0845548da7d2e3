package dev.switchboard.internal.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactBatch;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactDraft;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactPage;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.directory.Unmerged;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory: asks whether the actor may, then does it. */
public final class DefaultContactDirectory implements ContactDirectory {
    private final DirectoryParts parts;
    private final ContactGuard guard;
    private final Cards cards;
    private final ContactNumbers numbers;
    private final Linking linking;
    private final Recognition recognition;

    /** Over these parts. */
    public DefaultContactDirectory(DirectoryParts parts) {
        this.parts = parts;
        this.guard = new ContactGuard(parts);
        this.cards = new Cards(parts.store());
        this.numbers = new ContactNumbers(parts.store());
        this.linking = new Linking(parts);
        this.recognition = new Recognition(parts, numbers);
    }

    /** Whether two addresses are one person's. */
    public Senders senders() {
        return new Senders(parts);
    }

    /** Finds out who asks. */
    public Recognition recognition() {
        return recognition;
    }

    @Override
    public Optional<Contact> find(ContactId id, Actor actor) {
        guard.require(actor, Action.READ_CONTACT, requireNonNull(id, "id"));
        return cards.find(id).map(Cards.Card::contact);
    }

    @Override
    public List<Contact> find(Identifier identifier, Actor actor) {
        guard.require(actor, Action.READ_CONTACT, null);
        var keys = parts.keys().lookUpKeys(requireNonNull(identifier, "identifier"));
        return switch (keys.size()) {
            case 0 -> holders(parts.keys().requireKey(identifier)); // says what is wrong with it
            case 1 -> holders(keys.get(0));
            default ->
                keys.stream().flatMap(key -> holders(key).stream()).distinct().toList();
        };
    }

    private List<Contact> holders(IdentityKey key) {
        return Pages.all(parts.store(), new Query.ContactsWith(key));
    }

    @Override
    public IdentityKey keyOf(Identifier identifier) {
        return parts.keys().requireKey(requireNonNull(identifier, "identifier"));
    }

    @Override
    public ContactPage list(ContactFilter filter, ContactSort sort, Actor actor, String after, int most) {
        return page(
                new Query.Contacts(requireNonNull(filter, "filter"), requireNonNull(sort, "sort")), actor, after, most);
    }

    @Override
    public ContactPage search(String text, ContactFilter filter, Actor actor, String after, int most) {
        return page(
                new Query.ContactSearch(requireNonNull(text, "text"), requireNonNull(filter, "filter")),
                actor,
                after,
                most);
    }

    private ContactPage page(Query<Contact> query, Actor actor, String after, int most) {
        guard.require(actor, Action.READ_CONTACT, null);
        if (most < 1) {
            throw new IllegalArgumentException("a page of " + most + " shows nothing; ask for at least 1");
        }
        var page = parts.store().query(query, after, most);
        return new ContactPage(page.items(), page.next());
    }

    @Override
    public ContactDraft create(Actor actor) {
        guard.require(actor, Action.EDIT_CONTACT, null);
        return draft(null, null, actor);
    }

    @Override
    public ContactDraft edit(ContactId id, Actor actor) {
        guard.require(actor, Action.EDIT_CONTACT, requireNonNull(id, "id"));
        return draft(cards.require(id), null, actor);
    }

    @Override
    public ContactDraft edit(Contact asRead, Actor actor) {
        guard.require(
                actor, Action.EDIT_CONTACT, requireNonNull(asRead, "asRead").id());
        return draft(cards.requireUnchanged(asRead), null, actor);
    }

    @Override
    public ContactBatch batch(Actor actor) {
        guard.require(actor, Action.EDIT_CONTACT, null);
        return new DefaultContactBatch(parts, guard, numbers, actor);
    }

    @Override
    public void delete(ContactId id, Actor actor) {
        guard.require(actor, Action.DELETE_CONTACT, requireNonNull(id, "id"));
        new Removing(parts).delete(id, actor.toString());
    }

    @Override
    public Merge merge(ContactId survivor, List<ContactId> others, MergeChoices choices, Actor actor) {
        guard.require(actor, Action.MERGE_CONTACTS, requireNonNull(survivor, "survivor"));
        return new Merging(parts)
                .merge(
                        survivor,
                        List.copyOf(requireNonNull(others, "others")),
                        requireNonNull(choices, "choices"),
                        actor.toString());
    }

    @Override
    public Unmerged undo(MergeId merge, Actor actor) {
        guard.require(actor, Action.UNDO_MERGE, requireNonNull(merge, "merge").survivor());
        return new Unmerging(parts).undo(merge, actor.toString());
    }

    @Override
    public List<Merge> merges(ContactId survivor, Actor actor) {
        guard.require(actor, Action.READ_CONTACT, requireNonNull(survivor, "survivor"));
        return Pages.all(parts.store(), new Query.Merges(survivor));
    }

    @Override
    public List<MergeProposal> proposals(Actor actor) {
        guard.require(actor, Action.READ_CONTACT, null);
        return Pages.all(parts.store(), new Query.MergeProposals()).stream()
                .filter(this::isOfTwo)
                .toList();
    }

    /** Not of one who was deleted, nor of two who became one by another merge; if that is undone, it counts again. */
    private boolean isOfTwo(MergeProposal proposal) {
        var first = cards.find(proposal.first()).map(Cards.Card::contact).filter(Contact::isActive);
        var second = cards.find(proposal.second()).map(Cards.Card::contact).filter(Contact::isActive);
        return first.isPresent()
                && second.isPresent()
                && !first.get().id().equals(second.get().id());
    }

    @Override
    public void dismiss(MergeProposal proposal, Actor actor) {
        guard.require(
                actor,
                Action.MERGE_CONTACTS,
                requireNonNull(proposal, "proposal").first());
        var key = Key.mergeProposal(proposal.first(), proposal.second());
        Attempts.untilCommitted("a decision about a merge", () -> {
            var commit = new Commit().put(key, parts.store().read(key).version(), proposal.asDismissed());
            return parts.store().commit(commit).isEmpty() ? Boolean.TRUE : null;
        });
    }

    @Override
    public void anonymise(ContactId id, Actor actor) {
        guard.require(actor, Action.ANONYMISE_CONTACT, requireNonNull(id, "id"));
        new Removing(parts).anonymise(id, actor.toString());
    }

    @Override
    public String export(ContactId id, Actor actor) {
        guard.require(actor, Action.READ_CONTACT, requireNonNull(id, "id"));
        return new Exporting(parts).export(id);
    }

    @Override
    public ContactDraft createFrom(ConversationId conversation, Actor actor) {
        guard.require(actor, Action.EDIT_CONTACT, null);
        guard.require(actor, Action.LINK_CONTACT, null);
        var read = Objects.requireNonNull(linking.require(conversation).value(), "just checked");
        var asker = read.asker();
        var present = linking.contactOf(read)
                .filter(card -> card.contact().isProvisional())
                .orElse(null);
        var draft = draft(present, conversation, actor);
        var given = AskerKeys.of(asker, parts.keys(), parts.policy().get().identifyingVariables());
        given.inOrder().stream()
                .filter(one -> present == null
                        || present.contact().identifier(one.key()).isEmpty())
                .forEach(one -> draft.addAsIs(one.identifier()));
        var name = Recognised.nameOf(asker);
        return name.isEmpty() ? draft : draft.name(name, asker.nameSource().orElse(ValueSource.CHANNEL));
    }

    @Override
    public Contact link(ConversationId conversation, ContactId contact, Actor actor) {
        guard.require(actor, Action.LINK_CONTACT, requireNonNull(contact, "contact"));
        return linking.link(requireNonNull(conversation, "conversation"), contact, actor.toString());
    }

    @Override
    public boolean disconnect(ConversationId conversation, Actor actor) {
        guard.require(actor, Action.LINK_CONTACT, null);
        return linking.disconnect(requireNonNull(conversation, "conversation"), actor.toString());
    }

    private DefaultContactDraft draft(Cards.@Nullable Card base, @Nullable ConversationId conversation, Actor actor) {
        var entry = new IdentifierEntry(
                parts.keys(),
                parts.policy().get().identifyingVariables(),
                parts.clock().instant());
        var saving = new DraftSaving(parts, numbers, linking, conversation);
        return new DefaultContactDraft(entry, saving, base, actor.toString());
    }
}
