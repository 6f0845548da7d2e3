package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Maps very many users in one go, into a map that there is (MP-28). The users come twice, in the same order: in the first
 * round each is {@link #announce announced}, in the second each is {@link #map mapped}. Knowing them beforehand, it needs next
 * to nothing beside the new map: six bytes for a user in the first round, none in the second.
 *
 * <pre>{@code
 * var bulk = BulkMapping.merging(before);
 * int mia = bulk.put(Specialist.of("mia@acme.example", "Mia"));
 * users.forEach(bulk::announce);
 * users.forEach(user -> bulk.map(user, mia));
 * var after = bulk.build();
 * }</pre>
 *
 * <p>The map before stays as it is. Specialists are never removed, and who was there before keeps address and place as first
 * written. Belongs to one thread.
 */
public final class BulkMapping {
    /** The number of nobody. */
    public static final int NOBODY = Slots.NONE;

    private final SpecialistMap before;
    private final UserTable table;
    private final boolean merging;
    private final RosterBuilder roster;
    private final EntryTally tally;
    private final HashTally hashes = new HashTally();
    private @Nullable SecondRound second;
    private long announced;
    private boolean built;

    private BulkMapping(SpecialistMap before, boolean merging) {
        this.before = before.folded();
        this.merging = merging;
        table = this.before.users().table();
        roster = new RosterBuilder(this.before.specialists());
        tally = new EntryTally(table.entries().domains());
        if (merging) {
            tally.copy(table.size(), table.entries().bytes().length);
        }
    }

    /** What became of a user in the second round. */
    public enum Outcome {
        /** Was mapped to nobody before. */
        ADDED,
        /** Had another specialist before. */
        MOVED,
        /** Had this specialist before. */
        UNCHANGED,
        /** Came earlier in this round already; nothing was done. */
        REPEATED
    }

    /** Adds to these mappings: users who do not come keep their specialist. */
    public static BulkMapping merging(SpecialistMap before) {
        return new BulkMapping(before, true);
    }

    /** Replaces these mappings: users who do not come are mapped to nobody. Specialists stay. */
    public static BulkMapping replacing(SpecialistMap before) {
        return new BulkMapping(before, false);
    }

    /** The number of the specialist with this address, or {@link #NOBODY}. */
    public int find(EmailAddress specialist) {
        return roster.find(specialist);
    }

    /** The specialist with this number. */
    public Specialist specialist(int number) {
        return roster.at(number);
    }

    /** Adds a specialist, or puts it in place of the one with its address; the number of it. */
    public int put(Specialist specialist) {
        return roster.put(specialist);
    }

    /** How many specialists there are; the next one who is added gets this number. */
    public int specialistCount() {
        return roster.specialists().size();
    }

    /**
     * First round: says that this user will come.
     *
     * @throws IllegalStateException in the second round
     */
    public void announce(EmailAddress user) {
        if (second != null) {
            throw new IllegalStateException("users are announced before the first one is mapped");
        }
        int hash = KeyHash.of(user);
        hashes.add(hash);
        announced = next(announced, hash);
        int offset = table.find(hash, user);
        if (offset == Slots.NONE) {
            tally.append(user);
        } else if (!merging) {
            tally.copy(1, table.entries().next(offset) - offset);
        }
    }

    /**
     * Second round: maps a user to the specialist with this number. A number that nobody has is refused by {@link #build}.
     *
     * @return what became of the user; unless added, {@link #earlier} says who was responsible
     * @throws IllegalStateException after {@link #build}
     */
    public Outcome map(EmailAddress user, int specialist) {
        if (built) {
            throw new IllegalStateException("the map is built; begin another bulk mapping with it");
        }
        return secondRound().map(user, specialist);
    }

    /** The number of the specialist whom the user mapped last had before, in the map or in this round. */
    public int earlier() {
        return secondRound().earlier;
    }

    /** How many users were in the map before, have not come, and are not in the new map. */
    public int removed() {
        return merging ? 0 : table.size() - secondRound().known;
    }

    /** Whether those were mapped who were announced, all of them and in the same order. */
    public boolean isComplete() {
        var round = secondRound();
        return round.seen == announced && round.noted <= hashes.repeated();
    }

    /**
     * The new map; ends the second round.
     *
     * @throws IllegalStateException unless it {@link #isComplete}, or if a user was mapped to a number that nobody has
     */
    public SpecialistMap build() {
        var round = secondRound();
        if (!isComplete()) {
            throw new IllegalStateException(
                    "the users of the second round must be those of the first, in the same order");
        }
        if (round.strangers > 0) {
            throw new IllegalStateException(round.strangers
                    + " users were mapped to numbers that no specialist has; take those that find or put gave");
        }
        built = true; // and may have the writer's own arrays
        var entries = round.writer.intoEntries();
        return before.with(new Users(new UserTable(entries, round.writer.size())), roster.specialists());
    }

    private SecondRound secondRound() {
        if (second == null) {
            hashes.finish();
            second = new SecondRound();
        }
        return second;
    }

    private static long next(long fingerprint, int hash) {
        return (fingerprint ^ hash) * 0x9e3779b97f4a7c15L + 1;
    }

    /** Fills the new table. A user is looked for among those of this round only if another one has the same hash. */
    private final class SecondRound {
        private final EntryWriter writer = new EntryWriter(table.entries().domains(), tally.bytes());
        private final Slots repeatable = new Slots(hashes.repeated());
        private int earlier = NOBODY;
        private int known;
        private int noted;
        private int strangers;
        private long seen;

        SecondRound() {
            var entries = table.entries();
            for (int at = 0; merging && at < entries.bytes().length; at = entries.next(at)) {
                writer.copy(entries, at, entries.specialist(at));
            }
        }

        Outcome map(EmailAddress user, int specialist) {
            int hash = KeyHash.of(user);
            seen = next(seen, hash);
            strangers += specialist >= 0 && specialist < specialistCount() ? 0 : 1;
            boolean repeatableHash = hashes.isRepeated(hash);
            int twin = repeatableHash ? writer.written().find(repeatable, hash, user) : Slots.NONE;
            if (twin != Slots.NONE) {
                earlier = writer.written().specialist(twin);
                return Outcome.REPEATED;
            }
            int offset = table.find(hash, user);
            int place = merging && offset != Slots.NONE ? offset : writer.end();
            if (repeatableHash) {
                note(hash, place);
            }
            return offset == Slots.NONE ? added(user, specialist) : kept(offset, specialist);
        }

        private void note(int hash, int place) {
            if (noted++ < hashes.repeated()) {
                repeatable.add(hash, place);
            }
        }

        private Outcome added(EmailAddress user, int specialist) {
            earlier = NOBODY;
            writer.append(user, specialist);
            return Outcome.ADDED;
        }

        private Outcome kept(int offset, int specialist) {
            known++;
            earlier = table.entries().specialist(offset);
            if (merging) {
                writer.changeSpecialist(offset, specialist);
            } else {
                writer.copy(table.entries(), offset, specialist);
            }
            return earlier == specialist ? Outcome.UNCHANGED : Outcome.MOVED;
        }
    }
}
