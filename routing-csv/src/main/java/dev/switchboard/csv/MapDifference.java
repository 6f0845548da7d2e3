package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.List;
import java.util.Locale;

/**
 * What differs between two specialist maps: everything counted, the first of it listed. Immutable. Compared are users and
 * their specialists by address, and the names of specialists.
 */
public final class MapDifference {
    private static final int LISTED = 1_000;

    private final DifferenceTally tally;

    MapDifference(DifferenceTally tally) {
        this.tally = tally;
    }

    /**
     * A user who gets another specialist.
     *
     * @param user as written in the file, or in the map afterwards
     * @param from who was responsible
     * @param to who is responsible now
     */
    public record Move(EmailAddress user, EmailAddress from, EmailAddress to) {

        @Override
        public String toString() {
            return user + ": " + from + " -> " + to;
        }
    }

    /**
     * A specialist who gets another name.
     *
     * @param specialist who
     * @param from the name before; may be empty
     * @param to the name now
     */
    public record Rename(EmailAddress specialist, String from, String to) {

        @Override
        public String toString() {
            return specialist + ": \"" + from + "\" -> \"" + to + "\"";
        }
    }

    /** What has to be done to the one map to make it the other; of moves and of renamings the first thousand are listed. */
    public static MapDifference between(SpecialistMap before, SpecialistMap after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        var tally = new DifferenceTally(LISTED);
        after.forEach((user, specialist) -> {
            var earlier = before.find(user);
            if (earlier == null) {
                tally.added();
            } else if (earlier.email().equals(specialist.email())) {
                tally.unchanged();
            } else {
                tally.moved(user, earlier.email(), specialist.email());
            }
        });
        tally.removed(before.userCount() - tally.kept());
        for (var specialist : after.specialists()) {
            tally.specialist(before.specialist(specialist.email()).orElse(null), specialist);
        }
        tally.specialistsRemoved(before.specialists().stream()
                .map(Specialist::email)
                .filter(email -> after.specialist(email).isEmpty())
                .count());
        return new MapDifference(tally);
    }

    /** Users who had no specialist before. */
    public long added() {
        return tally.added;
    }

    /** Users who have another specialist than before. */
    public long moved() {
        return tally.moved;
    }

    /** Users who have no specialist any more. */
    public long removed() {
        return tally.removed;
    }

    /** Users who have the same specialist as before. */
    public long unchanged() {
        return tally.unchanged;
    }

    /** Specialists who were not there before. */
    public long specialistsAdded() {
        return tally.specialistsAdded;
    }

    /** Specialists who are not there any more; an import removes none. */
    public long specialistsRemoved() {
        return tally.specialistsRemoved;
    }

    /** Specialists who have another name than before. */
    public long specialistsRenamed() {
        return tally.specialistsRenamed;
    }

    /** The first of those moved, in the order of the file or map; {@link #moved} counts all. */
    public List<Move> moves() {
        return List.copyOf(tally.moves);
    }

    /** The first of those renamed; {@link #specialistsRenamed} counts all. */
    public List<Rename> renames() {
        return List.copyOf(tally.renames);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return tally.isEmpty();
    }

    /** The counts, in words. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "users: %,d added, %,d moved, %,d removed, %,d unchanged; specialists: %,d added, %,d removed, %,d renamed",
                added(),
                moved(),
                removed(),
                unchanged(),
                specialistsAdded(),
                specialistsRemoved(),
                specialistsRenamed());
    }
}
