package dev.switchboard.testkit.contract.ours;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.PhraseClassifier;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.testkit.contract.ReasonClassifierContract;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("Classifiers of ours keep the contract of classifiers")
class ClassifiersTest {

    @Nested
    @DisplayName("the one built in, which learns from examples")
    class BuiltIn extends ReasonClassifierContract {
        @Override
        protected ReasonClassifier classifier() {
            return new BuiltInClassifier().preparedFor(reasons());
        }
    }

    @Nested
    @DisplayName("the one built in, where there are no examples")
    class BuiltInWithoutExamples extends BuiltIn {
        @Override
        protected List<ContactReason> reasons() {
            return List.of(ContactReason.PTO, ContactReason.SICK_LEAVE, ContactReason.named("raise"));
        }
    }

    @Nested
    @DisplayName("the one that goes by phrases")
    class Phrases extends ReasonClassifierContract {
        @Override
        protected ReasonClassifier classifier() {
            return new PhraseClassifier();
        }
    }

    @Nested
    @DisplayName("the one with a script, as long as that is empty")
    class Scripted extends ReasonClassifierContract {
        @Override
        protected ReasonClassifier classifier() {
            return new ScriptedClassifier();
        }
    }
}
