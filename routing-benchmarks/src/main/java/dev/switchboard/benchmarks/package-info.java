/**
 * Time and memory of the library beside hand-written floors and what a user would pick instead.
 *
 * <pre>{@code
 * mvn -B -q -Pbenchmarks -DskipTests package
 * java -jar routing-benchmarks/target/benchmarks.jar
 * }</pre>
 *
 * <p>prints a table of today's ratios with the budget of each and whether it is met, and writes it to
 * {@code routing-benchmarks/target/results.json}. It takes about a quarter of an hour on two cores; {@code --profile long} measures
 * longer, with ten million users too, {@code --profile smoke} shows in a few minutes that everything runs and says nothing
 * about speed. {@code --only decide,route} measures only these rows,
 * {@code --page FILE} puts table and pictures into a page. Ratios hold within one run; figures of two runs, or of two
 * machines, cannot be compared.
 *
 * <p>{@code day} computes a working day of a firm, {@code soak} routes ten million questions: see the package {@code capacity}.
 *
 * <p>What is measured is described where it is done: one class for each row in {@code row}, what JMH calls in {@code timed},
 * what runs in a Java virtual machine of its own in {@code process}. Before anything is timed, each contestant answers some
 * hundreds of questions, and is refused if an answer is wrong.
 *
 * <p>A new row is a class that implements {@link dev.switchboard.benchmarks.Row} and its place in
 * {@link dev.switchboard.benchmarks.row.Rows}.
 */
@NullMarked
package dev.switchboard.benchmarks;

import org.jspecify.annotations.NullMarked;
