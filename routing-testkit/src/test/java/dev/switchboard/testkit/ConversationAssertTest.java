package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.ContactId;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Assertions about conversations")
class ConversationAssertTest {
    private final Organisation shop = Organisation.called("Shop")
            .ownedBy("sam@shop.test")
            .agent("dan@shop.test")
            .knows("From nine to six.", "When do you open?")
            .followUp("human", "dan")
            .contact("Zoe", "phone:+41791234567")
            .start();
    private final Chat chat = shop.chat("phone:+41791234567");

    @BeforeEach
    void ask() {
        chat.write("Where do I park my balloon?");
    }

    @Test
    void whatWaitsPasses() {
        assertThat(chat.conversation())
                .isOpen()
                .hasStatus(ConversationStatus.IN_PROGRESS)
                .hasMode(AutomationMode.ACTIVE)
                .isIn("human")
                .isIn("human", Placement.State.AWAITING)
                .isUnassigned()
                .isTagged("sys_human_help")
                .hasParticipants()
                .belongsTo(new ContactId(1))
                .hasEscalation(EscalationState.NOTIFIED)
                .hasTimeline("dan@shop.test was notified");
    }

    @Test
    void whatIsDonePasses() {
        shop.claim("dan@shop.test");
        assertThat(chat.conversation())
                .isAssignedTo("dan@shop.test")
                .isIn("human", Placement.State.CLAIMED)
                .hasEscalation(EscalationState.ACKNOWLEDGED);

        shop.handle("dan@shop.test");
        assertThat(chat.conversation()).isInNoInbox().isIn("human", Placement.State.HANDLED);

        chat.leave();
        assertThat(chat.conversation()).isClosed(ClosingOutcome.ASKER_LEFT);

        var known = shop.chat("yan@mail.test");
        known.write("When do you open?");
        assertThat(known.conversation()).hasNoEscalation().isInNoInbox();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "mode",
                "assignee",
                "participants",
                "inbox",
                "place",
                "no inbox",
                "tag",
                "closed",
                "contact",
                "escalation",
                "no escalation",
                "timeline"
            })
    void whatIsNotSoFailsAndShowsTheConversation(String wrong) {
        Consumer<ConversationAssert> claim = switch (wrong) {
            case "status" -> it -> it.hasStatus(ConversationStatus.LOOKING_FOR_HELP);
            case "mode" -> it -> it.hasMode(AutomationMode.SUSPENDED);
            case "assignee" -> it -> it.isAssignedTo("dan@shop.test");
            case "participants" -> it -> it.hasParticipants("dan@shop.test");
            case "inbox" -> it -> it.isIn("robots");
            case "place" -> it -> it.isIn("human", Placement.State.CLAIMED);
            case "no inbox" -> ConversationAssert::isInNoInbox;
            case "tag" -> it -> it.isTagged("wholesale");
            case "closed" -> it -> it.isClosed(ClosingOutcome.RESOLVED);
            case "contact" -> it -> it.belongsTo(new ContactId(2));
            case "escalation" -> it -> it.hasEscalation(EscalationState.DELIVERED);
            case "no escalation" -> ConversationAssert::hasNoEscalation;
            default -> it -> it.hasTimeline("answered by dan@shop.test");
        };

        Failing.says(
                () -> claim.accept(assertThat(chat.conversation())),
                "conversation Shop/chat of phone:+41791234567, ACTIVE, IN_PROGRESS",
                "assignee: nobody",
                "inbox: human (AWAITING)",
                "dan@shop.test was notified");
    }

    @Test
    void failuresNameWhatIsThere() {
        Failing.says(
                () -> assertThat(chat.conversation()).isTagged("sys_human_hepl"),
                "there is only sys_human_help; did you mean \"sys_human_help\"?");
        Failing.says(
                () -> assertThat(chat.conversation()).hasTimeline("dan@shop.test was notifed"),
                "did you mean \"dan@shop.test was notified\"?");
        shop.claim("dan@shop.test");
        Failing.says(
                () -> assertThat(chat.conversation()).isAssignedTo("eva@shop.test"),
                "expected eva@shop.test to be the assignee but dan@shop.test is");
        Failing.says(() -> assertThat(chat.conversation()).isUnassigned(), "but dan@shop.test is");
        chat.leave();
        Failing.says(() -> assertThat(chat.conversation()).isOpen(), "it is closed", "closed: ASKER_LEFT");
        var known = shop.chat("yan@mail.test");
        known.write("When do you open?");
        Failing.says(
                () -> assertThat(known.conversation()).hasEscalation(EscalationState.NOTIFIED), "but got none at all");
        Failing.says(() -> assertThat(known.conversation()).hasTimeline("anything"), "but got\n  nothing");
    }
}
