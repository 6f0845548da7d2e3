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
    private final SpecialistImport settings;
    private final CsvSource source;
    private final SpecialistMap before;
    private final Pulse pulse;
    private BulkMapping bulk;

    ImportRun(SpecialistImport settings, CsvSource source, SpecialistMap before) throws IOException {
        this.settings = settings;
        this.source = source;
        this.before = before;
        pulse = new Pulse(settings.listener(), settings.cancelled(), source.size());
        bulk = begun();
    }

    private BulkMapping begun() {
        return settings.mode() == ImportMode.MERGE ? BulkMapping.merging(before) : BulkMapping.replacing(before);
    }

    /**
     * Imports.
     *
     * @throws InvalidInputException with every problem
     */
    Imported<SpecialistMap> run() throws IOException {
        var check = check();
        var problems = check.problems();
        var form = check.form();
        if (form == null) {
            throw problems.toException();
        }
        requireRows(form, problems);
        var mapping = new FileMapping(settings, source, form, bulk, check.specialists(), pulse);
        if (!mapping.map() || !mapping.reportDuplicates(problems)) {
            throw changed();
        }
        if (!problems.isEmpty()) {
            throw problems.toException();
        }
        compareSpecialists(mapping.tally());
        var report = new ImportReport(settings, form, mapping.collapsed(), mapping.tally(), check.warnings());
        boolean applied = !settings.isDryRun() && !mapping.tally().isEmpty();
        return new Imported<>(applied ? bulk.build() : before, report);
    }

    private FileCheck check() throws IOException {
        var check = new FileCheck(settings, source, bulk, pulse);
        check.read(null);
        var fallback = settings.fallback();
        if (!check.mayBeOtherCharset() || fallback == null) {
            return check;
        }
        pulse.expectAnother();
        bulk = begun();
        var again = new FileCheck(settings, source, bulk, pulse);
        again.warnings()
                .add(
                        CsvProblem.FALLBACK_CHARSET,
                        "the file is not UTF-8, as line " + check.unfitLine() + " shows, and is read as " + fallback
                                + "; look at names with accents, or save it as \"CSV UTF-8\"");
        again.read(fallback);
        return again;
    }

    private void requireRows(FileForm form, ProblemList problems) {
        if (form.rows() == 0 && settings.mode() == ImportMode.REPLACE && !settings.isEmptyAllowed()) {
            problems.add(
                    CsvProblem.NO_ROWS,
                    "the file has only a header, so that all " + before.userCount()
                            + " mappings would be removed; fill it in, or allow that (allowEmpty)");
        }
    }

    private InvalidInputException changed() {
        var problems = new ProblemList(source.name(), 1);
        problems.add(
                CsvProblem.SOURCE_CHANGED,
                "reading the file again gave something else: it was changed, or is a pipe; try again with a file");
        return problems.toException();
    }

    private void compareSpecialists(DifferenceTally tally) {
        var earlier = before.specialists();
        for (int i = 0; i < bulk.specialistCount(); i++) {
            tally.specialist(i < earlier.size() ? earlier.get(i) : null, bulk.specialist(i));
        }
    }
}
