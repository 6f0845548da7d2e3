package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class PipeTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("what another program reads from is written to as it is")
    void pipe() throws IOException, InterruptedException {
        var read = folder.resolve("read.csv");
        var cat = new ProcessBuilder("cat").redirectOutput(read.toFile()).start();
        try {
            SpecialistCsv.exporting().to(Path.of("/proc/" + cat.pid() + "/fd/0"), Office.MAP);
            cat.getOutputStream().close();

            assertThat(cat.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(read)
                    .content()
                    .startsWith("User Email,Specialist Email,Specialist Name\r\n")
                    .contains("ann@acme.test");
        } finally {
            cat.destroyForcibly();
        }
    }
}
