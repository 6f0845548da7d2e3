package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineLintTest {
    private static final Deadline FOUR_HOURS = Deadline.within(Duration.ofHours(4));
    private static final Deadline REMINDING = FOUR_HOURS.then(DeadlineAction.REMIND, DeadlineAction.REMIND);
    private static final ContactReason OUTAGE = ContactReason.named("Outage").withUrgent(true);

    private static List<Finding> findings(PersonaBuilder persona) {
        return Lint.of(persona).stream()
                .filter(one -> one.code().name().matches("(DEADLINE|URGENT).*"))
                .toList();
    }

    private static List<String> places(PersonaBuilder persona) {
        return findings(persona).stream()
                .map(one -> one.code() + " " + one.place())
                .toList();
    }

    @Test
    @DisplayName("A-18: a deadline after which nobody else is ever asked, of persona, reason and tag")
    void findsDeadlinesThatOnlyRemind() {
        var persona = Lint.hr()
                .deadline(REMINDING)
                .reasons(ContactReason.PTO, ContactReason.named("Payroll").withDeadline(REMINDING))
                .tags(SmartTag.custom("vip").withDeadline(FOUR_HOURS.then(DeadlineAction.REMIND)));

        assertThat(places(persona))
                .containsExactly(
                        "DEADLINE_WITHOUT_NEXT /personas/0/deadline/then",
                        "DEADLINE_WITHOUT_NEXT /personas/0/reasons/1/deadline/then",
                        "DEADLINE_WITHOUT_NEXT /personas/0/tags/0/deadline/then");
        assertThat(findings(persona))
                .extracting(Finding::what)
                .containsExactly(
                        "the deadline only reminds",
                        "the deadline of \"Payroll\" only reminds",
                        "the deadline of tag \"vip\" only reminds");
    }

    @Test
    void doesNotMindThatARemindingIsFollowedByMore() {
        assertThat(places(Lint.hr().deadline(FOUR_HOURS))).isEmpty();
        assertThat(places(Lint.hr().deadline(FOUR_HOURS.then(DeadlineAction.REMIND, DeadlineAction.OWNER))))
                .isEmpty();
        assertThat(places(Lint.hr().deadline(FOUR_HOURS.then(DeadlineAction.NEXT_STEP, DeadlineAction.REMIND))))
                .isEmpty();
    }

    @Test
    void findsUrgentReasonsThatHaveAsMuchTimeAsOthers() {
        var persona = Lint.hr()
                .deadline(FOUR_HOURS)
                .reasons(
                        OUTAGE.withDeadline(FOUR_HOURS),
                        ContactReason.named("Theft")
                                .withUrgent(true)
                                .withDeadline(Deadline.within(Duration.ofHours(5))));

        assertThat(places(persona))
                .containsExactly(
                        "URGENT_NOT_SHORTER /personas/0/reasons/0/deadline",
                        "URGENT_NOT_SHORTER /personas/0/reasons/1/deadline");
        assertThat(findings(persona).get(1))
                .hasToString(
                        "WARNING URGENT_NOT_SHORTER /personas/0/reasons/1/deadline: \"Theft\" is urgent and is to be"
                                + " answered within PT5H, others within PT4H; without a deadline of its own it would have half the"
                                + " time of the others. Give it less time, or no deadline of its own.");
    }

    @Test
    void doesNotMindUrgentReasonsThatAreFasterOrThatNothingIsFasterThan() {
        var hour = Deadline.within(Duration.ofHours(1));

        assertThat(places(Lint.hr().deadline(FOUR_HOURS).reasons(OUTAGE))).isEmpty();
        assertThat(places(Lint.hr().deadline(FOUR_HOURS).reasons(OUTAGE.withDeadline(hour))))
                .isEmpty();
        assertThat(places(Lint.hr().reasons(OUTAGE.withDeadline(FOUR_HOURS)))).isEmpty();
        assertThat(places(Lint.hr()
                        .deadline(FOUR_HOURS)
                        .reasons(ContactReason.named("Payroll").withDeadline(FOUR_HOURS))))
                .as("not urgent")
                .isEmpty();
        assertThat(places(Lint.hr().deadline(FOUR_HOURS.inHours(true)).reasons(OUTAGE.withDeadline(FOUR_HOURS))))
                .as("around the clock is faster")
                .isEmpty();
    }
}
