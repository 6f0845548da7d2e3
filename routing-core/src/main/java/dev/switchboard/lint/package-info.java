/** Findings: what is legal in a policy, but probably not what was meant. */
@NullMarked
package dev.switchboard.lint;

import org.jspecify.annotations.NullMarked;
