package dev.switchboard.benchmarks.peer;

import org.jspecify.annotations.Nullable;

/** The fact that Drools reasons about: public, because its rules are compiled against it. */
public final class Inquiry {
    private final String persona;
    private final String text;
    private final TopicRule[] rules;
    private @Nullable String topic;

    Inquiry(String persona, String text, TopicRule[] rules) {
        this.persona = persona;
        this.text = text;
        this.rules = rules;
    }

    public String getPersona() {
        return persona;
    }

    /** Whether the text contains a phrase of the rule with this number. */
    public boolean mentions(int rule) {
        return rules[rule].isIn(text);
    }

    /** The rule with this number applies. */
    public void found(int rule) {
        topic = rules[rule].label();
    }

    @Nullable
    String topic() {
        return topic;
    }
}
