package dev.switchboard.testkit.contract.ours;

import dev.switchboard.absence.Absence;
import dev.switchboard.memory.ScriptedAbsences;
import dev.switchboard.spi.AbsenceProvider;
import dev.switchboard.testkit.contract.AbsenceProviderContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("Absence providers of ours keep the contract of absence providers")
class AbsenceProvidersTest {

    @Nested
    @DisplayName("the one that knows of no absence")
    class None extends AbsenceProviderContract {
        @Override
        protected AbsenceProvider provider() {
            return AbsenceProvider.none();
        }
    }

    @Nested
    @DisplayName("the one that follows a script")
    class Scripted extends AbsenceProviderContract {
        private final ScriptedAbsences absences = new ScriptedAbsences();

        @Override
        protected AbsenceProvider provider() {
            return absences;
        }

        @Override
        protected boolean enter(Absence absence) {
            absences.with(absence);
            return true;
        }
    }
}
