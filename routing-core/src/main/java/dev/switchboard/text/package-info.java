/** Text as the library compares it: normalised tokens. */
@NullMarked
package dev.switchboard.text;

import org.jspecify.annotations.NullMarked;
