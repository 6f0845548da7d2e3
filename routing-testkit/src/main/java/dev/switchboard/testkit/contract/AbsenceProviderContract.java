package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every {@link AbsenceProvider} promises. Extend it and supply the provider. Let {@link #enter} write down absences if a test can;
 * checks that need that are skipped otherwise. What is entered begins and ends at midnight in UTC, has no substitute, and is of people of
 * {@code acme.test} who have no other absences.
 */
@ExtendWith(Advising.class)
public abstract class AbsenceProviderContract {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant FRIDAY = MONDAY.plus(DAY.multipliedBy(4));
    private static final Instant YEAR_BEFORE = MONDAY.minus(DAY.multipliedBy(365));
    private static final Instant YEAR_AFTER = MONDAY.plus(DAY.multipliedBy(365));
    private static final EmailAddress ANN = EmailAddress.of("ann@acme.test");
    private static final EmailAddress IDA = EmailAddress.of("ida@acme.test");
    /** Monday to Thursday, of Ann. */
    private static final Absence WEEK = Absence.of(ANN, MONDAY, FRIDAY);

    private AbsenceProvider provider;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected AbsenceProviderContract() {}

    /** The provider, as a switchboard would be given it. Asked for once before each test; nobody is away then. */
    protected abstract AbsenceProvider provider();

    /**
     * Writes down this absence where the provider looks, beside those entered before. A provider that learns of it later waits here until
     * it has. Default: cannot.
     *
     * @return whether it can
     */
    protected boolean enter(Absence absence) {
        return false;
    }

    @BeforeEach
    void begin() {
        provider = provider();
    }

    private void assumeEntered(Absence... absences) {
        for (var one : absences) {
            assumeTrue(enter(one), "nothing can be entered");
        }
    }

    private List<Absence> absences(EmailAddress person, Instant from, Instant until) {
        return AskedContract.sound(
                () -> provider.absencesOf(person, from, until),
                "is asked for " + person + " from " + from + " until " + until,
                "what is thrown counts as what was said last, or as no absence: give an empty list if you know of none");
    }

    private List<Absence> yearsOf(EmailAddress person) {
        return absences(person, YEAR_BEFORE, YEAR_AFTER);
    }

    @Test
    @DisplayName("somebody whom the provider does not know is never away, and no failure")
    @Advice("give an empty list for people you do not know, whatever their address is")
    void strangersAreNeverAway() {
        assertThat(Stream.of(
                                "nobody@elsewhere.test",
                                "o'hara+tag@acme.test",
                                "a/../b%2e@acme.test",
                                "\u00fcmit@b\u00fccher.test",
                                "x".repeat(60) + "@acme.test")
                        .flatMap(stranger -> yearsOf(EmailAddress.of(stranger)).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("any span is answered: a second, a century, long ago")
    @Advice("answer any span, also one of which you have no data")
    void anySpanIsAnswered() {
        enter(WEEK);
        var century = DAY.multipliedBy(36_525);

        absences(ANN, MONDAY, MONDAY.plus(SECOND));
        absences(ANN, Instant.EPOCH, Instant.EPOCH.plus(DAY));
        assertThat(absences(ANN, MONDAY.minus(century), MONDAY.plus(century)))
                .hasSize(yearsOf(ANN).size());
    }

    @Test
    @DisplayName("an absence is found by every span that touches it")
    @Advice("give each absence that begins before the span ends, and ends after the span begins")
    void findsWhatTouches() {
        assumeEntered(WEEK);
        var tuesday = MONDAY.plus(DAY);
        var spans = List.of(
                new Span(YEAR_BEFORE, YEAR_AFTER),
                new Span(MONDAY, FRIDAY),
                new Span(tuesday, tuesday.plus(DAY)),
                new Span(YEAR_BEFORE, tuesday),
                new Span(tuesday, YEAR_AFTER));

        assertThat(spans)
                .allSatisfy(span ->
                        assertThat(absences(ANN, span.from(), span.until())).isNotEmpty());
    }

    private record Span(Instant from, Instant until) {}

    @Test
    @DisplayName("the first and the last instant of an absence are found by spans of a second")
    @Advice("the begin of an absence and of a span is inclusive: one that begins with a span touches it")
    void findsTheFirstAndTheLastInstant() {
        assumeEntered(WEEK);

        assertThat(absences(ANN, MONDAY, MONDAY.plus(SECOND))).isNotEmpty();
        assertThat(absences(ANN, FRIDAY.minus(SECOND), FRIDAY)).isNotEmpty();
    }

    @Test
    @DisplayName("an absence begins with its first instant, and its end is not of it any more")
    @Advice("the begin is inclusive and the end exclusive; the end of an absence is when the person is back")
    void endsAreAsEntered() {
        assumeEntered(WEEK);
        var told = yearsOf(ANN);

        assertThat(Stream.of(MONDAY.minus(SECOND), MONDAY, FRIDAY.minus(SECOND), FRIDAY)
                        .map(time -> told.stream().anyMatch(one -> one.covers(time))))
                .containsExactly(false, true, true, false);
    }

    @Test
    @DisplayName("an absence that reaches beyond the span is given whole")
    @Advice("do not cut absences to the span; how long somebody is away decides who answers instead")
    void absencesAreWhole() {
        assumeEntered(WEEK);
        var tuesday = MONDAY.plus(DAY);

        assertThat(Stream.of(absences(ANN, tuesday, tuesday.plus(DAY)), absences(ANN, YEAR_BEFORE, tuesday))
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(new Span(one.from(), one.until())).isEqualTo(new Span(MONDAY, FRIDAY)));
    }

    @Test
    @DisplayName("each of several absences is found, also if they overlap or touch")
    @Advice("give all absences of the span, not the first one only; they may be united where they overlap or touch")
    void findsEachOfSeveral() {
        var may = MONDAY.plus(DAY.multipliedBy(60));
        assumeEntered(
                WEEK,
                Absence.of(ANN, FRIDAY.minus(DAY), FRIDAY.plus(DAY)),
                Absence.of(ANN, FRIDAY.plus(DAY), FRIDAY.plus(DAY.multipliedBy(2))),
                Absence.of(ANN, may, may.plus(DAY)));
        var told = yearsOf(ANN);

        assertThat(Stream.of(MONDAY, FRIDAY, FRIDAY.plus(DAY), FRIDAY.plus(DAY.multipliedBy(2)), may)
                        .map(time -> told.stream().anyMatch(one -> one.covers(time))))
                .containsExactly(true, true, true, false, true);
    }

    @Test
    @DisplayName("whoever is asked for, nobody else's absences are given")
    @Advice("give absences of the person who is asked for only; those of others are left out of account")
    void saysNothingOfOthers() {
        enter(WEEK);
        enter(Absence.of(IDA, MONDAY, FRIDAY));

        assertThat(Stream.of(
                                yearsOf(ANN),
                                absences(ANN, YEAR_BEFORE, MONDAY.minus(DAY)),
                                absences(ANN, FRIDAY.plus(DAY), YEAR_AFTER))
                        .flatMap(List::stream))
                .allMatch(one -> one.person().equals(ANN));
        assertThat(yearsOf(EmailAddress.of("eve@acme.test"))).isEmpty();
    }

    @Test
    @DisplayName("asking changes nothing: the same question again has an equal answer, and what was given stays")
    @Advice("previews ask too: change nothing when asked, and give a list of its own each time")
    void askingChangesNothing() {
        enter(WEEK);
        var first = yearsOf(ANN);
        var kept = List.copyOf(first);

        absences(ANN, YEAR_BEFORE, MONDAY.minus(DAY));
        yearsOf(IDA);

        assertThat(first).isEqualTo(kept);
        assertThat(yearsOf(ANN)).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    @DisplayName("an address in other letters is the same person")
    @Advice("compare addresses with equals, or by EmailAddress.key()")
    void lettersDoNotCount() {
        enter(WEEK);

        assertThat(yearsOf(inCapitals(ANN))).containsExactlyInAnyOrderElementsOf(yearsOf(ANN));
    }

    private static EmailAddress inCapitals(EmailAddress address) {
        return EmailAddress.of(address.toString().toUpperCase(Locale.ROOT));
    }

    @Test
    @DisplayName("many threads that ask are told the same")
    @Advice("share nothing between calls that changes; any number of threads ask at once")
    void manyThreadsAsk() {
        var people = IntStream.range(0, Crowd.SIZE)
                .mapToObj(i -> EmailAddress.of("agent" + i % 8 + "@acme.test"))
                .toList();
        people.stream().distinct().forEach(one -> enter(Absence.of(one, MONDAY, FRIDAY)));

        var crowded = Crowd.asks(i -> yearsOf(people.get(i)));

        assertThat(crowded).isEqualTo(people.stream().map(this::yearsOf).toList());
    }

    @Test
    @DisplayName("neither the time zone nor the language of the machine counts")
    @Advice("name a zone and Locale.ROOT wherever you read or write times and addresses; servers differ in both")
    @ResourceLock(Resources.TIME_ZONE)
    @ResourceLock(Resources.LOCALE)
    void theMachineDoesNotCount() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        enter(WEEK);
        var before = yearsOf(ANN);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var entered = Absence.of(IDA, MONDAY, FRIDAY);

            assertThat(yearsOf(ANN)).containsExactlyInAnyOrderElementsOf(before);
            if (enter(entered)) {
                assertThat(yearsOf(inCapitals(IDA))).containsExactly(entered);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
