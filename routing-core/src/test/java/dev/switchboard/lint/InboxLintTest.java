package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static dev.switchboard.lint.Lint.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.TagRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InboxLintTest {

    @Test
    void findsAnInboxWithoutMembers() {
        var policy = shop(hr()).inboxes(Inbox.followUp("web").withKind(Inbox.Kind.CHANNEL));

        assertThat(Lint.of(policy))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING INBOX_WITHOUT_MEMBERS /inboxes/1: inbox \"web\" has no members; "
                                + "the owner is told of what comes in, and nobody else. "
                                + "Add the agents who work on it."));
    }

    @Test
    @DisplayName("I-10: only a rule puts anything into a follow-up inbox")
    void findsAFollowUpInboxThatNoRuleFills() {
        var policy = shop(hr().rules(TagRule.followUp("human")))
                .inboxes(
                        Inbox.followUp("human").withMembers("dan"),
                        Inbox.followUp("spare").withMembers("dan"));

        assertThat(Lint.of(policy)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.INBOX_UNUSED);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.place()).hasToString("/inboxes/2");
            assertThat(finding.what()).isEqualTo("no rule moves anything into inbox \"spare\"");
        });
    }

    @Test
    void doesNotMindWhoseRuleFillsAnInboxNorWhoExecutesIt() {
        var it = Persona.named("IT")
                .ownedBy("ida@x.example")
                .rules(TagRule.followUp("human").executedBy(RuleExecutor.PLATFORM));

        assertThat(Lint.of(shop(hr(), it).inboxes(Inbox.followUp("human").withMembers("dan"))))
                .isEmpty();
    }
}
