/** Chooses an agent: who is in the pool, who stands on which rung, who goes first. */
@NullMarked
package dev.switchboard.internal.selection;

import org.jspecify.annotations.NullMarked;
