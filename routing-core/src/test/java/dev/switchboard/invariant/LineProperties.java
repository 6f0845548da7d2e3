package dev.switchboard.invariant;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class LineProperties {
    private static final int EVENTS = 150;

    @Property(tries = 60)
    @Label("a line is served in the specified order whenever anybody is free, never starves and never loses anybody")
    void servedInOrder(@ForAll long seed) {
        var day = new LineDay(seed);

        for (int i = 0; i < EVENTS; i++) {
            day.goOn();
        }

        day.end();
    }
}
