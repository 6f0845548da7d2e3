/** Built-in answers: what a persona knows by itself. */
@NullMarked
package dev.switchboard.answer;

import org.jspecify.annotations.NullMarked;
