package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policies;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;

/**
 * Brings a bulk file into the specialist map of a persona: all of it or nothing (MP-27). Begun by
 * {@link SpecialistCsv#importing}; {@link BulkImport} says what is understood.
 *
 * <p>The columns are {@code User Email}, {@code Specialist Email} and {@code Specialist Name}. A file of any length needs, beside the
 * new map, about six bytes a row.
 */
public final class SpecialistImport extends BulkImport<SpecialistImport> {
    private final boolean collapsing;

    SpecialistImport(Settings settings, boolean collapsing) {
        super(settings);
        this.collapsing = collapsing;
    }

    @Override
    SpecialistImport with(Settings changed) {
        return new SpecialistImport(changed, collapsing);
    }

    /** Takes rows that repeat user and specialist of an earlier row as one; by default they are problems. */
    public SpecialistImport collapseDuplicates() {
        return new SpecialistImport(settings(), true);
    }

    /**
     * Imports into a map.
     *
     * @throws InvalidInputException if there is anything wrong with the file
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public Imported<SpecialistMap> into(SpecialistMap map, CsvSource source) {
        requireNonNull(map, "map");
        requireNonNull(source, "source");
        try {
            return new ImportRun(this, source, map).run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Imports into the specialist map of a persona, whether or not its specialist routing is on.
     *
     * @throws InvalidInputException if there is anything wrong with the file
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    @SuppressWarnings("ReferenceEquality") // an import that changes nothing gives the same map
    public Imported<Persona> into(Persona persona, CsvSource source) {
        var imported = into(persona.specialists(), source);
        var result = imported.result() == persona.specialists()
                ? persona
                : persona.toBuilder().specialists(imported.result()).build();
        return new Imported<>(result, imported.report());
    }

    /**
     * Imports into the specialist map of one persona of a policy.
     *
     * @throws InvalidInputException if there is anything wrong with the file, no such persona, or its specialist routing is off
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public Imported<Policy> into(Policy policy, String persona, CsvSource source) {
        requireNonNull(policy, "policy");
        var reports = new ArrayDeque<ImportReport>();
        var result = edit(persona, source, reports).applyTo(policy);
        return new Imported<>(result, reports.getLast());
    }

    /**
     * Imports into the policy in force: as one new version, or none if nothing changes, anything is wrong, or it is a dry run.
     * If another change of the policy is faster, the file is read again and imported into that.
     *
     * @throws InvalidInputException if there is anything wrong with the file, no such persona, or its specialist routing is off
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public ImportReport into(Policies policies, String persona, CsvSource source) {
        requireNonNull(policies, "policies");
        if (settings().dryRun) {
            return into(policies.current().policy(), persona, source).report();
        }
        var reports = new ArrayDeque<ImportReport>();
        policies.edit(edit(persona, source, reports));
        return reports.getLast();
    }

    private PolicyEdit edit(String persona, CsvSource source, ArrayDeque<ImportReport> reports) {
        requireNonNull(persona, "persona");
        requireNonNull(source, "source");
        return PolicyEdit.specialists(persona, "import " + source.name() + " (" + settings().mode + ")", map -> {
            var imported = into(map, source);
            reports.add(imported.report());
            return imported.result();
        });
    }

    boolean isCollapsing() {
        return collapsing;
    }
}
