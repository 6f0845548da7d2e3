package dev.switchboard.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The results as a table for people. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(List<Result> results) {
        line("row", "", "figure", "of ours");
        results.forEach(this::print);
        var missed = results.stream()
                .filter(result -> !result.isMet())
                .map(Result::id)
                .toList();
        out.println(missed.isEmpty() ? "All budgets are met." : "Missed: " + String.join(", ", missed));
    }

    private void print(Result result) {
        out.println("-".repeat(86));
        line(result.id(), "switchboard, " + result.unit(), Numbers.figure(result.ours()), "");
        if (!Double.isNaN(result.floor())) {
            other(result, "hand-written", result.floor());
        }
        result.variants().forEach((name, figure) -> other(result, "(" + name + ")", figure));
        result.peers().forEach((name, figure) -> other(result, name, figure));
        var allocated = result.allocatedBytes().get("switchboard");
        if (allocated != null) {
            line("", "switchboard allocates, bytes", Numbers.figure(allocated), "");
        }
        for (var budget : result.budgets()) {
            line(budget.isMet() ? "  met" : "  MISSED", budget.claim(), Numbers.figure(budget.value()), "");
        }
    }

    private void other(Result result, String name, double figure) {
        line("", name, Numbers.figure(figure), Numbers.figure(figure / result.ours()) + " x");
    }

    private void line(String first, String second, String third, String fourth) {
        out.printf(Locale.ROOT, "%-14s %-44s %12s %12s%n", first, second, third, fourth);
    }
}
