package dev.switchboard.benchmarks.office;

import java.util.List;

/**
 * A label that is learned from examples.
 *
 * @param label two of its words
 * @param examples questions about it
 */
public record Theme(String label, List<String> examples) {}
