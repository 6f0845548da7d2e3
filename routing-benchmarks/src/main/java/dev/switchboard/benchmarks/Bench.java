package dev.switchboard.benchmarks;

/**
 * What a row measures with. Belongs to one thread.
 *
 * @param profile how long and with how much
 * @param jmh takes times
 * @param progress tells whoever waits
 */
public record Bench(Profile profile, Jmh jmh, Progress progress) {}
