package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import java.util.List;

/** Personas for tests, and what is found in them. */
final class Lint {

    private Lint() {}

    static PersonaBuilder hr() {
        return Persona.named("HR").ownedBy("olga@x.example");
    }

    /** A policy of these personas with agents dan and eva, and a chat inbox of dan's, in which nothing is found. */
    static PolicyBuilder shop(PersonaBuilder... personas) {
        return Policy.builder()
                .personas(personas)
                .agents(Agent.of("dan", "dan@x.example"), Agent.of("eva", "eva@x.example"))
                .inboxes(Inbox.followUp("chat").withKind(Inbox.Kind.CHANNEL).withMembers("dan"));
    }

    static List<Finding> of(PersonaBuilder persona) {
        return PolicyLint.findings(Policy.of(persona));
    }

    static List<Finding> of(PolicyBuilder policy) {
        return PolicyLint.findings(policy.build());
    }

    /** Each finding as code and place. */
    static List<String> places(PersonaBuilder persona) {
        return places(of(persona));
    }

    /** Each finding as code and place. */
    static List<String> places(PolicyBuilder policy) {
        return places(of(policy));
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }
}
