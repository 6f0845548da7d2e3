package dev.switchboard.testkit.contract;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows who is away when, and keeps its promises, but for what a subclass does otherwise. */
class AlmostAbsences implements AbsenceProvider {
    final List<Absence> entered = new CopyOnWriteArrayList<>();

    void enter(Absence absence) {
        entered.add(absence);
    }

    /** Whether this one is to be given. */
    boolean isAsked(Absence one, EmailAddress person, Instant from, Instant until) {
        return one.person().equals(person)
                && one.from().isBefore(until)
                && one.until().isAfter(from);
    }

    @Override
    public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
        return entered.stream().filter(one -> isAsked(one, person, from, until)).toList();
    }
}
