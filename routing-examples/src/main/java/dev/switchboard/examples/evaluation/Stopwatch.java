package dev.switchboard.examples.evaluation;

import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.List;

/** Asks the same questions again and again, and looks at the clock. Belongs to one thread. */
final class Stopwatch {
    private static final long WARM_UP = 500_000_000;
    private static final long MEASURING = 1_000_000_000;
    /** So many are typical of even more, and one pass over them stays short. */
    private static final int MOST = 50_000;

    private final ReasonClassifier classifier;
    private final List<ContactReason> labels;
    private final List<Question> questions;
    private long found;

    Stopwatch(ReasonClassifier classifier, List<ContactReason> labels, List<LabelledQuestion> questions) {
        this.classifier = classifier;
        this.labels = labels;
        this.questions = questions.stream()
                .limit(MOST)
                .map(question -> Question.to("evaluation", question.text()))
                .toList();
    }

    /** The mean of the best pass. */
    double microsPerQuestion() {
        var unused = bestWithin(WARM_UP);
        return bestWithin(MEASURING) / 1e3 / questions.size();
    }

    /** The nanoseconds of the best pass; there is always one. */
    private long bestWithin(long nanos) {
        long end = System.nanoTime() + nanos;
        long best = Long.MAX_VALUE;
        for (long start = System.nanoTime(); start < end || best == Long.MAX_VALUE; start = System.nanoTime()) {
            pass();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    /** From the text on, as a router does it; what is found is kept, lest the compiler leave the work out. */
    private void pass() {
        for (var question : questions) {
            var request = new ReasonRequest(question, Tokens.of(question.text()), labels);
            found += classifier.classify(request).size();
        }
    }

    @Override
    public String toString() {
        return found + " labels found";
    }
}
