/** The command line: one class for each command. */
@NullMarked
package dev.switchboard.examples.cli;

import org.jspecify.annotations.NullMarked;
