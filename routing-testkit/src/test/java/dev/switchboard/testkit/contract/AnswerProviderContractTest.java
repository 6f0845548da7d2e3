package dev.switchboard.testkit.contract;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of answer providers catches every provider that breaks it")
class AnswerProviderContractTest extends WholeContractProof<AnswerProviderContract> {

    AnswerProviderContractTest() {
        super(
                AnswerProviderContract.class,
                () -> asking(() -> new Oracle<>(AnswerProviderContractTest::honest)),
                broken());
    }

    /** Knows by heart what the persona knows. */
    private static Answer honest(AnswerRequest request) {
        return request.persona().knowledge().stream()
                .filter(one -> one.questions().contains(request.question().text()))
                .<Answer>map(one -> Answer.known(one.answer()))
                .findFirst()
                .orElse(Answer.unknown());
    }

    private static List<Broken<AnswerProviderContract>> broken() {
        var all = new ArrayList<>(BrokenOracle.all(
                AnswerProviderContractTest::honest,
                request -> request.question().text(),
                Answer.unknown(),
                AnswerProviderContractTest::asking));
        all.add(saying("IS_MORE_THAN_SURE", known -> Answer.known(known.text(), 1.5), "confidencesAreShares"));
        all.add(saying("SAYS_A_BLANK", known -> Answer.known(" "), "answersSaySomething"));
        all.add(new Broken<>(
                "PREPARES_A_BLANK",
                List.of("answersSaySomething"),
                () -> asking(() -> Oracle.preparing(
                        AnswerProviderContractTest::honest, new Oracle<>(request -> Answer.known(" "))))));
        all.add(broken("WANTS_AN_ADDRESS", () -> AnswerProviderContractTest::wantingAnAddress, "anybodyMayAsk"));
        all.add(broken(
                "WANTS_KNOWLEDGE", () -> AnswerProviderContractTest::wantingKnowledge, "aPersonaMayKnowNothing"));
        all.add(broken("WANTS_SHORT_TALKS", () -> AnswerProviderContractTest::wantingShortTalks, "muchMayBeKnown"));
        all.add(broken("EATS_THE_HISTORY", () -> AnswerProviderContractTest::eating, "theRequestStays"));
        all.add(broken("REMEMBERS_BY_TEXT", AnswerProviderContractTest::remembering, "goesByThePersonaAsked"));
        return all;
    }

    private static Broken<AnswerProviderContract> saying(
            String how, Function<Answer.Known, Answer> instead, String... caughtBy) {
        return broken(
                how,
                () -> request ->
                        honest(request) instanceof Answer.Known known ? instead.apply(known) : Answer.unknown(),
                caughtBy);
    }

    private static Broken<AnswerProviderContract> broken(
            String how, Supplier<Function<AnswerRequest, Answer>> providers, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> asking(() -> new Oracle<>(providers.get())));
    }

    private static Answer wantingAnAddress(AnswerRequest request) {
        request.asker().emails().get(0);
        return honest(request);
    }

    private static Answer wantingKnowledge(AnswerRequest request) {
        request.persona().knowledge().get(0);
        return honest(request);
    }

    private static Answer wantingShortTalks(AnswerRequest request) {
        if (request.history().size() > 9) {
            throw new IllegalArgumentException("the talk is too long");
        }
        return honest(request);
    }

    private static Answer eating(AnswerRequest request) {
        request.history().clear();
        return honest(request);
    }

    private static Function<AnswerRequest, Answer> remembering() {
        var known = new HashMap<String, Answer>();
        return request -> known.computeIfAbsent(request.question().text(), text -> honest(request));
    }

    private static AnswerProviderContract asking(Supplier<Oracle<AnswerRequest, Answer>> oracles) {
        return new AnswerProviderContract() {
            @Override
            protected AnswerProvider provider() {
                return new OverOracle(oracles.get());
            }
        };
    }

    private record OverOracle(Oracle<AnswerRequest, Answer> oracle) implements AnswerProvider {

        @Override
        public Answer answer(AnswerRequest request) {
            return oracle.ask(request);
        }

        @Override
        public boolean isPure() {
            return oracle.isPure();
        }

        @Override
        public AnswerProvider preparedFor(Persona persona) {
            return new OverOracle(oracle.prepared());
        }
    }
}
