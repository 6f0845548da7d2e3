/** Question files: a question a line, with its asker and perhaps what is expected of the decision. */
@NullMarked
package dev.switchboard.examples.line;

import org.jspecify.annotations.NullMarked;
