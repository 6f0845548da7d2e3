package dev.switchboard.examples.cli;

import dev.switchboard.csv.SpecialistCsv;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints an empty bulk file. */
@Command(
        name = "template",
        description = "Prints an empty file to be filled in: the header, and nothing else.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CsvTemplateCommand implements Callable<Integer> {
    private final Console console;

    CsvTemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.sayExactly(SpecialistCsv.template());
        return ExitCode.DONE;
    }
}
