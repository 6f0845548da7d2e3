/** The escalation chain: who is asked, one after the other, until somebody can answer. */
@NullMarked
package dev.switchboard.chain;

import org.jspecify.annotations.NullMarked;
