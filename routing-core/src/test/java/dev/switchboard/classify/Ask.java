package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.List;

/** A classifier that is asked about texts, for one set of reasons. */
record Ask(BuiltInClassifier classifier, List<ContactReason> reasons) {

    static Ask about(ContactReason... reasons) {
        return about(List.of(reasons));
    }

    static Ask about(List<ContactReason> reasons) {
        return new Ask(new BuiltInClassifier().preparedFor(reasons), reasons);
    }

    static Ask aboutNamed(List<String> labels) {
        return about(labels.stream().map(ContactReason::named).toList());
    }

    Ask withCaution(double caution) {
        return new Ask(classifier.withCaution(caution), reasons);
    }

    List<ReasonMatch> matches(String text) {
        return classifier.classify(request(text));
    }

    List<ReasonMatch> ranking(String text) {
        return classifier.rank(request(text));
    }

    /** The label of the best match, or {@link LabelledQuestion#NONE}. */
    String label(String text) {
        var matches = matches(text);
        return matches.isEmpty() ? LabelledQuestion.NONE : matches.get(0).label();
    }

    private ReasonRequest request(String text) {
        return new ReasonRequest(Question.to("HR", text), Tokens.of(text), reasons);
    }
}
