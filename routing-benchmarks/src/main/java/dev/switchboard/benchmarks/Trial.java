package dev.switchboard.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that JMH can time.
 *
 * @param benchmark a class with one benchmark method
 * @param parameters the values of its parameters
 */
public record Trial(Class<?> benchmark, Map<String, String> parameters) {

    /** Without parameters yet. */
    public static Trial of(Class<?> benchmark) {
        return new Trial(benchmark, Map.of());
    }

    /** With one parameter more. */
    public Trial with(String parameter, Object value) {
        var more = new TreeMap<>(parameters);
        more.put(parameter, value.toString());
        return new Trial(benchmark, more);
    }

    @Override
    public String toString() {
        return benchmark.getSimpleName() + " " + parameters;
    }
}
