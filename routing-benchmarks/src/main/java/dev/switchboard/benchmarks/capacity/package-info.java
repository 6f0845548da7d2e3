/**
 * What one machine can carry: a day of a large company through the real router on a virtual clock, and very many questions one after the
 * other with what is old forgotten.
 *
 * <pre>{@code
 * java -cp routing-benchmarks/target/benchmarks.jar dev.switchboard.benchmarks.capacity.Capacity day
 * java -cp routing-benchmarks/target/benchmarks.jar dev.switchboard.benchmarks.capacity.Capacity soak 10000000
 * }</pre>
 *
 * <p>Both print a table and write {@code capacity-day.json} or {@code capacity-soak.json}, and a picture of the same name, beside the results of
 * the benchmarks. Chance is seeded: outcomes and waits are the same each time, only time and heap are measured.
 */
@NullMarked
package dev.switchboard.benchmarks.capacity;

import org.jspecify.annotations.NullMarked;
