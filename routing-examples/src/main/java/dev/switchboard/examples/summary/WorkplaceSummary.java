package dev.switchboard.examples.summary;

import dev.switchboard.agent.Agent;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.policy.Policy;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What all personas share in words: agents, inboxes, views and variables. */
final class WorkplaceSummary {

    private WorkplaceSummary() {}

    /** Writes what there is, line by line; nothing if there is nothing. */
    static void write(Policy policy, Consumer<String> out) {
        var workplace = policy.workplace();
        var agents = workplace.agents().stream().map(Agent::id).toList();
        var inboxes = workplace.inboxes().stream().map(WorkplaceSummary::inbox).toList();
        var views = workplace.views().stream().map(WorkplaceSummary::view).toList();
        var variables =
                policy.variables().stream().map(WorkplaceSummary::variable).toList();
        if (agents.isEmpty() && inboxes.isEmpty() && views.isEmpty() && variables.isEmpty()) {
            return;
        }
        out.accept("For all personas");
        Rows.write("agents", agents.isEmpty() ? List.of() : List.of(Rows.names(agents)), out);
        Rows.write("inboxes", inboxes, out);
        Rows.write("views", views, out);
        Rows.write("variables", variables, out);
    }

    private static String inbox(Inbox inbox) {
        var kind = inbox.kind() == Inbox.Kind.CHANNEL ? "has a channel; " : "";
        var members = inbox.members().isEmpty() ? "no members, the owner is told" : Rows.names(inbox.members());
        return title(inbox.id(), inbox.name()) + " (" + kind + members + ")";
    }

    private static String view(SharedView view) {
        var filters = new ArrayList<String>();
        if (!view.anyOf().isEmpty()) {
            filters.add("tagged " + view.anyOf().stream().map(Tag::name).collect(Collectors.joining(" or ")));
        }
        if (!view.personas().isEmpty()) {
            filters.add("of " + String.join(", ", view.personas()));
        }
        if (!view.modes().isEmpty()) {
            filters.add("in mode " + view.modes().stream().map(Enum::name).collect(Collectors.joining(" or ")));
        }
        view.assignee()
                .ifPresentOrElse(
                        agent -> filters.add("assigned to " + agent),
                        () -> view.assigned().ifPresent(yes -> filters.add(yes ? "assigned" : "assigned to nobody")));
        view.quietFor().ifPresent(time -> filters.add("quiet for " + time));
        if (!view.members().isEmpty()) {
            filters.add("for " + Rows.names(view.members()));
        }
        return title(view.id(), view.name())
                + (filters.isEmpty() ? " (everything)" : " (" + String.join("; ", filters) + ")");
    }

    private static String variable(VariableDefinition variable) {
        return title(variable.name(), variable.label())
                + (variable.identifiesCustomer() ? " (identifies the customer)" : "");
    }

    private static String title(String id, String name) {
        return id + (name.equals(id) ? "" : ", called " + name);
    }
}
