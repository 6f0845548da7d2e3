package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MP-22 a map is exported for spreadsheets")
class ExportTest {

    private static SpecialistMap named(String name) {
        return SpecialistMap.builder()
                .add(Specialist.of("s@a.test", name))
                .map(EmailAddress.of("u@a.test"), EmailAddress.of("s@a.test"))
                .build();
    }

    private static String export(SpecialistMap map) {
        var file = new StringBuilder();
        SpecialistCsv.exporting().to(file, map);
        return file.toString();
    }

    @Test
    @DisplayName("RFC 4180 with CRLF, in the order in which users were mapped")
    void form() {
        assertThat(export(Office.MAP)).isEqualTo("""
                User Email,Specialist Email,Specialist Name
                ann@acme.test,mia@acme.test,Mia
                bob@acme.test,mia@acme.test,Mia
                cid@acme.test,max@acme.test,
                """.replace("\n", "\r\n"));
        assertThat(export(named("Lee, \"Lou\"\nJr."))).endsWith("s@a.test,\"Lee, \"\"Lou\"\"\nJr.\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|\"'=1+1\"",
                "+49 30|\"'+49 30\"",
                "-x|\"'-x\"",
                "@SUM|\"'@SUM\"",
                "'=x|\"''=x\"",
                "''=x|\"'''=x\"",
                "'x|'x",
                "x=1|x=1"
            })
    @DisplayName("A-29 what a spreadsheet would run as a formula is neutralised inside quotes, and restored exactly")
    void formulas(String name, String cell) {
        var file = export(named(name));

        assertThat(file).endsWith(",s@a.test," + cell + "\r\n");
        assertThat(Office.replace()
                        .into(SpecialistMap.empty(), dev.switchboard.csv.CsvSource.of(file))
                        .result())
                .isEqualTo(named(name));
    }

    @Test
    @DisplayName("A-29 an address that looks like a formula is neutralised too")
    void formulaAddresses() {
        var map = SpecialistMap.builder()
                .add(Specialist.of("-s@a.test", ""))
                .map(EmailAddress.of("=u@a.test"), EmailAddress.of("-s@a.test"))
                .map(EmailAddress.of("'=v@a.test"), EmailAddress.of("-s@a.test"))
                .build();

        assertThat(export(map)).contains("\"'=u@a.test\",\"'-s@a.test\",\r\n").contains("\"''=v@a.test\",");
        assertThat(Office.merge()
                        .into(SpecialistMap.empty(), dev.switchboard.csv.CsvSource.of(export(map)))
                        .result())
                .isEqualTo(map);
    }

    @Test
    @DisplayName("a byte order mark and another delimiter on request; streams get UTF-8 and stay open")
    void options() {
        var bytes = new ByteArrayOutputStream();

        SpecialistCsv.exporting()
                .withByteOrderMark()
                .delimiter(Delimiter.SEMICOLON)
                .to(bytes, named("Zoë; A, B"));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffUser Email;Specialist Email;Specialist Name\r\nu@a.test;s@a.test;\"Zoë; A, B\"\r\n");
    }

    @Test
    @DisplayName("a file is replaced only when the new one is complete; nothing else is left behind")
    void replacesFiles(@TempDir Path folder) throws IOException {
        var file = folder.resolve("out.csv");
        Files.writeString(file, "old");

        var report = SpecialistCsv.exporting().to(file, Office.MAP);

        assertThat(report.rows()).isEqualTo(3);
        assertThat(Files.readString(file)).isEqualTo(export(Office.MAP));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        SpecialistCsv.exporting().to(link, named("Through a link"));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("Through a link");
        assertThatThrownBy(() -> SpecialistCsv.exporting().to(folder.resolve("no/out.csv"), Office.MAP))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisplayName("an output that fails is an UncheckedIOException")
    void failingOutput() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> SpecialistCsv.exporting().to(broken, Office.MAP))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    @DisplayName("a difference of two maps counts and lists what has to be done")
    void difference() {
        var after = Office.MAP
                .move(EmailAddress.of("ann@acme.test"), EmailAddress.of("max@acme.test"))
                .withoutSpecialist(EmailAddress.of("mia@acme.test"))
                .withSpecialist(Specialist.of("max@acme.test", "Max"))
                .withSpecialist(Specialist.of("ivo@acme.test", ""));
        after = after.assign(EmailAddress.of("new@acme.test"), EmailAddress.of("ivo@acme.test"));

        var difference = MapDifference.between(Office.MAP, after);

        assertThat(difference)
                .hasToString("users: 1 added, 1 moved, 1 removed, 1 unchanged; "
                        + "specialists: 1 added, 1 removed, 1 renamed");
        assertThat(difference.moves()).hasToString("[ann@acme.test: mia@acme.test -> max@acme.test]");
        assertThat(difference.renames()).hasToString("[max@acme.test: \"\" -> \"Max\"]");
        assertThat(MapDifference.between(after, after).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("two who write the same file at the same time do not share a draft")
    void drafts(@TempDir Path folder) throws IOException {
        var file = folder.resolve("u.csv");

        Draft.write(file, outer -> {
            outer.write('a');
            Draft.write(file, inner -> inner.write('b'));
            assertThat(file).hasContent("b");
        });

        assertThat(file).hasContent("a");
    }

    @Test
    @DisplayName("a file that is replaced keeps its permissions, and nobody else may read the draft")
    void permissions(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        var file = Files.createFile(folder.resolve("u.csv"));
        for (var permissions : List.of("rw-------", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

            Draft.write(file, out -> assertThat(others(folder, file)).isSubsetOf(Files.getPosixFilePermissions(file)));

            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString(permissions));
        }
    }

    /** What is permitted with the one file beside this one. */
    private static Set<PosixFilePermission> others(Path folder, Path file) throws IOException {
        try (var files = Files.list(folder)) {
            return Files.getPosixFilePermissions(
                    files.filter(one -> !one.equals(file)).findFirst().orElseThrow());
        }
    }
}
