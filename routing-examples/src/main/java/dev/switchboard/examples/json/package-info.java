/** JSON as texts, for those who write it. */
@NullMarked
package dev.switchboard.examples.json;

import org.jspecify.annotations.NullMarked;
