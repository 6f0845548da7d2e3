package dev.switchboard.spi;

import dev.switchboard.conversation.Message;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.Objects;

/** A message for a tag detector. Immutable. */
public final class TagRequest {
    private final String text;
    private final Tokens tokens;
    private final Direction direction;
    private final List<Message> history;
    private final List<SmartTag> tags;

    /** Made by the engine, and by tests of detectors. */
    public TagRequest(String text, Tokens tokens, Direction direction, List<Message> history, List<SmartTag> tags) {
        this.text = Objects.requireNonNull(text, "text");
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.direction = Objects.requireNonNull(direction, "direction");
        if (direction == Direction.BOTH) {
            throw new IllegalArgumentException("a message is inbound or outbound, not both");
        }
        this.history = List.copyOf(history);
        this.tags = List.copyOf(tags);
    }

    /** To the letter. */
    public String text() {
        return text;
    }

    /** The normalised words of the text. */
    public Tokens tokens() {
        return tokens;
    }

    /** Whether the asker wrote it, or the persona; never both. */
    public Direction direction() {
        return direction;
    }

    /** The latest messages of the conversation before this one, at most 50, oldest first. */
    public List<Message> history() {
        return history;
    }

    /** The tags to choose from, whole: those that are looked for in messages of this direction. */
    public List<SmartTag> tags() {
        return tags;
    }
}
