package dev.switchboard.csv;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.identity.EmailAddress;
import java.util.List;
import java.util.Locale;

/** What an import of absences did, or would do: everything counted, the first of it listed. Immutable. */
public final class AbsenceImportReport extends BulkReport {
    private final AbsenceTally tally;
    private final boolean changes;

    AbsenceImportReport(Settings settings, FileForm form, AbsenceTally tally, boolean changes, ProblemList warnings) {
        super(settings, form, warnings);
        this.tally = tally;
        this.changes = changes;
    }

    /** One absence that was added, removed, or there already. Immutable. */
    public static final class Entry {
        private final long line;
        private final EmailAddress person;
        private final CalendarEntry absence;

        Entry(long line, EmailAddress person, CalendarEntry absence) {
            this.line = line;
            this.person = person;
            this.absence = absence;
        }

        /** The line of the file that says so; 0 for what is removed for being in none. */
        public long line() {
            return line;
        }

        /** Whose it is. */
        public EmailAddress person() {
            return person;
        }

        /** As written. */
        public CalendarEntry absence() {
            return absence;
        }

        @Override
        public String toString() {
            return (line == 0 ? "" : "line " + line + ": ") + person + " from " + absence.from() + " to " + absence.to()
                    + (absence.substitute() == null ? "" : ", substitute " + absence.substitute());
        }
    }

    /** Absences that were not there before. */
    public long added() {
        return tally.added;
    }

    /** Absences of the file that were there already. */
    public long present() {
        return tally.present;
    }

    /** Absences removed because they are not in the file; none if it was merged. */
    public long removed() {
        return tally.removed;
    }

    /** People who have another time zone than before, or have one for the first time, or have none any more. */
    public long zonesChanged() {
        return tally.zones;
    }

    /** People who have another substitute for all absences than before, or have one for the first time, or have none any more. */
    public long substitutesChanged() {
        return tally.substitutes;
    }

    /** The first of those added: person by person, in the order of the file. */
    public List<Entry> additions() {
        return List.copyOf(tally.addedOnes);
    }

    /** The first of those that were there already: person by person, in the order of the file. */
    public List<Entry> presences() {
        return List.copyOf(tally.presentOnes);
    }

    /** The first of those removed, in the order of the policy. */
    public List<Entry> removals() {
        return List.copyOf(tally.removedOnes);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return !changes;
    }

    /** All of it in words: a line of counts, then the absences added, there already and removed and the warnings, a line each. */
    @Override
    public String toString() {
        return heading(String.format(
                        Locale.ROOT,
                        "absences: %,d added, %,d already there, %,d removed; people: %,d zones and %,d substitutes changed",
                        added(),
                        present(),
                        removed(),
                        zonesChanged(),
                        substitutesChanged()))
                + list("added", additions(), added())
                + list("already there", presences(), present())
                + list("removed", removals(), removed())
                + listedWarnings();
    }
}
