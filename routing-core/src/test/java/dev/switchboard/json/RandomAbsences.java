package dev.switchboard.json;

import static dev.switchboard.json.RandomTexts.emails;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.CalendarTime;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.identity.EmailAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Random calendars, rules for absences, and deadlines. */
final class RandomAbsences {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    /** More than any two zones are apart. */
    private static final int DAYS_APART = 3;

    private RandomAbsences() {}

    static Arbitrary<Deadline> deadlines() {
        var times = Arbitraries.longs().between(1, 1_000_000).map(Duration::ofMillis);
        var actions = Arbitraries.of(DeadlineAction.class).list().ofMinSize(1).ofMaxSize(3);
        var moves = Arbitraries.integers().between(1, 5).injectNull(0.5);
        return Combinators.combine(times, Arbitraries.of(true, false), actions, moves)
                .as((time, inHours, then, most) -> {
                    var deadline = Deadline.within(time).inHours(inHours).then(then.toArray(DeadlineAction[]::new));
                    return most == null ? deadline : deadline.atMost(most);
                });
    }

    static Arbitrary<AbsenceRules> rules() {
        var pairs = Arbitraries.maps(emails().map(EmailAddress::of), emails().map(EmailAddress::of))
                .ofMaxSize(3);
        var whats = Arbitraries.of(OpenQuestions.class);
        return Combinators.combine(pairs, whats, whats).as((substitutes, away, back) -> {
            var rules = AbsenceRules.DEFAULT.whenAway(away).whenBack(back);
            for (var pair : new LinkedHashMap<>(substitutes).entrySet()) {
                rules = rules.withSubstitute(pair.getKey(), pair.getValue());
            }
            return rules;
        });
    }

    /** At most one of each person. */
    static Arbitrary<List<PersonalCalendar>> calendars() {
        var zones = Arbitraries.of("UTC", "Europe/Berlin", "America/Sao_Paulo", "+05:30")
                .injectNull(0.3);
        return Combinators.combine(emails(), zones, emails().injectNull(0.5))
                .flatAs((person, zone, substitute) -> entries(zone != null)
                        .list()
                        .ofMaxSize(4)
                        .map(entries -> calendar(person, zone, substitute).withAbsences(entries)))
                .list()
                .uniqueElements(PersonalCalendar::person)
                .ofMaxSize(3);
    }

    private static PersonalCalendar calendar(String person, @Nullable String zone, @Nullable String substitute) {
        var calendar = PersonalCalendar.of(person);
        calendar = zone == null ? calendar : calendar.inZone(zone);
        return substitute == null ? calendar : calendar.withSubstitute(substitute);
    }

    private static Arbitrary<CalendarEntry> entries(boolean mayBeLocal) {
        var days = Arbitraries.integers().between(0, 1_000);
        var lengths = Arbitraries.integers().between(DAYS_APART, 30);
        var forms = mayBeLocal
                ? Arbitraries.of("%s", "%s AM", "%s PM", "%sT02:30", "%sT23:59:59", "%sT15:30:00Z", "%sT01:00:00+02:00")
                : Arbitraries.of("%sT15:30:00Z", "%sT01:00:00+02:00", "%sT00:00:00.000000001Z");
        return Combinators.combine(days, lengths, forms, forms, emails().injectNull(0.5))
                .as((day, length, from, to, substitute) -> new CalendarEntry(
                        time(from, day),
                        time(to, day + length),
                        substitute == null ? null : EmailAddress.of(substitute)));
    }

    private static CalendarTime time(String form, int day) {
        return CalendarTime.of(form.formatted(FIRST_DAY.plusDays(day)));
    }
}
