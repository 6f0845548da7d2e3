package dev.switchboard.fault;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.FaultyStore.Moment;
import java.util.List;

/** One of the processes over the store: it may die at any call of the store, and nothing of it is left but what was committed. */
final class OneProcess {
    private static final int SOON = 12;

    final String name;
    final Switchboard switchboard;
    private final FaultWorld world;
    private final FaultyStore store;
    private long diesAt = Long.MAX_VALUE;

    OneProcess(FaultWorld world, String name) {
        this.world = world;
        this.name = name;
        this.store = new FaultyStore(world.store);
        var wires = new Wires(world, this::isDead);
        this.switchboard = Switchboard.over(world.policy)
                .store(store)
                .clock(world.clock)
                .ids(number -> name + "-" + number)
                .tokenKey(new byte[16])
                .deliveryLease(FaultWorld.LEASE)
                .notifier(wires.notifier())
                .chatGateway(wires.gateway())
                .listener(wires.listener())
                .tagDetector(wires.detector())
                .classifier(wires.classifier())
                .answers(wires.answers())
                .inboxAdapter(wires.platform())
                .build();
        store.beforeEach(this::beforeStoreCall);
    }

    boolean isDead() {
        return store.calls() >= diesAt;
    }

    /** Dies at one of its next calls of the store. */
    void dieSoon() {
        diesAt = store.calls() + 1 + world.chance.upTo(SOON);
        var moment = world.chance.pick(List.of(Moment.values()));
        world.chance.say("   " + name + " will die " + moment + " store call " + diesAt);
        store.dieAt(diesAt, moment);
    }

    /** The store may fail once; and others may be faster. */
    private void beforeStoreCall(long call) {
        if (!isDead() && world.chance.inOneOf(4) && world.chance.goesWrong()) {
            if (!world.chance.isGentle() && world.chance.inOneOf(4)) {
                var moment = world.chance.pick(List.of(Moment.values()));
                world.chance.say("      store call " + call + " of " + name + " fails " + moment + " its effect");
                store.failAt(call, moment);
            } else {
                world.somebodyElse(this);
            }
        }
    }
}
