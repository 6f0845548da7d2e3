package dev.switchboard.testkit.contract;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of absence providers catches every provider that breaks it")
class AbsenceProviderContractTest extends WholeContractProof<AbsenceProviderContract> {

    AbsenceProviderContractTest() {
        super(AbsenceProviderContract.class, () -> over(AlmostAbsences::new), broken());
    }

    private static List<Broken<AbsenceProviderContract>> broken() {
        return List.of(
                broken("KNOWS_ITS_OWN_ONLY", KnowsItsOwnOnly::new, "strangersAreNeverAway"),
                broken("GIVES_NULL", GivesNull::new, "strangersAreNeverAway"),
                broken("GIVES_HOLES", GivesHoles::new, "findsWhatTouches"),
                broken("HAS_DATA_OF_A_DECADE", HasDataOfADecade::new, "anySpanIsAnswered"),
                broken("FINDS_WHAT_BEGINS_WITHIN", FindsWhatBeginsWithin::new, "findsWhatTouches"),
                broken("FINDS_WHAT_IS_WITHIN", FindsWhatIsWithin::new, "findsWhatTouches"),
                broken(
                        "TAKES_THE_BEGIN_FOR_EXCLUSIVE",
                        TakesTheBeginForExclusive::new,
                        "findsTheFirstAndTheLastInstant"),
                broken("TAKES_THE_END_FOR_INCLUSIVE", TakesTheEndForInclusive::new, "endsAreAsEntered"),
                broken("CUTS_TO_THE_SPAN", CutsToTheSpan::new, "absencesAreWhole"),
                broken("GIVES_THE_FIRST", GivesTheFirst::new, "findsEachOfSeveral"),
                broken("GIVES_EVERYBODY", GivesEverybody::new, "saysNothingOfOthers"),
                broken("TELLS_ONCE", TellsOnce::new, "askingChangesNothing"),
                broken("REUSES_ITS_LIST", ReusesItsList::new, "askingChangesNothing"),
                broken("COMPARES_LETTERS", ComparesLetters::new, "lettersDoNotCount"),
                broken("WANTS_ITS_THREAD", WantsItsThread::new, "manyThreadsAsk"),
                broken("KEEPS_LOCAL_TIMES", KeepsLocalTimes::new, "theMachineDoesNotCount"),
                broken("SPEAKS_THE_LANGUAGE", SpeaksTheLanguage::new, "theMachineDoesNotCount"));
    }

    private static Broken<AbsenceProviderContract> broken(
            String how, Supplier<AlmostAbsences> providers, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> over(providers));
    }

    private static final class KnowsItsOwnOnly extends AlmostAbsences {
        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            if (!person.key().endsWith("@acme.test")) {
                throw new IllegalArgumentException("unknown");
            }
            return super.absencesOf(person, from, until);
        }
    }

    private static final class GivesNull extends AlmostAbsences {
        @Override
        @SuppressWarnings("NullAway") // what is broken about it
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            var all = super.absencesOf(person, from, until);
            return all.isEmpty() ? null : all;
        }
    }

    private static final class GivesHoles extends AlmostAbsences {
        @Override
        @SuppressWarnings("NullAway") // what is broken about it
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            var all = new ArrayList<>(super.absencesOf(person, from, until));
            all.add(null);
            return all;
        }
    }

    private static final class HasDataOfADecade extends AlmostAbsences {
        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            if (Duration.between(from, until).toDays() > 3_650) {
                throw new IllegalArgumentException("too long");
            }
            return super.absencesOf(person, from, until);
        }
    }

    private static final class FindsWhatBeginsWithin extends AlmostAbsences {
        @Override
        boolean isAsked(Absence one, EmailAddress person, Instant from, Instant until) {
            return super.isAsked(one, person, from, until) && !one.from().isBefore(from);
        }
    }

    private static final class FindsWhatIsWithin extends AlmostAbsences {
        @Override
        boolean isAsked(Absence one, EmailAddress person, Instant from, Instant until) {
            return super.isAsked(one, person, from, until) && !one.until().isAfter(until);
        }
    }

    private static final class TakesTheBeginForExclusive extends AlmostAbsences {
        @Override
        boolean isAsked(Absence one, EmailAddress person, Instant from, Instant until) {
            return super.isAsked(one, person, from, until) && !one.from().equals(from);
        }
    }

    private static final class TakesTheEndForInclusive extends AlmostAbsences {
        @Override
        void enter(Absence absence) {
            super.enter(
                    Absence.of(absence.person(), absence.from(), absence.until().plusSeconds(1)));
        }
    }

    private static final class CutsToTheSpan extends AlmostAbsences {
        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            return super.absencesOf(person, from, until).stream()
                    .map(one -> Absence.of(
                            person,
                            one.from().isBefore(from) ? from : one.from(),
                            one.until().isAfter(until) ? until : one.until()))
                    .toList();
        }
    }

    private static final class GivesTheFirst extends AlmostAbsences {
        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            return super.absencesOf(person, from, until).stream().limit(1).toList();
        }
    }

    private static final class GivesEverybody extends AlmostAbsences {
        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            return List.copyOf(entered);
        }
    }

    private static final class TellsOnce extends AlmostAbsences {
        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            var all = super.absencesOf(person, from, until);
            entered.removeAll(all);
            return all;
        }
    }

    private static final class ReusesItsList extends AlmostAbsences {
        private final List<Absence> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            all.clear();
            all.addAll(super.absencesOf(person, from, until));
            return all;
        }
    }

    private static final class ComparesLetters extends AlmostAbsences {
        @Override
        boolean isAsked(Absence one, EmailAddress person, Instant from, Instant until) {
            return super.isAsked(one, person, from, until)
                    && one.person().toString().equals(person.toString());
        }
    }

    private static final class WantsItsThread extends AlmostAbsences {
        private final Thread owner = Thread.currentThread();

        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            return Thread.currentThread().equals(owner) ? super.absencesOf(person, from, until) : List.of();
        }
    }

    /** What it keeps are times in UTC, and what it gives are times of the machine. */
    private static final class KeepsLocalTimes extends AlmostAbsences {
        private static final ZoneId AT_FIRST = ZoneId.systemDefault();

        @Override
        public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
            return super.absencesOf(person, from, until).stream()
                    .map(one -> Absence.of(person, moved(one.from()), moved(one.until())))
                    .toList();
        }

        private static Instant moved(Instant time) {
            return LocalDateTime.ofInstant(time, AT_FIRST)
                    .atZone(ZoneId.systemDefault())
                    .toInstant();
        }
    }

    private static final class SpeaksTheLanguage extends AlmostAbsences {
        @Override
        boolean isAsked(Absence one, EmailAddress person, Instant from, Instant until) {
            return super.isAsked(one, one.person(), from, until)
                    && one.person()
                            .toString()
                            .toUpperCase(Locale.getDefault())
                            .equals(person.toString().toUpperCase(Locale.getDefault()));
        }
    }

    private static AbsenceProviderContract over(Supplier<AlmostAbsences> providers) {
        var provider = providers.get();
        return new AbsenceProviderContract() {
            @Override
            protected AbsenceProvider provider() {
                return provider;
            }

            @Override
            protected boolean enter(Absence absence) {
                provider.enter(absence);
                return true;
            }
        };
    }
}
