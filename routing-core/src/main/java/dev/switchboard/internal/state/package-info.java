/** Working with the store: attempts until a race is won, all pages of an answer. */
@NullMarked
package dev.switchboard.internal.state;

import org.jspecify.annotations.NullMarked;
