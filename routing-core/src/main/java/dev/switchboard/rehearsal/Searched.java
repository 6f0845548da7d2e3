package dev.switchboard.rehearsal;

import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import java.util.List;

/**
 * In which of two versions of a persona something else is looked for in a text.
 *
 * @param reasons whether other reasons are told apart, or by other words, or with another caution
 * @param tags whether other tags are, or by other words
 * @param knowledge whether other answers are known
 * @param hadTags whether any tag was looked for in what askers write, before
 */
record Searched(boolean reasons, boolean tags, boolean knowledge, boolean hadTags) {
    /** One of the two does not exist. */
    static final Searched ANEW = new Searched(true, true, true, false);

    static Searched of(Persona before, Persona after) {
        return new Searched(
                !findsSame(before, after),
                !tags(before).equals(tags(after)),
                !before.knowledge().equals(after.knowledge()),
                before.tags().stream().anyMatch(tag -> tag.direction().covers(Direction.INBOUND)));
    }

    private static boolean findsSame(Persona one, Persona other) {
        return reasons(one).equals(reasons(other)) && one.caution().equals(other.caution());
    }

    private static List<List<Object>> reasons(Persona persona) {
        return persona.reasons().stream()
                .map(one -> List.<Object>of(
                        ContactReason.keyOf(one.label()), one.description(), one.phrases(), one.examples()))
                .toList();
    }

    private static List<List<Object>> tags(Persona persona) {
        return persona.tags().stream().map(Searched::words).toList();
    }

    private static List<Object> words(SmartTag tag) {
        return List.of(
                tag.tag(),
                tag.description(),
                tag.phrases(),
                tag.examples(),
                tag.direction(),
                tag.looksAtWholeConversation());
    }
}
