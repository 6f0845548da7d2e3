/**
 * Parts that live in memory: the default store, presence by the last activity, agent platforms, and fixtures for tests that record,
 * follow a script or fail on demand.
 */
@NullMarked
package dev.switchboard.memory;

import org.jspecify.annotations.NullMarked;
