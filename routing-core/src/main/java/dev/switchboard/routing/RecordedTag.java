package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import dev.switchboard.tag.Direction;
import dev.switchboard.tag.Tag;

/**
 * A tag that was found in a message.
 *
 * @param tag which; never one of the engine's, which follow from the decision
 * @param direction where it was found: {@code INBOUND} in what the asker wrote, {@code OUTBOUND} in the reply
 */
public record RecordedTag(Tag tag, Direction direction) {

    /**
     * As found.
     *
     * @throws IllegalArgumentException for {@link Direction#BOTH}: it was found in one message
     */
    public RecordedTag {
        requireNonNull(tag, "tag");
        if (requireNonNull(direction, "direction") == Direction.BOTH) {
            throw new IllegalArgumentException(
                    "tag " + tag + " was found in one message, inbound or outbound, not both");
        }
    }
}
