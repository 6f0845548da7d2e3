package dev.switchboard.tag;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.List;
import java.util.Objects;

/**
 * A tag that is put on messages which fit its scenario: what it is about in words, phrases that mean it, examples (AI-2, AI-14).
 * Immutable; each {@code with} method returns a changed copy.
 */
public final class SmartTag {
    /** What names begin with that belong to the engine. */
    public static final String RESERVED_PREFIX = "sys_";

    private static final int MOST_NAME = 100;
    private static final int MOST_TEXT = 2_000;

    private final Tag tag;
    private final String description;
    private final List<String> phrases;
    private final List<String> examples;
    private final Direction direction;
    private final boolean wholeConversation;

    private SmartTag(
            Tag tag,
            String description,
            List<String> phrases,
            List<String> examples,
            Direction direction,
            boolean wholeConversation) {
        this.tag = tag;
        this.description = description;
        this.phrases = phrases;
        this.examples = examples;
        this.direction = direction;
        this.wholeConversation = wholeConversation;
    }

    /**
     * A tag with this name, inbound, that looks at single messages. Its name is what it means, with spaces or underscores
     * between the words: {@code return_or_refund} is known as the preset is.
     *
     * @param name at most 100 characters, not beginning with {@code sys_} in any case (I-9)
     * @throws InvalidInputException with {@code RESERVED_TAG} if it does
     */
    public static SmartTag custom(String name) {
        var text = Require.text(name, "tag name", MOST_NAME);
        if (isReserved(text)) {
            throw new InvalidInputException(
                    PolicyProblem.RESERVED_TAG,
                    Place.ROOT,
                    "tag name " + Require.quote(text) + " begins with \"" + RESERVED_PREFIX
                            + "\", which belongs to the tags that the library sets itself; choose another beginning");
        }
        return new SmartTag(new Tag(text), "", List.of(), List.of(), Direction.INBOUND, false);
    }

    /** Whatever stands before that is no letter or digit, and may be invisible. */
    private static boolean isReserved(String name) {
        int start = 0;
        while (start < name.length() && !Character.isLetterOrDigit(name.codePointAt(start))) {
            start += Character.charCount(name.codePointAt(start));
        }
        return name.regionMatches(true, start, RESERVED_PREFIX, 0, RESERVED_PREFIX.length());
    }

    /** Says when the tag fits, for people and for detectors; at most 2,000 characters. */
    public SmartTag withDescription(String newDescription) {
        var text = newDescription.isBlank() ? "" : Require.text(newDescription, "description", MOST_TEXT);
        return new SmartTag(tag, text, phrases, examples, direction, wholeConversation);
    }

    /** Words that mean it, beside its name and those of the preset with that name. */
    public SmartTag withPhrases(String... newPhrases) {
        return withPhrases(List.of(newPhrases));
    }

    /** Words that mean it, beside its name and those of the preset with that name. */
    public SmartTag withPhrases(List<String> newPhrases) {
        var texts = Require.texts(newPhrases, "phrase", MOST_TEXT);
        return new SmartTag(tag, description, texts, examples, direction, wholeConversation);
    }

    /** Messages that it fits, for detectors that learn from them. */
    public SmartTag withExamples(String... newExamples) {
        return withExamples(List.of(newExamples));
    }

    /** Messages that it fits, for detectors that learn from them. */
    public SmartTag withExamples(List<String> newExamples) {
        var texts = Require.texts(newExamples, "example", MOST_TEXT);
        return new SmartTag(tag, description, phrases, texts, direction, wholeConversation);
    }

    /** Whose messages it is looked for in. Default: the asker's. */
    public SmartTag withDirection(Direction newDirection) {
        var next = Objects.requireNonNull(newDirection, "direction");
        return new SmartTag(tag, description, phrases, examples, next, wholeConversation);
    }

    /**
     * Whether a message is seen together with what the asker said before in the conversation: an asker who writes "I bought
     * shoes", then "they are too small", then "so I want my money back" says one thing in three messages. Default: no.
     */
    public SmartTag withWholeConversation(boolean whole) {
        return new SmartTag(tag, description, phrases, examples, direction, whole);
    }

    public Tag tag() {
        return tag;
    }

    /** The name of the tag. */
    public String name() {
        return tag.name();
    }

    /** Empty if none was given. */
    public String description() {
        return description;
    }

    public List<String> phrases() {
        return phrases;
    }

    public List<String> examples() {
        return examples;
    }

    public Direction direction() {
        return direction;
    }

    /** Whether what the asker said before counts too. */
    public boolean looksAtWholeConversation() {
        return wholeConversation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmartTag that
                && tag.equals(that.tag)
                && description.equals(that.description)
                && phrases.equals(that.phrases)
                && examples.equals(that.examples)
                && direction == that.direction
                && wholeConversation == that.wholeConversation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, phrases);
    }

    @Override
    public String toString() {
        return tag.name();
    }
}
