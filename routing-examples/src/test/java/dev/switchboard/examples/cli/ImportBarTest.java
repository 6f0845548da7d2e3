package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.csv.CsvSource;
import dev.switchboard.csv.ImportMode;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.specialist.SpecialistMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportBarTest {

    private static String shown(int rows, boolean watched) {
        var error = new ByteArrayOutputStream();
        var bar = new ImportBar(new Console(new ByteArrayOutputStream(), error), watched);
        var file = IntStream.range(0, rows)
                .mapToObj(i -> "user" + i + "@somewhere.acme.example,specialist@somewhere.acme.example,Somebody\n")
                .collect(Collectors.joining("", SpecialistCsv.template(), ""));

        SpecialistCsv.importing(ImportMode.MERGE).onProgress(bar::show).into(SpecialistMap.empty(), CsvSource.of(file));
        bar.end();

        return error.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("a long file has a bar that is wiped out at the end, if somebody is watching")
    void longFile() {
        var shown = shown(40_000, true);

        assertThat(shown).contains("░".repeat(30) + "   0% 0 rows", "█".repeat(30) + " 100% 40,000 rows", "8,192 rows");
        assertThat(shown).endsWith(" \r");
    }

    @Test
    @DisplayName("nothing is shown of a short file, or if nobody is watching")
    void quiet() {
        assertThat(shown(10_000, true)).isEmpty();
        assertThat(shown(40_000, false)).isEmpty();
    }
}
