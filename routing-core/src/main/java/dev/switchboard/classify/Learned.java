package dev.switchboard.classify;

import dev.switchboard.internal.linear.Calibration;
import dev.switchboard.internal.linear.Hints;
import dev.switchboard.internal.linear.Lesson;
import dev.switchboard.internal.linear.LinearClassifier;
import dev.switchboard.internal.linear.OutOfFold;
import dev.switchboard.reason.PresetReasons;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;

/**
 * What was learned from the examples of a set of labels.
 *
 * @param classifier knows the labels
 * @param hintWeight how much names and phrases count when the best label is chosen
 * @param calibration makes probabilities of its scores
 */
record Learned(LinearClassifier classifier, float hintWeight, Calibration calibration) {

    /** Learns; the calling thread does what the executor does not. */
    static Learned from(LabelSet set, LabelPhrases phrases, Executor executor) {
        return new School(set, phrases).teach(executor);
    }

    /** Gathers the lessons: names, phrases and examples of each label, then the background. */
    private static final class School {
        /** The many phrases of a preset must not outweigh a few examples. */
        private static final float PRESET_WEIGHT = 0.02f;

        private final LabelSet set;
        private final LabelPhrases phrases;
        private final List<Lesson> lessons = new ArrayList<>();
        private final List<Boolean> examples = new ArrayList<>();

        School(LabelSet set, LabelPhrases phrases) {
            this.set = set;
            this.phrases = phrases;
        }

        Learned teach(Executor executor) {
            for (int label = 0; label < set.size(); label++) {
                addLabel(label);
            }
            addBackground();
            var hints = hints();
            var lecture = LinearClassifier.learn(lessons, hints, set.size(), executor);
            return new Learned(
                    lecture.classifier(), lecture.outOfFold().hintWeight(), calibration(lecture.outOfFold()));
        }

        private void addLabel(int label) {
            var named = new TreeSet<>(set.get(label).phrases());
            named.add(set.get(label).name());
            var shown = new TreeSet<>(set.get(label).examples());
            named.removeAll(shown);
            var meant = presetPhrases(label);
            meant.removeAll(named);
            meant.removeAll(shown);
            meant.forEach(text -> add(new Lesson(Tokens.of(text), label, PRESET_WEIGHT), false));
            named.forEach(text -> add(new Lesson(Tokens.of(text), label), false));
            shown.forEach(text -> add(new Lesson(Tokens.of(text), label), true));
        }

        private Set<String> presetPhrases(int label) {
            return PresetReasons.find(set.get(label).name())
                    .map(preset -> new TreeSet<>(preset.phrases()))
                    .orElseGet(TreeSet::new);
        }

        private void add(Lesson lesson, boolean isExample) {
            lessons.add(lesson);
            examples.add(isExample);
        }

        /** Those that have a phrase of a label may well be about it. */
        private void addBackground() {
            var reading = new Reading(set.size(), phrases);
            for (var question : Background.questions()) {
                if (reading.read(question).mostOfKeywords() < Confidence.SURE_BY_KEYWORDS) {
                    add(new Lesson(question, Lesson.BACKGROUND), false);
                }
            }
        }

        private Hints hints() {
            var hints = new Hints(lessons.size());
            var reading = new Reading(set.size(), phrases);
            for (int line = 0; line < lessons.size(); line++) {
                reading.read(lessons.get(line).text());
                for (int label = 0; label < set.size(); label++) {
                    if (reading.keywords(label) > 0) {
                        hints.add(line, label, reading.keywords(label));
                    }
                }
            }
            return hints;
        }

        /** By the examples, as if they had not been learned from, and the background. */
        private Calibration calibration(OutOfFold outOfFold) {
            var scores = new double[lessons.size()];
            var hints = new double[lessons.size()];
            var right = new boolean[lessons.size()];
            int count = 0;
            for (int line = 0; line < scores.length; line++) {
                int label = lessons.get(line).label();
                if (examples.get(line) || label == Lesson.BACKGROUND) {
                    scores[count] = outOfFold.score(line);
                    hints[count] = outOfFold.hint(line);
                    right[count++] = label != Lesson.BACKGROUND;
                }
            }
            scores = Arrays.copyOf(scores, count);
            hints = Arrays.copyOf(hints, count);
            right = Arrays.copyOf(right, count);
            return Calibration.fit(scores, hints, right).cautiousWith(scores, hints, right);
        }
    }
}
