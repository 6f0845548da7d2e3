package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final int ROOM = 6_000;
    private static final int BYTES_OF_A_GROUP = 40;

    private final Slots slots = new Slots(ROOM);

    @Test
    @DisplayName("things are looked for all over the table, not in a few groups")
    void homesAreSpread() {
        long homes = IntStream.range(0, ROOM)
                .map(i -> slots.first(KeyHash.mix(("user" + i).hashCode())))
                .distinct()
                .count();

        assertThat(homes).isGreaterThan(groups() * 9L / 10);
    }

    @Test
    @DisplayName("a thing takes no more than 6.7 bytes")
    void slotsAreSmall() {
        assertThat((double) groups() * BYTES_OF_A_GROUP / ROOM).isLessThan(6.7);
    }

    private int groups() {
        int count = 1;
        for (int group = slots.next(0); group != 0; group = slots.next(group)) {
            count++;
        }
        return count;
    }
}
