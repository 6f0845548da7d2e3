/** The contact directory at work: drafts, merges, links, and who an asker is. */
@NullMarked
package dev.switchboard.internal.directory;

import org.jspecify.annotations.NullMarked;
