package dev.switchboard.csv;

/** Takes the rows of a file that have the right form, one by one, and notes what is wrong with them. Belongs to one thread. */
@FunctionalInterface
interface RowCheck<C> {

    /** The next row. */
    void take(Rows<C> row);
}
