package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.identity.ContactId;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The active contacts, to be searched and listed. An order is made when it is first asked for, and kept from then on. Guarded by the
 * store's lock.
 */
final class ContactIndex {
    private static final int[] NO_GRAMS = {};

    private final Postings active = new Postings();
    private final GramTable grams = new GramTable();
    private final Map<ContactSort, ContactOrder> orders = new HashMap<>();
    private final Function<ContactId, Contact> contacts;
    private final Function<Contact, Collection<Conversation>> conversations;

    /**
     * Nothing is listed yet.
     *
     * @param contacts gives a contact that is listed: what was noted last, and while a change is being noted what was before it
     * @param conversations gives those of a contact and of the contacts that it absorbed
     */
    ContactIndex(Function<ContactId, Contact> contacts, Function<Contact, Collection<Conversation>> conversations) {
        this.contacts = contacts;
        this.conversations = conversations;
    }

    /** Takes notice of what a contact was, if it was there, and of what it is now, unless it was removed. */
    void note(@Nullable Contact before, @Nullable Contact after) {
        var old = before != null && before.isActive() ? before : null;
        var now = after != null && after.isActive() ? after : null;
        var either = now == null ? old : now;
        if (either != null && !isListedAlike(old, now)) {
            int number = ContactNumber.of(either.id());
            noteActive(number, old != null, now != null);
            grams.note(number, gramsOf(old), gramsOf(now));
            orders.values().forEach(order -> order.note(old, now));
        }
    }

    private static boolean isListedAlike(@Nullable Contact old, @Nullable Contact now) {
        return old != null
                && now != null
                && old.name().equals(now.name())
                && old.identifiers().equals(now.identifiers());
    }

    private void noteActive(int number, boolean wasActive, boolean isActive) {
        if (isActive && !wasActive) {
            active.add(number);
        } else if (wasActive && !isActive) {
            active.remove(number);
        }
    }

    private static int[] gramsOf(@Nullable Contact contact) {
        return contact == null ? NO_GRAMS : Grams.of(ContactFields.of(contact));
    }

    Page<Contact> page(Query.ContactSearch wanted, String after, int most) {
        var sought = SoughtText.of(wanted.text());
        return sought.text().isEmpty()
                ? page(new Query.Contacts(wanted.filter(), ContactSort.by(ContactSort.Field.ID)), after, most)
                : page(sought, wanted.filter(), Found.parse(after), most);
    }

    Page<Contact> page(Query.Contacts wanted, String after, int most) {
        var order = orders.computeIfAbsent(wanted.sort(), this::sorted);
        var page = new PageInMaking<Contact>(most);
        order.visit(after.isEmpty() ? null : SortPlace.parse(after), number -> {
            var contact = contact(number);
            return !matches(wanted.filter(), contact)
                    || page.add(contact, () -> order.placeOf(number).cursor());
        });
        return page.made();
    }

    private Page<Contact> page(SoughtText sought, ContactFilter filter, Found after, int most) {
        var page = new PageInMaking<Contact>(most);
        boolean goesOn = true;
        for (int tier = after.tier(); goesOn && tier <= SoughtText.ANYWHERE; tier++) {
            goesOn = search(sought, filter, tier == after.tier() ? after : new Found(tier, 0), page);
        }
        return page.made();
    }

    /** Adds the contacts of one tier. @return whether there was room for all of them */
    private boolean search(SoughtText sought, ContactFilter filter, Found after, PageInMaking<Contact> page) {
        var candidates = sought.candidates(after.tier(), grams);
        boolean goesOn = true;
        for (int number = candidates.from(after.number() + 1);
                goesOn && number != Ascending.NONE;
                number = candidates.from(number + 1)) {
            var contact = contact(number);
            if (sought.tierOf(ContactFields.of(contact)) == after.tier() && matches(filter, contact)) {
                var found = new Found(after.tier(), number);
                goesOn = page.add(contact, found::cursor);
            }
        }
        return goesOn;
    }

    private ContactOrder sorted(ContactSort sort) {
        var numbers = active.numbers();
        return new ContactOrder(
                sort,
                this::contact,
                IntStream.iterate(
                        numbers.from(1), number -> number != Ascending.NONE, number -> numbers.from(number + 1)));
    }

    private boolean matches(ContactFilter filter, Contact contact) {
        return filter.matches(contact, filter.isAboutConversations() ? conversations.apply(contact) : List.of());
    }

    private Contact contact(int number) {
        return contacts.apply(new ContactId(number));
    }
}
