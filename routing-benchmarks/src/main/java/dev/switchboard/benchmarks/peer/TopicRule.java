package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Topic;

/** A question to this persona that contains one of these phrases is about this topic. */
final class TopicRule {
    private final String persona;
    private final String label;
    private final String[] phrases;

    TopicRule(String persona, Topic topic) {
        this.persona = persona;
        this.label = topic.label();
        this.phrases = topic.allPhrases().stream().map(PlainText::padded).toArray(String[]::new);
    }

    String persona() {
        return persona;
    }

    String label() {
        return label;
    }

    /** As they stand in a padded text. */
    String[] phrases() {
        return phrases;
    }

    boolean fits(String askedPersona, String paddedText) {
        return persona.equals(askedPersona) && isIn(paddedText);
    }

    boolean isIn(String paddedText) {
        for (var phrase : phrases) {
            if (paddedText.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
