package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.HelpWanted;
import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.desk.Work.Bench;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.selection.Knowledge;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Query;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps statuses, lists who looks for help, and lets colleagues in. */
final class DefaultTeamwork implements Teamwork {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Work work;
    private final Guard guard;
    private final Crew crew;

    DefaultTeamwork(Parts parts, SnapshotSource snapshots, Work work, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.work = work;
        this.guard = new Guard(parts);
        this.crew = crew;
    }

    @Override
    public WorkResult setStatus(ConversationId id, ConversationStatus status, Actor actor) {
        Objects.requireNonNull(status, "status");
        return work.on(id, actor, Action.SET_STATUS, bench -> {
            if (bench.before().isHandled() || bench.before().progress().status() == status) {
                return WorkResult.UNCHANGED;
            }
            bench.writing()
                    .conversation()
                    .status(status, bench.now(), bench.who().person().email());
            bench.writing().event(RoutingEvent.Kind.STATUS_CHANGED, status.name());
            return WorkResult.DONE;
        });
    }

    @Override
    public List<Conversation> list(ConversationStatus status, Actor actor) {
        var policy = snapshots.current().policy();
        guard.requireHelper(policy, actor);
        return Pages.all(parts.store(), new Query.Attended(List.of())).stream()
                .filter(one -> one.status().filter(status::equals).isPresent())
                .filter(one -> guard.seesAsAgent(policy, one, actor))
                .toList();
    }

    @Override
    public List<HelpWanted> helpWanted(Actor viewer) {
        var policy = snapshots.current().policy();
        guard.requireHelper(policy, viewer);
        var now = parts.clock().instant();
        var agent = Roles.agent(policy, viewer);
        return Pages.all(parts.store(), new Query.InStatus(ConversationStatus.LOOKING_FOR_HELP)).stream()
                .filter(one -> guard.seesAsAgent(policy, one, viewer))
                .map(one -> new HelpWanted(
                        one,
                        agent.filter(who -> Knowledge.matches(who, one.wanted()) > 0)
                                .isPresent(),
                        Duration.between(one.progress().since(), now)))
                .toList();
    }

    @Override
    public JoinResult join(ConversationId id, Actor actor) {
        var result = new AtomicReference<>(JoinResult.NO_HELP_WANTED);
        var done = work.on(id, actor, Action.HELP, bench -> {
            var request = JoinRequest.toHelp(bench.who(), bench.now());
            var settled = Entrance.settled(bench.policy(), bench.before(), request);
            result.set(settled == null ? enter(bench, List.of(request)) : settled);
            return settled == null ? WorkResult.DONE : WorkResult.UNCHANGED;
        });
        return switch (done) {
            case UNKNOWN_CONVERSATION -> JoinResult.UNKNOWN_CONVERSATION;
            case DENIED -> JoinResult.DENIED;
            case CLOSED -> JoinResult.CLOSED;
            default -> result.get();
        };
    }

    private static JoinResult enter(Bench bench, List<JoinRequest> requests) {
        return Entrance.enter(bench.policy(), bench.writing(), bench.before(), requests, bench.now());
    }

    @Override
    public List<InviteCandidate> inviteCandidates(ConversationId id, String text, Actor actor) {
        var policy = snapshots.current().policy();
        var now = parts.clock().instant();
        return work.read(id)
                .map(conversation -> {
                    guard.require(policy, conversation, actor, Action.INVITE, now);
                    return new Candidates(conversation, text, crew).list(policy, now);
                })
                .orElse(List.of());
    }

    @Override
    public WorkResult invite(ConversationId id, List<String> agents, Actor actor) {
        return work.on(id, actor, Action.INVITE, bench -> {
            var coming = invited(bench, agents).stream()
                    .map(one -> new Recipient(one.person(), Target.Kind.AGENT))
                    .map(one -> JoinRequest.byInvitation(one, bench.now()))
                    .filter(one -> Entrance.settled(bench.policy(), bench.before(), one) == null)
                    .toList();
            if (coming.isEmpty()) {
                return WorkResult.UNCHANGED;
            }
            return enter(bench, coming) == JoinResult.ASKED ? WorkResult.ASKED : WorkResult.DONE;
        });
    }

    /** Each once, or an error that names all who cannot be. */
    private static List<Agent> invited(Bench bench, List<String> ids) {
        var problems = new Problems();
        var agents = new LinkedHashMap<EmailAddress, Agent>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var agent = problems.attempt(Place.at("/agents/" + i), () -> invited(bench, id));
            if (agent != null) {
                agents.putIfAbsent(agent.email(), agent);
            }
        }
        problems.throwIfAny();
        return List.copyOf(agents.values());
    }

    private static Agent invited(Bench bench, String id) {
        var workplace = bench.policy().workplace();
        var agent = workplace.agent(id).filter(Agent::isActive);
        if (agent.isEmpty()) {
            throw refused(
                    PolicyProblem.UNKNOWN_AGENT,
                    "there is no active agent " + Require.quote(id) + Nearest.hint(id, workplace.agentIds()));
        }
        if (Roles.isAsker(bench.before(), agent.get().email())) {
            throw refused(PolicyProblem.INVALID_VALUE, "agent " + Require.quote(id) + " asks; invite somebody else");
        }
        return agent.get();
    }

    private static InvalidInputException refused(PolicyProblem code, String message) {
        return new InvalidInputException(code, Place.ROOT, message);
    }

    @Override
    public WorkResult want(ConversationId id, List<WantedExpertise> wanted, Actor actor) {
        return work.on(id, actor, Action.INVITE, bench -> {
            bench.writing().conversation().want(wanted);
            var after = bench.writing().conversation().build();
            return after.wanted().equals(bench.before().wanted()) ? WorkResult.UNCHANGED : WorkResult.DONE;
        });
    }
}
