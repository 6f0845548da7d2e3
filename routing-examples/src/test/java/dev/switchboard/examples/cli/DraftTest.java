package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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

@DisplayName("A file that commands write")
class DraftTest {
    @Test
    @DisplayName("a file that is replaced keeps its permissions, and nobody else may read the draft")
    void permissions(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        var file = Files.createFile(folder.resolve("policy.json"));
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

    @Test
    @DisplayName("a link in the folder of the file leads nowhere")
    void plantedLink(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        var victim = Files.writeString(folder.resolve("victim"), "mine");
        var pid = ProcessHandle.current().pid();
        Files.createSymbolicLink(folder.resolve("policy.json." + pid + ".tmp"), victim);

        Draft.write(folder.resolve("policy.json"), out -> out.write('a'));

        assertThat(victim).hasContent("mine");
        assertThat(folder.resolve("policy.json")).hasContent("a").isRegularFile();
    }
}
