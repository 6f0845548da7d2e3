package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Corpus;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.concurrent.Executor;

/** The library's own classifier, asked as the engine asks it: from the text to the reasons. */
final class BuiltInLabeller implements Labeller {
    private final List<ContactReason> reasons;
    private final ReasonClassifier classifier;
    private final Question[] questions;

    BuiltInLabeller(Corpus corpus, Executor helper) {
        // a copy, as policies keep them: the classifier knows the very list again
        reasons = List.copyOf(corpus.themes().stream()
                .map(theme -> ContactReason.named(theme.label()).withExamples(theme.examples()))
                .toList());
        classifier = new BuiltInClassifier().learningOn(helper).preparedFor(reasons);
        questions = corpus.questions().stream()
                .map(asked -> Question.to("benchmark", asked.text()))
                .toArray(Question[]::new);
    }

    @Override
    public Object label(int question) {
        var asked = questions[question];
        return classifier.classify(new ReasonRequest(asked, Tokens.of(asked.text()), reasons));
    }

    @Override
    public String name(Object labelled) {
        var matches = (List<?>) labelled;
        return matches.isEmpty() ? "" : ((ReasonMatch) matches.get(0)).label();
    }
}
