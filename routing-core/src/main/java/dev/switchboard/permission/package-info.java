/** Who does something, and what: the words in which permissions are asked and given. */
@NullMarked
package dev.switchboard.permission;

import org.jspecify.annotations.NullMarked;
