/** Tags: labels on messages and conversations, and the scenarios by which smart tags are found. */
@NullMarked
package dev.switchboard.tag;

import org.jspecify.annotations.NullMarked;
