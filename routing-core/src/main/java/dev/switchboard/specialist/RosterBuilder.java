package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** Collects specialists for a {@link Roster}; their numbers are those they have there. Belongs to one thread. */
final class RosterBuilder {
    private final List<Specialist> specialists;
    private Slots slots;
    private int room;

    /** Begins with these, who have different addresses. */
    RosterBuilder(List<Specialist> specialists) {
        this.specialists = new ArrayList<>(specialists);
        slots = indexed();
    }

    /** All, by their numbers. */
    List<Specialist> specialists() {
        return specialists;
    }

    Specialist at(int number) {
        return specialists.get(number);
    }

    /** The number of the specialist, or {@link Slots#NONE}. */
    int find(EmailAddress email) {
        return indexed(KeyHash.of(email), email.key());
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
        return at(number).email().key().equals(key);
    }

    /** Puts this one in place of the one with the same address, or behind all others; says its number. */
    int put(Specialist specialist) {
        int number = find(specialist.email());
        if (number == Slots.NONE) {
            add(specialist);
            return specialists.size() - 1;
        }
        specialists.set(number, specialist);
        return number;
    }

    private void add(Specialist specialist) {
        if (specialists.size() == room) {
            slots = indexed();
        }
        slots.add(KeyHash.of(specialist.email()), specialists.size());
        specialists.add(specialist);
    }

    private Slots indexed() {
        room = Math.max(16, specialists.size() * 2);
        return Roster.index(specialists, room);
    }
}
