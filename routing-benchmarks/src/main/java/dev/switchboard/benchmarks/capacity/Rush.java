package dev.switchboard.benchmarks.capacity;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When questions come: nearly none at night, most in the middle of the morning and after lunch. */
final class Rush {
    /** How many of a thousand come in each hour. */
    private static final int[] PER_MILLE = {
        1, 1, 1, 1, 2, 6, 22, 58, 98, 132, 118, 82, 58, 98, 112, 88, 58, 30, 14, 8, 5, 4, 2, 1
    };

    private static final long NANOS_OF_AN_HOUR = Duration.ofHours(1).toNanos();

    private Rush() {}

    /** Plans the questions of a day, each at a time of its own within its hour. */
    static void plan(Agenda agenda, Instant midnight, int questions, RandomGenerator chance, Runnable question) {
        int sum = 0;
        for (int part : PER_MILLE) {
            sum += part;
        }
        for (int hour = 0; hour < PER_MILLE.length; hour++) {
            var begin = midnight.plus(Duration.ofHours(hour));
            long count = Math.round((double) questions * PER_MILLE[hour] / sum);
            for (long i = 0; i < count; i++) {
                agenda.at(begin.plusNanos(chance.nextLong(NANOS_OF_AN_HOUR)), question);
            }
        }
    }
}
