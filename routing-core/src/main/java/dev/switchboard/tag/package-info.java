/** Tags: labels on messages and conversations. */
@NullMarked
package dev.switchboard.tag;

import org.jspecify.annotations.NullMarked;
