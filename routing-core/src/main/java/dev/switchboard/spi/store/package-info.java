/** Where conversations, decisions and the outbox are kept. */
@NullMarked
package dev.switchboard.spi.store;

import org.jspecify.annotations.NullMarked;
