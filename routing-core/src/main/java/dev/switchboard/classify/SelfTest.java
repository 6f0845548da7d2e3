package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Asks the built-in classifier about the very words by which reasons should be recognised. Immutable. */
public final class SelfTest {
    private final BuiltInClassifier classifier;
    private final List<ContactReason> reasons;
    private final OptionalDouble caution;

    private SelfTest(BuiltInClassifier classifier, List<ContactReason> reasons, OptionalDouble caution) {
        this.classifier = classifier;
        this.reasons = reasons;
        this.caution = caution;
    }

    /** Of a set of reasons; learns if there are examples, on the calling thread. */
    public static SelfTest of(List<ContactReason> reasons) {
        return of(reasons, OptionalDouble.empty());
    }

    /** The same, with the caution of the persona that has them. */
    public static SelfTest of(List<ContactReason> reasons, OptionalDouble caution) {
        return new SelfTest(new BuiltInClassifier().preparedFor(reasons), List.copyOf(reasons), caution);
    }

    /** The names, phrases and examples that would not be taken for their own reason, in the order of the reasons. */
    public List<Misreading> misreadings() {
        var found = new ArrayList<Misreading>();
        for (var reason : reasons) {
            check(reason, reason.label(), found);
            reason.phrases().forEach(phrase -> check(reason, phrase, found));
            reason.examples().forEach(example -> check(reason, example, found));
        }
        return List.copyOf(found);
    }

    private void check(ContactReason reason, String text, List<Misreading> found) {
        var request = new ReasonRequest(Question.to("self-test", text), Tokens.of(text), reasons, caution);
        var best = classifier.classify(request).stream().findFirst();
        if (best.filter(match -> match.label().equals(reason.label())).isEmpty()) {
            found.add(new Misreading(reason.label(), text, best.map(ReasonMatch::label)));
        }
    }

    /**
     * A text that is taken for something else.
     *
     * @param label the reason that it belongs to
     * @param text its name, phrase or example
     * @param takenFor another reason, or nothing if the classifier abstains
     */
    public record Misreading(String label, String text, Optional<String> takenFor) {
        public Misreading {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(takenFor, "takenFor");
        }
    }
}
