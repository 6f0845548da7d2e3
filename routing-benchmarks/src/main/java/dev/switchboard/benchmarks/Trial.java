package dev.switchboard.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that JMH can time.
 *
 * @param benchmark a class with one benchmark method
 * @param parameters the values of its parameters
 * @param isAside whether one round is enough in a short run
 */
public record Trial(Class<?> benchmark, Map<String, String> parameters, boolean isAside) {

    /** Without parameters yet. */
    public static Trial of(Class<?> benchmark) {
        return new Trial(benchmark, Map.of(), false);
    }

    /** With one parameter more. */
    public Trial with(String parameter, Object value) {
        var more = new TreeMap<>(parameters);
        more.put(parameter, value.toString());
        return new Trial(benchmark, more, isAside);
    }

    /** A figure that no budget goes by, or that is so far within its budget that one round tells. */
    public Trial aside() {
        return new Trial(benchmark, parameters, true);
    }

    @Override
    public String toString() {
        return benchmark.getSimpleName() + " " + parameters;
    }
}
