package dev.switchboard.internal.linear;

import dev.switchboard.text.Tokens;

/**
 * A line to learn from.
 *
 * @param text its words
 * @param label the number of its label, or {@link #BACKGROUND}
 * @param weight how bad it is to get it wrong; 1 for an example
 */
public record Lesson(Tokens text, int label, float weight) {
    /** In place of a label: a line that has none of them. */
    public static final int BACKGROUND = -1;

    /** One that weighs 1. */
    public Lesson(Tokens text, int label) {
        this(text, label, 1);
    }
}
