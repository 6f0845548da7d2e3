/** Specialists and the users each is responsible for. */
@NullMarked
package dev.switchboard.specialist;

import org.jspecify.annotations.NullMarked;
