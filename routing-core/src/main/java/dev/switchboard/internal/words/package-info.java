/** Words as the matchers compare them: letters, stems, weights, similarity. */
@NullMarked
package dev.switchboard.internal.words;

import org.jspecify.annotations.NullMarked;
