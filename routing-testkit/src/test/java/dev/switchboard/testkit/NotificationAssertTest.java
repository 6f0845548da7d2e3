package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.notification.Notification;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Target;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Assertions about notifications")
class NotificationAssertTest {
    private final Organisation acme = Organisation.sample().start();
    private final Notification told = ask();

    private Notification ask() {
        acme.ask("ann@acme.test", "PTO please");
        return acme.told("mia@acme.test");
    }

    @Test
    void whatIsSoPasses() {
        assertThat(told)
                .isTo("mia@acme.test")
                .isFor(Target.Kind.SPECIALIST)
                .asks("PTO please")
                .isFrom("ann@acme.test")
                .isAbout("PTO")
                .isCausedBy(HandoffCause.UNKNOWN)
                .isTagged("sys_human_help")
                .hasSubject("HR")
                .says("PTO please", "ann@acme.test")
                .doesNotSay("olga")
                .canBeAnswered();
        assertThat(acme.notifier())
                .told("mia@acme.test")
                .toldOnce("mia@acme.test")
                .didNotTell("olga@acme.test")
                .lastTo("mia@acme.test")
                .isAbout("PTO");
        assertThat(Organisation.sample().start().notifier()).toldNobody();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"to", "role", "question", "asker", "reason", "cause", "tag", "subject", "body", "not in body"})
    void whatIsNotSoFailsAndShowsAllThatWasTold(String wrong) {
        Consumer<NotificationAssert> claim = switch (wrong) {
            case "to" -> it -> it.isTo("max@acme.test");
            case "role" -> it -> it.isFor(Target.Kind.OWNER);
            case "question" -> it -> it.asks("pto please");
            case "asker" -> it -> it.isFrom("bob@acme.test");
            case "reason" -> it -> it.isAbout("Sick leave");
            case "cause" -> it -> it.isCausedBy(HandoffCause.SENSITIVE);
            case "tag" -> it -> it.isTagged("wholesale");
            case "subject" -> it -> it.hasSubject("balloon");
            case "body" -> it -> it.says("PTO", "balloon");
            default -> it -> it.doesNotSay("balloon", "PTO");
        };

        Failing.says(() -> claim.accept(assertThat(told)), "to mia@acme.test (specialist, \"PTO\")", "PTO please");
    }

    @Test
    void whoWasNotToldIsComparedWithWhoWas() {
        Failing.says(
                () -> assertThat(acme.notifier()).told("mai@acme.test"),
                "missing: mai@acme.test",
                "too many: mia@acme.test",
                "\"mia@acme.test\" is near to \"mai@acme.test\"",
                "mia@acme.test (specialist, \"PTO\"): ");
        Failing.says(
                () -> assertThat(acme.notifier()).lastTo("mai@acme.test"),
                "expected a notification to \"mai@acme.test\" but there is only mia@acme.test",
                "did you mean \"mia@acme.test\"?");
        Failing.says(
                () -> assertThat(acme.notifier()).toldOnce("max@acme.test"),
                "expected max@acme.test to be told once but was told 0 times");
        Failing.says(
                () -> assertThat(acme.notifier()).didNotTell("mia@acme.test"),
                "expected mia@acme.test not to be told but was told 1 times");
        Failing.says(() -> assertThat(Organisation.sample().start().notifier()).told("mia@acme.test"), "nothing");
    }

    @Test
    void addressesAreTheSameInAnyLetterCase() {
        assertThat(acme.notifier()).told("Mia@Acme.test").toldOnce("MIA@acme.test");
        assertThat(acme.notifier()).lastTo("Mia@acme.test").isTo("mia@ACME.test");
        Failing.says(() -> assertThat(acme.notifier()).didNotTell("MIA@acme.test"), "was told 1 times");
    }

    @Test
    void whoIsAtTheSameDomainIsNotMeantForThat() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(acme.notifier()).told("max@acme.test"))
                .satisfies(failure -> assertThat(failure).hasMessageNotContaining("is near to"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(acme.notifier()).lastTo("max@acme.test"))
                .satisfies(failure -> assertThat(failure).hasMessageNotContaining("did you mean"));
        Failing.says(() -> assertThat(acme.notifier()).lastTo("mia@acme.tset"), "did you mean \"mia@acme.test\"?");
    }

    @Test
    void whatIsNoAddressIsNotLookedForInVain() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> assertThat(acme.notifier()).didNotTell("mia"))
                .withMessageContaining("\"mia\" is not an e-mail address");
    }

    @Test
    void whatIsNoQuestionCannotBeAnswered() {
        Failing.says(() -> assertThat(plain()).canBeAnswered(), "expected a token to reply and one to join");
        Failing.says(
                () -> assertThat(plain()).isFrom("ann@acme.test"),
                "expected ann@acme.test to have asked but an anonymous asker did");
    }

    private Notification plain() {
        return Notification.of("key", told.recipient(), told.conversation()).build();
    }
}
