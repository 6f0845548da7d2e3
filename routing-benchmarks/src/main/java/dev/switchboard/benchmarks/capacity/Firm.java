package dev.switchboard.benchmarks.capacity;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A firm with an HR assistant, where each employee's own manager decides about leave, and a help desk, where whoever of the agents knows about
 * something answers. About four questions of ten are known to the assistant, a quarter is about leave, the rest is for the help desk.
 *
 * @param employees how many may ask
 * @param agents how many answer at the help desk, one conversation at a time
 */
record Firm(int employees, int agents) {
    private static final int AREAS = 5;
    private static final int TEAM = 10;
    private static final double FOR_HR = 0.65;
    private static final double KNOWN = 0.6;
    private static final Duration PATIENCE = Duration.ofHours(2);

    Policy policy() {
        return Policy.builder()
                .personas(hr(), helpDesk())
                .agents(IntStream.range(0, agents).mapToObj(Firm::agent).toArray(Agent[]::new))
                .build();
    }

    private PersonaBuilder hr() {
        return Persona.named("HR")
                .ownedBy("olga@firm.example", "Olga")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE)
                .knows("Everybody has 25 leave days a year.", "How many leave days do I have?")
                .specialists(managers());
    }

    private SpecialistMap managers() {
        var map = SpecialistMap.builder();
        for (int i = 0; i < employees; i++) {
            var manager = "m" + i / TEAM + "@firm.example";
            if (i % TEAM == 0) {
                map.add(Specialist.of(manager, ""));
            }
            map.map(EmailAddress.of(email(i)), EmailAddress.of(manager));
        }
        return map.build();
    }

    private PersonaBuilder helpDesk() {
        var persona = Persona.named("Help")
                .ownedBy("hank@firm.example", "Hank")
                .operators(IntStream.range(0, agents).mapToObj(Firm::agentId).toArray(String[]::new))
                .chain(Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.upTo(PATIENCE)));
        for (int area = 0; area < AREAS; area++) {
            persona.reason(ContactReason.named("Area " + area)
                    .withPhrases("system" + area)
                    .withAlwaysHuman(true)
                    .withExpertise("area " + area));
        }
        return persona;
    }

    private static Agent agent(int i) {
        return Agent.of(agentId(i), agentId(i) + "@firm.example")
                .withExpertise("area " + i % AREAS, "area " + (i + 2) % AREAS)
                .withLimits(Limits.total(1));
    }

    static String agentId(int i) {
        return "agent" + i;
    }

    private static String email(int i) {
        return "employee" + i + "@firm.example";
    }

    Asker asker(int employee) {
        return Asker.withEmail(email(employee)).verified();
    }

    /** A question of somebody, whose number it carries so that it is in a conversation of its own. */
    Question question(long number, RandomGenerator chance) {
        var isForHr = chance.nextDouble() < FOR_HR;
        return isForHr
                ? questionForHr(number, chance)
                : numbered(
                        Question.to("Help", "Please look at system" + chance.nextInt(AREAS) + ", it does not start"),
                        number);
    }

    /** The same, only of HR: what the assistant knows, or what the manager decides. */
    Question questionForHr(long number, RandomGenerator chance) {
        var text = chance.nextDouble() < KNOWN ? "How many leave days do I have?" : "Can I take next Friday off?";
        return numbered(Question.to("HR", text), number);
    }

    private static Question numbered(Question question, long number) {
        return question.withId("q" + number).inConversation("c" + number);
    }
}
