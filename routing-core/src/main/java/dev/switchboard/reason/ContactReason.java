package dev.switchboard.reason;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.problem.Require;
import dev.switchboard.text.LabelKey;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private final String label;
    private final String key;
    private final String description;
    private final List<String> phrases;
    private final List<String> examples;
    private final boolean alwaysHuman;
    private final @Nullable Chain chain;
    private final List<WantedExpertise> expertise;

    private ContactReason(
            String label,
            String description,
            List<String> phrases,
            List<String> examples,
            boolean alwaysHuman,
            @Nullable Chain chain,
            List<WantedExpertise> expertise) {
        this.label = label;
        this.key = keyOf(label);
        this.description = description;
        this.phrases = phrases;
        this.examples = examples;
        this.alwaysHuman = alwaysHuman;
        this.chain = chain;
        this.expertise = expertise;
    }

    /** A reason with this label, at most 100 characters. */
    public static ContactReason named(String label) {
        return new ContactReason(
                Require.text(label, "reason label", MOST_LABEL), "", List.of(), List.of(), false, null, List.of());
    }

    /** What two labels are compared by: trimmed, inner white space collapsed, lower case, NFC. */
    public static String keyOf(String label) {
        return LabelKey.of(label);
    }

    /** Says what the topic is, for people and for classifiers; at most 2,000 characters. */
    public ContactReason withDescription(String newDescription) {
        var text = newDescription.isBlank() ? "" : Require.text(newDescription, "description", MOST_TEXT);
        return new ContactReason(label, text, phrases, examples, alwaysHuman, chain, expertise);
    }

    /** Words that mean this topic, beside the label and the preset's. */
    public ContactReason withPhrases(String... newPhrases) {
        return withPhrases(List.of(newPhrases));
    }

    /** Words that mean this topic, beside the label and the preset's. */
    public ContactReason withPhrases(List<String> newPhrases) {
        return new ContactReason(
                label,
                description,
                Require.texts(newPhrases, "phrase", MOST_TEXT),
                examples,
                alwaysHuman,
                chain,
                expertise);
    }

    /** Questions on this topic, for classifiers that learn from them. */
    public ContactReason withExamples(String... newExamples) {
        return withExamples(List.of(newExamples));
    }

    /** Questions on this topic, for classifiers that learn from them. */
    public ContactReason withExamples(List<String> newExamples) {
        return new ContactReason(
                label,
                description,
                phrases,
                Require.texts(newExamples, "example", MOST_TEXT),
                alwaysHuman,
                chain,
                expertise);
    }

    /** Whether questions on this topic go to a human although the persona knows an answer. Default: no. */
    public ContactReason withAlwaysHuman(boolean always) {
        return new ContactReason(label, description, phrases, examples, always, chain, expertise);
    }

    /** A chain that replaces the persona's for questions whose primary reason this is. */
    public ContactReason withChain(ChainStep... steps) {
        return withChain(Chain.of(steps));
    }

    /** A chain that replaces the persona's for questions whose primary reason this is. */
    public ContactReason withChain(Chain newChain) {
        return new ContactReason(label, description, phrases, examples, alwaysHuman, newChain, expertise);
    }

    /** What whoever answers questions whose primary reason this is should know; one is preferred, at any level. */
    public ContactReason withExpertise(String... names) {
        return withExpertise(Arrays.stream(names).map(WantedExpertise::of).toList());
    }

    /** What whoever answers questions whose primary reason this is should know. */
    public ContactReason withExpertise(List<WantedExpertise> wanted) {
        return new ContactReason(
                label, description, phrases, examples, alwaysHuman, chain, WantedExpertise.united(wanted));
    }

    /** As written, without white space around it. */
    public String label() {
        return label;
    }

    /** What the label is compared by; see {@link #keyOf}. */
    public String key() {
        return key;
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

    public boolean isAlwaysHuman() {
        return alwaysHuman;
    }

    /** This reason's own chain, if it has one. */
    public Optional<Chain> chain() {
        return Optional.ofNullable(chain);
    }

    /** Each expertise once, in the order given. */
    public List<WantedExpertise> expertise() {
        return expertise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactReason that
                && label.equals(that.label)
                && description.equals(that.description)
                && phrases.equals(that.phrases)
                && examples.equals(that.examples)
                && alwaysHuman == that.alwaysHuman
                && Objects.equals(chain, that.chain)
                && expertise.equals(that.expertise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, phrases);
    }

    @Override
    public String toString() {
        return label;
    }
}
