package dev.switchboard.json;

import dev.switchboard.agent.Workload;
import dev.switchboard.routing.Channel;

/** Reads how the load of agents is reckoned. */
final class WorkloadReader {
    private final Reading reading;
    private Workload workload = Workload.DEFAULT;

    private WorkloadReader(Reading reading) {
        this.reading = reading;
    }

    static Workload read(Fields fields, Reading reading) {
        return new WorkloadReader(reading).read(fields);
    }

    private Workload read(Fields fields) {
        fields.integer("weight", units -> workload = workload.withWeight(units));
        fields.named("weights", this::ofChannel);
        fields.duration("loadWindow", silence -> workload = workload.withLoadWindow(silence));
        fields.duration("limitWindow", silence -> workload = workload.withLimitWindow(silence));
        return workload;
    }

    private void ofChannel(String channel, JsonValue value) {
        var units = reading.integer(value);
        if (units != null) {
            reading.accepts(value, "", () -> workload = workload.withWeight(new Channel(channel), units));
        }
    }
}
