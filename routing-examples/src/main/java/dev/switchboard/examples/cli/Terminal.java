package dev.switchboard.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody is watching. */
final class Terminal {

    private Terminal() {}

    /** Whether what goes to standard output is seen at once. */
    static boolean isStandardOutput() {
        return isTerminal(1);
    }

    /** Whether what goes to standard error is seen at once. */
    static boolean isStandardError() {
        return isTerminal(2);
    }

    /** Java 17 itself cannot tell for a single stream; where the system does not show it, the answer is no. */
    private static boolean isTerminal(int descriptor) {
        try {
            var device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
