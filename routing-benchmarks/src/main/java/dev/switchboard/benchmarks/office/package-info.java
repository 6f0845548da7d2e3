/**
 * A made-up company, the same in each run: personas with their topics, users with their specialists, and questions. What the
 * right answers are is found out in the plainest way ({@link dev.switchboard.benchmarks.office.Oracle}), so that every
 * contestant can be held to it before its time is taken.
 */
@NullMarked
package dev.switchboard.benchmarks.office;

import org.jspecify.annotations.NullMarked;
