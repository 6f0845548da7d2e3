package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;

/**
 * Finds reasons by their phrases: a phrase matches where its words stand next to each other in the question, after
 * normalisation (see {@link dev.switchboard.text.Tokens}). The phrases of a reason are its label, its own phrases, and those of
 * the preset that its label names (see {@link dev.switchboard.reason.PresetReasons}).
 *
 * <p>A match has the score 1, and as evidence the phrases found, as they were written, the longest first. Reasons come in the
 * order configured. What one knows of the past never changes an answer; any number of threads may share a classifier.
 */
public final class PhraseClassifier implements ReasonClassifier {
    private final CompiledForms<Wording, ReasonPhrases> forms;
    private volatile Prepared<ContactReason, ReasonPhrases> latest;

    /** For any reasons; those asked for are compiled at the first question. */
    public PhraseClassifier() {
        this(new CompiledForms<>(ReasonPhrases::new, ReasonPhrases::wording), List.of());
    }

    private PhraseClassifier(CompiledForms<Wording, ReasonPhrases> forms, List<ContactReason> reasons) {
        this.forms = forms;
        this.latest = prepare(reasons);
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        var prepared = latest;
        if (!prepared.isFor(request.reasons(), PhraseClassifier::isAlike)) {
            prepared = prepare(request.reasons());
            latest = prepared;
        }
        return prepared.form().matchesIn(request.tokens());
    }

    /** Always: the answer depends on question and reasons alone. */
    @Override
    public boolean isPure() {
        return true;
    }

    /** A classifier that has these reasons compiled already. */
    @Override
    public PhraseClassifier preparedFor(List<ContactReason> reasons) {
        return new PhraseClassifier(forms, reasons);
    }

    private Prepared<ContactReason, ReasonPhrases> prepare(List<ContactReason> reasons) {
        return new Prepared<>(List.copyOf(reasons), forms.of(Wording.of(reasons)));
    }

    private static boolean isAlike(ContactReason one, ContactReason other) {
        return one.label().equals(other.label()) && one.phrases().equals(other.phrases());
    }
}
