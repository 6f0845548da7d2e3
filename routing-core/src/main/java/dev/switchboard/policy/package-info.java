/** The policy: all configuration as one immutable, versioned whole. */
@NullMarked
package dev.switchboard.policy;

import org.jspecify.annotations.NullMarked;
