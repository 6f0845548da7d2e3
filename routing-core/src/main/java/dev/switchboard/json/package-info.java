/** Policy documents and decisions as JSON. */
@NullMarked
package dev.switchboard.json;

import org.jspecify.annotations.NullMarked;
