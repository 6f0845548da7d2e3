package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Specialists, each with a number that is given once and not again. In pages, so that a change copies one page; an index over
 * those it began with, and a trie of those added later. Each change makes a new one. Safe for use by many threads.
 */
final class Roster {
    static final Roster EMPTY = new Roster(List.of());

    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    private final @Nullable Specialist[][] pages;
    private final Slots slots;
    private final HashTrie<Later> later;
    private final int numbered;
    private final int size;

    /** These, who have different addresses, numbered from 0. */
    Roster(List<Specialist> specialists) {
        this(
                pages(specialists),
                index(specialists, specialists.size()),
                HashTrie.empty(),
                specialists.size(),
                specialists.size());
    }

    private Roster(@Nullable Specialist[][] pages, Slots slots, HashTrie<Later> later, int numbered, int size) {
        this.pages = pages;
        this.slots = slots;
        this.later = later;
        this.numbered = numbered;
        this.size = size;
    }

    private static @Nullable Specialist[][] pages(List<Specialist> specialists) {
        var pages = new @Nullable Specialist[(specialists.size() + PAGE - 1) >> PAGE_BITS][];
        for (int i = 0; i < pages.length; i++) {
            int from = i << PAGE_BITS;
            pages[i] = specialists
                    .subList(from, Math.min(specialists.size(), from + PAGE))
                    .toArray(new Specialist[0]);
        }
        return pages;
    }

    /** Slots for these, with room for so many. */
    static Slots index(List<Specialist> specialists, int room) {
        var slots = new Slots(room);
        for (int i = 0; i < specialists.size(); i++) {
            slots.add(KeyHash.of(specialists.get(i).email()), i);
        }
        return slots;
    }

    /** How many. */
    int size() {
        return size;
    }

    /** How many were added or removed since this roster was numbered. */
    int editCount() {
        return later.size() + numbered - size;
    }

    /** The number of the specialist, or {@link Slots#NONE}. */
    int find(EmailAddress email) {
        int hash = KeyHash.of(email);
        var added = later.find(hash, email.key());
        if (added == null) {
            return indexed(hash, email.key());
        }
        return at(added.number) == null ? Slots.NONE : added.number;
    }

    /** The specialist with this number, who may be gone. */
    @Nullable
    Specialist at(int number) {
        return pages[number >>> PAGE_BITS][number & (PAGE - 1)];
    }

    private int indexed(int hash, String key) {
        for (int group = slots.first(hash); ; group = slots.next(group)) {
            for (long some = slots.candidates(group, hash); some != 0; some &= some - 1) {
                int number = slots.number(group, some);
                if (isKey(number, key)) {
                    return number;
                }
            }
            if (slots.isLast(group)) {
                return Slots.NONE;
            }
        }
    }

    private boolean isKey(int number, String key) {
        var specialist = at(number);
        return specialist != null && specialist.email().key().equals(key);
    }

    /** With this one, instead of the one who has this address. */
    Roster with(Specialist specialist) {
        int number = find(specialist.email());
        return number == Slots.NONE
                ? added(specialist)
                : new Roster(changed(number, specialist), slots, later, numbered, size);
    }

    /** Without the one with this number, who is here. */
    Roster without(int number) {
        return new Roster(changed(number, null), slots, later, numbered, size - 1);
    }

    private Roster added(Specialist specialist) {
        var added = later.with(new Later(specialist.email(), numbered));
        return new Roster(changed(numbered, specialist), slots, added, numbered + 1, size + 1);
    }

    private @Nullable Specialist[][] changed(int number, @Nullable Specialist specialist) {
        int page = number >>> PAGE_BITS;
        int place = number & (PAGE - 1);
        var copy = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
        copy[page] = page == pages.length
                ? new Specialist[1]
                : Arrays.copyOf(pages[page], Math.max(pages[page].length, place + 1));
        copy[page][place] = specialist;
        return copy;
    }

    /** All, in the order added. */
    List<Specialist> toList() {
        var all = new ArrayList<Specialist>(size);
        for (int i = 0; i < numbered; i++) {
            var specialist = at(i);
            if (specialist != null) {
                all.add(specialist);
            }
        }
        return all;
    }

    /** By present number, the number each has in {@link #toList}. */
    int[] newNumbers() {
        var numbers = new int[numbered];
        for (int i = 0, next = 0; i < numbered; i++) {
            numbers[i] = at(i) == null ? Slots.NONE : next++;
        }
        return numbers;
    }

    /** One who was added after the index was made. */
    private record Later(EmailAddress email, int number) implements HashTrie.Keyed {
        @Override
        public String key() {
            return email.key();
        }

        @Override
        public int hash() {
            return KeyHash.of(email);
        }
    }
}
