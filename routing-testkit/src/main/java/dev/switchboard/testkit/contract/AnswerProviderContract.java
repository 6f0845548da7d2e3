package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.conversation.Message;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AnswerProvider} promises. Extend it and supply the provider; it is asked as the persona of a personnel office,
 * unless {@link #persona} and {@link #questions} say otherwise. Which answers are right is not checked.
 */
public abstract class AnswerProviderContract extends AskedContract<AnswerProvider, Answer> {
    private static final int MANY = 50;

    /** For subclasses. */
    protected AnswerProviderContract() {}

    /** A provider that was asked nothing yet, as a switchboard would be given it. Asked for several times in some tests. */
    protected abstract AnswerProvider provider();

    /** The persona that is asked. */
    protected Persona persona() {
        return Persona.named("HR")
                .ownedBy("olga@acme.test")
                .knows("Thirty days a year.", "How many leave days do I have?")
                .knows("From seven to seven.", "When is the office open?")
                .build();
    }

    /** Questions to ask: some that the provider knows an answer to, some that it does not. */
    protected List<String> questions() {
        return List.of("How many leave days do I have?", "When is the office open?", "Who am I?");
    }

    @Override
    final AnswerProvider fresh() {
        return provider();
    }

    @Override
    final boolean isPure(AnswerProvider one) {
        return one.isPure();
    }

    @Override
    final Answer ask(AnswerProvider one, String text) {
        return one.answer(request(persona(), Asker.withEmail("ann@acme.test"), text));
    }

    @Override
    final AnswerProvider preparedForSamples(AnswerProvider one) {
        return one.preparedFor(persona());
    }

    @Override
    final AnswerProvider preparedForOthers(AnswerProvider one) {
        return one.preparedFor(ignorant());
    }

    @Override
    final List<String> texts() {
        return questions();
    }

    /** Another persona, without any knowledge. */
    private static Persona ignorant() {
        return Persona.named("IT").ownedBy("ida@acme.test").build();
    }

    private static AnswerRequest request(Persona persona, Asker asker, String text) {
        return request(persona, asker, text, List.of(), List.of(), List.of());
    }

    private static AnswerRequest request(
            Persona persona,
            Asker asker,
            String text,
            List<Message> history,
            List<ReasonMatch> reasons,
            List<String> instructions) {
        var question = Question.to(persona.id().value(), text);
        return new AnswerRequest(persona, question, asker, Tokens.of(text), history, reasons, instructions);
    }

    private Answer answer(AnswerProvider one, AnswerRequest request, String when) {
        return sound(() -> one.answer(request), "is asked " + when, "what is thrown counts as unknown: say so instead");
    }

    private static List<ReasonMatch> reasons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ReasonMatch.of("reason " + i, 0.5))
                .toList();
    }

    @Test
    @DisplayName("confidences are from 0 to 1")
    void confidencesAreShares() {
        everyKnown((text, known) -> assertThat(known.confidence())
                .as("the confidence of the answer to \"%s\"; what is outside 0 to 1 counts as unknown", text)
                .isBetween(0.0, 1.0));
    }

    @Test
    @DisplayName("an answer says something")
    void answersSaySomething() {
        everyKnown((text, known) -> assertThat(known.text())
                .as("the answer to \"%s\"; a blank one counts as unknown: say Answer.unknown()", text)
                .isNotBlank());
    }

    private void everyKnown(BiConsumer<String, Answer.Known> check) {
        for (var one : inUse()) {
            for (var text : questions()) {
                if (answer(one, text) instanceof Answer.Known known) {
                    check.accept(text, known);
                }
            }
        }
    }

    @Test
    @DisplayName("anybody may ask: with an address, with another id, without anything")
    void anybodyMayAsk() {
        var askers = List.of(
                Asker.anonymous(),
                Asker.withEmail("ann@acme.test").named("Ann").verified().withVariable("plan", "gold"),
                Asker.withId(IdentifierKind.WHATSAPP, "+41791234567"));

        for (var asker : askers) {
            for (var text : questions()) {
                answer(asked, request(persona(), asker, text), "by " + asker);
            }
        }
    }

    @Test
    @DisplayName("a persona may know nothing")
    void aPersonaMayKnowNothing() {
        for (var text : questions()) {
            answer(asked, request(ignorant(), Asker.anonymous(), text), "as a persona without knowledge");
        }
    }

    @Test
    @DisplayName("there may be fifty messages before this one, many reasons and many instructions")
    void muchMayBeKnown() {
        var instructions = HardText.all().stream().map(HardText::text).toList();
        var history = Samples.history(MANY);

        for (var text : questions()) {
            var request = request(persona(), Asker.anonymous(), text, history, reasons(MANY), instructions);
            answer(asked, request, "with much history, many reasons and long instructions");
        }
    }

    @Test
    @DisplayName("the request is left as it is")
    void theRequestStays() {
        var history = new ArrayList<>(Samples.history(2));
        var reasons = new ArrayList<>(reasons(2));
        var instructions = new ArrayList<>(List.of("Be kind.", "Ask for the number."));

        for (var text : questions()) {
            answer(asked, request(persona(), Asker.anonymous(), text, history, reasons, instructions), "with lists");
        }

        assertThat(List.of(history, reasons, instructions))
                .as("history, reasons and instructions of the request afterwards; work on copies")
                .isEqualTo(List.of(Samples.history(2), reasons(2), List.of("Be kind.", "Ask for the number.")));
    }

    @Test
    @DisplayName("if pure: each persona is answered for by what it knows itself, whichever was asked before")
    void goesByThePersonaAsked() {
        assumeTrue(saysItIsPure(asked), "it does not declare itself pure");

        for (var text : questions()) {
            var other = request(ignorant(), Asker.anonymous(), text);
            answer(asked, text);
            assertThat(answer(asked, other, "as another persona"))
                    .as(
                            "the answer of another persona to \"%s\", after the first was asked; "
                                    + "several personas may share a provider",
                            text)
                    .isEqualTo(answer(provider(), other, "as another persona"));
        }
    }
}
