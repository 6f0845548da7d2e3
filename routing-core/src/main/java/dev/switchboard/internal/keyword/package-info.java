/** Finds labels by their names and phrases, without training. */
@NullMarked
package dev.switchboard.internal.keyword;

import org.jspecify.annotations.NullMarked;
