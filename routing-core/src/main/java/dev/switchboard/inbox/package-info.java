/** Inboxes and shared views: where a team finds the conversations that wait for it. */
@NullMarked
package dev.switchboard.inbox;

import org.jspecify.annotations.NullMarked;
