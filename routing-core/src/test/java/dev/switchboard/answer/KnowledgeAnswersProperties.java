package dev.switchboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.routing.Answer;
import dev.switchboard.text.Texts;
import dev.switchboard.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KnowledgeAnswersProperties {

    @Property
    void theBestOfAllKnownQuestionsIsAnswered(
            @ForAll("questions") String asked, @ForAll("questionLists") List<String> known) {
        var knowledge = IntStream.range(0, known.size())
                .mapToObj(i -> new KnownAnswer(List.of(known.get(i)), "answer " + i))
                .toList();

        var answer = new KnowledgeIndex(knowledge).answerTo(Tokens.of(asked));

        assertThat(answer)
                .isEqualTo(knowledge.stream()
                        .filter(candidate -> words(asked).containsAll(words(candidate)))
                        .max(Comparator.comparingInt(
                                candidate -> words(candidate).size()))
                        .<Answer>map(best -> Answer.known(best.answer()))
                        .orElse(Answer.unknown()));
    }

    @Property
    void anyTextMayBeAskedAndKnown(@ForAll("texts") String asked, @ForAll("knowable") String known) {
        var knowledge = List.of(new KnownAnswer(List.of("budget " + known), "yes"));

        assertThat(new KnowledgeIndex(knowledge).answerTo(Tokens.of(asked + " budget " + known)))
                .isIn(Answer.known("yes"), Answer.unknown());
    }

    private static Set<String> words(KnownAnswer known) {
        return words(known.questions().get(0));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    /** A policy holds neither NUL nor half a character, nor more than 2,000 characters. */
    @Provide
    Arbitrary<String> knowable() {
        return Texts.any()
                .map(text -> text.codePoints()
                        .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                        .limit(900)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of("leave", "days", "pay", "form", "budget")
                .set()
                .ofMinSize(1)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> questionLists() {
        return questions().list().ofMaxSize(8);
    }
}
