package dev.switchboard.routing;

/** Routes questions to people. Any number of threads may call it. */
public interface Router {

    /**
     * Decides who should answer, commits that, and sets the notifications going; a reply comes back through the chat gateway.
     * That nobody can answer is a decision too, not an exception: see {@link RoutingDecision.Unroutable}. An integration that
     * throws or returns nonsense is contained and named in the trace.
     *
     * @throws RuntimeException only from the store, if it cannot be read or written: then nothing was decided, and routing a
     *     question with an id again is safe
     */
    RoutingDecision route(Question question, Asker asker);

    /**
     * The decision that {@link #route} would make now, with an equal trace, and nothing else happens. An answer provider or
     * classifier that does not declare itself pure is not asked: the answer is assumed to be unknown and no reason to match.
     */
    default RoutingDecision preview(Question question, Asker asker) {
        return preview(question, asker, Assumptions.none());
    }

    /** The same, with other assumptions about what cannot be asked. */
    RoutingDecision preview(Question question, Asker asker, Assumptions assumptions);
}
