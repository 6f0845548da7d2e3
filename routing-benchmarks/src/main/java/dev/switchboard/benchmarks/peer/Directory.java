package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of every peer refer to: topics in the order in which they win, and users in hash maps. */
final class Directory {
    private final Map<String, Counter> counters = new HashMap<>();

    Directory(Office office) {
        for (int i = 0; i < office.desks().size(); i++) {
            var desk = office.desks().get(i);
            var users = new HashMap<String, String>(office.userCount(i) * 4 / 3 + 1);
            office.forEachUser(i, users::put);
            counters.put(desk.id(), new Counter(desk.owner(), users));
        }
    }

    private record Counter(String owner, Map<String, String> users) {}

    /** All rules, those of a persona in the order in which they are to be tried. */
    static List<TopicRule> rules(Office office) {
        return office.desks().stream()
                .flatMap(desk -> desk.ranked().stream().map(topic -> new TopicRule(desk.id(), topic)))
                .toList();
    }

    Verdict verdict(String persona, @Nullable String topic, String asker) {
        var counter = counters.get(persona);
        if (counter == null) {
            throw new IllegalArgumentException("nobody is called " + persona);
        }
        var specialist = topic == null ? null : counter.users.get(asker);
        return new Verdict(topic, specialist == null ? counter.owner : specialist);
    }
}
