package dev.switchboard.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The bulk file: who answers for whom, as people keep it in a spreadsheet. */
@Command(
        name = "csv",
        description = "Who answers for whom, as a file for spreadsheets.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class CsvCommand {

    private CsvCommand() {}

    static CommandLine with(Console console, boolean watched) {
        return new CommandLine(new CsvCommand())
                .addSubcommand(new CsvTemplateCommand(console))
                .addSubcommand(new CsvImportCommand(console, watched))
                .addSubcommand(new CsvExportCommand(console));
    }
}
