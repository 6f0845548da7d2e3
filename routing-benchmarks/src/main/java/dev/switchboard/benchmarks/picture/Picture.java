package dev.switchboard.benchmarks.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws curves over two axes. */
public final class Picture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 80;
    private static final int TOP = 50;
    private static final int RIGHT = 190;
    private static final int BOTTOM = 60;
    private static final List<String> COLOURS = List.of("#1a4f9c", "#0b6b3a", "#a3231a", "#7a4a00", "#6b3fa0");
    private static final List<String> DASHES = List.of("none", "6 3", "2 3", "10 4", "8 3 2 3");

    private final String title;
    private final Axis across;
    private final Axis up;
    private final StringBuilder svg = new StringBuilder();

    private Picture(String title, Axis across, Axis up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    /** Draws, and writes into a file. */
    public static void write(Path file, String title, Axis across, Axis up, List<Curve> curves) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, new Picture(title, across, up).draw(curves));
    }

    private String draw(List<Curve> curves) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"13\">",
                WIDTH, HEIGHT);
        line("<title>%s</title>", escaped(title));
        line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
        line("<text x=\"%d\" y=\"28\" font-size=\"16\" font-weight=\"bold\">%s</text>", LEFT, escaped(title));
        across.ticks().forEach(this::tickAcross);
        up.ticks().forEach(this::tickUp);
        line(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 15, escaped(across.label()));
        line(
                "<text transform=\"translate(20 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>",
                (TOP + HEIGHT - BOTTOM) / 2, escaped(up.label()));
        for (int i = 0; i < curves.size(); i++) {
            curve(curves.get(i), i);
        }
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void tickAcross(double figure) {
        var x = x(figure);
        line("<path d=\"M%.1f %d V%d\" stroke=\"#e6e9ee\"/>", x, TOP, HEIGHT - BOTTOM);
        line(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#4d5968\">%s</text>",
                x, HEIGHT - BOTTOM + 18, Axis.figure(figure));
    }

    private void tickUp(double figure) {
        var y = y(figure);
        line("<path d=\"M%d %.1f H%d\" stroke=\"#c5ccd6\"/>", LEFT, y, WIDTH - RIGHT);
        line(
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#4d5968\">%s</text>",
                LEFT - 8, y + 4, Axis.figure(figure));
    }

    private void curve(Curve curve, int number) {
        var colour = COLOURS.get(number % COLOURS.size());
        var dash = DASHES.get(number % DASHES.size());
        var points = curve.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point.x()), y(point.y())))
                .collect(Collectors.joining(" "));
        line(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>",
                points, colour, dash);
        var y = TOP + 10 + 22 * number;
        line(
                "<path d=\"M%d %d h28\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>",
                WIDTH - RIGHT + 14, y - 4, colour, dash);
        line("<text x=\"%d\" y=\"%d\">%s</text>", WIDTH - RIGHT + 50, y, escaped(curve.name()));
    }

    private double x(double figure) {
        return LEFT + across.place(figure) * (WIDTH - RIGHT - LEFT);
    }

    private double y(double figure) {
        return HEIGHT - BOTTOM - up.place(figure) * (HEIGHT - BOTTOM - TOP);
    }

    private void line(String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format, parts)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
