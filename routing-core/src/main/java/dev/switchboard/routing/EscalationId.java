package dev.switchboard.routing;

/**
 * One question's way to a human. A question has at most one.
 *
 * @param question the message that is escalated
 */
public record EscalationId(MessageId question) {

    @Override
    public String toString() {
        return question.toString();
    }
}
