package dev.switchboard.benchmarks.office;

import java.util.Comparator;
import java.util.List;

/**
 * A persona.
 *
 * @param id how questions name it
 * @param owner who gets what nobody else gets
 * @param topics five
 */
public record Desk(String id, String owner, List<Topic> topics) {

    /** The topics in the order in which they win: the longer label first, equal ones as configured. */
    public List<Topic> ranked() {
        return topics.stream()
                .sorted(Comparator.comparing(topic -> -topic.label().length()))
                .toList();
    }
}
