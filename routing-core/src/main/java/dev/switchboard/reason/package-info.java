/** Contact reasons: the topics that bring a question to the asker's own specialist. */
@NullMarked
package dev.switchboard.reason;

import org.jspecify.annotations.NullMarked;
