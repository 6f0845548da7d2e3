package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Texts;
import dev.switchboard.text.Tokens;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseClassifierProperties {
    private final PhraseClassifier classifier = new PhraseClassifier();

    @Property
    void matchesWhereThePhraseOccursInTheNormalisedQuestion(
            @ForAll("phrases") String question, @ForAll("phraseLists") List<List<String>> phrases) {
        var reasons = IntStream.range(0, phrases.size())
                .mapToObj(i -> ContactReason.named("topic" + i).withPhrases(phrases.get(i)))
                .toList();

        var matches = classify(question, reasons);

        assertThat(matches)
                .isEqualTo(reasons.stream()
                        .map(reason -> new ReasonMatch(reason.label(), 1, evidence(question, reason)))
                        .filter(match -> !match.evidence().isEmpty())
                        .toList());
    }

    @Property
    void anyPhraseIsFoundInAnyTextAroundIt(@ForAll("texts") String text, @ForAll("words") String words) {
        var reason = ContactReason.named("Topic").withPhrases("of mine " + words);

        var matches = classify(text + " Of Mine, " + words + " " + text, List.of(reason));

        assertThat(matches).extracting(ReasonMatch::label).containsExactly("Topic");
    }

    private List<ReasonMatch> classify(String question, List<ContactReason> reasons) {
        return classifier.classify(new ReasonRequest(Question.to("HR", question), Tokens.of(question), reasons));
    }

    private static List<String> evidence(String question, ContactReason reason) {
        var seen = new HashSet<String>();
        return reason.phrases().stream()
                .filter(phrase -> seen.add(padded(phrase)) && padded(question).contains(padded(phrase)))
                .sorted(Comparator.<String>comparingInt(
                                phrase -> -padded(phrase).length())
                        .thenComparingInt(phrase -> padded(question).indexOf(padded(phrase))))
                .toList();
    }

    private static String padded(String text) {
        return " " + Tokens.of(text) + " ";
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> words() {
        return Texts.words();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of("a", "B", "cc", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<List<String>>> phraseLists() {
        return phrases().list().ofMaxSize(6).list().ofMaxSize(5);
    }
}
