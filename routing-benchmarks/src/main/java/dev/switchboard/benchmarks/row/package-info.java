/** The rows of the table, one class each: what is compared, and what has to be reached. */
@NullMarked
package dev.switchboard.benchmarks.row;

import org.jspecify.annotations.NullMarked;
