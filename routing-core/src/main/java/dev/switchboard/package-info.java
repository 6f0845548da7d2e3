/** Switchboard: begin with {@link dev.switchboard.Switchboard#over}. */
@NullMarked
package dev.switchboard;

import org.jspecify.annotations.NullMarked;
