package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what differs, and lists the first of it. Belongs to one thread until it is wrapped in a {@link MapDifference}. */
final class DifferenceTally {
    private final int mostListed;
    final List<MapDifference.Move> moves = new ArrayList<>();
    final List<MapDifference.Rename> renames = new ArrayList<>();
    long added;
    long moved;
    long removed;
    long unchanged;
    long specialistsAdded;
    long specialistsRemoved;
    long specialistsRenamed;

    DifferenceTally(int mostListed) {
        this.mostListed = mostListed;
    }

    void added() {
        added++;
    }

    void unchanged() {
        unchanged++;
    }

    void moved(EmailAddress user, EmailAddress from, EmailAddress to) {
        moved++;
        if (moves.size() < mostListed) {
            moves.add(new MapDifference.Move(user, from, to));
        }
    }

    void removed(long users) {
        removed = users;
    }

    /** How many users are in both. */
    long kept() {
        return moved + unchanged;
    }

    /** Compares a specialist with the one who had the address before. */
    void specialist(@Nullable Specialist before, Specialist after) {
        if (before == null) {
            specialistsAdded++;
        } else if (!before.name().equals(after.name())) {
            specialistsRenamed++;
            if (renames.size() < mostListed) {
                renames.add(new MapDifference.Rename(after.email(), before.name(), after.name()));
            }
        }
    }

    void specialistsRemoved(long specialists) {
        specialistsRemoved = specialists;
    }

    boolean isEmpty() {
        return added + moved + removed + specialistsAdded + specialistsRemoved + specialistsRenamed == 0;
    }
}
