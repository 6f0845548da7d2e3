package dev.switchboard.examples.summary;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.rehearsal.Difference;
import dev.switchboard.examples.rehearsal.Rehearsal;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.lint.Finding;
import dev.switchboard.lint.LintReport;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.lint.Severity;
import dev.switchboard.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything to be said about a valid policy, and about how it decides the lines of a question file. */
public final class CheckReport {
    private final Policy policy;
    private final LintReport lint;
    private final Tally tally = new Tally();
    private final List<Difference> differences = new ArrayList<>();
    private final Asking asking;
    private long expected;
    private @Nullable List<Unserved> unserved;
    private @Nullable Instant at;
    private List<Finding> away = List.of();

    /** How the lines are asked. */
    public enum Asking {
        /** Each line is previewed on empty state. */
        ALONE("each asked on empty state"),
        /** The lines are routed in order over one store. */
        IN_ORDER("asked in order over one store");

        private final String words;

        Asking(String words) {
            this.words = words;
        }
    }

    private CheckReport(Policy policy, Asking asking) {
        this.policy = policy;
        this.asking = asking;
        this.lint = PolicyLint.report(policy);
    }

    /**
     * Looks at the policy, and at what becomes of each line.
     *
     * @param at the time at which they are asked, and of which it is said who is away; null for any
     * @param afterEach runs after each line
     */
    public static CheckReport of(
            Policy policy, List<QuestionLine> lines, Asking asking, @Nullable Instant at, Runnable afterEach) {
        var report = new CheckReport(policy, asking);
        if (at != null) {
            report.at = at;
            report.away = PolicyLint.attendance(policy, at);
        }
        try (var rehearsal = new Rehearsal(policy, at == null ? Rehearsal.NOW : at)) {
            for (var line : lines) {
                report.ask(line, rehearsal);
                afterEach.run();
            }
        }
        return report;
    }

    private void ask(QuestionLine line, Rehearsal rehearsal) {
        var decision = asking == Asking.ALONE ? rehearsal.preview(line) : rehearsal.route(line);
        tally.add(decision);
        expected += line.expectation().isPresent() ? 1 : 0;
        Difference.between(line, decision).ifPresent(differences::add);
    }

    /** Looks whom of these users no specialist serves, too. */
    public void lookFor(List<EmailAddress> users) {
        unserved = Unserved.of(policy, users);
    }

    /** Whether there is neither a lint error nor a difference. */
    public boolean isFine() {
        return errors() == 0 && differences.isEmpty();
    }

    /** Writes the report, line by line. */
    public void write(Consumer<String> out) {
        PolicySummary.write(policy, out);
        out.accept("");
        FindingList.write(lint, out);
        out.accept("");
        if (at != null) {
            out.accept("Away at " + at + (away.isEmpty() ? ": nobody who is not stood in for" : ""));
            FindingList.write(away, out);
            out.accept("");
        }
        if (tally.all() > 0) {
            out.accept("Outcomes of " + Columns.count(tally.all(), "question") + ", " + asking.words);
            OutcomeTable.write(tally, out);
            out.accept("");
            ReasonTable.write(policy, tally, out);
        }
        out.accept("Load");
        LoadTable.write(policy, tally, out);
        if (unserved != null) {
            out.accept("");
            UnservedList.write(unserved, out);
        }
        if (expected > 0) {
            out.accept("");
            DifferenceList.write(differences, expected, out);
        }
        out.accept("");
        out.accept("Result: " + result());
    }

    /** The report as a page for a browser, to be written in UTF-8. */
    public String page(String title) {
        return CheckPage.of(this, title);
    }

    Policy policy() {
        return policy;
    }

    Tally tally() {
        return tally;
    }

    /** How the lines were asked, in words. */
    String asking() {
        return asking.words;
    }

    /** The time of which it is said who is away, if there is one. */
    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** Who is away then, so that nobody answers in their place. */
    List<Finding> away() {
        return away;
    }

    LintReport lint() {
        return lint;
    }

    List<Difference> differences() {
        return differences;
    }

    /** How many lines expect something. */
    long expected() {
        return expected;
    }

    /** Whom nobody serves, if it was looked for. */
    Optional<List<Unserved>> unserved() {
        return Optional.ofNullable(unserved);
    }

    String result() {
        if (isFine()) {
            return lint.open().isEmpty() ? "fine" : "fine, if what lint found is meant so";
        }
        return Columns.count(errors(), "lint error") + ", "
                + Columns.count(differences.size(), "differing expectation");
    }

    private long errors() {
        return FindingList.count(lint.open(), Severity.ERROR);
    }
}
