/**
 * What somebody would write by hand who needs nothing but this one answer: no trace, no policy that changes, no text beyond
 * ASCII. Shows how fast it can be at all.
 */
@NullMarked
package dev.switchboard.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
