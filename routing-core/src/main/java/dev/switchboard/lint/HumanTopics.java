package dev.switchboard.lint;

import dev.switchboard.persona.Persona;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels and phrases of the reasons that always go to a human. */
final class HumanTopics {
    /** By first word. */
    private final Map<String, List<Topic>> topics = new HashMap<>();

    private HumanTopics() {}

    /** Those of the persona; none if specialist routing is off, because then reasons are not looked for. */
    static HumanTopics of(Persona persona) {
        var topics = new HumanTopics();
        for (var reason : persona.reasons()) {
            if (persona.isSpecialistRouting() && reason.isAlwaysHuman()) {
                topics.add(reason.label(), reason.label());
                reason.phrases().forEach(phrase -> topics.add(reason.label(), phrase));
            }
        }
        return topics;
    }

    private void add(String reason, String phrase) {
        var words = Tokens.of(phrase);
        if (words.count() > 0) {
            topics.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Topic(reason, words));
        }
    }

    /** The reason of the first label or phrase that occurs in the text, its words side by side. */
    Optional<String> in(Tokens text) {
        for (int i = 0; i < text.count(); i++) {
            for (var topic : topics.getOrDefault(text.get(i), List.of())) {
                if (topic.isAt(text, i)) {
                    return Optional.of(topic.reason);
                }
            }
        }
        return Optional.empty();
    }

    private record Topic(String reason, Tokens words) {

        boolean isAt(Tokens text, int index) {
            if (index + words.count() > text.count()) {
                return false;
            }
            for (int i = 0; i < words.count(); i++) {
                if (!text.is(index + i, words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
