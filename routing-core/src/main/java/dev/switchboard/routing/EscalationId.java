package dev.switchboard.routing;

/**
 * One question's way to a human. A question has at most one.
 *
 * @param question the message that is escalated
 */
public record EscalationId(MessageId question) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EscalationId that && question.equals(that.question);
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return question.hashCode();
    }

    @Override
    public String toString() {
        return question.toString();
    }
}
