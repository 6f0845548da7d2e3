package dev.switchboard.internal.engine;

import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smart tags found in one turn.
 *
 * @param inbound in the asker's message
 * @param outbound in the reply
 */
record TagsOfTurn(List<SmartTag> inbound, List<SmartTag> outbound) {
    static final TagsOfTurn NONE = new TagsOfTurn(List.of(), List.of());

    TagsOfTurn withInbound(List<SmartTag> found) {
        return new TagsOfTurn(found, outbound);
    }

    TagsOfTurn withOutbound(List<SmartTag> found) {
        return new TagsOfTurn(inbound, found);
    }

    /** The smart tags: of the message, then of the reply. */
    List<SmartTag> smart() {
        return outbound.isEmpty() ? inbound : union(inbound, outbound);
    }

    /** All: of the message, of the engine, of the reply. */
    List<Tag> all(List<Tag> ofEngine) {
        return inbound.isEmpty() && outbound.isEmpty() ? ofEngine : union(ofQuestion(ofEngine), ofReply());
    }

    /** Those found in the message. */
    List<Tag> inMessage() {
        return names(inbound);
    }

    /** Those found in the message, and those of the engine. */
    List<Tag> ofQuestion(List<Tag> ofEngine) {
        return inbound.isEmpty() ? ofEngine : union(names(inbound), ofEngine);
    }

    List<Tag> ofReply() {
        return names(outbound);
    }

    /** The first tag of the message that wants no reply. */
    @Nullable
    Tag silencing() {
        return silencing(inbound);
    }

    /** The first tag of the reply that wants it not to be sent. */
    @Nullable
    Tag silencingReply() {
        return silencing(outbound);
    }

    private static @Nullable Tag silencing(List<SmartTag> tags) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).postAction() == PostAction.NO_REPLY) {
                return tags.get(i).tag();
            }
        }
        return null;
    }

    private static List<Tag> names(List<SmartTag> tags) {
        return tags.isEmpty() ? List.of() : tags.stream().map(SmartTag::tag).toList();
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
