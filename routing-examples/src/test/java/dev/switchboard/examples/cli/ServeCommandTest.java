package dev.switchboard.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServeCommandTest {
    private static final CountDownLatch AT_ONCE = new CountDownLatch(0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(out, err);

    @Test
    @DisplayName("serve says where a browser finds the console, and how it ends")
    void saysWhere() {
        var code = new CommandLine(new ServeCommand(console, AT_ONCE)).execute("--port", "0");

        assertThat(out.toString(UTF_8)).matches("The demo console is at http://localhost:\\d+/ \\(Ctrl-C ends it\\)\n");
        assertThat(code).isZero();
    }

    @Test
    @DisplayName("a port that is taken is one line that says what would be right")
    void aPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var code = new CommandLine(new ServeCommand(console, AT_ONCE)).execute("--port", port);

            assertThat(err.toString(UTF_8)).startsWith("--port " + port + ": ").contains("0 for any that is free");
            assertThat(out.toString(UTF_8)).isEmpty();
            assertThat(code).isEqualTo(ExitCode.UNUSABLE);
        }
    }
}
