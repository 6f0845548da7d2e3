package dev.switchboard.examples.summary;

import dev.switchboard.lint.Finding;
import dev.switchboard.lint.LintReport;
import dev.switchboard.lint.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is legal in a policy, but probably not what was meant. */
public final class FindingList {

    private FindingList() {}

    /** Writes the findings: how grave, where, what, why it matters, what to do; then those that are meant so, and why. */
    public static void write(LintReport lint, Consumer<String> out) {
        var accepted = lint.acceptedCount() == 0 ? "" : ", " + lint.acceptedCount() + " accepted";
        out.accept("Lint: " + (lint.open().isEmpty() ? "nothing found" : counts(lint.open())) + accepted);
        write(lint.open(), out);
        lint.accepted().forEach(one -> write(one, out));
    }

    /** Writes each: how grave, where, what, why it matters, what to do. */
    public static void write(List<Finding> findings, Consumer<String> out) {
        for (var finding : findings) {
            out.accept("  " + finding.severity() + " " + finding.code() + " at " + finding.place());
            out.accept("    " + finding.what() + "; " + finding.why() + ".");
            out.accept("    " + finding.remedy() + ".");
        }
    }

    private static void write(LintReport.Accepted accepted, Consumer<String> out) {
        var finding = accepted.finding();
        out.accept("  accepted " + finding.code() + " at " + finding.place());
        out.accept("    " + finding.what() + ".");
        out.accept(
                "    Meant so: " + accepted.because().lines().map(String::strip).collect(Collectors.joining(" ")));
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
