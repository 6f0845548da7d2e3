package dev.switchboard.examples.summary;

import dev.switchboard.identity.Person;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A policy in words. */
public final class PolicySummary {

    private PolicySummary() {}

    /** Writes what the policy says, line by line. */
    public static void write(Policy policy, Consumer<String> out) {
        policy.personas().forEach(persona -> write(persona, out));
        WorkplaceSummary.write(policy, out);
    }

    private static void write(Persona persona, Consumer<String> out) {
        var id = persona.id().value();
        out.accept(id + (persona.name().equals(id) ? "" : ", called " + persona.name()));
        out.accept("  owner        " + person(persona.owner()));
        var reasons = persona.reasons().stream().map(PolicySummary::reason).toList();
        Rows.write("reasons", reasons.isEmpty() ? List.of("none") : reasons, out);
        out.accept("  specialists  " + specialists(persona));
        out.accept("  chain        " + persona.chain());
        out.accept("  answers      " + Columns.count(persona.knowledge().size(), "known answer")
                + ", counted as known from a confidence of " + persona.answerThreshold()
                + (persona.isAnsweringWhenAddressed() ? "; by name, also while a human is in" : ""));
        if (persona.joinApproval() == JoinApproval.ASK) {
            out.accept("  joining      only if the asker agrees");
        }
        persona.hours().ifPresent(hours -> out.accept("  hours        " + hours));
        Rows.write("tags", TagSummary.tags(persona), out);
        Rows.write("rules", TagSummary.rules(persona), out);
        if (!persona.operators().isEmpty()) {
            Rows.write("operators", List.of(Rows.names(List.copyOf(persona.operators()))), out);
            Rows.write("expertise", ExpertiseSummary.wanted(persona), out);
            Rows.write("ranking", ExpertiseSummary.ranking(persona), out);
            Rows.write("askers", ExpertiseSummary.askerClasses(persona), out);
        }
    }

    private static String reason(ContactReason reason) {
        var notes = new ArrayList<String>();
        if (reason.isAlwaysHuman()) {
            notes.add("always a human");
        }
        reason.chain().ifPresent(chain -> notes.add("own chain: " + chain));
        notes.addAll(ExpertiseSummary.notes(reason.expertise()));
        notes.addAll(ExpertiseSummary.earlier(reason.priorityMinutes()));
        return reason.label() + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }

    private static String specialists(Persona persona) {
        var all = persona.specialists().specialists();
        var inactive = all.stream().filter(it -> !it.active()).count();
        return all.size() + (inactive > 0 ? " (" + inactive + " inactive)" : "") + " for "
                + Columns.count(persona.specialists().userCount(), "user")
                + (persona.isVerifiedEmailRequired() ? ", only for verified addresses" : "")
                + (persona.isSpecialistRouting() ? "" : "; specialist routing is off");
    }

    private static String person(Person person) {
        return person.name().isEmpty() ? person.email().toString() : person.name() + " <" + person.email() + ">";
    }
}
