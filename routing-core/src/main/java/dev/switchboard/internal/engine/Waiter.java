package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A question that waits in the line for an agent. */
public record Waiter(Conversation conversation, Escalation escalation) {

    /**
     * In the order in which they are served: the largest score first, of equal ones whoever came first.
     *
     * @param conversations in the order in which they came into the line
     */
    public static List<Waiter> inOrder(List<Conversation> conversations) {
        var waiters = new ArrayList<Waiter>(conversations.size());
        for (var conversation : conversations) {
            for (var escalation : conversation.escalations()) {
                if (escalation.isInLine()) {
                    waiters.add(new Waiter(conversation, escalation));
                }
            }
        }
        waiters.sort(Comparator.comparing(one -> one.waiting().rank()));
        return waiters;
    }

    /** Since when and how long it waits. */
    public Waiting waiting() {
        return escalation.waiting().orElseThrow();
    }
}
