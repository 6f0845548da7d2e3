package dev.switchboard.identity;

/** What a kind of identifier demands of a value, and what of it is compared. Any number of threads may ask. */
@FunctionalInterface
interface KeyRule {

    /**
     * Reads one value.
     *
     * @param scope as received
     * @param value without white space around it; neither blank nor long, and without characters that nobody sees
     */
    Reading read(String scope, String value);
}
