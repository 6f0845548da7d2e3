package dev.switchboard.internal.engine;

import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.Comparator;
import java.util.List;

/** The contextual instructions in force (AI-3): of this turn's tags and of those that the conversation already has (T-AI-34). */
final class Instructions {

    private Instructions() {}

    /** By priority, then in the order configured; each text once (model, 3.4). */
    static List<String> of(Turn turn) {
        var tags = turn.persona().tags();
        if (tags.isEmpty()) {
            return List.of();
        }
        return tags.stream()
                .filter(tag -> isInForce(turn, tag.tag()))
                .sorted(Comparator.comparingInt(SmartTag::priority).reversed())
                .map(Instructions::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isInForce(Turn turn, Tag tag) {
        var conversation = turn.conversation();
        return turn.allTags().contains(tag)
                || (conversation != null && conversation.tags().contains(tag));
    }

    private static String text(SmartTag tag) {
        if (tag.asksFor().isEmpty()) {
            return tag.instructions();
        }
        var asking = "Ask for: " + String.join(", ", tag.asksFor()) + ".";
        return tag.instructions().isEmpty() ? asking : tag.instructions() + "\n" + asking;
    }
}
