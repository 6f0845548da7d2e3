/** What happens, written into the host's log. */
@NullMarked
package dev.switchboard.logging;

import org.jspecify.annotations.NullMarked;
