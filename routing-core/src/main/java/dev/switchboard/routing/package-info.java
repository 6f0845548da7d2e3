/** The front door: a question, its asker, and the decision about who answers. */
@NullMarked
package dev.switchboard.routing;

import org.jspecify.annotations.NullMarked;
