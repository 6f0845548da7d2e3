package dev.switchboard.testkit;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Trace;

/** Where assertions about routing begin; meant for a static import, also beside the one of AssertJ. */
public final class RoutingAssertions {

    private RoutingAssertions() {}

    /** Asserts about a decision. */
    public static DecisionAssert assertThat(RoutingDecision decision) {
        return new DecisionAssert(decision);
    }

    /** Asserts about the trace of a decision. */
    public static TraceAssert assertThat(Trace trace) {
        return new TraceAssert(trace);
    }

    /** Asserts about what somebody was told. */
    public static NotificationAssert assertThat(Notification notification) {
        return new NotificationAssert(notification);
    }

    /** Asserts about all that people were told. */
    public static NotifierAssert assertThat(RecordingNotifier notifier) {
        return new NotifierAssert(notifier);
    }

    /** Asserts about what an asker was shown. */
    public static ChatAssert assertThat(Chat chat) {
        return new ChatAssert(chat);
    }

    /** Asserts about a conversation. */
    public static ConversationAssert assertThat(Conversation conversation) {
        return new ConversationAssert(conversation);
    }

    /** Asserts about what happened with a contact. */
    public static HistoryAssert assertThat(HistoryPage history) {
        return new HistoryAssert(history);
    }

    /** Asserts about a contact. */
    public static ContactAssert assertThat(Contact contact) {
        return new ContactAssert(contact);
    }
}
