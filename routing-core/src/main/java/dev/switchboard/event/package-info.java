/** What happens, told as it happens: ids and labels, never the text of a message. */
@NullMarked
package dev.switchboard.event;

import org.jspecify.annotations.NullMarked;
