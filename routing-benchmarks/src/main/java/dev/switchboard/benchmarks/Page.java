package dev.switchboard.benchmarks;

import dev.switchboard.benchmarks.picture.Axis;
import dev.switchboard.benchmarks.picture.Curve;
import dev.switchboard.benchmarks.picture.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Puts the results into a page for people: the table between two marks in it, and how figures grow as pictures beside it. What else the page says stays.
 */
final class Page {
    private static final String BEGIN = "<!-- the table begins: written by the benchmarks -->";
    private static final String END = "<!-- the table ends -->";

    private Page() {}

    /**
     * Looks whether the page can take the results, before they are measured.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static void check(Path page) {
        try {
            var text = Files.readString(page);
            if (text.indexOf(BEGIN) < 0 || text.indexOf(END) < text.indexOf(BEGIN)) {
                throw new IllegalArgumentException(
                        page + " has no place for the table; write these lines into it:\n" + BEGIN + "\n" + END);
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(page + " cannot be read; give the page as a file", unreadable);
        }
    }

    static void write(Path page, List<Result> results) throws IOException {
        var text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        Files.writeString(
                page, text.substring(0, begin + BEGIN.length()) + "\n\n" + table(results) + "\n" + text.substring(end));
        for (var result : results) {
            if (!result.growsWith().isEmpty()) {
                draw(page.resolveSibling("growth-" + result.id() + ".svg"), result);
            }
        }
    }

    private static String table(List<Result> results) {
        return "| id | unit | Switchboard | by hand | others | bytes allocated | budgets |\n|---|---|---|---|---|---|---|\n"
                + results.stream().map(Page::line).collect(Collectors.joining());
    }

    private static String line(Result result) {
        var others = result.peers().entrySet().stream()
                .map(one -> one.getKey() + " " + Numbers.figure(one.getValue()))
                .collect(Collectors.joining(" · "));
        var budgets = result.budgets().stream()
                .map(one -> one.claim() + ": " + Numbers.figure(one.value()) + (one.isMet() ? "" : " **missed**"))
                .collect(Collectors.joining("<br>"));
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s | %s | %s | %s |%n",
                result.id(),
                result.unit(),
                Numbers.figure(result.ours()),
                Numbers.figure(result.floor()),
                others.isEmpty() ? "-" : others,
                Numbers.figure(result.allocatedBytes().getOrDefault("switchboard", Double.NaN)),
                budgets);
    }

    private static void draw(Path file, Result result) throws IOException {
        var curves = result.curves();
        Picture.write(
                file,
                result.id() + ": " + result.unit() + " by " + result.growsWith(),
                axis(result.growsWith(), curves, Curve.Point::x),
                axis(result.unit(), curves, Curve.Point::y),
                curves);
    }

    private static Axis axis(String label, List<Curve> curves, ToDoubleFunction<Curve.Point> side) {
        var figures = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(side)
                .summaryStatistics();
        return Axis.logarithmic(label, figures.getMin(), figures.getMax());
    }
}
