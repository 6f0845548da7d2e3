package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.MergeId;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes several contacts one. */
final class Merging {
    private final DirectoryParts parts;
    private final Cards cards;

    Merging(DirectoryParts parts) {
        this.parts = parts;
        this.cards = new Cards(parts.store());
    }

    Merge merge(ContactId survivor, List<ContactId> others, MergeChoices choices, String by) {
        return Attempts.untilCommitted("a merge", () -> attempt(survivor, others, choices, by));
    }

    private @Nullable Merge attempt(ContactId survivor, List<ContactId> others, MergeChoices choices, String by) {
        var all = read(survivor, others);
        var writing = new ContactWriting(new Commit(), parts.clock().instant(), by);
        var absorbed = List.copyOf(all.subList(1, all.size()));
        var united = unite(all.get(0).contact(), contacts(absorbed), primaries(choices, contacts(all)), choices);
        var merge = write(writing, all.get(0), absorbed, united, List.of());
        if (!writing.commitTo(parts).isEmpty()) {
            return null;
        }
        return merge;
    }

    private static List<Contact> contacts(List<Cards.Card> cards) {
        return cards.stream().map(Cards.Card::contact).toList();
    }

    /** The survivor first, or an error with everything that is wrong. */
    private List<Cards.Card> read(ContactId survivor, List<ContactId> others) {
        var problems = new Problems();
        var found = new LinkedHashMap<ContactId, Cards.Card>();
        var named = new ArrayList<>(List.of(survivor));
        named.addAll(others);
        for (int i = 0; i < named.size(); i++) {
            var id = named.get(i);
            var place = i == 0 ? Place.at("/survivor") : Place.at("/others/" + (i - 1));
            var card = problems.attempt(place, () -> cards.require(id));
            if (card != null && found.putIfAbsent(card.contact().id(), card) != null) {
                problems.add(
                        DirectoryProblem.SAME_CONTACT,
                        place,
                        "contact " + id + " is contact " + card.contact().id()
                                + ", which is named already; name each person once");
            }
        }
        if (others.isEmpty()) {
            problems.add(
                    DirectoryProblem.SAME_CONTACT,
                    Place.at("/others"),
                    "nobody is to be merged; name at least one contact");
        }
        problems.throwIfAny();
        return List.copyOf(found.values());
    }

    private List<IdentityKey> primaries(MergeChoices choices, List<Contact> all) {
        var problems = new Problems();
        var keys = new ArrayList<IdentityKey>();
        for (var identifier : choices.primaries()) {
            var key = problems.attempt(
                    IdentifierEntry.place(identifier), () -> parts.keys().requireKey(identifier));
            if (key != null && all.stream().allMatch(one -> one.identifier(key).isEmpty())) {
                problems.add(
                        DirectoryProblem.UNKNOWN_IDENTIFIER,
                        IdentifierEntry.place(identifier),
                        IdentifierEntry.shown(identifier)
                                + " is of none of these contacts; choose one that one of them has");
            } else if (key != null) {
                keys.add(key);
            }
        }
        problems.throwIfAny();
        return keys;
    }

    /** The survivor with all that any of them has; as a human says so, it is provisional no longer. */
    static Contact.Builder unite(
            Contact survivor, List<Contact> others, List<IdentityKey> primaries, MergeChoices choices) {
        var aliases = new ArrayList<>(survivor.aliases());
        others.forEach(one -> {
            aliases.add(one.id());
            aliases.addAll(one.aliases());
        });
        var after = survivor.toBuilder()
                .identifiers(Union.of(survivor, others, primaries))
                .aliases(aliases)
                .provisional(false)
                .blocked(survivor.isBlocked() || others.stream().anyMatch(Contact::isBlocked));
        return Union.name(after, survivor, others, choices);
    }

    /** Writes all of them. */
    Merge write(
            ContactWriting writing,
            Cards.Card survivor,
            List<Cards.Card> absorbed,
            Contact.Builder united,
            List<Happening> more) {
        var before = survivor.contact();
        var happenings = new ArrayList<Happening>();
        absorbed.forEach(one ->
                happenings.add(Happening.of(Kind.ABSORBED, one.contact().id().toString())));
        var drawn = united.build();
        if (!drawn.name().equals(before.name())) {
            happenings.add(new Happening(
                    Kind.NAMED,
                    "name",
                    before.name(),
                    drawn.name(),
                    drawn.nameSource().orElse(null)));
        }
        happenings.addAll(more);
        absorbed.forEach(one -> absorb(writing, one, before.id()));
        var after = writing.write(before, survivor.version(), united, happenings);
        var id = new MergeId(before.id(), before.changeCount() + 1);
        var merge = new Merge(id, writing.now(), writing.by(), before, contacts(absorbed), after);
        writing.commit().put(Key.merge(id), 0, merge);
        writing.event(RoutingEvent.Kind.CONTACTS_MERGED, before.id());
        return merge;
    }

    /** Makes the contact a mere number of the survivor. */
    static void absorb(ContactWriting writing, Cards.Card gone, ContactId survivor) {
        var contact = gone.contact();
        writing.write(
                contact,
                gone.version(),
                contact.toBuilder().mergedInto(survivor),
                List.of(Happening.of(Kind.MERGED, survivor.toString())));
        Proposing.settle(writing, contact.id(), survivor);
    }
}
