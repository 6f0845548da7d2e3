package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BuiltInClassifierProperties {
    /** How much a label about something else may change the probability of another that was learned. */
    private static final double BOUND = 0.15;

    private static final List<String> TEXTS =
            Handwritten.read("hr-english").stream().map(LabelledQuestion::text).toList();
    private static final ContactReason UNRELATED = ContactReason.named("Beekeeping")
            .withPhrases("beehive", "honeycomb")
            .withExamples("the bees are swarming", "where do we keep the smoker", "harvest honey in july");
    private static final List<ContactReason> LEARNED = List.of(
            reason("Payroll", "my pay is too low this month", "the bonus was not on my account"),
            reason("Travel", "book me a flight to Rome", "which hotel may I take in Prague"),
            reason("Access", "I cannot open the shared drive", "my badge does not open the gate"),
            reason("Meetings", "move our call to three", "find a room for eight"));

    private static final Ask PLAIN = Ask.aboutNamed(Handwritten.HR);
    private static final Ask TAUGHT = Ask.about(LEARNED);
    private static final Ask TAUGHT_MORE = Ask.about(plus(LEARNED, UNRELATED));

    @Property(tries = 25)
    @Label("the order of labels, phrases and examples changes nothing")
    void orderChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 89) int text) {
        var random = new Random(seed);
        var shuffled = new ArrayList<ContactReason>();
        for (var reason : LEARNED) {
            var examples = new ArrayList<>(reason.examples());
            Collections.shuffle(examples, random);
            shuffled.add(reason.withExamples(examples));
        }
        Collections.shuffle(shuffled, random);

        assertThat(Ask.about(shuffled).ranking(TEXTS.get(text))).isEqualTo(TAUGHT.ranking(TEXTS.get(text)));
    }

    @Property(tries = 30)
    @Label("a question that is an example gets its label")
    void anExampleGetsItsLabel(@ForAll @IntRange(max = 89) int one, @ForAll @IntRange(max = 88) int step) {
        int other = (one + 1 + step) % TEXTS.size();
        var ask = Ask.about(
                ContactReason.named("Red").withExamples(TEXTS.get(one), "crimson and scarlet"),
                ContactReason.named("Blue").withExamples(TEXTS.get(other), "navy and indigo"));

        assertThat(ask.label(TEXTS.get(one))).isEqualTo("Red");
        assertThat(ask.label(TEXTS.get(other))).isEqualTo("Blue");
    }

    @Property
    @Label("the more cautious, the fewer matches, and the same ones")
    void abstentionGrowsWithCaution(
            @ForAll @IntRange(max = 89) int text,
            @ForAll @IntRange(min = 1, max = 400) int percent,
            @ForAll @IntRange(max = 400) int more) {
        for (var ask : List.of(PLAIN, TAUGHT)) {
            var bold = ask.withCaution(percent / 100.0).matches(TEXTS.get(text));
            var careful = ask.withCaution((percent + more) / 100.0).matches(TEXTS.get(text));

            assertThat(bold.subList(0, Math.min(bold.size(), careful.size()))).isEqualTo(careful);
        }
    }

    @Property(tries = 90)
    @Label("a label about something else changes no match by names and phrases, and learned ones by 0.15 at most")
    void anUnrelatedLabelChangesLittle(@ForAll @IntRange(max = 89) int text) {
        var plainMore = Ask.about(plus(PLAIN.reasons(), ContactReason.named("Beekeeping")));
        var question = TEXTS.get(text);

        assertThat(plainMore.matches(question)).isEqualTo(PLAIN.matches(question));
        for (var before : TAUGHT.ranking(question)) {
            assertThat(TAUGHT_MORE.ranking(question))
                    .filteredOn(after -> after.label().equals(before.label()))
                    .singleElement()
                    .satisfies(after ->
                            assertThat(Math.abs(after.score() - before.score())).isLessThan(BOUND));
        }
    }

    @Property(tries = 300)
    @Label("every text gets labels of the set, each once, with scores between 0 and 1, the best first")
    void everyTextIsRead(@ForAll String text) {
        for (var ask : List.of(PLAIN, TAUGHT)) {
            var ranking = ask.ranking(text);

            assertThat(ranking).extracting(ReasonMatch::label).doesNotHaveDuplicates();
            assertThat(ranking).allSatisfy(match -> assertThat(match.score()).isBetween(0.0, 1.0));
            assertThat(ranking)
                    .extracting(ReasonMatch::score)
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(ask.ranking(text)).as("asked again").isEqualTo(ranking);
        }
    }

    private static ContactReason reason(String label, String... examples) {
        return ContactReason.named(label).withExamples(examples);
    }

    private static List<ContactReason> plus(List<ContactReason> reasons, ContactReason one) {
        var more = new ArrayList<>(reasons);
        more.add(one);
        return more;
    }
}
