package dev.switchboard.tag;

import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.PriorityMinutes;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A tag that is put on messages which fit its scenario (what it is about in words, phrases that mean it, examples), and what it
 * does then: instructions for the reply, things to ask the asker for, what becomes of the automation (AI-2 to AI-7, AI-14).
 * Immutable; each {@code with} method returns a changed copy.
 */
public final class SmartTag {
    /** What names begin with that belong to the engine. */
    public static final String RESERVED_PREFIX = "sys_";

    private static final int MOST_TEXT = 2_000;
    private static final int MOST_INSTRUCTIONS = 20_000;

    private final Parts parts;

    private SmartTag(Parts parts) {
        this.parts = parts;
    }

    /**
     * A tag with this name, inbound, that looks at single messages. Its name is what it means, with spaces or underscores
     * between the words: {@code return_or_refund} is known as the preset is.
     *
     * @param name at most 100 characters, not beginning with {@code sys_} in any case (I-9)
     * @throws InvalidInputException with {@code RESERVED_TAG} if it does
     */
    public static SmartTag custom(String name) {
        return new SmartTag(new Parts(Tag.custom(name)));
    }

    /** Says when the tag fits, for people and for detectors; at most 2,000 characters. */
    public SmartTag withDescription(String description) {
        var text = description.isBlank() ? "" : Require.text(description, "description", MOST_TEXT);
        return with(next -> next.description = text);
    }

    /** Words that mean it, beside its name and those of the preset with that name. */
    public SmartTag withPhrases(String... phrases) {
        return withPhrases(List.of(phrases));
    }

    /** Words that mean it, beside its name and those of the preset with that name. */
    public SmartTag withPhrases(List<String> phrases) {
        var texts = Require.texts(phrases, "phrase", MOST_TEXT);
        return with(next -> next.phrases = texts);
    }

    /** Messages that it fits, for detectors that learn from them. */
    public SmartTag withExamples(String... examples) {
        return withExamples(List.of(examples));
    }

    /** Messages that it fits, for detectors that learn from them. */
    public SmartTag withExamples(List<String> examples) {
        var texts = Require.texts(examples, "example", MOST_TEXT);
        return with(next -> next.examples = texts);
    }

    /** Whose messages it is looked for in. Default: the asker's. */
    public SmartTag withDirection(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return with(next -> next.direction = direction);
    }

    /**
     * Whether a message is seen together with what the asker said before in the conversation: an asker who writes "I bought
     * shoes", then "they are too small", then "so I want my money back" says one thing in three messages. Default: no.
     */
    public SmartTag withWholeConversation(boolean whole) {
        return with(next -> next.wholeConversation = whole);
    }

    /**
     * Contextual instructions: handed to the answer provider in the turn in which the tag is found, and in all later turns of the
     * conversation (AI-3); at most 20,000 characters. Default: none.
     */
    public SmartTag withInstructions(String instructions) {
        var text = instructions.isBlank() ? "" : Require.text(instructions, "instructions", MOST_INSTRUCTIONS);
        return with(next -> next.instructions = text);
    }

    /** Of several tags, the instructions of the one with the larger number come first. Default: 0. */
    public SmartTag withPriority(int priority) {
        return with(next -> next.priority = priority);
    }

    /** What the reply is to ask the asker for, such as an order number; put into the instructions (AI-4). */
    public SmartTag withAsksFor(String... things) {
        return withAsksFor(List.of(things));
    }

    /** What the reply is to ask the asker for, such as an order number; put into the instructions (AI-4). */
    public SmartTag withAsksFor(List<String> things) {
        var texts = Require.texts(things, "thing to ask for", MOST_TEXT);
        return with(next -> next.asksFor = texts);
    }

    /** What becomes of the automation. Default: it goes on. */
    public SmartTag withPostAction(PostAction postAction) {
        Objects.requireNonNull(postAction, "post-action");
        return with(next -> next.postAction = postAction);
    }

    /**
     * Whether a human is needed when the tag is found, also if the automation answered. One that suspends always needs a human
     * (model, 3.4). Default: no.
     */
    public SmartTag withHandOff(boolean handOff) {
        return with(next -> next.handOff = handOff);
    }

    /** When the human is notified of a conversation that this tag hands over. Default: {@link TellHuman#WHEN_ANSWERED}. */
    public SmartTag withTellHuman(TellHuman when) {
        Objects.requireNonNull(when, "when to tell the human");
        return with(next -> next.tellHuman = when);
    }

    /** What whoever answers a message with this tag should know; each is preferred, at any level. */
    public SmartTag withExpertise(String... names) {
        return withExpertise(Arrays.stream(names).map(WantedExpertise::of).toList());
    }

    /** What whoever answers a message with this tag should know. */
    public SmartTag withExpertise(List<WantedExpertise> wanted) {
        var united = WantedExpertise.united(wanted);
        return with(next -> next.expertise = united);
    }

    /** By how many minutes a question with this tag is served earlier if it waits for an agent (selection.md). Default: 0. */
    public SmartTag withPriorityMinutes(int minutes) {
        var checked = PriorityMinutes.checked(minutes);
        return with(next -> next.priorityMinutes = checked);
    }

    /** Within which time questions with this tag are answered; of several deadlines of reason and tags the one counts that is over first. */
    public SmartTag withDeadline(Deadline deadline) {
        Objects.requireNonNull(deadline, "deadline");
        return with(next -> next.deadline = deadline);
    }

    /** The same tag under another name. */
    public SmartTag renamed(Tag name) {
        return new SmartTag(new Parts(Tag.custom(name.name()), parts));
    }

    public Tag tag() {
        return parts.tag;
    }

    /** The name of the tag. */
    public String name() {
        return parts.tag.name();
    }

    /** Empty if none was given. */
    public String description() {
        return parts.description;
    }

    public List<String> phrases() {
        return parts.phrases;
    }

    public List<String> examples() {
        return parts.examples;
    }

    public Direction direction() {
        return parts.direction;
    }

    /** Whether what the asker said before counts too. */
    public boolean looksAtWholeConversation() {
        return parts.wholeConversation;
    }

    /** As given, without what the asker is to be asked for; empty if none were given. */
    public String instructions() {
        return parts.instructions;
    }

    /** A larger number is the higher priority. */
    public int priority() {
        return parts.priority;
    }

    public List<String> asksFor() {
        return parts.asksFor;
    }

    public PostAction postAction() {
        return parts.postAction;
    }

    /** Whether a human is needed when the tag is found: because it says so, or because it suspends the automation. */
    public boolean isHandOff() {
        return parts.handOff || parts.postAction == PostAction.SUSPEND_AFTERWARDS;
    }

    /** Whether it says so itself, whatever its post-action implies. */
    public boolean asksForHandOff() {
        return parts.handOff;
    }

    public TellHuman tellHuman() {
        return parts.tellHuman;
    }

    /** Whether the human is told only with the asker's next message, given that a reply was sent. */
    public boolean letsHumanWait() {
        return switch (parts.tellHuman) {
            case AT_ONCE -> false;
            case WITH_NEXT_MESSAGE -> true;
            case WHEN_ANSWERED -> !parts.asksFor.isEmpty();
        };
    }

    /** Each expertise once, in the order given. */
    public List<WantedExpertise> expertise() {
        return parts.expertise;
    }

    /** By how many minutes a question with it is served earlier if it waits for an agent. */
    public int priorityMinutes() {
        return parts.priorityMinutes;
    }

    /** This tag's own deadline, if it has one. */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(parts.deadline);
    }

    private SmartTag with(Consumer<Parts> change) {
        var next = new Parts(parts);
        change.accept(next);
        return new SmartTag(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmartTag that && parts.all().equals(that.parts.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.tag, parts.phrases);
    }

    @Override
    public String toString() {
        return name();
    }

    /** The parts of a tag; not changed any more once a tag has them. */
    private static final class Parts {
        private final Tag tag;
        private String description = "";
        private List<String> phrases = List.of();
        private List<String> examples = List.of();
        private Direction direction = Direction.INBOUND;
        private boolean wholeConversation;
        private String instructions = "";
        private int priority;
        private List<String> asksFor = List.of();
        private PostAction postAction = PostAction.CONTINUE;
        private boolean handOff;
        private TellHuman tellHuman = TellHuman.WHEN_ANSWERED;
        private List<WantedExpertise> expertise = List.of();
        private int priorityMinutes;
        private @Nullable Deadline deadline;

        private Parts(Tag tag) {
            this.tag = tag;
        }

        private Parts(Parts from) {
            this(from.tag, from);
        }

        private Parts(Tag tag, Parts from) {
            this.tag = tag;
            description = from.description;
            phrases = from.phrases;
            examples = from.examples;
            direction = from.direction;
            wholeConversation = from.wholeConversation;
            instructions = from.instructions;
            priority = from.priority;
            asksFor = from.asksFor;
            postAction = from.postAction;
            handOff = from.handOff;
            tellHuman = from.tellHuman;
            expertise = from.expertise;
            priorityMinutes = from.priorityMinutes;
            deadline = from.deadline;
        }

        private List<@Nullable Object> all() {
            return Arrays.asList(
                    tag,
                    description,
                    phrases,
                    examples,
                    direction,
                    wholeConversation,
                    instructions,
                    priority,
                    asksFor,
                    postAction,
                    handOff,
                    tellHuman,
                    expertise,
                    priorityMinutes,
                    deadline);
        }
    }
}
