package dev.switchboard.csv;

/**
 * What an import made.
 *
 * @param result the map, persona or policy with the file in it; the one before, if nothing changes or it was a dry run
 * @param report what changed
 * @param <T> what it was imported into
 */
public record Imported<T>(T result, ImportReport report) {}
