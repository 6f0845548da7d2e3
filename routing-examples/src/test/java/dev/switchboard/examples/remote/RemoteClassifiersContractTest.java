package dev.switchboard.examples.remote;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.testkit.contract.ReasonClassifierContract;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("The classifiers of the examples keep the contract of classifiers")
class RemoteClassifiersContractTest {

    @Nested
    @DisplayName("the one that asks a chat model, which finds nothing")
    class ChatModel extends ReasonClassifierContract {
        private final FakeModel model;

        ChatModel() throws IOException {
            model = new FakeModel();
        }

        @AfterEach
        void close() {
            model.close();
        }

        @Override
        protected ReasonClassifier classifier() {
            return ChatModelClassifier.at(model.base(), "contract").withTimeout(Duration.ofMinutes(1));
        }
    }

    @Nested
    @DisplayName("the one that remembers what another one said")
    class Caching extends ReasonClassifierContract {
        @Override
        protected ReasonClassifier classifier() {
            var clock = VirtualClock.at("2026-03-02T09:00:00Z");
            return CachingClassifier.before(
                    new BuiltInClassifier().preparedFor(reasons()), 10, Duration.ofHours(1), clock);
        }
    }
}
