package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of every peer refer to: topics in the order in which they win, and users in hash maps. */
final class Directory {
    private final Map<String, Counter> counters = new HashMap<>();

    Directory(Company company) {
        for (int i = 0; i < company.desks().size(); i++) {
            var desk = company.desks().get(i);
            var users = new HashMap<String, String>(company.userCount(i) * 4 / 3 + 1);
            company.forEachUser(i, users::put);
            counters.put(desk.id(), new Counter(desk.owner(), users));
        }
    }

    private record Counter(String owner, Map<String, String> users) {}

    /** All rules, those of a persona in the order in which they are to be tried. */
    static List<TopicRule> rules(Company company) {
        return company.desks().stream()
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
