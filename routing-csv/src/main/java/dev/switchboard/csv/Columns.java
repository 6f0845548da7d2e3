package dev.switchboard.csv;

import java.util.List;
import java.util.Optional;

/**
 * The columns that a file may have. Never changes.
 *
 * @param <C> what names one of them
 */
interface Columns<C> {

    /** The column that is headed so, however it is spaced and capitalised. */
    Optional<C> headed(String heading);

    /** Its heading. */
    String title(C column);

    /** The headings that people are shown, in the order of the template. */
    List<String> titles();

    /** Those without which there is nothing to be done; the others may be missing. */
    List<C> required();
}
