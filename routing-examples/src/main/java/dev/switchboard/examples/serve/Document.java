package dev.switchboard.examples.serve;

/** An answer that is no JSON, for instance a file to keep. */
public record Document(String contentType, String text) {}
