package dev.switchboard.csv;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactBatch;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactDraft;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.permission.Actor;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks rows of contacts against the directory, and gathers what they change. Belongs to one thread. */
final class ContactCheck implements RowCheck<ContactColumn> {
    private final ContactDirectory directory;
    private final Actor actor;
    private final ContactImport importing;
    private final Findings findings;
    private final ContactBatch batch;
    private final SeenRows seen = new SeenRows();
    /** Which contact of the file is to lose which value that only one may have. */
    private final Map<IdentityKey, ContactId> lost = new HashMap<>();

    private final MeantContact meant;
    private final ContactTally tally;
    private @Nullable ContactRowReader reader;
    private long leftOut;

    ContactCheck(ContactDirectory directory, Actor actor, ContactImport importing, Findings findings) {
        this.directory = directory;
        this.actor = actor;
        this.importing = importing;
        this.findings = findings;
        batch = directory.batch(actor);
        meant = new MeantContact(directory, actor, importing.settings().mode, seen, findings.problems());
        tally = new ContactTally(importing.settings().mostListed);
    }

    @Override
    public void take(Rows<ContactColumn> row) {
        if (reader == null) {
            reader = new ContactRowReader(row.header(), directory, importing.isIgnoringIds(), findings.problems());
        }
        long before = findings.problems().count();
        var read = reader.read(row);
        var contact = meant.by(read, row);
        boolean isRight = findings.problems().count() == before;
        if (contact != null || !isRight || makesContact(read, row)) {
            plan(contact, read, row, reader);
        }
    }

    private boolean makesContact(ContactRow read, Rows<ContactColumn> row) {
        if (!read.saysSomething()) {
            findEmpty(read, row);
            return false;
        }
        if (read.values().stream().noneMatch(ContactRow.Value::isUnique)) {
            findings.warnings()
                    .add(
                            CsvProblem.NOT_RECOGNISABLE,
                            row.record(),
                            "the row has neither a Contact ID nor a value that only one contact may have, such as an "
                                    + "address; importing it again makes another contact");
        }
        return true;
    }

    /** What a row changes; of one that is wrong already, so that all that is wrong with it is known. */
    private void plan(@Nullable Contact contact, ContactRow read, Rows<ContactColumn> row, ContactRowReader columns) {
        var plan = ContactPlan.of(contact, read, importing.settings().mode, columns.groups());
        if (plan.isEmpty()) {
            tally.unchanged();
            return;
        }
        columns.checkNew(plan.added(), row);
        add(plan.gather(begin(contact)), read, row);
        tally.changed(plan, read);
        if (contact != null) {
            note(contact.id(), plan.removed());
        }
    }

    private void note(ContactId loser, List<ContactIdentifier> removed) {
        removed.stream().filter(ContactIdentifier::isUnique).forEach(one -> lost.put(one.key(), loser));
    }

    private void findEmpty(ContactRow read, Rows<ContactColumn> row) {
        leftOut += read.isNumbered() ? 1 : 0;
        var list = read.isNumbered() ? findings.warnings() : findings.problems();
        list.add(
                CsvProblem.CONTACT_EMPTY,
                row.record(),
                "the row has neither a name nor an address, number or id"
                        + (read.isNumbered()
                                ? ", and its Contact ID is ignored, so that it is left out"
                                : "; fill it in, or remove it"));
    }

    private ContactDraft begin(@Nullable Contact contact) {
        if (contact == null) {
            return directory.create(actor);
        }
        try {
            return directory.edit(contact, actor);
        } catch (InvalidInputException | StaleContactException faster) {
            throw new LostRaceException(faster);
        }
    }

    private void add(ContactDraft draft, ContactRow read, Rows<ContactColumn> row) {
        try {
            gathering().add(draft);
        } catch (InvalidInputException invalid) {
            for (var problem : invalid.problems()) {
                findings.problems().add(problem.code(), row.record(), cellOf(problem, read, row), problem::message);
            }
        }
    }

    /** Once anything is wrong nothing is saved, and drafts are only to say what is wrong with them. */
    private ContactBatch gathering() {
        return findings.problems().isEmpty() ? batch : directory.batch(actor);
    }

    private static int cellOf(Problem problem, ContactRow read, Rows<ContactColumn> row) {
        return read.values().stream()
                .filter(value -> problem.place().equals(placeOf(value)))
                .findFirst()
                .map(ContactRow.Value::cell)
                .orElse(Math.max(0, row.header().cell(ContactColumn.Field.NAME)));
    }

    /** As drafts name it. */
    private static Place placeOf(ContactRow.Value value) {
        return Place.at("").field(value.identifier().kind().name());
    }

    /** When all rows are there, once: says whose values cannot be taken, and deletes who is not in the file, if that is the mode. */
    void finish(Pulse pulse) {
        meant.finish();
        if (importing.settings().mode == ImportMode.REPLACE
                && findings.problems().isEmpty()) {
            lost.forEach(this::requireMoved);
            for (var contact : AllContacts.of(directory, actor, pulse::requireWanted)) {
                if (!seen.has(contact.id())) {
                    delete(contact);
                }
            }
        }
        seen.forget();
        lost.clear();
    }

    private void delete(Contact contact) {
        if (contact.aliases().stream().anyMatch(seen::has)) {
            throw new LostRaceException(new StaleContactException(contact.id())); // absorbed one of the file meanwhile
        }
        contact.identifiers().stream()
                .filter(ContactIdentifier::isUnique)
                .forEach(one -> requireMoved(one.key(), contact.id()));
        try {
            batch.delete(contact);
        } catch (InvalidInputException | StaleContactException faster) {
            throw new LostRaceException(faster);
        }
        tally.removed(contact);
    }

    /** What somebody in the file has, and another one is to lose, has come to the other one since its row was read. */
    private void requireMoved(IdentityKey key, ContactId loser) {
        if (seen.has(key) && !meant.isMoved(key)) {
            throw new LostRaceException(new StaleContactException(loser));
        }
    }

    /** How many rows say nothing but a number that is ignored. */
    long leftOut() {
        return leftOut;
    }

    ContactBatch batch() {
        return batch;
    }

    ContactTally tally() {
        return tally;
    }
}
