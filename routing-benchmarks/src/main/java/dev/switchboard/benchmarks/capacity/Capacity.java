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

/** Two commands of the benchmarks: {@code day [EMPLOYEES [AGENTS]]} and {@code soak [QUESTIONS]}. */
public final class Capacity {
    private static final int EMPLOYEES = 100_000;
    private static final int AGENTS = 500;
    private static final double QUESTIONS_OF_AN_EMPLOYEE = 0.6;
    private static final long SOAK = 10_000_000;

    private Capacity() {}

    /** Whether that is one of the commands. */
    public static boolean isMeant(List<String> arguments) {
        return !arguments.isEmpty() && List.of("day", "soak").contains(arguments.get(0));
    }

    /**
     * Runs what the arguments say.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.get(0).equals("day")) {
            day((int) number(arguments, 1, EMPLOYEES), (int) number(arguments, 2, AGENTS));
        } else {
            soak(number(arguments, 1, SOAK));
        }
    }

    private static long number(List<String> arguments, int place, long otherwise) {
        if (arguments.size() <= place) {
            return otherwise;
        }
        var given = arguments.get(place);
        if (!given.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(given + " is not a number from 1 to 999999999");
        }
        return Long.parseLong(given);
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
        var soak = Soak.of(
                questions,
                LiveHeap::bytes,
                point -> System.err.printf(Locale.ROOT, "%.2f million questions, %.1f MB%n", point.x(), point.y()));
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
