package dev.switchboard.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known of one absence at one moment")
class AwayTest {
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.test");
    private static final EmailAddress MAX = EmailAddress.of("max@acme.test");
    private static final EmailAddress IVO = EmailAddress.of("ivo@acme.test");

    @Test
    void isNothingOutsideOfEveryAbsence() {
        var absences = List.of(absence(1, 3));

        assertThat(Away.at(List.of(), minute(2))).isEmpty();
        assertThat(Away.at(absences, minute(0))).isEmpty();
        assertThat(Away.at(absences, minute(3))).isEmpty();
    }

    @Test
    void beginsWithTheFirstInstantAndEndsBeforeTheLast() {
        var absences = List.of(absence(1, 3));

        assertThat(Away.at(absences, minute(1))).contains(new Away(minute(1), minute(3), null));
        assertThat(Away.at(absences, minute(3).minusNanos(1))).contains(new Away(minute(1), minute(3), null));
    }

    @Test
    void isOneOfAllThatTouchOrOverlapWhateverTheirOrder() {
        var absences = List.of(absence(7, 9), absence(1, 3), absence(10, 11), absence(5, 7), absence(2, 5));

        assertThat(Away.at(absences, minute(2))).contains(new Away(minute(1), minute(9), null));
        assertThat(Away.at(absences, minute(8))).contains(new Away(minute(1), minute(9), null));
        assertThat(Away.at(absences, minute(10))).contains(new Away(minute(10), minute(11), null));
    }

    @Test
    void mayHaveNoKnownEnd() {
        var absences = List.of(new Absence(MIA, minute(3), Instant.MAX, null), absence(1, 3));

        assertThat(Away.at(absences, minute(1))).contains(new Away(minute(1), Instant.MAX, null));
    }

    @Test
    void hasTheSubstituteOfWhatBeganLast() {
        var absences = List.of(absence(1, 9).withSubstitute(MAX), absence(3, 5).withSubstitute(IVO), absence(4, 6));

        assertThat(substituteAt(absences, 2)).isEqualTo(MAX);
        assertThat(substituteAt(absences, 3)).isEqualTo(IVO);
        assertThat(substituteAt(absences, 4))
                .as("of those that name nobody, the one before")
                .isEqualTo(IVO);
        assertThat(substituteAt(absences, 5)).isEqualTo(MAX);
    }

    @Test
    void hasTheSubstituteWrittenLastOfTwoThatBeginTogether() {
        var absences = List.of(absence(1, 9).withSubstitute(MAX), absence(1, 5).withSubstitute(IVO));

        assertThat(substituteAt(absences, 2)).isEqualTo(IVO);
        assertThat(substituteAt(absences, 6)).isEqualTo(MAX);
    }

    @Test
    void hasNoSubstituteOfAnotherTimeAlthoughItTouches() {
        var absences = List.of(absence(1, 3).withSubstitute(MAX), absence(3, 5));

        assertThat(substituteAt(absences, 2)).isEqualTo(MAX);
        assertThat(Away.at(absences, minute(3))).contains(new Away(minute(1), minute(5), null));
    }

    @Test
    void beginsNextWhereNothingElseGoesOn() {
        var absences = List.of(absence(7, 8), absence(1, 3), absence(3, 5), absence(4, 6));

        assertThat(Away.nextBegin(absences, minute(0))).contains(minute(1));
        assertThat(Away.nextBegin(absences, minute(1))).contains(minute(7));
        assertThat(Away.nextBegin(absences, minute(7))).isEmpty();
        assertThat(Away.nextBegin(List.of(), minute(0))).isEmpty();
    }

    @Test
    void isOfAbsencesThatEndAfterTheyBegin() {
        assertThatThrownBy(() -> absence(3, 3))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ends before it begins; give an end after the begin");
    }

    private static @Nullable EmailAddress substituteAt(List<Absence> absences, int minute) {
        return Away.at(absences, minute(minute)).orElseThrow().substitute();
    }

    private static Absence absence(int from, int until) {
        return Absence.of(MIA, minute(from), minute(until));
    }

    private static Instant minute(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }
}
