/** Trying a policy before it is in force: who would be answered by somebody else, and what former decisions would be. */
@NullMarked
package dev.switchboard.rehearsal;

import org.jspecify.annotations.NullMarked;
