/** Agents: the humans who work on conversations. */
@NullMarked
package dev.switchboard.agent;

import org.jspecify.annotations.NullMarked;
