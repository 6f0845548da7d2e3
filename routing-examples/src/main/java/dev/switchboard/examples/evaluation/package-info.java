/** The built-in classifier at work on questions of which the label is known. */
@NullMarked
package dev.switchboard.examples.evaluation;

import org.jspecify.annotations.NullMarked;
