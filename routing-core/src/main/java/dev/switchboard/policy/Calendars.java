package dev.switchboard.policy;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calendars of a policy, one for each person who has any. Immutable. */
final class Calendars {
    static final Calendars NONE = new Calendars(List.of());

    private final List<PersonalCalendar> all;
    private final Map<EmailAddress, PersonalCalendar> byPerson = new HashMap<>();

    /** Of a list in which no person is there twice. */
    Calendars(List<PersonalCalendar> all) {
        this.all = List.copyOf(all);
        all.forEach(one -> byPerson.put(one.person(), one));
    }

    List<PersonalCalendar> all() {
        return all;
    }

    Optional<PersonalCalendar> of(EmailAddress person) {
        return byPerson.isEmpty() ? Optional.empty() : Optional.ofNullable(byPerson.get(person));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calendars that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
