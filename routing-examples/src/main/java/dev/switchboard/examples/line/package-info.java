/**
 * Input files: questions to be routed, a JSON object a line, with their askers; labels, and questions of which the label is
 * known.
 */
@NullMarked
package dev.switchboard.examples.line;

import org.jspecify.annotations.NullMarked;
