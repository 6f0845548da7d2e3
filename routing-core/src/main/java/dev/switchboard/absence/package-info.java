/** Who is away, until when, and who answers instead. */
@NullMarked
package dev.switchboard.absence;

import org.jspecify.annotations.NullMarked;
