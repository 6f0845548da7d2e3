/** Built-in answers: what a persona knows from its own list. */
@NullMarked
package dev.switchboard.answer;

import org.jspecify.annotations.NullMarked;
