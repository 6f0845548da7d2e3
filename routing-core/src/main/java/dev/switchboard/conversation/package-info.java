/** Conversations, their messages, their participants, and each question's way to a human. */
@NullMarked
package dev.switchboard.conversation;

import org.jspecify.annotations.NullMarked;
