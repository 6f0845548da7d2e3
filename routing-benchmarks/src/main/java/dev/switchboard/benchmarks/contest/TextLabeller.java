package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Corpus;
import java.util.function.UnaryOperator;

/** A contestant who takes texts as they are. */
final class TextLabeller implements Labeller {
    private final String[] texts;
    private final UnaryOperator<String> choice;

    TextLabeller(Corpus corpus, UnaryOperator<String> choice) {
        this.texts = corpus.questions().stream().map(Corpus.Asked::text).toArray(String[]::new);
        this.choice = choice;
    }

    @Override
    public Object label(int question) {
        return choice.apply(texts[question]);
    }

    @Override
    public String name(Object labelled) {
        return (String) labelled;
    }
}
