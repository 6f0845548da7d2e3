package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command is told to write, another program may read as it comes: {@code --out >(gzip > new.json.gz)}. */
@EnabledOnOs(OS.LINUX)
class PipeTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"route, --record, ESCALATED_SPECIALIST", "check, --html, <html", "export, --out, ann@acme.example"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofEachOption(String command, String option, String written) throws IOException, InterruptedException {
        var shell = new Shell(folder);
        var policy = folder.resolve("policy.json").toString();
        var read = folder.resolve("read");
        var cat = new ProcessBuilder("cat").redirectOutput(read.toFile()).start();
        try {
            var pipe = "/proc/" + cat.pid() + "/fd/0";

            var run = command.equals("export")
                    ? Shell.run("csv", "export", "--policy", policy, "--persona", "HR", option, pipe)
                    : shell.with(command, List.of(Shell.line("m1", "PTO on Friday", Shell.ann())), option, pipe);
            cat.getOutputStream().close();

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(cat.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(read).content().contains(written);
        } finally {
            cat.destroyForcibly();
        }
    }
}
