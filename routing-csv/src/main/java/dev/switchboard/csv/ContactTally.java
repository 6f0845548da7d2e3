package dev.switchboard.csv;

import dev.switchboard.csv.ContactImportReport.Entry;
import dev.switchboard.directory.Contact;
import java.util.ArrayList;
import java.util.List;

/** Counts what an import changes, and lists the first of it. Belongs to one thread until it is in a report. */
final class ContactTally {
    private final int mostListed;
    final List<Entry> createdOnes = new ArrayList<>();
    final List<Entry> changedOnes = new ArrayList<>();
    final List<Entry> removedOnes = new ArrayList<>();
    long created;
    long changed;
    long removed;
    long unchanged;
    long valuesAdded;
    long valuesRemoved;

    ContactTally(int mostListed) {
        this.mostListed = mostListed;
    }

    void unchanged() {
        unchanged++;
    }

    void changed(ContactPlan plan, ContactRow row) {
        valuesAdded += plan.added().size();
        valuesRemoved += plan.removed().size();
        var before = plan.before();
        if (before == null) {
            created++;
            if (createdOnes.size() < mostListed) {
                createdOnes.add(new Entry(row.line(), null, row.shown(), plan.describe()));
            }
        } else {
            changed++;
            if (changedOnes.size() < mostListed) {
                changedOnes.add(new Entry(row.line(), before.id(), before.displayName(), plan.describe()));
            }
        }
    }

    void removed(Contact contact) {
        removed++;
        if (removedOnes.size() < mostListed) {
            removedOnes.add(new Entry(0, contact.id(), contact.displayName(), ""));
        }
    }

    /** Whether nothing changes. */
    boolean isEmpty() {
        return created + changed + removed == 0;
    }
}
