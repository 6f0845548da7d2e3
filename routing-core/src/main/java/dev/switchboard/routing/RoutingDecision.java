package dev.switchboard.routing;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a question, and why. Fixed when the decision is committed: what happens to the hand-off later is on the
 * escalation's timeline. Two decisions are equal if all but their traces are equal.
 */
public sealed interface RoutingDecision {

    /** What every decision carries. */
    Basis basis();

    /** The decision as one word. */
    Outcome outcome();

    /** The same decision with another trace. */
    RoutingDecision withTrace(Trace trace);

    /** The same outcome, without what was said and without the facts of the trace: for when the asker is anonymised. */
    default RoutingDecision withoutContent() {
        var trace = trace().withoutFacts();
        RoutingDecision silent = this.<RoutingDecision>fold(
                one -> new Answered(
                        one.basis(), new Answer.Known("", one.answer().confidence(), List.of())),
                one -> new Escalated(one.basis(), one.to(), one.why(), null),
                one -> new Queued(one.basis(), one.to(), one.why(), null),
                one -> one,
                one -> one,
                one -> new Unroutable(one.basis(), one.why(), null),
                one -> one);
        return silent.withTrace(trace);
    }

    /** Handles every kind of decision. A new kind adds a parameter here, so no caller can miss it. */
    default <T> T fold(
            Function<Answered, T> answered,
            Function<Escalated, T> escalated,
            Function<Queued, T> queued,
            Function<Held, T> held,
            Function<Ignored, T> ignored,
            Function<Unroutable, T> unroutable,
            Function<Rejected, T> rejected) {
        if (this instanceof Answered one) {
            return answered.apply(one);
        }
        if (this instanceof Escalated one) {
            return escalated.apply(one);
        }
        if (this instanceof Queued one) {
            return queued.apply(one);
        }
        if (this instanceof Held one) {
            return held.apply(one);
        }
        if (this instanceof Ignored one) {
            return ignored.apply(one);
        }
        return this instanceof Unroutable one ? unroutable.apply(one) : rejected.apply((Rejected) this);
    }

    /** Who has the question now; nobody if it was answered, ignored, unroutable or rejected. */
    default Optional<Target> target() {
        return Optional.empty();
    }

    /** Why a human is needed, if one is. */
    default Optional<HandoffCause> cause() {
        return Optional.empty();
    }

    /** What the automation said in the asker's chat, if it said something. */
    default Optional<String> reply() {
        return Optional.empty();
    }

    /** The escalation, if there is one. */
    default Optional<EscalationId> escalation() {
        return cause().map(any -> new EscalationId(basis().question()));
    }

    /** The contact reasons that matched, the primary one first. */
    default List<ReasonMatch> reasons() {
        return basis().reasons();
    }

    /** The tags of this message. */
    default List<Tag> tags() {
        return basis().tags();
    }

    /** The conversation the question belongs to; for a rejected question, none was opened. */
    default ConversationId conversation() {
        return basis().conversation();
    }

    /** The version of the policy that decided. */
    default long policyVersion() {
        return basis().policyVersion();
    }

    /** The stages behind the decision. */
    default Trace trace() {
        return basis().trace();
    }

    /**
     * The decision and its reasons for people: the outcome, whom it leads to and because of which contact reasons; in a sentence, who
     * has the question now and why a person is needed; then a line for each step of the trace.
     */
    default String explain() {
        return Explanation.of(this);
    }

    private static String named(RoutingDecision decision) {
        var target = decision.target().map(one -> " " + one.id()).orElse("");
        return decision.outcome() + target + ": " + decision.basis();
    }

    /**
     * The automation answered.
     *
     * @param answer at or above the persona's threshold
     */
    record Answered(Basis basis, Answer.Known answer) implements RoutingDecision {
        @Override
        public Outcome outcome() {
            return Outcome.ANSWERED;
        }

        @Override
        public Optional<String> reply() {
            return Optional.of(answer.text());
        }

        @Override
        public Answered withTrace(Trace trace) {
            return new Answered(basis.withTrace(trace), answer);
        }
    }

    /**
     * A person was chosen and is notified.
     *
     * @param to a specialist, an agent or the owner
     * @param why why a human is needed
     * @param said what the automation said beside, if it did
     */
    record Escalated(
            Basis basis,
            Target to,
            HandoffCause why,
            @Nullable String said) implements RoutingDecision {
        public Escalated {
            if (to.kind() == Target.Kind.INBOX) {
                throw new IllegalArgumentException("an inbox queues: use Queued for " + to.id());
            }
        }

        @Override
        public Outcome outcome() {
            return switch (to.kind()) {
                case SPECIALIST -> Outcome.ESCALATED_SPECIALIST;
                case AGENT -> Outcome.ESCALATED_AGENT;
                case OWNER, INBOX -> Outcome.ESCALATED_OWNER;
            };
        }

        @Override
        public Optional<Target> target() {
            return Optional.of(to);
        }

        @Override
        public Optional<HandoffCause> cause() {
            return Optional.of(why);
        }

        @Override
        public Optional<String> reply() {
            return Optional.ofNullable(said);
        }

        @Override
        public Escalated withTrace(Trace trace) {
            return new Escalated(basis.withTrace(trace), to, why, said);
        }

        /** Never what was said. */
        @Override
        public String toString() {
            return named(this);
        }
    }

    /**
     * The question waits: in an inbox, whose members are notified, or in the line for an agent.
     *
     * @param to the inbox; null if it waits in the line
     * @param why why a human is needed
     * @param said what the automation said beside, if it did
     */
    record Queued(
            Basis basis,
            @Nullable Target to,
            HandoffCause why,
            @Nullable String said) implements RoutingDecision {

        /** Whether it waits in the line for an agent. */
        public boolean isInLine() {
            return to == null;
        }

        @Override
        public Outcome outcome() {
            return Outcome.QUEUED;
        }

        @Override
        public Optional<Target> target() {
            return Optional.ofNullable(to);
        }

        @Override
        public Optional<HandoffCause> cause() {
            return Optional.of(why);
        }

        @Override
        public Optional<String> reply() {
            return Optional.ofNullable(said);
        }

        @Override
        public Queued withTrace(Trace trace) {
            return new Queued(basis.withTrace(trace), to, why, said);
        }

        /** Never what was said. */
        @Override
        public String toString() {
            return named(this);
        }
    }

    /**
     * The automation stays silent: a human or an inbox has the conversation.
     *
     * @param to who has it
     */
    record Held(Basis basis, Target to) implements RoutingDecision {
        @Override
        public Outcome outcome() {
            return Outcome.HELD;
        }

        @Override
        public Optional<Target> target() {
            return Optional.of(to);
        }

        @Override
        public Held withTrace(Trace trace) {
            return new Held(basis.withTrace(trace), to);
        }
    }

    /** Nothing is to be said, and no human is needed. */
    record Ignored(Basis basis) implements RoutingDecision {
        @Override
        public Outcome outcome() {
            return Outcome.IGNORED;
        }

        @Override
        public Ignored withTrace(Trace trace) {
            return new Ignored(basis.withTrace(trace));
        }
    }

    /**
     * A human is needed and there is none: the asker is the owner. The knowledge gap is logged.
     *
     * @param why why a human is needed
     * @param said what the automation said beside, if it did
     */
    record Unroutable(
            Basis basis, HandoffCause why, @Nullable String said) implements RoutingDecision {

        /** The automation said nothing. */
        public Unroutable(Basis basis, HandoffCause why) {
            this(basis, why, null);
        }

        @Override
        public Optional<String> reply() {
            return Optional.ofNullable(said);
        }

        @Override
        public Optional<EscalationId> escalation() {
            return Optional.empty();
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNROUTABLE;
        }

        @Override
        public Optional<HandoffCause> cause() {
            return Optional.of(why);
        }

        @Override
        public Unroutable withTrace(Trace trace) {
            return new Unroutable(basis.withTrace(trace), why, said);
        }

        /** Never what was said. */
        @Override
        public String toString() {
            return named(this);
        }
    }

    /**
     * The question was not admitted.
     *
     * @param rejection why not
     */
    record Rejected(Basis basis, Rejection rejection) implements RoutingDecision {
        @Override
        public Outcome outcome() {
            return Outcome.REJECTED;
        }

        @Override
        public Rejected withTrace(Trace trace) {
            return new Rejected(basis.withTrace(trace), rejection);
        }
    }
}
