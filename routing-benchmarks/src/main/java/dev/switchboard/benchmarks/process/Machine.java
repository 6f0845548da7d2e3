package dev.switchboard.benchmarks.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Java virtual machines. */
public final class Machine {

    private Machine() {}

    /**
     * What a program said first, and when.
     *
     * @param line its first line
     * @param nanos from before it was started until it had said that
     */
    public record Said(String line, long nanos) {}

    /**
     * Runs a program to its end.
     *
     * @param options for the virtual machine
     * @throws IllegalStateException if it says nothing or fails
     */
    public static Said run(String classPath, List<String> options, Class<?> program, String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        try {
            return run(command);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while " + program.getSimpleName() + " was running", interrupted);
        }
    }

    private static Said run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(new File(System.getProperty("user.dir")))
                .redirectError(Redirect.INHERIT)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            long nanos = System.nanoTime() - start;
            out.transferTo(java.io.Writer.nullWriter());
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
            return new Said(line, nanos);
        }
    }
}
