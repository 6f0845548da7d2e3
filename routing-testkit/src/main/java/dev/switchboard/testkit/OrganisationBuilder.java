package dev.switchboard.testkit;

import dev.switchboard.agent.Agent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An organisation in a few lines, before it starts. What it says is about the persona that was named last. For what it has no word
 * for, there are {@link #persona} and {@link #policy}. Belongs to one thread.
 */
public final class OrganisationBuilder extends OrganisationSetup<OrganisationBuilder> {
    private final List<PersonaBuilder> personas = new ArrayList<>();
    private final List<UnaryOperator<PolicyBuilder>> shared = new ArrayList<>();

    OrganisationBuilder() {}

    /** One persona more. */
    public Unowned and(String id) {
        return new Unowned(id);
    }

    /** A persona that nobody owns yet. */
    public final class Unowned {
        private final String id;

        private Unowned(String id) {
            this.id = id;
        }

        /** The person who answers when nobody else can. */
        public OrganisationBuilder ownedBy(String email) {
            return ownedBy(email, "");
        }

        /** The person who answers when nobody else can. */
        public OrganisationBuilder ownedBy(String email, String name) {
            personas.add(Persona.named(id).ownedBy(email, name));
            return OrganisationBuilder.this;
        }
    }

    /** What askers may ask about, recognised by its label and these phrases. */
    public OrganisationBuilder reason(String label, String... phrases) {
        return reason(ContactReason.named(label).withPhrases(phrases));
    }

    /** What askers may ask about. */
    public OrganisationBuilder reason(ContactReason reason) {
        return persona(persona -> persona.reasons(reason));
    }

    /** Somebody who answers some askers; {@link Specialised#of} says whom. */
    public Specialised specialist(String email) {
        return specialist(email, "");
    }

    /** Somebody who answers some askers; {@link Specialised#of} says whom. */
    public Specialised specialist(String email, String name) {
        return new Specialised(email, name);
    }

    /** A specialist of nobody yet. */
    public final class Specialised {
        private final String email;
        private final String name;

        private Specialised(String email, String name) {
            this.email = email;
            this.name = name;
        }

        /** Whom the specialist answers. */
        public OrganisationBuilder of(String... users) {
            return persona(persona -> persona.specialist(email, name, users));
        }
    }

    /** What the automation answers to these questions. */
    public OrganisationBuilder knows(String answer, String... questions) {
        return persona(persona -> persona.knows(answer, questions));
    }

    /**
     * Somebody who works on conversations of the persona.
     *
     * @param email what stands before the {@code @} is the agent's id and, with a capital, the name
     * @param expertise what the agent knows about
     */
    public OrganisationBuilder agent(String email, String... expertise) {
        var id = email.split("@", 2)[0];
        var name = id.isEmpty() ? "" : Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return agent(Agent.of(id, email, name).withExpertise(expertise));
    }

    /** Somebody who works on conversations of the persona. */
    public OrganisationBuilder agent(Agent agent) {
        return persona(persona -> persona.operators(agent.id())).policy(policy -> policy.agents(agent));
    }

    /** A follow-up inbox, into which all goes that the automation does not know or cannot do. */
    public OrganisationBuilder followUp(String inbox, String... members) {
        return inbox(inbox, members).rule(TagRule.followUp(inbox));
    }

    /** A follow-up inbox, into which rules move conversations. */
    public OrganisationBuilder inbox(String id, String... members) {
        return policy(policy -> policy.inboxes(Inbox.followUp(id).withMembers(members)));
    }

    /** A tag of messages that it fits. */
    public OrganisationBuilder tag(SmartTag tag) {
        return persona(persona -> persona.tags(tag));
    }

    /** What tags lead to. */
    public OrganisationBuilder rule(TagRule rule) {
        return persona(persona -> persona.rules(rule));
    }

    /** Anything else about the persona. */
    public OrganisationBuilder persona(UnaryOperator<PersonaBuilder> change) {
        var last = personas.size() - 1;
        personas.set(last, change.apply(personas.get(last)));
        return this;
    }

    /** Anything else about what personas share. */
    public OrganisationBuilder policy(UnaryOperator<PolicyBuilder> change) {
        shared.add(change);
        return this;
    }

    @Override
    OrganisationBuilder self() {
        return this;
    }

    /** The policy so far. */
    @Override
    public Policy policy() {
        var builder = Policy.builder().personas(personas.toArray(PersonaBuilder[]::new));
        for (var change : shared) {
            builder = change.apply(builder);
        }
        return builder.build();
    }
}
