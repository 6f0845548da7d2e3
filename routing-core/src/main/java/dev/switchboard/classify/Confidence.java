package dev.switchboard.classify;

import dev.switchboard.internal.linear.Calibration;

/** How sure a match by names and phrases alone is. */
final class Confidence {
    /** What a phrase that stands word for word in the text adds to what its words say. */
    static final float WORD_FOR_WORD = 0.5f;

    /** From here on, names and phrases alone leave little doubt that a text is about a label. */
    static final float SURE_BY_KEYWORDS = 0.6f;

    /** How sure it is that a text has the label of which it is an example, word for word. */
    static final double OF_EXAMPLE = 0.95;

    /** A word that belongs to one label only is nearly sure; half a phrase is not. */
    static final Calibration OF_KEYWORDS = new Calibration(6, 0, -3.13);

    private Confidence() {}
}
