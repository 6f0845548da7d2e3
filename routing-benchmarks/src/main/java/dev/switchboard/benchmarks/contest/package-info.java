/** The contestants of each comparison behind one interface, so that they are asked and judged alike. */
@NullMarked
package dev.switchboard.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
