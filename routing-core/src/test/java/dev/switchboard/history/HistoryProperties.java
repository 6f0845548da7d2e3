package dev.switchboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.routing.Channel;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HistoryProperties {
    private static final int DEEDS = 200;

    @Property(tries = 200)
    void pagesOfAnySizeGiveTheWholeHistoryInOrder(
            @ForAll @Size(max = 30) List<@IntRange(max = DEEDS) Integer> deeds,
            @ForAll @IntRange(min = 1, max = 12) int most,
            @ForAll @IntRange(max = 5) int kind) {
        var world = new HistoryWorld();
        deeds.forEach(world::act);
        var contact = world.mergeAll();
        var filter = filter(kind, world.now());

        var paged = world.pages(contact, filter, most);

        assertThat(paged).isEqualTo(world.naive(contact, filter));
        assertThat(paged).extracting(HistoryEntry::place).isSorted().doesNotHaveDuplicates();
    }

    private static HistoryFilter filter(int which, Instant now) {
        var all = HistoryFilter.all();
        return switch (which) {
            case 0 -> all.onlyInteractions();
            case 1 -> all.withChannel(Channel.EMAIL);
            case 2 -> all.withPersona("IT").from(now.minusSeconds(2));
            case 3 -> all.before(now.minusSeconds(1));
            case 4 -> all.withKinds(HistoryEntry.Kind.DECIDED, HistoryEntry.Kind.CHANGED);
            default -> all;
        };
    }
}
