package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.specialist.SpecialistMap;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;

/**
 * No bytes make the importer throw anything undocumented, hang, or apply half of a file. The build tries the inputs that are
 * kept beside this test; {@code JAZZER_FUZZ=1 mvn test -pl routing-core,routing-csv -Dtest=ImportFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false} searches for others, for ten minutes.
 */
@Tag("long")
class ImportFuzzTest {
    private static final int MODE = 1;
    private static final int COLLAPSE = 2;
    private static final int EMPTY = 4;
    private static final int SMALL = 8;
    private static final int SLOW = 16;

    @FuzzTest(maxDuration = "10m")
    void importsOrRefuses(byte[] input) {
        int options = input.length == 0 ? 0 : input[0];
        var bytes = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        var before = Office.users(Office.MAP);
        var importing = importing(options);

        try {
            var imported = importing.into(Office.MAP, source(bytes, options));
            var dry = importing.dryRun().into(Office.MAP, CsvSource.of(bytes));

            assertThat(dry.report().difference())
                    .hasToString(imported.report().difference().toString());
            assertThat(imported.report().difference().isEmpty())
                    .isEqualTo(imported.result().equals(Office.MAP));
            requireRoundTrip(imported.result());
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
        assertThat(Office.users(Office.MAP)).isEqualTo(before);
    }

    private static SpecialistImport importing(int options) {
        var importing = SpecialistCsv.importing((options & MODE) == 0 ? ImportMode.MERGE : ImportMode.REPLACE);
        importing = (options & COLLAPSE) == 0 ? importing : importing.collapseDuplicates();
        importing = (options & EMPTY) == 0 ? importing : importing.allowEmpty();
        return (options & SMALL) == 0
                ? importing
                : importing.listing(2).maxCellLength(30).maxRows(5).maxBytes(500);
    }

    private static CsvSource source(byte[] bytes, int options) {
        return (options & SLOW) == 0
                ? CsvSource.of(bytes)
                : () -> new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] to, int offset, int length) {
                        return super.read(to, offset, Math.min(length, 3));
                    }
                };
    }

    private static void requireRoundTrip(SpecialistMap map) {
        var file = new StringBuilder();
        SpecialistCsv.exporting().to(file, map);

        var again = Office.replace().allowEmpty().into(map, CsvSource.of(file.toString()));

        assertThat(again.result()).isSameAs(map);
    }
}
