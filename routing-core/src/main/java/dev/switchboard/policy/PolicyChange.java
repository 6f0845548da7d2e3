package dev.switchboard.policy;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is different in another policy, in the words of whoever configures it.
 *
 * @param persona the id of the persona it belongs to; empty if all personas share it
 * @param kind of what
 * @param action what happens to it
 * @param name which one: a label, an id, an address, the name of a setting as documents have it
 * @param details what exactly, a phrase each; may be empty
 */
public record PolicyChange(String persona, Kind kind, Action action, String name, List<String> details) {

    public PolicyChange {
        details = List.copyOf(details);
    }

    /** What a change is about. */
    public enum Kind {
        PERSONA,
        /** A single value, such as the owner, the chain or a text. */
        SETTING,
        REASON,
        SPECIALIST,
        /** The users of a specialist: all who come from one to another in one change. */
        USERS,
        KNOWLEDGE,
        TAG,
        RULE,
        OPERATOR,
        /** Expertise that a persona wants, or that was created for all. */
        EXPERTISE,
        SCRIPT_STEP,
        ASKER_CLASS,
        AGENT,
        INBOX,
        VIEW,
        VARIABLE,
        /** When somebody is away, and who answers instead. */
        CALENDAR,
        /** Who answers instead of somebody, for one persona. */
        SUBSTITUTE,
        /** A finding of lint that is meant so. */
        ACCEPTED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What happens. */
    public enum Action {
        ADDED,
        REMOVED,
        CHANGED,
        /** Users have another specialist. */
        MOVED,
        /** The elements of a list come in another order. */
        REORDERED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In one line without the persona, for instance {@code reason "PTO" changed: phrases added "day off"}. */
    public String sentence() {
        var what = name.isEmpty() ? kind.toString() : kind + " " + name;
        return Words.inOneLine(what + " " + action + (details.isEmpty() ? "" : ": " + String.join("; ", details)));
    }

    /** In one line, for instance {@code HR: reason "PTO" changed: phrases added "day off"}. */
    @Override
    public String toString() {
        return persona.isEmpty() ? sentence() : Words.inOneLine(persona) + ": " + sentence();
    }
}
