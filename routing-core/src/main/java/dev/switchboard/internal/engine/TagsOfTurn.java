package dev.switchboard.internal.engine;

import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags found in one turn: in the asker's message, by the engine, in the reply. Belongs to one thread. */
final class TagsOfTurn {
    private List<SmartTag> inbound = List.of();
    private List<SmartTag> outbound = List.of();
    private List<Tag> system = List.of();

    void foundInMessage(List<SmartTag> found) {
        inbound = found;
    }

    void foundInReply(List<SmartTag> found) {
        outbound = found;
    }

    void ofSystem(List<Tag> tags) {
        system = tags;
    }

    /** The smart tags: of the message, then of the reply. */
    List<SmartTag> smart() {
        return outbound.isEmpty() ? inbound : union(inbound, outbound);
    }

    /** All: of the message, of the engine, of the reply. */
    List<Tag> all() {
        return inbound.isEmpty() && outbound.isEmpty() ? system : union(ofQuestion(), ofReply());
    }

    /** Those found in the message. */
    List<Tag> inMessage() {
        return names(inbound);
    }

    /** Those found in the message, and those of the engine. */
    List<Tag> ofQuestion() {
        return inbound.isEmpty() ? system : union(names(inbound), system);
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
