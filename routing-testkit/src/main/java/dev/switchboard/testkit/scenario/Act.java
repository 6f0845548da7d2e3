package dev.switchboard.testkit.scenario;

/** Something that somebody does, or that happens. */
@FunctionalInterface
interface Act {

    /** Does it, and says by the name of a result how that went; empty if there is nothing to say. */
    String in(Play play);
}
