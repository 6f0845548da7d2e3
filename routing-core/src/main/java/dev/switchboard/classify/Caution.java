package dev.switchboard.classify;

/**
 * How much worse it is to find a label where there is none, or another, than to miss it.
 *
 * @param value above 0; at 1 both are equally bad, at 9 a match must be 90 % sure
 */
record Caution(double value) {
    /** Where a missed reason costs the owner a mail, and a wrong one somebody else and the asker time. */
    static final Caution DEFAULT = new Caution(0.35);

    Caution {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("caution is " + value + "; it must be above 0 and finite");
        }
    }

    /** How sure a match must be, from 0 to 1. */
    double threshold() {
        return value / (1 + value);
    }
}
