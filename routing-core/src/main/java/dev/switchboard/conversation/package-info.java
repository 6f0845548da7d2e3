/** Conversations, their messages, their participants and those who wait for the asker's approval, and each question's way to a human. */
@NullMarked
package dev.switchboard.conversation;

import org.jspecify.annotations.NullMarked;
