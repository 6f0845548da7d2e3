/**
 * The history of a contact: all that happened with one person, over all channels, in one order (ML-34 to ML-40).
 *
 * <p>Everything begins with {@link dev.switchboard.history.Histories}. A history is made of
 * {@linkplain dev.switchboard.history.HistoryEntry entries}; an {@link dev.switchboard.history.Interaction} is one conversation of it
 * with its transcript, details and variables.
 */
@NullMarked
package dev.switchboard.history;

import org.jspecify.annotations.NullMarked;
