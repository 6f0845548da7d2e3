package dev.switchboard.classify;

import dev.switchboard.internal.linear.Calibration;
import dev.switchboard.internal.linear.LinearClassifier.Scores;
import dev.switchboard.internal.words.Words;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A set of labels, ready to be found in texts: by names and phrases, and by what was learned if there are examples. Immutable. */
final class LabelMatcher {
    /** A label to which the best one was preferred is less sure than that. */
    private static final double NEXT_TO_BEST = 0.999;

    /** More digits of a probability say nothing. */
    private static final double DIGITS = 1e6;

    private static final int NOBODY = -1;

    private final LabelSet set;
    private final LabelPhrases phrases;
    private final ExampleTexts examples;
    private final @Nullable Learned learned;
    private final Calibration calibration;
    private final AtomicReference<@Nullable Trial> spare = new AtomicReference<>();

    LabelMatcher(LabelSet set, Executor executor) {
        this.set = set;
        this.phrases = new LabelPhrases(set);
        this.examples = set.hasExamples() ? ExampleTexts.of(set) : ExampleTexts.NONE;
        this.learned = set.hasExamples() ? Learned.from(set, phrases, executor) : null;
        this.calibration = learned == null ? Confidence.OF_KEYWORDS : learned.calibration();
    }

    LabelSet set() {
        return set;
    }

    /**
     * The labels whose probability is at least this, the best first: none if the best one's is not. Labels are alternatives; that
     * a text has one speaks against the others.
     */
    List<ReasonMatch> matchesIn(Tokens text, double least) {
        var trial = borrow();
        var matches = trial.matches(text, least);
        spare.lazySet(trial);
        return matches;
    }

    /** The labels whose own probability is at least this, the most probable first: each by itself, whatever the others' are. */
    List<ReasonMatch> eachIn(Tokens text, double least) {
        var trial = borrow();
        var matches = trial.each(text, least);
        spare.lazySet(trial);
        return matches;
    }

    private Trial borrow() {
        var borrowed = spare.getAndSet(null);
        return borrowed == null ? new Trial() : borrowed;
    }

    /** Room for one text at a time. */
    private final class Trial {
        private final Reading reading = new Reading(set.size(), phrases);
        private final Words words = new Words();
        private final TellingWords telling = new TellingWords();
        /** The label of which the text is an example, word for word; negative if it is none. */
        private int example;

        private final @Nullable Scores scores = learned == null ? null : new Scores(set.size());

        List<ReasonMatch> matches(Tokens text, double least) {
            if (!read(text)) {
                return List.of();
            }
            int best = best();
            double most = probability(best);
            return most < least ? List.of() : matches(best, most, least);
        }

        List<ReasonMatch> each(Tokens text, double least) {
            var matches = new ArrayList<ReasonMatch>();
            if (read(text)) {
                boolean onlyExample = reading.saysNothing();
                for (int label = 0; label < set.size(); label++) {
                    double probability = probability(label);
                    if (probability >= least && (label == example || !onlyExample)) {
                        matches.add(match(label, probability));
                    }
                }
            }
            matches.sort(Comparator.comparingDouble(match -> -match.score()));
            return matches;
        }

        /** Gives whether there is anything to go by. */
        private boolean read(Tokens text) {
            reading.read(text);
            example = text.isCut() ? NOBODY : examples.labelOf(reading.words());
            if (example < 0 && (set.size() == 0 || reading.saysNothing())) {
                return false;
            }
            if (learned != null && scores != null) {
                var said = reading.denied() == 0 ? reading.words() : words.read(text, reading.denied());
                learned.classifier().score(said, scores);
            }
            return true;
        }

        private List<ReasonMatch> matches(int best, double most, double least) {
            var first = match(best, most);
            List<ReasonMatch> matches = new ArrayList<>();
            double leastLogit = Calibration.logit(least);
            for (int label = 0; label < set.size(); label++) {
                if (label != best && logit(label) >= leastLogit) {
                    double atMost = isAsGood(label, best) ? most : most * NEXT_TO_BEST;
                    matches.add(match(label, Math.min(probability(label), atMost)));
                }
            }
            if (matches.isEmpty()) {
                return List.of(first);
            }
            matches.sort(Comparator.comparingDouble(match -> -match.score()));
            matches.add(0, first);
            return List.copyOf(matches);
        }

        /** Nothing in the text prefers one of them; which counts is for others to say. */
        private boolean isAsGood(int label, int best) {
            return best != example && rank(label) == rank(best) && logit(label) == logit(best);
        }

        private int best() {
            if (example >= 0) {
                return example;
            }
            int best = 0;
            double highest = rank(0);
            for (int label = 1; label < set.size(); label++) {
                double rank = rank(label);
                if (rank > highest) {
                    best = label;
                    highest = rank;
                }
            }
            return best;
        }

        private double rank(int label) {
            float keywords = reading.keywords(label);
            return learned == null || scores == null ? keywords : scores.rank(label) + learned.hintWeight() * keywords;
        }

        private double probability(int label) {
            double probability = calibration.probability(certainty(label), hint(label));
            return label == example ? Math.max(probability, Confidence.OF_EXAMPLE) : probability;
        }

        private double logit(int label) {
            return calibration.logit(certainty(label), hint(label));
        }

        private double certainty(int label) {
            return scores == null ? reading.keywords(label) : scores.certainty(label);
        }

        private double hint(int label) {
            return scores == null ? 0 : reading.keywords(label);
        }

        private ReasonMatch match(int label, double probability) {
            var phrases = reading.evidence(label);
            var evidence = learned == null
                    ? phrases
                    : telling.after(phrases, reading.words(), reading.topical(), learned.classifier(), label);
            return new ReasonMatch(set.get(label).name(), Math.round(probability * DIGITS) / DIGITS, evidence);
        }
    }
}
