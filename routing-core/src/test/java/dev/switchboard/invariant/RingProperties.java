package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class RingProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("round robin is a plain ring, whoever comes, goes, is away or full, and whichever switchboard is asked")
    void turnsAreThoseOfAPlainRing(@ForAll long seed) {
        var world = new RingWorld(seed);

        for (int i = 0; i < 100; i++) {
            world.goOn();
            var expected = world.expected();

            assertThat(world.chosen()).as("question %s", i).isEqualTo(expected);
        }
    }
}
