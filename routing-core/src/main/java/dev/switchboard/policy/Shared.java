package dev.switchboard.policy;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import java.util.List;

/** What all personas of a policy share, as it was given: not checked yet, and twins still in it. */
record Shared(
        List<Agent> agents,
        List<Expertise> expertise,
        Workload workload,
        List<Inbox> inboxes,
        List<SharedView> views,
        List<VariableDefinition> variables,
        List<AcceptedFinding> accepted,
        List<PersonalCalendar> calendars) {
    static final Shared NOTHING =
            new Shared(List.of(), List.of(), Workload.DEFAULT, List.of(), List.of(), List.of(), List.of(), List.of());

    Workplace workplace() {
        boolean empty = agents.isEmpty() && expertise.isEmpty() && inboxes.isEmpty() && views.isEmpty();
        return empty && workload.equals(Workload.DEFAULT)
                ? Workplace.EMPTY
                : new Workplace(agents, expertise, workload, inboxes, views);
    }

    Calendars personal() {
        return calendars.isEmpty() ? Calendars.NONE : new Calendars(calendars);
    }

    Variables definitions() {
        return variables.isEmpty() ? Variables.NONE : new Variables(variables);
    }
}
