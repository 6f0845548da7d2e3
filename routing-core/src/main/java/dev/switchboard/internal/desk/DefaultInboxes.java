package dev.switchboard.internal.desk;

import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.inbox.Listing;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.internal.engine.Holders;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Query;
import java.util.List;

/** What waits for a team, and what becomes of it. */
final class DefaultInboxes implements Inboxes {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Guard guard;
    private final Work work;
    private final Handling handling;

    DefaultInboxes(Parts parts, SnapshotSource snapshots, Work work, Handling handling) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.guard = new Guard(parts);
        this.work = work;
        this.handling = handling;
    }

    @Override
    public List<Inbox> inboxes(Actor actor) {
        var policy = policy();
        return policy.workplace().inboxes().stream()
                .filter(inbox -> guard.maySee(policy, inbox, actor))
                .toList();
    }

    @Override
    public List<SharedView> views(Actor actor) {
        var policy = policy();
        return policy.workplace().views().stream()
                .filter(view -> guard.maySee(policy, view, actor))
                .toList();
    }

    @Override
    public Listing list(String inbox, Actor actor, String after, int most) {
        var policy = policy();
        var wanted = require(policy, inbox);
        if (!guard.maySee(policy, wanted, actor)) {
            throw new NotPermittedException(
                    actor + " may not list inbox " + Require.quote(inbox) + "; its members are " + wanted.members());
        }
        return new Browsing(parts.store(), new Query.InInbox(inbox))
                .page(after, most, one -> guard.sees(policy, wanted, one, actor));
    }

    @Override
    public Listing view(String view, Actor actor, String after, int most) {
        var policy = policy();
        var wanted = policy.workplace().view(view).orElseThrow(() -> unknownView(policy, view));
        if (!guard.maySee(policy, wanted, actor)) {
            throw new NotPermittedException(
                    actor + " may not see view " + Require.quote(view) + "; its members are " + wanted.members());
        }
        var now = parts.clock().instant();
        return new Browsing(parts.store(), new Query.Attended(wanted.anyOf()))
                .page(
                        after,
                        most,
                        one -> Guard.shows(policy, wanted, one, now) && guard.sees(policy, wanted, one, actor));
    }

    @Override
    public WorkResult deliver(String inbox, ConversationId conversation) {
        var policy = policy();
        var wanted = require(policy, inbox);
        if (wanted.kind() == Inbox.Kind.FOLLOW_UP) {
            return WorkResult.NO_CHANNEL;
        }
        return parts.couriers().work(() -> place(policy, wanted, conversation));
    }

    private WorkResult place(Policy policy, Inbox wanted, ConversationId conversation) {
        return work.unasked(conversation, (before, writing, now) -> {
            if (before.isClosed()) {
                return WorkResult.CLOSED;
            }
            if (before.openPlacement()
                    .flatMap(one -> policy.workplace().inbox(one.inbox()))
                    .isPresent()) {
                return WorkResult.UNCHANGED;
            }
            writing.place(parts.platform(), wanted.id());
            Holders.team(policy, before, wanted, work.awayAt(policy, now)).forEach(writing::tellOfLatest);
            return WorkResult.DONE;
        });
    }

    @Override
    public WorkResult claim(ConversationId conversation, Actor actor) {
        return work.on(conversation, actor, Action.CLAIM, Taking::claim);
    }

    @Override
    public WorkResult takeOver(ConversationId conversation, Actor actor) {
        return work.on(conversation, actor, Action.TAKE_OVER, Taking::takeOver);
    }

    @Override
    public WorkResult release(ConversationId conversation, Actor actor) {
        return handling.release(conversation, actor);
    }

    @Override
    public WorkResult reply(ConversationId conversation, Actor actor, String text, List<Attachment> attachments) {
        if (text.isBlank() && attachments.isEmpty()) {
            throw new IllegalArgumentException("a reply in " + conversation + " needs a text or a file");
        }
        return work.on(conversation, actor, Action.ANSWER, bench -> Answering.say(bench, text, attachments));
    }

    @Override
    public WorkResult handle(ConversationId conversation, Actor actor) {
        return handling.handle(conversation, actor);
    }

    private Policy policy() {
        return snapshots.current().policy();
    }

    private static Inbox require(Policy policy, String id) {
        return policy.workplace().inbox(id).orElseThrow(() -> {
            var known = policy.workplace().inboxes().stream().map(Inbox::id).toList();
            return new InvalidInputException(
                    PolicyProblem.UNKNOWN_INBOX,
                    Place.ROOT,
                    "there is no inbox " + Require.quote(id) + Nearest.hint(id, known));
        });
    }

    private static InvalidInputException unknownView(Policy policy, String id) {
        var known = policy.workplace().views().stream().map(SharedView::id).toList();
        return new InvalidInputException(
                PolicyProblem.UNKNOWN_VIEW,
                Place.ROOT,
                "there is no view " + Require.quote(id) + Nearest.hint(id, known));
    }
}
