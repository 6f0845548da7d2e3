package dev.switchboard.spi;

import dev.switchboard.event.RoutingEvent;

/**
 * Is told what happens.
 *
 * <p>Called on the thread on which it happens, after it is committed, in order for one conversation; must be safe for use by
 * many threads and quick. What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface RoutingListener {

    /** Something happened. */
    void on(RoutingEvent event);
}
