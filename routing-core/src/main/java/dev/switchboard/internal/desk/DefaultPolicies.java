package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.desk.Handover.Why;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policies;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyAudit;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.policy.StalePolicyException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The policy in force and its changes: each a compare-and-set of the number in the store. */
final class DefaultPolicies implements Policies {
    private static final String REPLACED = "whole policy replaced";

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Reassignment reassignment;
    private final Lines lines;
    private final Work work;
    private final Guard guard;

    DefaultPolicies(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Work work) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.reassignment = dispatcher.reassignment();
        this.lines = dispatcher.lines();
        this.work = work;
        this.guard = new Guard(parts);
    }

    @Override
    public PolicyVersion current() {
        return snapshots.current().version();
    }

    @Override
    public PolicyVersion apply(Policy next, long expectedVersion) {
        return parts.couriers().work(() -> replace(next, expectedVersion, REPLACED, null));
    }

    @Override
    public PolicyVersion apply(Policy next, long expectedVersion, Actor by) {
        Objects.requireNonNull(by, "by");
        return parts.couriers().work(() -> replace(next, expectedVersion, REPLACED, by));
    }

    @Override
    public PolicyVersion rollback(long formerVersion, long expectedVersion, Actor by) {
        Objects.requireNonNull(by, "by");
        var former = snapshots.find(formerVersion);
        if (former == null) {
            throw new InvalidInputException(
                    PolicyProblem.UNKNOWN_VERSION,
                    Place.ROOT,
                    "there is no version " + formerVersion + "; kept are " + kept());
        }
        var change = "rolled back to version " + formerVersion;
        return parts.couriers().work(() -> replace(former.policy(), expectedVersion, change, by));
    }

    private String kept() {
        var all = history(Integer.MAX_VALUE);
        return "versions " + all.get(all.size() - 1).number() + " to "
                + all.get(0).number();
    }

    private PolicyVersion replace(Policy next, long expectedVersion, String change, @Nullable Actor by) {
        Objects.requireNonNull(next, "next");
        var before = current();
        if (before.number() != expectedVersion) {
            throw stale(expectedVersion, next);
        }
        if (by != null) {
            guard.requireForPolicy(before.policy(), by, PolicyDifference.between(before.policy(), next));
        }
        var after = version(before, next, change, by == null ? "" : by.toString());
        var wasWaiting = snapshots.current().isWaiting();
        if (!commit(before, after, new Commit())) {
            throw stale(expectedVersion, next);
        }
        rerouteRemoved(before.policy(), next);
        changed(wasWaiting, before.policy(), next);
        return after;
    }

    private StalePolicyException stale(long expectedVersion, Policy yours) {
        var theirs = current();
        var base = expectedVersion < theirs.number() ? snapshots.find(expectedVersion) : null;
        return base == null
                ? new StalePolicyException(expectedVersion, theirs.number())
                : new StalePolicyException(base, yours, theirs);
    }

    @Override
    public PolicyVersion edit(PolicyEdit edit) {
        return edit(edit, () -> {});
    }

    /** The same; what goes with it is done before anybody in the line hears of it. */
    PolicyVersion edit(PolicyEdit edit, Runnable alongside) {
        return parts.untilCommitted(
                "an edit of the policy", () -> attempt(current(), edit, new Commit(), "", alongside));
    }

    @Override
    public PolicyVersion edit(PolicyEdit edit, Actor by) {
        Objects.requireNonNull(by, "by");
        return parts.untilCommitted("an edit of the policy", () -> {
            var before = current();
            guard.requireForPolicy(before.policy(), by, edit.persona());
            return attempt(before, edit, new Commit(), by.toString());
        });
    }

    /**
     * Changes this version, in one commit with more; if the edit changes nothing, nothing is committed. Null if somebody else was
     * faster.
     */
    @Nullable
    PolicyVersion attempt(PolicyVersion before, PolicyEdit edit, Commit with, String by) {
        return attempt(before, edit, with, by, () -> {});
    }

    @SuppressWarnings("ReferenceEquality") // an edit that changes nothing gives the same policy
    private @Nullable PolicyVersion attempt(
            PolicyVersion before, PolicyEdit edit, Commit with, String by, Runnable alongside) {
        var policy = edit.applyTo(before.policy());
        if (policy == before.policy()) {
            return before;
        }
        var after = version(before, policy, edit.change(), by);
        var wasWaiting = snapshots.current().isWaiting();
        if (!commit(before, after, with)) {
            return null;
        }
        alongside.run();
        rerouteRemoved(before.policy(), policy);
        changed(wasWaiting, before.policy(), policy);
        return after;
    }

    @Override
    public List<PolicyVersion> history(int most) {
        var versions = new ArrayList<PolicyVersion>();
        for (long number = snapshots.head(); number >= 1 && versions.size() < most; number--) {
            var version = snapshots.find(number);
            if (version == null) {
                break;
            }
            versions.add(version);
        }
        return List.copyOf(versions);
    }

    @Override
    public List<PolicyAudit> audit(int most) {
        var versions = history(most == Integer.MAX_VALUE ? most : most + 1);
        var entries = new ArrayList<PolicyAudit>();
        for (int i = 0; i + 1 < versions.size(); i++) {
            var is = versions.get(i);
            var difference = PolicyDifference.between(versions.get(i + 1).policy(), is.policy());
            entries.add(new PolicyAudit(is.number(), is.at(), is.by(), is.change(), difference));
        }
        return List.copyOf(entries);
    }

    @Override
    public int reassignOpen(String persona, String userEmail) {
        var user = EmailAddress.of(userEmail);
        current().policy().require(persona);
        return parts.couriers().work(() -> reassignOpen(persona, user));
    }

    private int reassignOpen(String persona, EmailAddress user) {
        var moved = 0;
        for (var conversation : open(persona)) {
            for (var escalation : atSpecialists(conversation)) {
                if (escalation.asker().emails().contains(user)) {
                    moved += reassignment.move(conversation, escalation, Why.ON_DEMAND) ? 1 : 0;
                }
            }
        }
        return moved;
    }

    private PolicyVersion version(PolicyVersion before, Policy policy, String change, String by) {
        return new PolicyVersion(before.number() + 1, policy, parts.clock().instant(), change, by);
    }

    private boolean commit(PolicyVersion before, PolicyVersion after, Commit with) {
        var ready = snapshots.prepare(after);
        var commit = with.put(Key.policyVersion(after.number()), 0, after)
                .put(Key.policyHead(), before.number(), after.number());
        if (!parts.store().commit(commit).isEmpty()) {
            return false;
        }
        snapshots.publish(ready);
        parts.events().publish(RoutingEvent.of(RoutingEvent.Kind.POLICY_CHANGED, after.at(), after.change()));
        return true;
    }

    /** Whoever waits for an agent may have one by that, or nobody to wait for any more. */
    private void changed(boolean wasWaiting, Policy before, Policy after) {
        if (wasWaiting) {
            lines.policyChanged(before.workplace(), after.workplace());
        }
    }

    private void rerouteRemoved(Policy before, Policy after) {
        if (Departures.between(before, after)) {
            reroute(after);
        }
    }

    /** Whoever was removed must not approve anything: the open questions go to somebody else at once. */
    private void reroute(Policy policy) {
        var awareness = reassignment.awareness();
        reassignment.moveRemoved(
                Pages.all(parts.store(), new Query.OpenEscalations()),
                (conversation, escalation) -> Departures.leave(policy, awareness, conversation, escalation));
        for (var conversation : Pages.all(parts.store(), new Query.Attended(List.of()))) {
            if (Departures.leave(policy, conversation)) {
                work.unasked(conversation.id(), (before, writing, now) -> Departures.from(policy, before, writing));
            }
        }
    }

    private List<Conversation> open(String persona) {
        return Pages.all(parts.store(), new Query.OpenEscalations()).stream()
                .filter(conversation -> conversation.id().persona().value().equals(persona))
                .toList();
    }

    private static List<Escalation> atSpecialists(Conversation conversation) {
        return conversation.escalations().stream()
                .filter(escalation -> escalation.state().isOpen())
                .filter(escalation -> escalation
                        .recipient()
                        .filter(recipient -> recipient.role() == Target.Kind.SPECIALIST)
                        .isPresent())
                .toList();
    }
}
