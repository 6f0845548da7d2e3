package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.csv.ExportReport;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.specialist.SpecialistMap;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the specialist map of a persona as a bulk file. */
@Command(
        name = "export",
        description = "Writes who answers for whom as a file for spreadsheets: to standard output, or to a file.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CsvExportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--policy", paramLabel = "P.json", required = true, description = "The policy document.")
    private Path policyFile = Path.of("");

    @Option(names = "--persona", paramLabel = "ID", required = true, description = "Whose specialists and users.")
    private String persona = "";

    @Option(names = "--out", paramLabel = "F.csv", description = "Writes there instead of to standard output.")
    private @Nullable Path out;

    @Option(names = "--bom", description = "Begins with a byte order mark, by which Excel knows that it is UTF-8.")
    private boolean marked;

    @Option(names = "--json", description = "Prints the report as JSON on standard output; needs --out.")
    private boolean json;

    CsvExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (json && out == null) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    "--json prints the report where the file would go; say with --out where to write the file");
        }
        var files = new InputFiles(console);
        var policy = files.policy(policyFile);
        return policy == null ? files.exitCode() : export(policy);
    }

    private int export(Policy policy) {
        try {
            var report = export(policy.require(persona).specialists());
            if (json) {
                console.say(ReportJson.of(report));
            } else {
                report.toString().lines().forEach(console::remark);
            }
            return ExitCode.DONE;
        } catch (InvalidInputException unknown) {
            unknown.problems().forEach(problem -> console.remark("--persona " + problem));
        } catch (OutputLostException lost) {
            throw lost;
        } catch (UncheckedIOException failed) {
            console.remark("--out " + Unwritable.describe(requireNonNull(out), requireNonNull(failed.getCause())));
        }
        return ExitCode.UNUSABLE;
    }

    private ExportReport export(SpecialistMap map) {
        var exporting = marked ? SpecialistCsv.exporting().withByteOrderMark() : SpecialistCsv.exporting();
        return out == null ? exporting.to(console.exactly(), map) : exporting.to(out, map);
    }
}
