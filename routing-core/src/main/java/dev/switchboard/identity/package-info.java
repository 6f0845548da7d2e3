/** Who somebody is: e-mail addresses, channel ids and the keys they are compared by. */
@NullMarked
package dev.switchboard.identity;

import org.jspecify.annotations.NullMarked;
