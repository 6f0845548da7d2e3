package dev.switchboard.testkit.contract.ours;

import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.testkit.contract.FarSide;
import dev.switchboard.testkit.contract.NotifierContract;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("Notifiers of ours keep the contract of notifiers")
class NotifiersTest {

    @Nested
    @DisplayName("one that records")
    class Recording extends NotifierContract {
        private final RecordingNotifier recorded = new RecordingNotifier();

        @Override
        protected Notifier notifier() {
            return recorded;
        }

        @Override
        protected List<String> receivedKeys() {
            return recorded.notifications().stream().map(Notification::key).toList();
        }

        /** Each attempt is recorded. */
        @Override
        protected boolean honoursKeys() {
            return false;
        }

        @Override
        protected boolean farSide(FarSide behaviour) {
            switch (behaviour) {
                case ACCEPTS -> recorded.succeed();
                case REFUSES_FOR_NOW -> recorded.failAlways(new TemporaryFailureException("overloaded"));
                case REFUSES_FOR_GOOD -> recorded.failAlways(new IntegrationException("no such address"));
            }
            return true;
        }
    }

    @Nested
    @DisplayName("the first of two that succeeds")
    class FirstOfTwo extends Recording {
        @Override
        protected Notifier notifier() {
            var broken = new RecordingNotifier();
            broken.failAlways(new IntegrationException("out of order"));
            return Notifier.firstOf(broken, super.notifier());
        }
    }
}
