package dev.switchboard.benchmarks.picture;

import java.util.List;

/**
 * A line of a picture.
 *
 * @param name what it is
 * @param points from left to right
 */
public record Curve(String name, List<Point> points) {

    /** A measured figure. */
    public record Point(double x, double y) {}

    public Curve {
        points = List.copyOf(points);
    }
}
