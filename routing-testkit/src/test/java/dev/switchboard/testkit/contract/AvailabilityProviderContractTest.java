package dev.switchboard.testkit.contract;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of availability providers catches every provider that breaks it")
class AvailabilityProviderContractTest extends WholeContractProof<AvailabilityProviderContract> {

    AvailabilityProviderContractTest() {
        super(AvailabilityProviderContract.class, () -> over(AlmostAvailability::new), broken());
    }

    private static List<Broken<AvailabilityProviderContract>> broken() {
        return List.of(
                broken("KNOWS_ITS_OWN_ONLY", KnowsItsOwnOnly::new, "strangersHaveAPresence"),
                broken("TAKES_ASKING_FOR_LIFE", TakesAskingForLife::new, "askingChangesNothing"),
                broken("COMPARES_LETTERS", ComparesLetters::new, "lettersDoNotCount"),
                broken("WANTS_ITS_THREAD", WantsItsThread::new, "manyThreadsAsk"),
                broken("KEEPS_ANSWERS", KeepsAnswers::new, "followsComingAndLeaving"),
                broken("REFUSES_LISTENERS", RefusesListeners::new, "takesAListener"),
                broken("FORGETS_LISTENERS", ForgetsListeners::new, "tellsWhoCame"),
                broken("TELLS_TOO_EARLY", TellsTooEarly::new, "isTrueBeforeItIsTold"),
                broken("TELLS_UNDER_A_LOCK", TellsUnderALock::new, "holdsNoLockMeanwhile"));
    }

    private static Broken<AvailabilityProviderContract> broken(
            String how, Supplier<AlmostAvailability> providers, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> over(providers));
    }

    private static final class KnowsItsOwnOnly extends AlmostAvailability {
        @Override
        public Presence presenceOf(EmailAddress person) {
            if (!person.key().endsWith("@acme.test")) {
                throw new IllegalArgumentException("unknown");
            }
            return super.presenceOf(person);
        }
    }

    private static final class TakesAskingForLife extends AlmostAvailability {
        @Override
        public Presence presenceOf(EmailAddress person) {
            var presence = super.presenceOf(person);
            here.add(person);
            return presence;
        }
    }

    private static final class ComparesLetters extends AlmostAvailability {
        @Override
        public Presence presenceOf(EmailAddress person) {
            var written = person.toString();
            return written.equals(written.toLowerCase(Locale.ROOT)) ? super.presenceOf(person) : Presence.OFFLINE;
        }
    }

    private static final class WantsItsThread extends AlmostAvailability {
        private final Thread owner = Thread.currentThread();

        @Override
        public Presence presenceOf(EmailAddress person) {
            return Thread.currentThread().equals(owner) ? super.presenceOf(person) : Presence.AWAY;
        }
    }

    private static final class KeepsAnswers extends AlmostAvailability {
        private final Map<EmailAddress, Presence> known = new ConcurrentHashMap<>();

        @Override
        public Presence presenceOf(EmailAddress person) {
            return known.computeIfAbsent(person, super::presenceOf);
        }
    }

    private static final class RefusesListeners extends AlmostAvailability {
        @Override
        public void tellWhenAvailable(Consumer<EmailAddress> listener) {
            throw new UnsupportedOperationException("tellWhenAvailable");
        }
    }

    private static final class ForgetsListeners extends AlmostAvailability {
        @Override
        public void tellWhenAvailable(Consumer<EmailAddress> listener) {}
    }

    private static final class TellsTooEarly extends AlmostAvailability {
        @Override
        void come(EmailAddress person) {
            tell(person);
            here.add(person);
        }
    }

    private static final class TellsUnderALock extends AlmostAvailability {
        private final Object lock = new Object();

        @Override
        void come(EmailAddress person) {
            synchronized (lock) {
                super.come(person);
            }
        }

        @Override
        public Presence presenceOf(EmailAddress person) {
            synchronized (lock) {
                return super.presenceOf(person);
            }
        }
    }

    private static AvailabilityProviderContract over(Supplier<AlmostAvailability> providers) {
        var provider = providers.get();
        return new AvailabilityProviderContract() {
            @Override
            protected AvailabilityProvider provider() {
                return provider;
            }

            @Override
            protected boolean come(EmailAddress person) {
                provider.come(person);
                return true;
            }

            @Override
            protected boolean leave(EmailAddress person) {
                provider.leave(person);
                return true;
            }

            @Override
            protected boolean tells() {
                return true;
            }
        };
    }
}
