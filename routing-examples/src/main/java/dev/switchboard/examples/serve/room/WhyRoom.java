package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.demo.Remembered;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.html.DecisionPage;
import dev.switchboard.json.DecisionJson;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reading why questions went where they went, and trying a question without sending it. */
public final class WhyRoom {
    private static final int HEADING = 3;

    /** Adds what this room does. */
    public void add(Routes routes) {
        routes.get("/api/why", this::list).get("/api/why/decision", this::show).post("/api/why/try", this::tryOut);
    }

    /** A decision in the list. */
    record Entry(long number, String persona, String asker, String text, String outcome, String target, String at) {}

    /** A decision: the library draws it, escaped. */
    record View(String html, String json) {}

    private List<Entry> list(Call call) {
        var latestFirst = new ArrayList<>(call.office().decisions());
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .filter(one -> mayRead(call, personaOf(one)))
                .map(WhyRoom::entry)
                .toList();
    }

    private static Entry entry(Remembered one) {
        return new Entry(
                one.number(),
                personaOf(one),
                one.asker().displayName(),
                Line.beginning(one.question().text()),
                one.decision().outcome().name(),
                one.decision().target().map(Target::name).orElse(""),
                one.at().toString());
    }

    private static String personaOf(Remembered one) {
        return one.question().persona().value();
    }

    private static boolean mayRead(Call call, String persona) {
        return call.office().switchboard().mayReadTraces(call.player().actor(), persona);
    }

    private View show(Call call) {
        var number = call.number("number");
        var found = call.office().decisions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number + " any more"));
        require(call, personaOf(found));
        return view(found.decision());
    }

    private View tryOut(Call call) {
        var question = ChatForm.question(call.body());
        require(call, question.persona().value());
        return view(call.office()
                .router()
                .preview(
                        question,
                        ChatForm.asker(call.body()),
                        assumptions(call.body().text("answer"))));
    }

    /** What the automation is taken to say, where it cannot be asked without changing something. */
    private static Assumptions assumptions(String answer) {
        return switch (answer) {
            case "" -> Assumptions.none();
            case "cannot_execute" -> Assumptions.none().answer(Answer.cannotExecute("I cannot do that."));
            default ->
                throw new IllegalArgumentException(
                        "answer is \"" + answer + "\"; leave it out, or write cannot_execute");
        };
    }

    private static void require(Call call, String persona) {
        if (!mayRead(call, persona)) {
            throw new NotPermittedException("only the owner of " + persona + " and administrators may read why");
        }
    }

    private static View view(RoutingDecision decision) {
        return new View(DecisionPage.piece(decision, HEADING).markup(), DecisionJson.trace(decision.trace()));
    }
}
