package dev.switchboard.lint;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers instead of whom: as calendars say, or for a persona that has substitutes of its own. Immutable. */
final class Substitutes {
    private final List<PersonalCalendar> calendars;
    private final Map<EmailAddress, Integer> indexes;
    private final List<Map.Entry<EmailAddress, EmailAddress>> own;
    private final Map<EmailAddress, Step> ownSteps = new HashMap<>();
    /** Whom calendars name. */
    private final Set<EmailAddress> named;

    private Substitutes(
            List<PersonalCalendar> calendars,
            Map<EmailAddress, Integer> indexes,
            Set<EmailAddress> named,
            List<Map.Entry<EmailAddress, EmailAddress>> own) {
        this.calendars = calendars;
        this.indexes = indexes;
        this.named = named;
        this.own = own;
        for (int i = 0; i < own.size(); i++) {
            var pair = own.get(i);
            ownSteps.put(pair.getKey(), new Step(pair.getKey(), pair.getValue(), "/absence/substitutes/" + i, i));
        }
    }

    /** As the calendars say. */
    static Substitutes of(Policy policy) {
        var indexes = new HashMap<EmailAddress, Integer>();
        var named = new HashSet<EmailAddress>();
        for (int i = 0; i < policy.calendars().size(); i++) {
            var calendar = policy.calendars().get(i);
            indexes.put(calendar.person(), i);
            named(calendar).forEach(named::add);
        }
        return new Substitutes(policy.calendars(), indexes, named, List.of());
    }

    /** For this persona. */
    Substitutes of(Persona persona) {
        return new Substitutes(
                calendars,
                indexes,
                named,
                List.copyOf(persona.absenceRules().substitutes().entrySet()));
    }

    /**
     * From somebody to who answers instead.
     *
     * @param pointer where that is said: from the persona, or from the list of calendars
     * @param rank the persona's own first, then the calendars, in their order
     */
    record Step(EmailAddress person, EmailAddress substitute, String pointer, int rank) {

        boolean leadsNowhere() {
            return person.equals(substitute);
        }
    }

    /** How many substitutes the persona has of its own: the steps with lower ranks. */
    int ownCount() {
        return own.size();
    }

    /** Everybody who has a substitute, and perhaps some who have not. */
    List<EmailAddress> people() {
        var people = new ArrayList<EmailAddress>();
        own.forEach(pair -> people.add(pair.getKey()));
        calendars.forEach(calendar -> people.add(calendar.person()));
        return people;
    }

    /** All that is said, in the order of the document. */
    List<Step> ofCalendars() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < calendars.size(); i++) {
            var lasting = lasting(i);
            if (lasting != null) {
                steps.add(lasting);
            }
            for (int k = 0; k < calendars.get(i).absences().size(); k++) {
                var passing = passing(i, k);
                if (passing != null) {
                    steps.add(passing);
                }
            }
        }
        return steps;
    }

    /** What the persona says itself, in the order of the document. */
    List<Step> ofPersona() {
        return own.stream().map(pair -> ownSteps.get(pair.getKey())).toList();
    }

    /** The absences that have substitutes of their own. */
    List<Absence> passing() {
        return calendars.stream()
                .flatMap(calendar -> calendar.absences().stream())
                .filter(absence -> absence.substitute() != null)
                .toList();
    }

    /** The step from this person, apart from single absences; nothing if nobody else answers. */
    @Nullable
    Step next(EmailAddress person) {
        var index = indexes.get(person);
        var step = ownSteps.getOrDefault(person, index == null ? null : lasting(index));
        return step == null || step.leadsNowhere() ? null : step;
    }

    /** The step from this person at this time; nothing if nobody else answers. */
    @Nullable
    Step next(EmailAddress person, Instant time) {
        var index = indexes.get(person);
        var passing = index == null ? null : passing(index, time);
        if (passing == null) {
            return next(person);
        }
        return passing.leadsNowhere() ? null : passing;
    }

    /** Everybody who ever answers instead of this person, as far as no other step leads on. */
    Set<EmailAddress> everNext(EmailAddress person) {
        var all = new LinkedHashSet<EmailAddress>();
        var ofPersona = ownSteps.get(person);
        if (ofPersona != null) {
            all.add(ofPersona.substitute());
        }
        var index = indexes.get(person);
        if (index != null) {
            named(calendars.get(index)).forEach(all::add);
        }
        return all;
    }

    private static Stream<EmailAddress> named(PersonalCalendar calendar) {
        return Stream.concat(
                calendar.substitute().stream(),
                calendar.absences().stream().flatMap(absence -> Stream.ofNullable(absence.substitute())));
    }

    /** Whether this person ever answers instead of anybody. */
    boolean isNamed(EmailAddress person) {
        return named.contains(person)
                || own.stream().anyMatch(pair -> pair.getValue().equals(person));
    }

    private @Nullable Step lasting(int index) {
        var calendar = calendars.get(index);
        return calendar.substitute()
                .map(substitute ->
                        new Step(calendar.person(), substitute, "/" + index + "/substitute", own.size() + index))
                .orElse(null);
    }

    /** Of the absence that began last. */
    private @Nullable Step passing(int index, Instant time) {
        var absences = calendars.get(index).absences();
        int last = -1;
        for (int k = 0; k < absences.size(); k++) {
            var one = absences.get(k);
            var counts = one.substitute() != null && one.covers(time);
            if (counts && (last < 0 || !one.from().isBefore(absences.get(last).from()))) {
                last = k;
            }
        }
        return last < 0 ? null : passing(index, last);
    }

    private @Nullable Step passing(int index, int absence) {
        var one = calendars.get(index).absences().get(absence);
        return one.substitute() == null
                ? null
                : new Step(
                        one.person(),
                        one.substitute(),
                        "/" + index + "/absences/" + absence + "/substitute",
                        own.size() + index);
    }
}
