package dev.switchboard.reason;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.PriorityMinutes;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.problem.Require;
import dev.switchboard.text.LabelKey;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A topic that makes a question eligible for specialist routing (MP-11 to MP-13). The label may be that of a preset, then the
 * preset's phrases belong to it, or any other text. Immutable; each {@code with} method returns a changed copy.
 */
public final class ContactReason {
    private static final int MOST_LABEL = 100;
    private static final int MOST_TEXT = 2_000;

    public static final ContactReason PTO = named("PTO");
    public static final ContactReason SICK_LEAVE = named("Sick leave");

    private final Parts parts;

    private ContactReason(Parts parts) {
        this.parts = parts;
    }

    /** A reason with this label, at most 100 characters. */
    public static ContactReason named(String label) {
        return new ContactReason(new Parts(Require.text(label, "reason label", MOST_LABEL)));
    }

    /** What two labels are compared by: trimmed, inner white space collapsed, lower case, NFC. */
    public static String keyOf(String label) {
        return LabelKey.of(label);
    }

    /** Says what the topic is, for people and for classifiers; at most 2,000 characters. */
    public ContactReason withDescription(String newDescription) {
        var text = newDescription.isBlank() ? "" : Require.text(newDescription, "description", MOST_TEXT);
        return with(next -> next.description = text);
    }

    /** Words that mean this topic, beside the label and the preset's. */
    public ContactReason withPhrases(String... newPhrases) {
        return withPhrases(List.of(newPhrases));
    }

    /** Words that mean this topic, beside the label and the preset's. */
    public ContactReason withPhrases(List<String> newPhrases) {
        var texts = Require.texts(newPhrases, "phrase", MOST_TEXT);
        return with(next -> next.phrases = texts);
    }

    /** Questions on this topic, for classifiers that learn from them. */
    public ContactReason withExamples(String... newExamples) {
        return withExamples(List.of(newExamples));
    }

    /** Questions on this topic, for classifiers that learn from them. */
    public ContactReason withExamples(List<String> newExamples) {
        var texts = Require.texts(newExamples, "example", MOST_TEXT);
        return with(next -> next.examples = texts);
    }

    /** Whether questions on this topic go to a human although the persona knows an answer. Default: no. */
    public ContactReason withAlwaysHuman(boolean always) {
        return with(next -> next.alwaysHuman = always);
    }

    /** A chain that replaces the persona's for questions whose primary reason this is. */
    public ContactReason withChain(ChainStep... steps) {
        return withChain(Chain.of(steps));
    }

    /** A chain that replaces the persona's for questions whose primary reason this is. */
    public ContactReason withChain(Chain newChain) {
        Objects.requireNonNull(newChain, "chain");
        return with(next -> next.chain = newChain);
    }

    /** What whoever answers questions whose primary reason this is should know; one is preferred, at any level. */
    public ContactReason withExpertise(String... names) {
        return withExpertise(Arrays.stream(names).map(WantedExpertise::of).toList());
    }

    /** What whoever answers questions whose primary reason this is should know. */
    public ContactReason withExpertise(List<WantedExpertise> wanted) {
        var united = WantedExpertise.united(wanted);
        return with(next -> next.expertise = united);
    }

    /**
     * By how many minutes a question whose primary reason this is is served earlier if it waits for an agent (selection.md). Default:
     * 0.
     */
    public ContactReason withPriorityMinutes(int minutes) {
        var checked = PriorityMinutes.checked(minutes);
        return with(next -> next.priorityMinutes = checked);
    }

    /**
     * Within which time questions whose primary reason this is are answered, in place of the persona's deadline; with an urgent reason,
     * also those that carry it beside another.
     */
    public ContactReason withDeadline(Deadline newDeadline) {
        Objects.requireNonNull(newDeadline, "deadline");
        return with(next -> next.deadline = newDeadline);
    }

    /**
     * Whether questions that carry this reason, be it beside others, must not wait: a human is told at once, whatever the hour, on all
     * channels; without a deadline of its own it has half the time that others have, around the clock. Default: no.
     */
    public ContactReason withUrgent(boolean urgent) {
        return with(next -> next.urgent = urgent);
    }

    /** As written, without white space around it. */
    public String label() {
        return parts.label;
    }

    /** What the label is compared by; see {@link #keyOf}. */
    public String key() {
        return parts.key;
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

    public boolean isAlwaysHuman() {
        return parts.alwaysHuman;
    }

    /** This reason's own chain, if it has one. */
    public Optional<Chain> chain() {
        return Optional.ofNullable(parts.chain);
    }

    /** Each expertise once, in the order given. */
    public List<WantedExpertise> expertise() {
        return parts.expertise;
    }

    /** By how many minutes a question with it is served earlier if it waits for an agent. */
    public int priorityMinutes() {
        return parts.priorityMinutes;
    }

    /** This reason's own deadline, if it has one. */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(parts.deadline);
    }

    /** Whether its questions must not wait. */
    public boolean isUrgent() {
        return parts.urgent;
    }

    private ContactReason with(Consumer<Parts> change) {
        var next = new Parts(parts);
        change.accept(next);
        return new ContactReason(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactReason that && parts.all().equals(that.parts.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.label, parts.phrases);
    }

    @Override
    public String toString() {
        return parts.label;
    }

    /** The parts of a reason; not changed any more once a reason has them. */
    private static final class Parts {
        private final String label;
        private final String key;
        private String description = "";
        private List<String> phrases = List.of();
        private List<String> examples = List.of();
        private boolean alwaysHuman;
        private @Nullable Chain chain;
        private List<WantedExpertise> expertise = List.of();
        private int priorityMinutes;
        private @Nullable Deadline deadline;
        private boolean urgent;

        private Parts(String label) {
            this.label = label;
            this.key = keyOf(label);
        }

        private Parts(Parts from) {
            label = from.label;
            key = from.key;
            description = from.description;
            phrases = from.phrases;
            examples = from.examples;
            alwaysHuman = from.alwaysHuman;
            chain = from.chain;
            expertise = from.expertise;
            priorityMinutes = from.priorityMinutes;
            deadline = from.deadline;
            urgent = from.urgent;
        }

        private List<@Nullable Object> all() {
            return Arrays.asList(
                    label,
                    description,
                    phrases,
                    examples,
                    alwaysHuman,
                    chain,
                    expertise,
                    priorityMinutes,
                    deadline,
                    urgent);
        }
    }
}
