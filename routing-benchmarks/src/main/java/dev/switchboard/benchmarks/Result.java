package dev.switchboard.benchmarks;

import dev.switchboard.benchmarks.picture.Curve;
import dev.switchboard.benchmarks.picture.Curve.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a row, all in one unit. Filled by one thread. */
public final class Result {
    private final String id;
    private final String unit;
    private final double scale;
    private final double ours;
    private final Map<String, Double> peers = new LinkedHashMap<>();
    private final Map<String, Double> variants = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();
    private final List<Budget> budgets = new ArrayList<>();
    private final Map<String, List<Point>> curves = new LinkedHashMap<>();
    private String growsWith = "";
    private double floor = Double.NaN;

    /**
     * Begins with our own figure.
     *
     * @param unit that of all figures of the row
     * @param scale how many of what samples measure one unit is: 1,000 if they are nanoseconds and the unit is µs
     */
    public Result(String id, String unit, double scale, Sample ours) {
        this.id = id;
        this.unit = unit;
        this.scale = scale;
        this.ours = ours.median() / scale;
        allocated("switchboard", ours);
    }

    /** What can be had by hand. */
    public Result floor(Sample sample) {
        floor = sample.median() / scale;
        return allocated("hand-written", sample);
    }

    /** What a user would pick instead. */
    public Result peer(String name, Sample sample) {
        peers.put(name, sample.median() / scale);
        return allocated(name, sample);
    }

    /** Something else worth knowing: another floor, or another way to use the library. */
    public Result variant(String name, Sample sample) {
        variants.put(name, sample.median() / scale);
        return allocated(name, sample);
    }

    /** What has to be reached. */
    public Result budget(Budget budget) {
        budgets.add(budget);
        return this;
    }

    /** What the figures are to be drawn over. */
    public Result growsWith(String number) {
        growsWith = number;
        return this;
    }

    /** How the figure of one contestant grows: from the smallest number to the largest. */
    public Result point(String contestant, double number, Sample sample) {
        curves.computeIfAbsent(contestant, any -> new ArrayList<>()).add(new Point(number, sample.median() / scale));
        return this;
    }

    private Result allocated(String name, Sample sample) {
        if (!Double.isNaN(sample.allocatedBytes())) {
            allocated.put(name, sample.allocatedBytes());
        }
        return this;
    }

    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public double ours() {
        return ours;
    }

    /** NaN if there is none. */
    public double floor() {
        return floor;
    }

    public Map<String, Double> peers() {
        return Collections.unmodifiableMap(peers);
    }

    public Map<String, Double> variants() {
        return Collections.unmodifiableMap(variants);
    }

    /** Bytes for each operation, by contestant. */
    public Map<String, Double> allocatedBytes() {
        return Collections.unmodifiableMap(allocated);
    }

    public List<Budget> budgets() {
        return Collections.unmodifiableList(budgets);
    }

    /** What the figures grow with; empty if that was not looked at. */
    public String growsWith() {
        return growsWith;
    }

    /** How they grow. */
    public List<Curve> curves() {
        return curves.entrySet().stream()
                .map(one -> new Curve(one.getKey(), one.getValue()))
                .toList();
    }

    /** Whether all of its budgets are reached. */
    public boolean isMet() {
        return budgets.stream().allMatch(Budget::isMet);
    }
}
