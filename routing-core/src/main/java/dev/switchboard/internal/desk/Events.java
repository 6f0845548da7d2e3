package dev.switchboard.internal.desk;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.engine.Fence;
import dev.switchboard.spi.RoutingListener;
import java.util.List;

/** Tells every listener what happened, in order. One that throws disturbs nobody. */
public final class Events {
    private final List<RoutingListener> listeners;
    private final Fence fence;

    /** Tells these listeners. */
    public Events(List<RoutingListener> listeners, Fence fence) {
        this.listeners = List.copyOf(listeners);
        this.fence = fence;
    }

    /** Whether there is anybody to tell. */
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    void publish(List<RoutingEvent> events) {
        for (var listener : listeners) {
            for (var event : events) {
                fence.run("listener", () -> listener.on(event));
            }
        }
    }

    void publish(RoutingEvent event) {
        publish(List.of(event));
    }
}
