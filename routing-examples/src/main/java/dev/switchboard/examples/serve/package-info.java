/** The demo console in a browser: a web server on the JDK's own, and the house in which the rooms are. */
@NullMarked
package dev.switchboard.examples.serve;

import org.jspecify.annotations.NullMarked;
