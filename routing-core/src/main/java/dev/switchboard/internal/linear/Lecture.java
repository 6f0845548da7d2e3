package dev.switchboard.internal.linear;

/**
 * What came of lessons.
 *
 * @param classifier knows the labels
 * @param outOfFold how well it would have done on the lessons if it had not learned from them
 */
public record Lecture(LinearClassifier classifier, OutOfFold outOfFold) {}
