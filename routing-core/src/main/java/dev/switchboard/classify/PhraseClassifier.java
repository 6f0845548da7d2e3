package dev.switchboard.classify;

import dev.switchboard.reason.PresetReasons;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** A phrase matches as consecutive words. */
public final class PhraseClassifier implements ReasonClassifier {
    /** The classifier. */
    public PhraseClassifier() {}

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        var text = " " + request.tokens() + " ";
        var found = new ArrayList<ReasonMatch>();
        for (var reason : request.reasons()) {
            var phrases = new ArrayList<>(reason.phrases());
            phrases.add(reason.label());
            PresetReasons.of(reason).ifPresent(preset -> phrases.addAll(preset.phrases()));
            for (var phrase : phrases) {
                if (text.contains(" " + Tokens.of(phrase) + " ")) {
                    found.add(ReasonMatch.of(reason.label(), 1));
                    break;
                }
            }
        }
        return found;
    }

    @Override
    public boolean isPure() {
        return true;
    }
}
