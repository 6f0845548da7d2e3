package dev.switchboard.specialist;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The specialists of one persona and the users each is responsible for. A user has at most one specialist (I-1, MP-29), a
 * specialist any number of users (MP-30). Whether a specialist may be asked, because they are active and not the user
 * themselves, is for the router to say: here such mappings are like any other.
 *
 * <p>Immutable, safe for use by many threads. Each edit returns a new map and leaves this one as it is; one that is refused
 * throws an {@link InvalidInputException} with a single problem. Addresses are compared by their key and kept as first
 * written. Users are kept in the order in which they were mapped, specialists in the order in which they were added;
 * who is moved or replaced keeps the place.
 *
 * <p>A look-up takes constant time. An edit of one user or specialist takes microseconds and a few kilobytes whatever the
 * size, because edits are laid over a compact table; when they are more than one for 32 users and specialists, the edit that
 * brings this about also makes a new table, in time proportional to the size (about a tenth of a second for a million users).
 * Use {@link #toBuilder} for many edits at once. The table needs some 45 bytes for a user with an address of 27 letters and a
 * domain that others share, specialists included, and holds two gigabytes of addresses at most.
 */
public final class SpecialistMap {
    private static final int FEW_EDITS = 256;
    private static final int SHARE_OF_EDITS = 32;
    private static final SpecialistMap EMPTY = new SpecialistMap(Users.EMPTY, Roster.EMPTY, FEW_EDITS);

    private final Users users;
    private final Roster roster;
    private final int fewEdits;
    private int hash; // 0 until computed; whoever computes it gets the same

    private SpecialistMap(Users users, Roster roster, int fewEdits) {
        this.users = users;
        this.roster = roster;
        this.fewEdits = fewEdits;
    }

    /** No specialists, no users. */
    public static SpecialistMap empty() {
        return EMPTY;
    }

    /** An empty map that does not make a new table for so few edits. */
    static SpecialistMap empty(int fewEdits) {
        return new SpecialistMap(Users.EMPTY, Roster.EMPTY, fewEdits);
    }

    /** A builder of a map, empty at first. */
    public static Builder builder() {
        return EMPTY.toBuilder();
    }

    /** A builder that begins with all of this map; takes O(n) time. */
    public Builder toBuilder() {
        return new Builder(folded());
    }

    /** Who is responsible for this user, in O(1). */
    public Optional<Specialist> specialistOf(EmailAddress user) {
        return Optional.ofNullable(find(user));
    }

    /** Who is responsible for this user, or null for nobody: {@link #specialistOf} without an {@link Optional}. */
    public @Nullable Specialist find(EmailAddress user) {
        int number = users.specialistOf(user);
        return number == Slots.NONE ? null : roster.at(number);
    }

    /** The specialist with this address, in O(1). */
    public Optional<Specialist> specialist(EmailAddress email) {
        int number = roster.find(email);
        return number == Slots.NONE ? Optional.empty() : Optional.ofNullable(roster.at(number));
    }

    /**
     * The specialist with this address.
     *
     * @throws InvalidInputException with {@code UNKNOWN_SPECIALIST} if there is none
     */
    public Specialist requireSpecialist(EmailAddress email) {
        return specialist(email).orElseThrow(() -> Refusal.unknown(email, specialists()));
    }

    /** Whether there is neither a specialist nor a user. */
    public boolean isEmpty() {
        return roster.size() == 0;
    }

    /** All specialists in the order in which they were added, those without users too. Takes O(specialists) time. */
    public List<Specialist> specialists() {
        return List.copyOf(roster.toList());
    }

    /**
     * Whether every specialist of the other map is in this one too, by address: at once if none was edited between the two, else
     * in O(specialists) time.
     */
    public boolean hasAllSpecialistsOf(SpecialistMap other) {
        return roster == other.roster
                || other.roster.toList().stream().allMatch(one -> roster.find(one.email()) != Slots.NONE);
    }

    /** How many users are mapped. */
    public int userCount() {
        return users.size();
    }

    /**
     * The users of a specialist, as first written, in the order in which they were mapped (MP-10); none if nobody here has
     * this address. Takes O(n) time, n being all users of the map.
     */
    public List<EmailAddress> usersOf(EmailAddress specialist) {
        int number = roster.find(specialist);
        var found = new ArrayList<EmailAddress>();
        for (var mappings = users.mappings(); number != Slots.NONE && mappings.next(); ) {
            if (mappings.specialist() == number) {
                found.add(mappings.user());
            }
        }
        return List.copyOf(found);
    }

    /** Hands over each user, as first written, with the specialist, in the order in which users were mapped. */
    public void forEach(BiConsumer<? super EmailAddress, ? super Specialist> action) {
        requireNonNull(action, "action");
        for (var mappings = users.mappings(); mappings.next(); ) {
            action.accept(mappings.user(), present(mappings.specialist()));
        }
    }

    /**
     * With this user mapped to this specialist; this map if that is so already.
     *
     * @throws InvalidInputException with {@code ALREADY_MAPPED} if the user has another specialist, whom the message
     *     names, or {@code UNKNOWN_SPECIALIST}
     */
    public SpecialistMap assign(EmailAddress user, EmailAddress specialist) {
        int number = known(specialist);
        int before = users.specialistOf(user);
        if (before != Slots.NONE && before != number) {
            throw Refusal.alreadyMapped(user, present(before));
        }
        return mapped(user, before, number);
    }

    /**
     * With this user mapped to this specialist, whoever was responsible before (MP-40); this map if that is so already.
     *
     * @throws InvalidInputException with {@code UNKNOWN_SPECIALIST}
     */
    public SpecialistMap move(EmailAddress user, EmailAddress specialist) {
        int number = known(specialist);
        return mapped(user, users.specialistOf(user), number);
    }

    private SpecialistMap mapped(EmailAddress user, int before, int number) {
        return before == number ? this : edited(users.with(user, number), roster);
    }

    /**
     * With this user mapped to nobody.
     *
     * @throws InvalidInputException with {@code NOT_MAPPED} if that is so already
     */
    public SpecialistMap unassign(EmailAddress user) {
        if (users.specialistOf(user) == Slots.NONE) {
            throw Refusal.notMapped(user);
        }
        return edited(users.without(user), roster);
    }

    /**
     * Adds a specialist.
     *
     * @throws InvalidInputException with {@code DUPLICATE_SPECIALIST} if one has this address
     */
    public SpecialistMap withNewSpecialist(Specialist specialist) {
        specialist(specialist.email()).ifPresent(present -> {
            throw Refusal.duplicate(present);
        });
        return withSpecialist(specialist);
    }

    /**
     * With this specialist, instead of the one who has this address, if there is one; their users stay. Name, activity and
     * spelling of the address become those given here.
     */
    public SpecialistMap withSpecialist(Specialist specialist) {
        int number = roster.find(specialist.email());
        return number != Slots.NONE && MapEquality.of(specialist, present(number))
                ? this
                : edited(users, roster.with(specialist));
    }

    /**
     * Without this specialist, and with the users mapped to nobody. Takes O(n) time, n being all users of the map.
     *
     * @throws InvalidInputException with {@code UNKNOWN_SPECIALIST}
     */
    public SpecialistMap withoutSpecialist(EmailAddress specialist) {
        known(specialist);
        return withoutSpecialists(List.of(specialist));
    }

    /** Without these, as far as they are here, and with their users mapped to nobody; in O(n) for all of them. */
    SpecialistMap withoutSpecialists(List<EmailAddress> gone) {
        var numbers =
                gone.stream().map(roster::find).filter(it -> it != Slots.NONE).collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return this;
        }
        var remaining = users;
        for (var mappings = users.mappings(); mappings.next(); ) {
            remaining = numbers.contains(mappings.specialist()) ? remaining.without(mappings.user()) : remaining;
        }
        var staying = roster;
        for (int number : numbers) {
            staying = staying.without(number);
        }
        return edited(remaining, staying);
    }

    private int known(EmailAddress specialist) {
        int number = roster.find(specialist);
        if (number == Slots.NONE) {
            throw Refusal.unknown(specialist, roster.toList());
        }
        return number;
    }

    Specialist present(int number) {
        return requireNonNull(roster.at(number), "users are mapped to specialists who are here");
    }

    private SpecialistMap edited(Users newUsers, Roster newRoster) {
        var next = new SpecialistMap(newUsers, newRoster, fewEdits);
        int most = Math.max(fewEdits, (newUsers.size() + newRoster.size()) / SHARE_OF_EDITS);
        return next.editCount() > most ? next.folded() : next;
    }

    /** How many users and specialists were edited since the table was made. */
    int editCount() {
        return users.editCount() + roster.editCount();
    }

    /** These users and specialists instead. */
    SpecialistMap with(Users newUsers, List<Specialist> specialists) {
        return new SpecialistMap(newUsers, new Roster(specialists), fewEdits);
    }

    Users users() {
        return users;
    }

    Roster roster() {
        return roster;
    }

    /** The same map without edits. */
    SpecialistMap folded() {
        return editCount() == 0
                ? this
                : new SpecialistMap(users.folded(roster.newNumbers()), new Roster(roster.toList()), fewEdits);
    }

    /**
     * Whether an export of both has the same rows, in whatever order: the same specialists (address as written, name,
     * active) and the same users (as written), each mapped to the same specialist. Takes O(n) time.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SpecialistMap that && MapEquality.of(this, that));
    }

    /** In agreement with {@link #equals}; takes O(n) time at first. */
    @Override
    public int hashCode() {
        if (hash == 0) {
            int sum = roster.size();
            for (var mappings = users.mappings(); mappings.next(); ) {
                int specialist = present(mappings.specialist()).email().hashCode();
                sum += KeyHash.mix(mappings.hash() ^ specialist * 31);
            }
            hash = sum;
        }
        return hash;
    }

    /** How much is in it; no addresses. */
    @Override
    public String toString() {
        return "SpecialistMap[" + roster.size() + " specialists, " + users.size() + " users]";
    }

    /**
     * Makes a map of many mappings: about half a microsecond for each. Belongs to one thread. What is refused leaves it as it
     * was; it may go on after {@link #build}.
     */
    public static final class Builder {
        private final RosterBuilder roster;
        private final UserTableBuilder users;
        private final int fewEdits;

        private Builder(SpecialistMap folded) {
            roster = new RosterBuilder(folded.roster.toList());
            users = new UserTableBuilder(folded.users.table());
            fewEdits = folded.fewEdits;
        }

        /**
         * Adds a specialist.
         *
         * @throws InvalidInputException with {@code DUPLICATE_SPECIALIST} if one has this address
         */
        public Builder add(Specialist specialist) {
            int number = roster.find(specialist.email());
            if (number != Slots.NONE) {
                throw Refusal.duplicate(roster.at(number));
            }
            roster.put(specialist);
            return this;
        }

        /** Adds a specialist, or replaces the one who has this address, as {@link SpecialistMap#withSpecialist} does. */
        public Builder put(Specialist specialist) {
            roster.put(specialist);
            return this;
        }

        /**
         * Maps a user who is not mapped yet, be it to the same specialist.
         *
         * @throws InvalidInputException with {@code ALREADY_MAPPED} or {@code UNKNOWN_SPECIALIST}
         */
        public Builder map(EmailAddress user, EmailAddress specialist) {
            if (!users.putIfAbsent(user, known(specialist))) {
                throw Refusal.alreadyMapped(user, roster.at(users.specialistOf(user)));
            }
            return this;
        }

        /**
         * Maps a user, whoever was responsible before.
         *
         * @throws InvalidInputException with {@code UNKNOWN_SPECIALIST}
         */
        public Builder move(EmailAddress user, EmailAddress specialist) {
            users.put(user, known(specialist));
            return this;
        }

        /** Who is responsible for this user so far, or null for nobody. */
        public @Nullable Specialist find(EmailAddress user) {
            int number = users.specialistOf(user);
            return number == Slots.NONE ? null : roster.at(number);
        }

        /** The specialist with this address, if added so far. */
        public Optional<Specialist> specialist(EmailAddress email) {
            int number = roster.find(email);
            return number == Slots.NONE ? Optional.empty() : Optional.of(roster.at(number));
        }

        /** The map of what was added so far. */
        public SpecialistMap build() {
            return new SpecialistMap(new Users(users.build()), new Roster(roster.specialists()), fewEdits);
        }

        private int known(EmailAddress specialist) {
            int number = roster.find(specialist);
            if (number == Slots.NONE) {
                throw Refusal.unknown(specialist, roster.specialists());
            }
            return number;
        }
    }
}
