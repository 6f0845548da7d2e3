package dev.switchboard.testkit.contract.ours;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.testkit.contract.AnswerProviderContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("Answer providers of ours keep the contract of answer providers")
class AnswerProvidersTest {

    @Nested
    @DisplayName("the one that knows what the persona knows")
    class Knowledge extends AnswerProviderContract {
        @Override
        protected AnswerProvider provider() {
            return new KnowledgeAnswers();
        }
    }

    @Nested
    @DisplayName("the one with a script")
    class Scripted extends AnswerProviderContract {
        @Override
        protected AnswerProvider provider() {
            return new ScriptedAnswers()
                    .onText(questions().get(0), Answer.known("Thirty.", 0.5))
                    .onText(questions().get(1), Answer.cannotExecute(""));
        }
    }

    @Nested
    @DisplayName("the first of two that knows")
    class FirstOfTwo extends AnswerProviderContract {
        @Override
        protected AnswerProvider provider() {
            return AnswerProvider.firstOf(
                    new ScriptedAnswers().onText(questions().get(2), Answer.known("You are Ann.")),
                    new KnowledgeAnswers());
        }
    }
}
