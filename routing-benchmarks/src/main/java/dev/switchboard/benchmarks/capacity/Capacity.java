package dev.switchboard.benchmarks.capacity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.switchboard.benchmarks.picture.Axis;
import dev.switchboard.benchmarks.picture.Curve;
import dev.switchboard.benchmarks.picture.Curve.Point;
import dev.switchboard.benchmarks.picture.Picture;
import dev.switchboard.benchmarks.process.Build;
import dev.switchboard.benchmarks.process.LiveHeap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command line of the package: {@code day [EMPLOYEES [AGENTS]]} or {@code soak [QUESTIONS]}. */
public final class Capacity {
    private static final String USAGE = "usage: Capacity day [EMPLOYEES [AGENTS]] | soak [QUESTIONS]";
    private static final int EMPLOYEES = 100_000;
    private static final int AGENTS = 500;
    private static final double QUESTIONS_OF_AN_EMPLOYEE = 0.6;
    private static final long SOAK = 10_000_000;

    private Capacity() {}

    /** Runs what the arguments say. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var what = arguments.length == 0 ? "" : arguments[0];
        switch (what) {
            case "day" -> day((int) number(arguments, 1, EMPLOYEES), (int) number(arguments, 2, AGENTS));
            case "soak" -> soak(number(arguments, 1, SOAK));
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static long number(String[] arguments, int place, long otherwise) {
        return arguments.length > place ? Long.parseLong(arguments[place]) : otherwise;
    }

    private static void day(int employees, int agents) throws IOException, InterruptedException {
        var questions = (int) (employees * QUESTIONS_OF_AN_EMPLOYEE);
        var day = Day.of(new Firm(employees, agents), questions, LiveHeap::bytes);
        var figures = DayFigures.of(day);
        say(figures);
        write("capacity-day.json", figures);
        Picture.write(
                file("capacity-day.svg"),
                "A day of " + employees + " employees and " + agents + " agents",
                new Axis("hour of the day", 0, 24, false),
                Axis.linear("questions without an answer yet", largest(day.waiting())),
                List.of(new Curve("waiting", day.waiting())));
    }

    private static void soak(long questions) throws IOException, InterruptedException {
        var soak = Soak.of(questions, LiveHeap::bytes);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("questions", soak.questions());
        figures.put("questions a second", Math.round(soak.perSecond()));
        figures.put(
                "heap at the end, MB", soak.heap().get(soak.heap().size() - 1).y());
        figures.put("highest / lowest heap of the second half", soak.growth());
        say(figures);
        write("capacity-soak.json", figures);
        Picture.write(
                file("capacity-soak.svg"),
                "Heap while " + Math.round(questions / 1e6) + " million questions are routed",
                Axis.linear("million questions", questions / 1e6),
                Axis.linear("live heap, MB", largest(soak.heap())),
                List.of(new Curve("live heap", soak.heap())));
    }

    private static double largest(List<Point> points) {
        return points.stream().mapToDouble(Point::y).max().orElse(1);
    }

    private static void say(Map<String, Object> figures) {
        figures.forEach((name, value) -> System.out.printf(
                Locale.ROOT,
                "%-50s %s%n",
                name,
                value instanceof Double figure ? String.format(Locale.ROOT, "%.3f", figure) : value));
    }

    private static void write(String name, Map<String, Object> figures) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file(name).toFile(), figures);
    }

    private static Path file(String name) {
        return Build.results().resolveSibling(name);
    }
}
