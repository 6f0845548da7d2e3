package dev.switchboard.benchmarks.contest;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.util.stream.IntStream;

/**
 * Routes questions from end to end to agents who know about them. A batch is short, so that few agents do not get more
 * conversations than people have. Belongs to one thread.
 */
public final class AgentDesk {
    /** How many questions a batch has; each opens a conversation of its own. */
    public static final int BATCH = 200;

    private static final int AREAS = 5;

    private final Policy policy;
    private final Question[] questions = new Question[BATCH + AREAS];
    private final Asker[] askers = new Asker[BATCH + AREAS];

    /** With so many agents, each of whom knows one of five areas; questions and askers are made here. */
    public AgentDesk(int agents) {
        var persona = Persona.named("Desk").ownedBy("olga@acme.example");
        for (int i = 0; i < AREAS; i++) {
            persona.reason(ContactReason.named("Area " + i)
                    .withPhrases("topic" + i)
                    .withAlwaysHuman(true)
                    .withExpertise("area " + i));
        }
        policy = Policy.builder()
                .personas(persona.operators(
                        IntStream.range(0, agents).mapToObj(i -> "a" + i).toArray(String[]::new)))
                .agents(IntStream.range(0, agents)
                        .mapToObj(i -> Agent.of("a" + i, "a" + i + "@acme.example")
                                .withExpertise("area " + i % AREAS)
                                .withLanguages("en"))
                        .toArray(Agent[]::new))
                .build();
        for (int i = 0; i < questions.length; i++) {
            questions[i] = Question.to("Desk", "Please help me with topic" + i % AREAS + " today")
                    .withId("m" + i)
                    .inLanguage("en");
            askers[i] = Asker.withEmail("user" + i + "@mail.example");
        }
    }

    /** A switchboard with an empty store that has met each kind of question once. */
    public Switchboard empty() {
        var switchboard = Switchboards.over(policy, notification -> {});
        for (int i = 0; i < AREAS; i++) {
            route(switchboard, BATCH + i);
        }
        return switchboard;
    }

    /** Routes one question of the batch. */
    public RoutingDecision route(Switchboard switchboard, int question) {
        return switchboard.router().route(questions[question], askers[question]);
    }

    /** Routes a batch. */
    public void routeAll(Switchboard switchboard) {
        for (int i = 0; i < BATCH; i++) {
            route(switchboard, i);
        }
    }

    /** Routes a batch, and compares what each agent knows with what the question is about. */
    public void check() {
        var switchboard = empty();
        for (int i = 0; i < BATCH; i++) {
            var decision = route(switchboard, i);
            var agent = decision.target().orElseThrow().id();
            if (decision.outcome() != Outcome.ESCALATED_AGENT
                    || Integer.parseInt(agent.substring(1)) % AREAS != i % AREAS) {
                throw new IllegalStateException(decision + " is not right");
            }
        }
    }
}
