package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.ExpertiseHolders;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.ExpertiseEdit;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.Workplace;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Expertise and who holds it: changes of the policy, and of what open conversations want. */
final class DefaultAgents implements Agents {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final DefaultPolicies policies;
    private final Work work;
    private final Lines lines;
    private final Guard guard;

    DefaultAgents(Parts parts, SnapshotSource snapshots, DefaultPolicies policies, Work work, Lines lines) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.policies = policies;
        this.work = work;
        this.lines = lines;
        this.guard = new Guard(parts);
    }

    private Workplace workplace() {
        return snapshots.current().policy().workplace();
    }

    @Override
    public Optional<Agent> find(String id) {
        return workplace().agent(id);
    }

    @Override
    public List<ExpertiseHolders> expertise(Actor actor) {
        var policy = snapshots.current().policy();
        guard.requireForExpertise(policy, actor, Action.READ_EXPERTISE, null);
        var workplace = policy.workplace();
        var all = new LinkedHashMap<String, Expertise>();
        workplace.expertise().forEach(one -> all.put(one.key(), one));
        for (var agent : workplace.agents()) {
            agent.expertise().forEach(held -> all.putIfAbsent(held.key(), Expertise.named(held.name())));
        }
        return all.values().stream()
                .map(one -> new ExpertiseHolders(one, workplace.holdersOf(one.name())))
                .toList();
    }

    @Override
    public void createExpertise(String name, List<String> operators, Actor actor) {
        change(() -> ExpertiseEdit.create(name, operators), RoutingEvent.Kind.EXPERTISE_CREATED, name, actor);
    }

    @Override
    public void renameExpertise(String name, String newName, Actor actor) {
        change(
                () -> ExpertiseEdit.rename(name, newName),
                () -> inOpenConversations(name, Expertise.named(newName).name()),
                RoutingEvent.Kind.EXPERTISE_RENAMED,
                newName,
                actor);
    }

    @Override
    public void deleteExpertise(String name, Actor actor) {
        parts.couriers().work(() -> {
            change(() -> ExpertiseEdit.delete(name), RoutingEvent.Kind.EXPERTISE_DELETED, name, actor);
            inOpenConversations(name, "");
            return name;
        });
    }

    @Override
    public void setOperators(String expertise, List<String> operators, Actor actor) {
        change(
                () -> ExpertiseEdit.operators(expertise, operators),
                RoutingEvent.Kind.EXPERTISE_MEMBERSHIP_CHANGED,
                expertise,
                actor);
    }

    @Override
    public void setExpertise(String agent, List<HeldExpertise> held, Actor actor) {
        guard.requireForExpertise(snapshots.current().policy(), actor, Action.CHANGE_EXPERTISE, agent);
        edit(
                ExpertiseEdit.held(agent, new ArrayList<>(held)),
                () -> {},
                RoutingEvent.Kind.EXPERTISE_MEMBERSHIP_CHANGED,
                agent);
    }

    private void change(Supplier<PolicyEdit> edit, RoutingEvent.Kind kind, String subject, Actor actor) {
        change(edit, () -> {}, kind, subject, actor);
    }

    /** What is wrong with an edit is said only to those who may make it. */
    private void change(
            Supplier<PolicyEdit> edit, Runnable alongside, RoutingEvent.Kind kind, String subject, Actor actor) {
        guard.requireForExpertise(snapshots.current().policy(), actor, Action.MANAGE_EXPERTISE, null);
        edit(edit.get(), alongside, kind, subject);
    }

    private void edit(PolicyEdit edit, Runnable alongside, RoutingEvent.Kind kind, String subject) {
        policies.edit(edit, alongside);
        parts.events().publish(RoutingEvent.of(kind, parts.clock().instant(), subject));
    }

    /** What is over keeps the name as it was. */
    private void inOpenConversations(String name, String newName) {
        var change = ExpertiseEdit.inWanted(name, newName);
        for (var conversation : Pages.all(parts.store(), new Query.Attended(List.of()))) {
            if (!change.apply(conversation.wanted()).equals(conversation.wanted())) {
                work.unasked(conversation.id(), (before, writing, now) -> {
                    writing.conversation().changeWanted(change);
                    return WorkResult.DONE;
                });
            }
        }
    }

    @Override
    public void setInCall(String agent, boolean inCall) {
        var email = require(agent).email();
        var changed = parts.untilCommitted("the call state of an agent", () -> {
            var read = parts.store().read(Key.agent(email));
            var kept = read.value();
            var state = kept == null ? AgentState.of(email) : kept;
            if (state.inCall() == inCall) {
                return Boolean.FALSE;
            }
            var commit = new Commit().put(Key.agent(email), read.version(), state.withInCall(inCall));
            return parts.store().commit(commit).isEmpty() ? Boolean.TRUE : null;
        });
        if (changed && !inCall) {
            lines.serve(email);
        }
    }

    @Override
    public int available(String agent) {
        var email = require(agent).email();
        return parts.couriers().work(() -> lines.serve(email));
    }

    private Agent require(String id) {
        return workplace()
                .agent(id)
                .orElseThrow(() -> new InvalidInputException(
                        PolicyProblem.NOT_AN_AGENT,
                        Place.ROOT,
                        Require.quote(id) + " is not an agent"
                                + Nearest.hint(id, workplace().agentIds())));
    }
}
