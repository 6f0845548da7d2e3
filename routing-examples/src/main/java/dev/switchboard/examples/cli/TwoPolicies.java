package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a command that compares two policies. */
final class TwoPolicies {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--policy",
            paramLabel = "P.json",
            required = true,
            description = "The policy documents, given twice: first the old one, then the new one.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "PERSONA=F.csv",
            converter = MapFile.Converter.class,
            description =
                    "A file of csv import to merge into both policies, as far as they have the persona; may be given several times.")
    private List<MapFile> maps = new ArrayList<>();

    /** Both, in their order. */
    record Pair(Policy before, Policy after) {}

    /**
     * Both policies with their maps, or null if there is something wrong with one, which is said.
     *
     * @throws ParameterException if there are not two
     */
    @Nullable
    Pair read(InputFiles input, BulkFiles bulk) {
        if (files.size() != 2) {
            throw new ParameterException(
                    requireNonNull(command).commandLine(),
                    "--policy is given " + (files.size() == 1 ? "once" : files.size() + " times")
                            + "; give it twice: first the old policy, then the new one");
        }
        var before = input.policy(files.get(0));
        var after = input.policy(files.get(1));
        if (before == null || after == null) {
            return null;
        }
        var old = merged(before, after, bulk);
        var next = merged(after, before, bulk);
        return old == null || next == null ? null : new Pair(old, next);
    }

    /** With the files for the personas that it has, and for those that neither has, which is refused. */
    private @Nullable Policy merged(Policy policy, Policy other, BulkFiles bulk) {
        return bulk.merge(
                policy,
                maps.stream()
                        .filter(map -> policy.persona(map.persona()).isPresent()
                                || other.persona(map.persona()).isEmpty())
                        .toList());
    }

    /** What the comparison is called. */
    String title() {
        return "From " + files.get(0).getFileName() + " to " + files.get(1).getFileName();
    }
}
