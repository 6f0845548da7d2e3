package dev.switchboard.classify;

import java.util.Objects;

/**
 * A question of which it is known what it is about.
 *
 * @param text the question
 * @param label the label of its reason, or {@link #NONE}
 */
public record LabelledQuestion(String text, String label) {
    /** In place of a label: none fits. */
    public static final String NONE = "none";

    public LabelledQuestion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
    }

    /** Whether none of the labels fits. */
    public boolean isForeign() {
        return label.equals(NONE);
    }
}
