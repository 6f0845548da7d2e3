/** Built-in matching of questions to labels. */
@NullMarked
package dev.switchboard.classify;

import org.jspecify.annotations.NullMarked;
