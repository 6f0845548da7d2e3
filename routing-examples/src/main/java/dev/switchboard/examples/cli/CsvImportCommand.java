package dev.switchboard.examples.cli;

import dev.switchboard.csv.ImportMode;
import dev.switchboard.csv.Imported;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.csv.SpecialistImport;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a bulk file into a policy. */
@Command(
        name = "import",
        description =
                "Brings a file into the policy, all of it or nothing, and prints the new policy, or writes it to a"
                        + " file. What changes is said on standard error.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CsvImportCommand implements Callable<Integer> {
    private final Console console;
    private final boolean watched;

    @Parameters(paramLabel = "FILE", description = "The file, with the columns of the template.")
    private Path file = Path.of("");

    @Option(names = "--policy", paramLabel = "P.json", required = true, description = "The policy document.")
    private Path policyFile = Path.of("");

    @Option(names = "--persona", paramLabel = "ID", required = true, description = "Whose specialists and users.")
    private String persona = "";

    @Option(
            names = "--mode",
            paramLabel = "merge|replace",
            required = true,
            description = "merge adds and moves users; replace also removes those who are not in the file.")
    private ImportMode mode = ImportMode.MERGE;

    @Option(names = "--dry-run", description = "Only says what would change.")
    private boolean dryRun;

    @Option(names = "--allow-empty", description = "Lets a file without rows remove all mappings (replace).")
    private boolean emptyAllowed;

    @Option(names = "--collapse", description = "Takes rows that say the same as one.")
    private boolean collapsing;

    @Option(names = "--out", paramLabel = "NEW.json", description = "Writes the new policy there.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints the report as JSON on standard output, in place of the policy.")
    private boolean json;

    CsvImportCommand(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public Integer call() {
        var files = new InputFiles(console);
        var policy = files.policy(policyFile);
        return policy == null ? files.exitCode() : bring(policy);
    }

    private int bring(Policy policy) {
        var files = new BulkFiles(console, watched);
        var imported = files.bring(importing(), "FILE", new MapFile(persona, file), policy);
        if (imported == null) {
            if (json) {
                console.say(ReportJson.of(files.problems()));
            }
            return files.exitCode();
        }
        if (json) {
            console.say(ReportJson.of(imported.report()));
        } else {
            imported.report().toString().lines().forEach(console::remark);
        }
        return dryRun ? ExitCode.DONE : keep(imported);
    }

    private SpecialistImport importing() {
        var importing = SpecialistCsv.importing(mode);
        importing = dryRun ? importing.dryRun() : importing;
        importing = emptyAllowed ? importing.allowEmpty() : importing;
        return collapsing ? importing.collapseDuplicates() : importing;
    }

    private int keep(Imported<Policy> imported) {
        if (out != null) {
            return write(PolicyJson.write(imported.result()), out);
        }
        if (json) {
            console.remark("the new policy was not kept; say with --out where to write it");
        } else {
            console.say(PolicyJson.write(imported.result()).stripTrailing());
        }
        return ExitCode.DONE;
    }

    private int write(String policy, Path target) {
        try {
            Draft.write(target, out -> out.write(policy.getBytes(StandardCharsets.UTF_8)));
            return ExitCode.DONE;
        } catch (IOException failed) {
            console.remark("--out " + Unwritable.describe(target, failed));
            return ExitCode.UNUSABLE;
        }
    }
}
