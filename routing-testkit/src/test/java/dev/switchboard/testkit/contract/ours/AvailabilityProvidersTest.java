package dev.switchboard.testkit.contract.ours;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.LastActivity;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.spi.AvailabilityProvider;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.testkit.contract.AvailabilityProviderContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("Availability providers of ours keep the contract of availability providers")
class AvailabilityProvidersTest {

    @Nested
    @DisplayName("the one that takes everybody for present")
    class Everybody extends AvailabilityProviderContract {
        @Override
        protected AvailabilityProvider provider() {
            return AvailabilityProvider.everybody();
        }
    }

    @Nested
    @DisplayName("the one that is told who is there")
    class Fixed extends AvailabilityProviderContract {
        private final FixedAvailability availability = new FixedAvailability();

        @Override
        protected AvailabilityProvider provider() {
            return availability;
        }

        @Override
        protected boolean come(EmailAddress person) {
            availability.set(person.toString(), Presence.BUSY);
            return true;
        }

        @Override
        protected boolean leave(EmailAddress person) {
            availability.set(person.toString(), Presence.AWAY);
            return true;
        }
    }

    @Nested
    @DisplayName("the one that goes by the last activity")
    class ByActivity extends AvailabilityProviderContract {
        private final LastActivity activity = LastActivity.by(VirtualClock.at("2026-01-05T09:00:00Z"));

        @Override
        protected AvailabilityProvider provider() {
            return activity;
        }

        @Override
        protected boolean come(EmailAddress person) {
            activity.seen(person.toString());
            return true;
        }

        @Override
        protected boolean leave(EmailAddress person) {
            activity.left(person.toString());
            return true;
        }

        @Override
        protected boolean tells() {
            return true;
        }
    }

    @Nested
    @DisplayName("the one that goes by the last activity, where people set by hand how present they are")
    class ByHand extends ByActivity {
        private final LastActivity activity = LastActivity.by(VirtualClock.at("2026-01-05T09:00:00Z"));

        @Override
        protected AvailabilityProvider provider() {
            activity.seen(person().toString());
            return activity;
        }

        @Override
        protected boolean come(EmailAddress person) {
            activity.clear(person.toString());
            return true;
        }

        @Override
        protected boolean leave(EmailAddress person) {
            activity.set(person.toString(), Presence.AWAY);
            return true;
        }
    }
}
