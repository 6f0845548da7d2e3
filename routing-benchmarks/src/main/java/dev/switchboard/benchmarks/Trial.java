package dev.switchboard.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that JMH can time.
 *
 * @param benchmark a class with one benchmark method
 * @param parameters the values of its parameters
 * @param isPeer whether one round is enough in a short run
 */
public record Trial(Class<?> benchmark, Map<String, String> parameters, boolean isPeer) {

    /** Without parameters yet. */
    public static Trial of(Class<?> benchmark) {
        return new Trial(benchmark, Map.of(), false);
    }

    /** With one parameter more. */
    public Trial with(String parameter, Object value) {
        var more = new TreeMap<>(parameters);
        more.put(parameter, value.toString());
        return new Trial(benchmark, more, isPeer);
    }

    /** Of somebody whose figure only has to show how far away they are. */
    public Trial asPeer() {
        return new Trial(benchmark, parameters, true);
    }

    @Override
    public String toString() {
        return benchmark.getSimpleName() + " " + parameters;
    }
}
