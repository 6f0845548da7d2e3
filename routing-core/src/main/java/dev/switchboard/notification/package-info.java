/** What a human is told about a question, and how the answer comes back. */
@NullMarked
package dev.switchboard.notification;

import org.jspecify.annotations.NullMarked;
