package dev.switchboard.benchmarks.office;

import org.jspecify.annotations.Nullable;

/**
 * Who answers, and because of which topic.
 *
 * @param topic its label, or nothing if the question is about none
 * @param target the address of the specialist or owner
 */
public record Verdict(@Nullable String topic, String target) {}
