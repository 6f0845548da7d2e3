package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Verdict;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;

/** The library's preview. Questions and askers are made beforehand, as texts and addresses are for the others. */
final class SwitchboardDecider implements Decider {
    private static final byte[] NO_BYTES = {};

    private final Router router;
    private final Question[] questions;
    private final Asker[] askers;

    SwitchboardDecider(Office office, boolean withIds) {
        router = Switchboards.over(OfficePolicy.of(office)).router();
        int count = office.asks().size();
        questions = new Question[count];
        askers = new Asker[count];
        for (int i = 0; i < count; i++) {
            var ask = office.asks().get(i);
            questions[i] = withIds ? question(ask, i) : Question.to(ask.persona(), ask.text());
            askers[i] = Asker.withEmail(ask.asker());
        }
    }

    static Question question(Ask ask, int number) {
        return Question.to(ask.persona(), ask.text()).withId("m" + number);
    }

    @Override
    public Object decide(int ask) {
        return router.preview(questions[ask], askers[ask]);
    }

    @Override
    public int lookAt(int ask) {
        return lookAt(questions[ask], askers[ask]);
    }

    static int lookAt(Question question, Asker asker) {
        var email = asker.emails().get(0);
        return question.text().hashCode()
                + question.persona().hashCode()
                + (question.id().isPresent() ? question.id().get().hashCode() : 0)
                + asker.identifiers().get(0).hashCode()
                + email.hashCode()
                + (email.hasKeyBytes(0, NO_BYTES, 0, 0) ? 1 : 0);
    }

    @Override
    public Verdict verdict(Object decision) {
        return verdictOf((RoutingDecision) decision);
    }

    static Verdict verdictOf(RoutingDecision decision) {
        var topic = decision.reasons().stream().map(ReasonMatch::label).findFirst();
        return new Verdict(topic.orElse(null), decision.target().orElseThrow().id());
    }
}
