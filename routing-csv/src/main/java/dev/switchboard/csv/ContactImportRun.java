package dev.switchboard.csv;

import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.permission.Actor;
import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;

/**
 * One import of contacts. The file is read once, every row is checked against the directory, and then all changes are saved as one; if
 * another change of one of the contacts was faster, all of it is done again. Belongs to one thread.
 */
final class ContactImportRun {
    private static final int MOST_ATTEMPTS = 10;

    private final ContactImport importing;
    private final ContactDirectory directory;
    private final Actor actor;
    private final CsvSource source;
    private final Pulse pulse;

    ContactImportRun(ContactImport importing, ContactDirectory directory, Actor actor, CsvSource source)
            throws IOException {
        this.importing = importing;
        this.directory = directory;
        this.actor = actor;
        this.source = source;
        pulse = new Pulse(importing.settings(), source.size(), 1);
    }

    /**
     * Imports.
     *
     * @throws InvalidInputException with every problem
     * @throws StaleContactException if others were faster each time
     */
    ContactImportReport run() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt();
            } catch (LostRaceException lost) {
                if (attempt == MOST_ATTEMPTS) {
                    throw lost.shown();
                }
                pulse.expectAnother();
            }
        }
    }

    private ContactImportReport attempt() throws IOException {
        var settings = importing.settings();
        var file = FileCheck.read(
                settings,
                source,
                ContactColumns.ALL,
                pulse,
                findings -> new ContactCheck(directory, actor, importing, findings));
        var form = file.form();
        var check = file.check();
        file.requireRows(check.leftOut(), "contacts");
        check.finish(pulse);
        if (!file.problems().isEmpty()) {
            throw file.problems().toException();
        }
        if (!settings.dryRun && !check.tally().isEmpty()) {
            pulse.requireWanted();
            save(check);
        }
        return new ContactImportReport(settings, form, check.tally(), file.warnings());
    }

    /** All values were free when they were checked. */
    private static void save(ContactCheck check) {
        try {
            check.batch().save();
        } catch (InvalidInputException | StaleContactException faster) {
            throw new LostRaceException(faster);
        }
    }
}
