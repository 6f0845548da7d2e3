/** What JMH times: one class and one method for each operation, the contestant as a parameter. */
@NullMarked
package dev.switchboard.benchmarks.timed;

import org.jspecify.annotations.NullMarked;
