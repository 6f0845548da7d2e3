package dev.switchboard.csv;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.specialist.BulkMapping;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;

/**
 * One import into one map. First the file is read to check every row and to learn how large the map will be, then once more to
 * make the map: so nothing of a wrong file is ever kept, and nothing has to grow. Belongs to one thread.
 */
final class ImportRun {
    private static final int READINGS = 2;

    private final SpecialistImport importing;
    private final CsvSource source;
    private final SpecialistMap before;
    private final Pulse pulse;

    ImportRun(SpecialistImport importing, CsvSource source, SpecialistMap before) throws IOException {
        this.importing = importing;
        this.source = source;
        this.before = before;
        pulse = new Pulse(importing.settings(), source.size(), READINGS);
    }

    private BulkMapping begun() {
        return importing.settings().mode == ImportMode.MERGE
                ? BulkMapping.merging(before)
                : BulkMapping.replacing(before);
    }

    /**
     * Imports.
     *
     * @throws InvalidInputException with every problem
     */
    Imported<SpecialistMap> run() throws IOException {
        var settings = importing.settings();
        var check =
                FileCheck.read(settings, source, Column.ALL, pulse, findings -> new MappingCheck(begun(), findings));
        var form = check.form();
        check.requireRows(0, before.userCount() + " mappings");
        var problems = check.problems();
        check.check().end();
        var bulk = check.check().bulk();
        var mapping = new FileMapping(importing, source, form, check.check(), pulse);
        if (!mapping.map() || !mapping.reportDuplicates(problems)) {
            throw changed();
        }
        if (!problems.isEmpty()) {
            throw problems.toException();
        }
        compareSpecialists(bulk, mapping.tally());
        var report = new ImportReport(settings, form, mapping.collapsed(), mapping.tally(), check.warnings());
        boolean applied = !settings.dryRun && !mapping.tally().isEmpty();
        return new Imported<>(applied ? bulk.build() : before, report);
    }

    private InvalidInputException changed() {
        var problems = new ProblemList(source.name(), 1);
        problems.add(
                CsvProblem.SOURCE_CHANGED,
                "reading the file again gave something else: it was changed, or is a pipe; try again with a file");
        return problems.toException();
    }

    private void compareSpecialists(BulkMapping bulk, DifferenceTally tally) {
        var earlier = before.specialists();
        for (int i = 0; i < bulk.specialistCount(); i++) {
            tally.specialist(i < earlier.size() ? earlier.get(i) : null, bulk.specialist(i));
        }
    }
}
