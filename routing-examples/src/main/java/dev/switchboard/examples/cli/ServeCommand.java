package dev.switchboard.examples.cli;

import dev.switchboard.examples.serve.DemoServer;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the demo console. */
@Command(
        name = "serve",
        description =
                "Opens the demo console for a browser on this machine: ask, be notified, answer, work at a desk, look into the"
                        + " directory, set up, and see why. Everything is in memory, and nobody is asked who they are.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    private final Console console;
    private final CountDownLatch end;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where it listens, on this machine only; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Serves until that opens: on a terminal never, and Ctrl-C ends the program. */
    ServeCommand(Console console, CountDownLatch end) {
        this.console = console;
        this.end = end;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port is " + port + "; it must be from 0 to " + MOST_PORT);
        }
        try (var server = DemoServer.start(port)) {
            console.say("The demo console is at " + server.address() + " (Ctrl-C ends it)");
            console.flush();
            end.await();
        } catch (IOException taken) {
            console.remark(
                    "--port " + port + ": " + taken.getMessage() + "; choose another, or 0 for any that is free");
            return ExitCode.UNUSABLE;
        }
        return ExitCode.DONE;
    }
}
