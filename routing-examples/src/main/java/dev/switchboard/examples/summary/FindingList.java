package dev.switchboard.examples.summary;

import dev.switchboard.lint.Finding;
import dev.switchboard.lint.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is legal in a policy, but probably not what was meant. */
public final class FindingList {

    private FindingList() {}

    /** Writes the findings: how grave, where, what, why it matters, what to do. */
    public static void write(List<Finding> findings, Consumer<String> out) {
        out.accept("Lint: " + (findings.isEmpty() ? "nothing found" : counts(findings)));
        for (var finding : findings) {
            out.accept("  " + finding.severity() + " " + finding.code() + " at " + finding.place());
            out.accept("    " + finding.what() + "; " + finding.why() + ".");
            out.accept("    " + finding.remedy() + ".");
        }
    }

    /** How many there are of this severity. */
    public static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(it -> it.severity() == severity).count();
    }

    private static String counts(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .filter(severity -> count(findings, severity) > 0)
                .map(severity -> count(findings, severity) + " " + severity)
                .collect(Collectors.joining(", "));
    }
}
