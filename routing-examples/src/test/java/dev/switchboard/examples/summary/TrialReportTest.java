package dev.switchboard.examples.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.Evaluation;
import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.classify.RankingClassifier;
import dev.switchboard.examples.evaluation.Learning;
import dev.switchboard.examples.evaluation.Trial;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialReportTest {

    /** Takes each question for what it says: a label and its score, or nothing. Half is enough. */
    private static final class Literal implements RankingClassifier {

        @Override
        public List<ReasonMatch> rank(ReasonRequest request) {
            var words = request.question().text().split(" ", -1);
            return words.length == 1 ? List.of() : List.of(ReasonMatch.of(words[0], Double.parseDouble(words[1])));
        }

        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return rank(request).stream().filter(match -> match.score() >= 0.5).toList();
        }
    }

    @Test
    @DisplayName("the report has figures, labels, confusions, scores and threshold, each as a table")
    void reports() {
        var lines = report(
                List.of("PTO", "Sick"),
                List.of(
                        question("PTO 0.95", "PTO"),
                        question("PTO 0.95", "PTO"),
                        question("PTO 0.85", "PTO"),
                        question("Sick 0.91", "PTO"),
                        question("Sick 0.41", "Sick"),
                        question("Sick 0.98", "Sick"),
                        question("PTO 0.55", "none"),
                        question("silence", "none")),
                false);

        assertThat(String.join("\n", lines)).isEqualTo("""
                accuracy         66.7%   30.0 to  90.3%  4 of 6 questions with a label got it
                raw accuracy     83.3%   43.6 to  97.0%  5 of 6 would have, without abstaining
                none recall      50.0%    9.5 to  90.5%  1 of 2 questions without a label got none
                AUROC            91.7%                  how often a question with a label scores above one without
                abstained        16.7%    3.0 to  56.4%  1 of 6 questions with a label got none
                per question    2.1 µs                  from the text to its label, on one warm thread
                learning         84 ms                  2 labels, 1 example, 3 threads
                Ranges: confidence intervals of 95% (Wilson)

                Labels, the worst recall first
                        questions  precision     recall
                  Sick          2      50.0%      50.0%
                  PTO           4      75.0%      75.0%

                Confusions, the most frequent first; none stands for no label
                  is    taken for  questions
                  PTO   Sick               1  ██████████████████████████████
                  Sick  none               1  ██████████████████████████████
                  none  PTO                1  ██████████████████████████████

                Scores of first choices; those that can be believed are right as often as they say
                  score       questions  mean score     right
                  0.0 - 0.1          0
                  0.1 - 0.2          0
                  0.2 - 0.3          0
                  0.3 - 0.4          0
                  0.4 - 0.5          1       41.0%    100.0%  ████████
                  0.5 - 0.6          1       55.0%      0.0%  ████████
                  0.6 - 0.7          0
                  0.7 - 0.8          0
                  0.8 - 0.9          1       85.0%    100.0%  ████████
                  0.9 - 1.0          4       94.8%     75.0%  ██████████████████████████████
                  no score           1

                Threshold
                  in use         0.500  6 of 8 questions got a label, 66.7% of them the right one
                  for 95% right  0.950  3 of 8 questions would get a label; try --caution 18.99""");
    }

    @Test
    @DisplayName("without none, and without anything right, what does not exist is said in words")
    void saysWhatIsMissing() {
        assertThat(report(List.of("PTO", "Sick"), List.of(question("PTO 0.4", "Sick")), false))
                .contains(
                        "none recall          -  no question of the file has the label none, so there is no such figure",
                        "AUROC                -  no question of the file has the label none, so there is no such figure",
                        "  Sick          1  not given       0.0%",
                        "  PTO           0  not given  not asked",
                        "  in use         0.500  0 of 1 questions got a label",
                        "  for 95% right      -  no threshold gives that with these questions")
                .noneMatch(line -> line.contains("NaN"));
    }

    @Test
    @DisplayName("with none only, what does not exist is said in words")
    void saysWhatIsMissingWithoutLabels() {
        assertThat(report(List.of("PTO"), List.of(question("silence", "none")), false))
                .contains(
                        "accuracy             -  no question of the file has a label, so there is no such figure",
                        "AUROC                -  no question of the file has a label, so there is no such figure",
                        "none recall     100.0%   20.7 to 100.0%  1 of 1 questions without a label got none",
                        "Confusions: no question was taken for something else")
                .noneMatch(line -> line.contains("NaN"));
    }

    @Test
    @DisplayName("long tables end after 25 labels and 10 confusions, unless all is wished for")
    void cutsLongTables() {
        var labels = IntStream.range(0, 40).mapToObj(i -> "L" + i).toList();
        var questions = labels.stream().map(label -> question("L0 0.9", label)).toList();

        assertThat(report(labels, questions, false))
                .contains("  ... and 15 more; --all shows them", "  ... and 29 more; --all shows them")
                .noneMatch(line -> line.startsWith("  L0 "));
        assertThat(report(labels, questions, true))
                .noneMatch(line -> line.contains("--all"))
                .anyMatch(line -> line.startsWith("  L0 "))
                .filteredOn(line -> line.startsWith("  L39 "))
                .hasSize(2);
    }

    @Test
    @DisplayName("learning that takes long is said in seconds")
    void saysSeconds() {
        var trial = trial(List.of("PTO"), List.of(question("PTO 0.9", "PTO")), 31_040);

        assertThat(report(trial, false)).anyMatch(line -> line.startsWith("learning        31.0 s "));
    }

    private static List<String> report(List<String> labels, List<LabelledQuestion> questions, boolean all) {
        return report(trial(labels, questions, 84.4), all);
    }

    private static List<String> report(Trial trial, boolean all) {
        var lines = new ArrayList<String>();
        TrialReport.write(trial, all, lines::add);
        return lines;
    }

    private static Trial trial(List<String> labels, List<LabelledQuestion> questions, double millis) {
        var reasons = labels.stream().map(ContactReason::named).collect(Collectors.toCollection(ArrayList::new));
        reasons.set(0, reasons.get(0).withExamples("an example"));
        var evaluation = Evaluation.of(new Literal(), reasons, questions);
        return new Trial(reasons, 0.5, evaluation, new Learning(new BuiltInClassifier(), millis, 3), 2.14);
    }

    private static LabelledQuestion question(String text, String label) {
        return new LabelledQuestion(text, label);
    }
}
