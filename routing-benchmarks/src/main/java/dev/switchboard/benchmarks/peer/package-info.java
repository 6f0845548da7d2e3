/**
 * What a user would take instead, written the way its documentation shows, and helped where that is easy: each gets the text
 * normalised once for all of its rules, and looks users up in a hash map.
 */
@NullMarked
package dev.switchboard.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
