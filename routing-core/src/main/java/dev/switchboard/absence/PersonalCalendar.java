package dev.switchboard.absence;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When one person is away and who answers instead, as a policy says it: for every persona for which they work. Immutable; each
 * {@code with} method returns a changed copy.
 */
public final class PersonalCalendar {
    private static final int MOST_ENTRIES = 1_000;

    private final EmailAddress person;
    private final @Nullable ZoneId zone;
    private final @Nullable EmailAddress substitute;
    private final List<CalendarEntry> entries;
    private final List<Absence> absences;

    private PersonalCalendar(
            EmailAddress person, @Nullable ZoneId zone, @Nullable EmailAddress substitute, List<CalendarEntry> given) {
        this.person = person;
        this.zone = zone;
        this.substitute = substitute;
        var resolved = eachOnce(given);
        this.entries = List.copyOf(resolved.keySet());
        this.absences = List.copyOf(resolved.values());
    }

    /**
     * Of the person with this address, who is never away so far.
     *
     * @throws InvalidInputException if it is not an e-mail address
     */
    public static PersonalCalendar of(String email) {
        return of(EmailAddress.of(email));
    }

    /** Of this person, who is never away so far. */
    public static PersonalCalendar of(EmailAddress person) {
        return new PersonalCalendar(requireNonNull(person, "person"), null, null, List.of());
    }

    /**
     * Where the person lives: what days and local times mean.
     *
     * @param id such as {@code Europe/Berlin}; {@code UTC} where all places have one time
     * @throws InvalidInputException if there is no such zone
     */
    public PersonalCalendar inZone(String id) {
        return new PersonalCalendar(person, Zones.named(id), substitute, entries);
    }

    /** Who answers whenever the person is away, unless the persona or the absence names somebody else. */
    public PersonalCalendar withSubstitute(String email) {
        return new PersonalCalendar(person, zone, EmailAddress.of(email), entries);
    }

    /**
     * The person is away from the one to the other; a day counts to its end.
     *
     * @param from a day, half a day, a local time or an instant, see {@link CalendarTime}
     * @throws InvalidInputException if one of them is no time, needs a zone and none was given yet, or the end is not after the begin
     */
    public PersonalCalendar away(String from, String to) {
        return away(new CalendarEntry(CalendarTime.of(from), CalendarTime.of(to), null));
    }

    /** The same, and this person answers instead. */
    public PersonalCalendar away(String from, String to, String substituteEmail) {
        return away(new CalendarEntry(CalendarTime.of(from), CalendarTime.of(to), EmailAddress.of(substituteEmail)));
    }

    /** The person is away then; the same if that is known. */
    public PersonalCalendar away(CalendarEntry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return withAbsences(more);
    }

    /** The person is away at these times, each of which is kept once, and at no others. */
    public PersonalCalendar withAbsences(List<CalendarEntry> all) {
        return new PersonalCalendar(person, zone, substitute, all);
    }

    /** Each entry once and when it is, or every reason why not. */
    private Map<CalendarEntry, Absence> eachOnce(List<CalendarEntry> given) {
        var problems = new Problems();
        int count = new HashSet<>(given).size();
        if (count > MOST_ENTRIES) {
            problems.add(
                    PolicyProblem.INVALID_VALUE,
                    Place.at("/absences"),
                    person + " has " + count + " absences; at most " + MOST_ENTRIES + " are possible, remove old ones");
        }
        var all = new LinkedHashMap<CalendarEntry, Absence>();
        for (int i = 0; i < given.size() && all.size() < MOST_ENTRIES && !problems.isFull(); i++) {
            var entry = given.get(i);
            problems.attempt(Place.at("/absences/" + i), () -> all.computeIfAbsent(entry, this::resolved));
        }
        problems.throwIfAny();
        return all;
    }

    private Absence resolved(CalendarEntry entry) {
        if (entry.isLocal() && zone == null) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "from " + entry.from() + " to " + entry.to() + " depends on where " + person
                            + " lives; say in which time zone, such as Europe/Berlin");
        }
        var where = zone == null ? ZoneOffset.UTC : zone;
        var from = entry.from().begin(where);
        var until = entry.to().end(where);
        if (!from.isBefore(until)) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "from " + entry.from() + " to " + entry.to()
                            + " does not end after it begins; give an end after the begin");
        }
        return new Absence(person, from, until, entry.substitute());
    }

    public EmailAddress person() {
        return person;
    }

    /** What days and local times mean; nothing if there are none. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Who answers whenever the person is away, unless the persona or the absence names somebody else. */
    public Optional<EmailAddress> substitute() {
        return Optional.ofNullable(substitute);
    }

    /** As written, in the order given. */
    public List<CalendarEntry> entries() {
        return entries;
    }

    /** When they are, in the order given; they may overlap. */
    public List<Absence> absences() {
        return absences;
    }

    /** Whether they say the same to the letter of each address. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalCalendar that
                && person.toString().equals(that.person.toString())
                && Objects.equals(zone, that.zone)
                && Objects.toString(substitute).equals(Objects.toString(that.substitute))
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, entries);
    }

    @Override
    public String toString() {
        return "calendar of " + person;
    }
}
