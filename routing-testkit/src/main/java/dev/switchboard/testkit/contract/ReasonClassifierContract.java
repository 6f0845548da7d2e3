package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ReasonClassifier} promises. Extend it and supply the classifier; it is asked about the preset reasons of a personnel
 * office, unless {@link #reasons} and {@link #questions} say otherwise. Which reasons are right is not checked.
 */
public abstract class ReasonClassifierContract extends AskedContract<ReasonClassifier, List<ReasonMatch>> {
    private static final int MANY = 100;

    /** For subclasses. */
    protected ReasonClassifierContract() {}

    /** A classifier that was asked nothing yet, as a switchboard would be given it. Asked for several times in some tests. */
    protected abstract ReasonClassifier classifier();

    /** The reasons to choose from, at least two. */
    protected List<ContactReason> reasons() {
        return List.of(
                ContactReason.PTO,
                ContactReason.SICK_LEAVE,
                ContactReason.named("Promotion / \"raise\" \uD83D\uDE00")
                        .withDescription("Somebody wants to be promoted, or to earn more")
                        .withPhrases("promotion", "raise")
                        .withExamples("When am I promoted?", "I want a raise"));
    }

    /** Questions to ask: some that carry one of the reasons, some that carry none or several. */
    protected List<String> questions() {
        return List.of(
                "Can I take a holiday on Friday?",
                "I want a raise",
                "I am on sick leave; what becomes of my promotion and my PTO?",
                "Where is the car park?");
    }

    @Override
    final ReasonClassifier fresh() {
        return classifier();
    }

    @Override
    final boolean isPure(ReasonClassifier one) {
        return one.isPure();
    }

    @Override
    final List<ReasonMatch> ask(ReasonClassifier one, String text) {
        return one.classify(request(text, reasons()));
    }

    @Override
    final ReasonClassifier preparedForSamples(ReasonClassifier one) {
        return one.preparedFor(reasons());
    }

    @Override
    final ReasonClassifier preparedForOthers(ReasonClassifier one) {
        return one.preparedFor(many());
    }

    @Override
    final List<String> texts() {
        return questions();
    }

    private static ReasonRequest request(String text, List<ContactReason> reasons) {
        return new ReasonRequest(Question.to("HR", text), Tokens.of(text), reasons);
    }

    private List<ReasonMatch> classify(String text, List<ContactReason> reasons) {
        return sound(
                () -> asked.classify(request(text, reasons)),
                "is asked about \"" + text + "\" with " + reasons.size() + " reasons",
                "what is thrown counts as no match");
    }

    /** What is found by those in use. */
    private List<ReasonMatch> everyMatch() {
        return inUse().stream()
                .flatMap(one -> questions().stream().flatMap(text -> answer(one, text).stream()))
                .toList();
    }

    /** A check that would look at nothing ends here. */
    private void assumeMatches() {
        assumeTrue(!everyMatch().isEmpty(), "nothing is found in any of questions(); name some in which something is");
    }

    private static List<ContactReason> many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> ContactReason.named("reason number " + i))
                .toList();
    }

    private static void assertAmong(List<ReasonMatch> matches, List<ContactReason> reasons, String advice) {
        assertThat(matches)
                .as("what matches of the reasons %s; %s", reasons, advice)
                .extracting(ReasonMatch::label)
                .isSubsetOf(reasons.stream().map(ContactReason::label).toList());
    }

    @Test
    @DisplayName("labels are those of the reasons asked, to the letter")
    void onlyKnownLabels() {
        assumeMatches();

        for (var one : inUse()) {
            questions()
                    .forEach(
                            text -> assertAmong(
                                    answer(one, text),
                                    reasons(),
                                    "an unknown label counts as no match at all: give labels as they are in request.reasons()"));
        }
    }

    @Test
    @DisplayName("each label comes at most once")
    void eachLabelOnce() {
        assumeMatches();

        for (var one : inUse()) {
            for (var text : questions()) {
                assertThat(answer(one, text))
                        .as(
                                "what matches \"%s\"; a label named twice counts as no match at all: give the better score",
                                text)
                        .extracting(ReasonMatch::label)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    @DisplayName("scores are from 0 to 1")
    void scoresAreShares() {
        assumeMatches();

        assertThat(everyMatch())
                .as("every match; a score outside 0 to 1, or that is no number, counts as no match at all")
                .allMatch(match -> match.score() >= 0 && match.score() <= 1);
    }

    @Test
    @DisplayName("the same question with other reasons is matched with those")
    void goesByTheReasonsAsked() {
        for (var text : questions()) {
            classify(text, reasons());
            for (var reason : reasons()) {
                assertAmong(
                        classify(text, List.of(reason)),
                        List.of(reason),
                        "several personas may share a classifier: remember answers with text and reasons, or not at all");
            }
        }
    }

    @Test
    @DisplayName("there may be no reasons, or one hundred")
    void anyNumberOfReasons() {
        for (var text : questions()) {
            assertThat(classify(text, List.of()))
                    .as("what matches \"%s\" without any reason to choose", text)
                    .isEmpty();
            assertAmong(classify(text, many()), many(), "however many there are");
        }
    }

    @Test
    @DisplayName("any caution of a persona is taken")
    void anyCautionIsTaken() {
        for (var caution : List.of(0.001, 0.35, 1.0, 9.0, 1_000.0)) {
            var text = questions().get(0);
            var request =
                    new ReasonRequest(Question.to("HR", text), Tokens.of(text), reasons(), OptionalDouble.of(caution));

            var matches = sound(
                    () -> asked.classify(request),
                    "is asked with caution " + caution,
                    "a classifier that knows no caution goes on without");

            assertAmong(matches, reasons(), "with caution " + caution);
        }
    }

    @Test
    @DisplayName("the request is left as it is")
    void theRequestStays() {
        var reasons = new ArrayList<>(reasons());

        questions().forEach(text -> classify(text, reasons));

        assertThat(reasons)
                .as("the reasons of the request afterwards; sort a copy")
                .isEqualTo(reasons());
    }

    @Test
    @DisplayName("what was said stays said, whatever is asked afterwards")
    void answersStay() {
        assertStay(questions().stream().map(text -> answer(asked, text)));
    }
}
