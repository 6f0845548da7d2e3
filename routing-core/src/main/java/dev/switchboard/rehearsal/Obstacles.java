package dev.switchboard.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what cannot be made again. Belongs to one thread. */
final class Obstacles {
    private static final int EXAMPLES = 10;
    private static final Comparator<Unreplayed> MOST_FIRST =
            Comparator.comparingLong(Unreplayed::questions).reversed();

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    /** Records that are counted together. */
    private record Key(
            String persona, Obstacle why, @Nullable Cause where) {}

    private static final class Count {
        private final List<String> examples = new ArrayList<>();
        private long questions;
    }

    void add(String persona, Obstacle why, @Nullable Cause where, String message) {
        var count = counts.computeIfAbsent(new Key(persona, why, where), any -> new Count());
        count.questions++;
        if (count.examples.size() < EXAMPLES) {
            count.examples.add(message);
        }
    }

    /** The largest first; of equal ones the first found. */
    List<Unreplayed> list() {
        return counts.entrySet().stream()
                .map(entry -> made(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Unreplayed made(Key key, Count count) {
        return new Unreplayed(key.persona, key.why, key.where, count.questions, count.examples);
    }
}
