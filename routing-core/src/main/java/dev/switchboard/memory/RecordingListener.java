package dev.switchboard.memory;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.spi.RoutingListener;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps every event. Any number of threads may use it. */
public final class RecordingListener extends FailsOnDemand implements RoutingListener {
    private final Queue<RoutingEvent> events = new ConcurrentLinkedQueue<>();

    /** Nothing recorded yet. */
    public RecordingListener() {}

    @Override
    public void on(RoutingEvent event) {
        act(() -> events.add(event));
    }

    /** What happened, oldest first. */
    public List<RoutingEvent> events() {
        return List.copyOf(events);
    }

    /** What happened of this kind, oldest first. */
    public List<RoutingEvent> events(RoutingEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }
}
