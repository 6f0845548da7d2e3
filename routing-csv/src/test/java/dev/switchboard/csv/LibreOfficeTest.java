package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files saved by LibreOffice with the separators of three countries are imported as they are")
class LibreOfficeTest {
    private static final Path FILES = Path.of("src/test/resources/libreoffice");

    private static Imported<SpecialistMap> imported(String file) {
        return Office.replace().into(SpecialistMap.empty(), CsvSource.of(FILES.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comma.csv", "semicolon.csv", "tab-utf-16.csv"})
    @DisplayName("all say what the sheet says")
    void sameAsTheSheet(String file) {
        var imported = imported(file);

        assertThat(imported.report().warnings()).isEmpty();
        assertThat(imported.result().specialists())
                .extracting(Specialist::name)
                .containsExactly(
                        "Mia Schröder",
                        "Lee, \"Lou\"; Jr.",
                        "Мария Иванова",
                        "山田 愛 🦄",
                        "Two\nlines",
                        "=1+1",
                        "=1+1",
                        "a|b");
        assertThat(Office.users(imported.result()))
                .hasSize(9)
                .containsEntry("=hal@acme.example", "quote@acme.example")
                .containsEntry("ida@bücher.example", "tab@acme.example")
                .containsEntry("bob@acme.example", "mia@acme.example");
    }

    @Test
    @DisplayName("delimiter and charset are those of the file")
    void forms() {
        assertThat(imported("comma.csv").report().delimiter()).isEqualTo(Delimiter.COMMA);
        assertThat(imported("semicolon.csv").report().delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(imported("tab-utf-16.csv").report().delimiter()).isEqualTo(Delimiter.TAB);
        assertThat(imported("tab-utf-16.csv").report().charset()).isEqualTo(StandardCharsets.UTF_16LE);
    }
}
