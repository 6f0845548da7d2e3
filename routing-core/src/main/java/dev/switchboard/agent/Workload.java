package dev.switchboard.agent;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How load is reckoned, for all agents: how much a conversation of each channel weighs, and how long one counts in which nobody
 * says anything. Immutable; each {@code with} method returns a changed copy.
 */
public final class Workload {
    /** Every conversation weighs one, and counts until it has been silent for 30 minutes. */
    public static final Workload DEFAULT = new Workload(1, Map.of(), Duration.ofMinutes(30), Duration.ofMinutes(30));

    private static final int HEAVIEST = 1_000_000;

    private final int weight;
    private final Map<Channel, Integer> weights;
    private final Duration loadWindow;
    private final Duration limitWindow;

    private Workload(int weight, Map<Channel, Integer> weights, Duration loadWindow, Duration limitWindow) {
        this.weight = weight;
        this.weights = weights;
        this.loadWindow = loadWindow;
        this.limitWindow = limitWindow;
    }

    /** What a conversation weighs whose channel has no weight of its own, from 1; limits are in the same units. Default: 1. */
    public Workload withWeight(int units) {
        return new Workload(checked(units), weights, loadWindow, limitWindow);
    }

    /** What a conversation by this channel weighs, from 1. */
    public Workload withWeight(Channel channel, int units) {
        var more = new LinkedHashMap<>(weights);
        more.put(channel, checked(units));
        return new Workload(weight, Collections.unmodifiableMap(more), loadWindow, limitWindow);
    }

    /** How long a silent conversation counts when agents are compared by load. Default: 30 minutes. */
    public Workload withLoadWindow(Duration silence) {
        return new Workload(weight, weights, checked(silence), limitWindow);
    }

    /** How long a silent conversation counts towards limits. Default: 30 minutes. */
    public Workload withLimitWindow(Duration silence) {
        return new Workload(weight, weights, loadWindow, checked(silence));
    }

    private static int checked(int units) {
        if (units < 1 || units > HEAVIEST) {
            throw invalid("weight " + units + " is not a whole number from 1 to " + HEAVIEST
                    + "; write for instance 10 for e-mails and 100 for calls");
        }
        return units;
    }

    private static Duration checked(Duration silence) {
        if (silence.isNegative() || silence.isZero() || silence.compareTo(Require.LONGEST) > 0) {
            throw invalid(silence + " is not a time of silence; write thirty minutes as PT30M, at most "
                    + Require.LONGEST.toDays() + " days");
        }
        return silence;
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.INVALID_VALUE, Place.ROOT, message);
    }

    /** What a conversation by this channel weighs. */
    public int weightOf(Channel channel) {
        return weights.getOrDefault(channel, weight);
    }

    /** What a conversation weighs whose channel has no weight of its own. */
    public int weight() {
        return weight;
    }

    /** Of the channels that have one of their own, in the order given. */
    public Map<Channel, Integer> weights() {
        return weights;
    }

    public Duration loadWindow() {
        return loadWindow;
    }

    public Duration limitWindow() {
        return limitWindow;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Workload that
                && weight == that.weight
                && weights.equals(that.weights)
                && loadWindow.equals(that.loadWindow)
                && limitWindow.equals(that.limitWindow);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weight, weights, loadWindow, limitWindow);
    }

    /** The same for equal ones: channels by their names. */
    @Override
    public String toString() {
        var byName = new TreeMap<Channel, Integer>(Comparator.comparing(Channel::name));
        byName.putAll(weights);
        return "weight " + weight + ", of channels " + byName + ", silent after " + loadWindow + " and " + limitWindow;
    }
}
