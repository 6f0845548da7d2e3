/** What each room of the demo console shows and does: clients of the library's public interfaces. */
@NullMarked
package dev.switchboard.examples.serve.room;

import org.jspecify.annotations.NullMarked;
