/** The history of a contact, gathered from conversations and changes. */
@NullMarked
package dev.switchboard.internal.history;

import org.jspecify.annotations.NullMarked;
