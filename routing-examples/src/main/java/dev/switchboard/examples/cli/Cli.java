package dev.switchboard.examples.cli;

import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: its commands, and how it ends. */
@Command(
        name = "switchboard",
        description = "Decides which human should answer a question, and says why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something was found: an invalid policy, lint errors, differing expectations or decisions",
            "2:bad usage, or an input that cannot be read"
        })
final class Cli {
    private final Console console;

    Cli(Console console) {
        this.console = console;
    }

    /**
     * Runs the command that the arguments name.
     *
     * @return how it ended
     */
    int run(String... args) {
        try {
            var exitCode = commandLine().execute(args);
            console.flush();
            return exitCode;
        } catch (OutputLostException lost) {
            return Failures.ofOutput(console, lost);
        } catch (OutOfMemoryError full) {
            console.error().println("this is more than fits into memory; allow more, for instance java -Xmx4g -jar …");
            return ExitCode.UNUSABLE;
        }
    }

    private CommandLine commandLine() {
        var failures = new Failures(console);
        return new CommandLine(this)
                .addSubcommand(new RouteCommand(console, Terminal.isStandardError() && !Terminal.isStandardOutput()))
                .addSubcommand(new CheckCommand(console, Terminal.isStandardError()))
                .addSubcommand(new DiffCommand(console, Terminal.isStandardError()))
                .addSubcommand(new ReplayCommand(console, Terminal.isStandardError()))
                .addSubcommand(new EvaluateCommand(console, Terminal.isStandardError()))
                .addSubcommand(CsvCommand.with(console, Terminal.isStandardError()))
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ServeCommand(console, new CountDownLatch(1)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.output())
                .setErr(console.error())
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
