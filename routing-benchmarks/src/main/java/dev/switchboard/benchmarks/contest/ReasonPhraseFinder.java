package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.PhraseBook;
import dev.switchboard.classify.PhraseClassifier;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The library's classifier by exact phrases, asked as the engine asks it: from the text to the reasons with their evidence,
 * which is the phrases. Five reasons have the phrases of the book; a label counts as a phrase too, so it is one of them.
 */
final class ReasonPhraseFinder implements PhraseFinder {
    private static final int REASONS = 5;

    private final List<ContactReason> reasons;
    private final ReasonClassifier classifier;
    private final Question[] questions;

    ReasonPhraseFinder(PhraseBook book) {
        reasons = reasons(book.phrases());
        classifier = new PhraseClassifier().preparedFor(reasons);
        questions = book.texts().stream()
                .map(text -> Question.to("benchmark", text))
                .toArray(Question[]::new);
    }

    private static List<ContactReason> reasons(List<String> phrases) {
        var reasons = new ArrayList<ContactReason>(REASONS);
        for (int reason = 0; reason < REASONS; reason++) {
            var its = new ArrayList<String>();
            for (int i = reason + REASONS; i < phrases.size(); i += REASONS) {
                its.add(phrases.get(i));
            }
            reasons.add(ContactReason.named(phrases.get(reason)).withPhrases(its));
        }
        return List.copyOf(reasons);
    }

    @Override
    public Object find(int question) {
        var asked = questions[question];
        return classifier.classify(new ReasonRequest(asked, Tokens.of(asked.text()), reasons));
    }

    @Override
    public Set<String> phrases(Object found) {
        return ((List<?>) found)
                .stream()
                        .flatMap(match -> ((ReasonMatch) match).evidence().stream())
                        .collect(Collectors.toSet());
    }
}
