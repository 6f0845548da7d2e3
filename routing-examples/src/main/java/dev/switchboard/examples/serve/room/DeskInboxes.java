package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.inbox.Listing;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import java.util.List;
import java.util.stream.Stream;

/** What waits for a team: looking, taking, giving back, and being done. */
final class DeskInboxes {
    private static final int MOST = 100;

    void add(Routes routes) {
        routes.get("/api/desk/inboxes", this::look)
                .post("/api/desk/claim", call -> work(call, Inboxes::claim))
                .post("/api/desk/take-over", call -> work(call, Inboxes::takeOver))
                .post("/api/desk/release", call -> work(call, Inboxes::release))
                .post("/api/desk/handle", call -> work(call, Inboxes::handle));
    }

    /**
     * An inbox or a view, with what is in it.
     *
     * @param kind inbox or view
     * @param more whether there is more than is shown
     */
    record Place(String id, String name, String kind, List<Waiting> waiting, boolean more) {}

    /**
     * A conversation there.
     *
     * @param state awaiting, claimed; empty if it is in a view and waits in no inbox
     * @param assigned whether whom is played has it
     */
    record Waiting(Matter matter, String state, boolean assigned) {}

    private List<Place> look(Call call) {
        var inboxes = call.office().switchboard().inboxes();
        var actor = call.player().actor();
        return Stream.concat(
                        inboxes.inboxes(actor).stream().map(one -> inbox(call, inboxes, one)),
                        inboxes.views(actor).stream().map(one -> view(call, inboxes, one)))
                .toList();
    }

    private static Place inbox(Call call, Inboxes inboxes, Inbox one) {
        return place(
                call,
                one.id(),
                one.name(),
                "inbox",
                inboxes.list(one.id(), call.player().actor(), "", MOST));
    }

    private static Place view(Call call, Inboxes inboxes, SharedView one) {
        return place(
                call,
                one.id(),
                one.name(),
                "view",
                inboxes.view(one.id(), call.player().actor(), "", MOST));
    }

    private static Place place(Call call, String id, String name, String kind, Listing listing) {
        var waiting = listing.conversations().stream()
                .map(each -> waiting(call, each))
                .toList();
        return new Place(id, name, kind, waiting, !listing.next().isEmpty());
    }

    private static Waiting waiting(Call call, Conversation one) {
        var since = one.openPlacement().map(Placement::since).orElse(one.openedAt());
        return new Waiting(
                Matter.of(call, one, since),
                one.openPlacement().map(Placement::state).map(Enum::name).orElse(""),
                call.player().email().filter(one::isAssignedTo).isPresent());
    }

    /** Something that is done with one conversation. */
    private interface Work {
        WorkResult on(Inboxes inboxes, ConversationId conversation, Actor actor);
    }

    private static Said work(Call call, Work work) {
        var inboxes = call.office().switchboard().inboxes();
        return Said.of(work.on(inboxes, Where.of(call.body()), call.player().actor()));
    }
}
