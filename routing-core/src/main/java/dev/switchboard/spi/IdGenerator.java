package dev.switchboard.spi;

/**
 * Makes ids for messages that the host gave none. A pure function of a running number, so that a preview can know the id
 * without using it up.
 */
@FunctionalInterface
public interface IdGenerator {

    /** The id with this number, from 0; different for each number, and from those of every other process over the same store. */
    String idAt(long number);
}
