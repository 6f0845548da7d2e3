package dev.switchboard.rehearsal;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.util.Objects;

/**
 * What becomes of a question, and who has it. People are the same however their address is written.
 *
 * @param outcome of the decision
 * @param id of the target, an address for people; empty if nobody has it
 */
public record Answerer(Outcome outcome, String id) {

    /** What the decision says. */
    public static Answerer of(RoutingDecision decision) {
        return new Answerer(
                decision.outcome(), decision.target().map(Target::id).orElse(""));
    }

    /** What the record says. */
    static Answerer of(RecordedDecision record) {
        return new Answerer(record.outcome(), record.target().map(Target::id).orElse(""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answerer that
                && outcome == that.outcome
                && (id.equals(that.id) || key().equals(that.key()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, key());
    }

    private String key() {
        return switch (outcome) {
            case ESCALATED_AGENT, QUEUED -> id; // no address, though it may look like one
            default -> EmailAddress.parse(id).map(EmailAddress::key).orElse(id);
        };
    }

    @Override
    public String toString() {
        return id.isEmpty() ? outcome.toString() : outcome + " " + id;
    }
}
