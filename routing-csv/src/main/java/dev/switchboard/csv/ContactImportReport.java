package dev.switchboard.csv;

import dev.switchboard.identity.ContactId;
import dev.switchboard.problem.Require;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an import of contacts did, or would do: everything counted, the first of it listed. Immutable. */
public final class ContactImportReport extends BulkReport {
    private final ContactTally tally;

    ContactImportReport(Settings settings, FileForm form, ContactTally tally, ProblemList warnings) {
        super(settings, form, warnings);
        this.tally = tally;
    }

    /** One contact that was made, changed or deleted. Immutable. */
    public static final class Entry {
        private final long line;
        private final @Nullable ContactId contact;
        private final String name;
        private final String change;

        Entry(long line, @Nullable ContactId contact, String name, String change) {
            this.line = line;
            this.contact = contact;
            this.name = name;
            this.change = change;
        }

        /** The line of the file that says so; 0 for who is deleted for being in none. */
        public long line() {
            return line;
        }

        /** Its number; nothing for who is made. */
        public Optional<ContactId> contact() {
            return Optional.ofNullable(contact);
        }

        /** What it was called, or is called from now on: by name, else by a value. */
        public String name() {
            return name;
        }

        /** What changes, in words; empty for who is deleted. */
        public String change() {
            return change;
        }

        @Override
        public String toString() {
            return (line == 0 ? "" : "line " + line + ": ")
                    + (contact == null ? "" : "contact " + contact + " ")
                    + Require.quote(name)
                    + (change.isEmpty() ? "" : ": " + change);
        }
    }

    /** Contacts that were not there before. */
    public long created() {
        return tally.created;
    }

    /** Contacts of which something changed. */
    public long changed() {
        return tally.changed;
    }

    /** Contacts in the file that have stayed as they were. */
    public long unchanged() {
        return tally.unchanged;
    }

    /** Contacts deleted because they are not in the file; none if it was merged. */
    public long removed() {
        return tally.removed;
    }

    /** Addresses, numbers and ids that contacts have got, new ones too. */
    public long valuesAdded() {
        return tally.valuesAdded;
    }

    /** Addresses, numbers and ids that contacts do not have any more; not counting those of who was deleted. */
    public long valuesRemoved() {
        return tally.valuesRemoved;
    }

    /** The first of those made, in the order of the file. */
    public List<Entry> creations() {
        return List.copyOf(tally.createdOnes);
    }

    /** The first of those changed, in the order of the file. */
    public List<Entry> changes() {
        return List.copyOf(tally.changedOnes);
    }

    /** The first of those deleted, by number. */
    public List<Entry> removals() {
        return List.copyOf(tally.removedOnes);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return tally.isEmpty();
    }

    /** All of it in words: a line of counts, then those made, changed and deleted and the warnings, a line each. */
    @Override
    public String toString() {
        return heading(String.format(
                        Locale.ROOT,
                        "contacts: %,d created, %,d changed, %,d removed, %,d unchanged; values: %,d added, %,d removed",
                        created(),
                        changed(),
                        removed(),
                        unchanged(),
                        valuesAdded(),
                        valuesRemoved()))
                + list("created", creations(), created())
                + list("changed", changes(), changed())
                + list("removed", removals(), removed())
                + listedWarnings();
    }
}
