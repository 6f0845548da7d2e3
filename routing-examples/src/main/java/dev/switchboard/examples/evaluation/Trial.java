package dev.switchboard.examples.evaluation;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.Evaluation;
import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.reason.ContactReason;
import java.util.List;
import java.util.function.Consumer;

/**
 * How well the built-in classifier does, and how fast.
 *
 * @param labels what it had to choose from
 * @param threshold how sure it had to be
 * @param evaluation what became of the questions
 * @param learning how long preparing for the labels took
 * @param microsPerQuestion from a text to its label, on one warm thread
 */
public record Trial(
        List<ContactReason> labels,
        double threshold,
        Evaluation evaluation,
        Learning learning,
        double microsPerQuestion) {

    /**
     * Learns the labels, asks each question, and then measures the time that takes.
     *
     * @param questions at least one
     * @param phases is told what begins
     */
    public static Trial of(
            BuiltInClassifier classifier,
            List<ContactReason> labels,
            List<LabelledQuestion> questions,
            Consumer<String> phases) {
        phases.accept("learning the labels");
        var learning = Learning.of(classifier, labels);
        phases.accept("asking the questions");
        var evaluation = Evaluation.of(learning.classifier(), labels, questions);
        phases.accept("measuring the time");
        var micros = new Stopwatch(learning.classifier(), labels, questions).microsPerQuestion();
        return new Trial(labels, classifier.threshold(), evaluation, learning, micros);
    }
}
