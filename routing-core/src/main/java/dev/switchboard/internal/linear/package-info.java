/** Learns labels from examples: hashed features, a linear model with two heads, calibration. */
@NullMarked
package dev.switchboard.internal.linear;

import org.jspecify.annotations.NullMarked;
