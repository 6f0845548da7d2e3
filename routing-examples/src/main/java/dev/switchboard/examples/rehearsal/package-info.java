/** A policy at work on question lines, with nothing outside of memory. */
@NullMarked
package dev.switchboard.examples.rehearsal;

import org.jspecify.annotations.NullMarked;
