package dev.switchboard.internal.linear;

import dev.switchboard.text.Tokens;

/**
 * A line to learn from.
 *
 * @param text its words
 * @param label the number of its label, or {@link #BACKGROUND}
 */
public record Lesson(Tokens text, int label) {
    /** In place of a label: a line that has none of them. */
    public static final int BACKGROUND = -1;
}
