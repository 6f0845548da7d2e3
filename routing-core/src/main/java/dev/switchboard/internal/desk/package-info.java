/** What happens once something is decided: commit, outbox, dispatch, timers, and the services built on them. */
@NullMarked
package dev.switchboard.internal.desk;

import org.jspecify.annotations.NullMarked;
