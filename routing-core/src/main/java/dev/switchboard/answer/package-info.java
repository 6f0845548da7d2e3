/** Built-in answers. */
@NullMarked
package dev.switchboard.answer;

import org.jspecify.annotations.NullMarked;
