package dev.switchboard.internal.desk;

import dev.switchboard.absence.Absences;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.history.Histories;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.internal.directory.DefaultContactDirectory;
import dev.switchboard.internal.directory.DirectoryParts;
import dev.switchboard.internal.history.DefaultHistories;
import dev.switchboard.notification.ReplyIntake;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policies;
import dev.switchboard.routing.Router;
import java.time.Duration;
import java.time.Instant;

/** All services over one set of parts. */
public final class Desk {
    private final DefaultContactDirectory directory;
    private final Histories histories;
    private final Router router;
    private final Conversations conversations;
    private final KnowledgeGaps knowledgeGaps;
    private final Absences absences;
    private final Inboxes inboxes;
    private final Teamwork teamwork;
    private final Agents agents;
    private final ReplyIntake replies;
    private final DefaultPolicies policies;
    private final Overdue overdue;
    private final Redelivery redelivery;
    private final Couriers couriers;
    private final Guard guard;
    private final SnapshotSource snapshots;

    /** Wires the services. */
    public Desk(Parts parts, SnapshotSource snapshots) {
        var crew = new Staff(parts);
        var dispatcher = new Dispatcher(parts, snapshots, crew);
        var directoryParts = directoryParts(parts, snapshots);
        directory = new DefaultContactDirectory(directoryParts);
        histories = new DefaultHistories(directoryParts, directory);
        var work = new Work(parts, snapshots, dispatcher, crew);
        overdue = new Overdue(parts, snapshots, dispatcher, work, crew);
        router = new DefaultRouter(parts, snapshots, dispatcher, directory.recognition(), crew, overdue);
        absences = new DefaultAbsences(parts, snapshots, crew, overdue);
        var handling = new Handling(parts, work, dispatcher.reassignment());
        var recording = new Recording(parts, snapshots, directory.recognition());
        conversations = new DefaultConversations(parts, snapshots, work, handling, recording, dispatcher.lines());
        inboxes = new DefaultInboxes(parts, snapshots, work, handling);
        teamwork = new DefaultTeamwork(parts, snapshots, work, crew);
        replies = new DefaultReplies(parts, snapshots, dispatcher, crew, directory.senders());
        var editing = new DefaultPolicies(parts, snapshots, dispatcher, work);
        policies = editing;
        knowledgeGaps = new DefaultKnowledgeGaps(parts, editing);
        agents = new DefaultAgents(parts, snapshots, policies, work, dispatcher.lines());
        redelivery = new Redelivery(parts, snapshots, dispatcher);
        couriers = parts.couriers();
        guard = new Guard(parts);
        this.snapshots = snapshots;
        parts.availability().tellWhenAvailable(dispatcher.lines()::becameAvailable);
    }

    private static DirectoryParts directoryParts(Parts parts, SnapshotSource snapshots) {
        return new DirectoryParts(
                parts.store(),
                parts.keys(),
                parts.makesProvisional(),
                parts.clock(),
                parts.permissions(),
                parts.fence(),
                () -> snapshots.current().policy(),
                parts.events()::publish);
    }

    public ContactDirectory directory() {
        return directory;
    }

    public Histories histories() {
        return histories;
    }

    public Router router() {
        return router;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Absences absences() {
        return absences;
    }

    public KnowledgeGaps knowledgeGaps() {
        return knowledgeGaps;
    }

    public Inboxes inboxes() {
        return inboxes;
    }

    public Agents agents() {
        return agents;
    }

    public Teamwork teamwork() {
        return teamwork;
    }

    public ReplyIntake replies() {
        return replies;
    }

    public Policies policies() {
        return policies;
    }

    /** Whether the actor may try questions of a persona and read its traces. */
    public boolean mayReadTraces(Actor actor, String persona) {
        return guard.mayReadTraces(snapshots.current().policy(), actor, persona);
    }

    /** Gives to the next step of the chain what nobody answered in time; how many that were. */
    public int escalateOverdue(Instant now) {
        return couriers.work(() -> {
            redelivery.tryDue(now);
            return overdue.escalate(now);
        });
    }

    /** Tries again what is still to be delivered; how many entries that were. */
    public int redeliver() {
        return couriers.work(redelivery::tryAll);
    }

    /** Takes no more work, and waits so long for what is under way. */
    public void close(Duration limit) {
        couriers.close(limit);
    }
}
