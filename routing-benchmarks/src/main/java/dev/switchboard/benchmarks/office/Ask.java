package dev.switchboard.benchmarks.office;

/**
 * A question and who asks it.
 *
 * @param persona its id
 * @param text as somebody would type it
 * @param asker an address
 */
public record Ask(String persona, String text, String asker) {}
