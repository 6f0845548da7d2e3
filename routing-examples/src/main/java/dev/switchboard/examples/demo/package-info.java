/** Stories told on the console. */
@NullMarked
package dev.switchboard.examples.demo;

import org.jspecify.annotations.NullMarked;
