package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.tag.Tag;
import java.util.List;

/** Working in a conversation: writing, saying what it needs, silencing the automation, tags, and ending it. */
final class DeskWork {

    void add(Routes routes) {
        routes.post("/api/desk/write", this::write)
                .post("/api/desk/status", this::status)
                .post(
                        "/api/desk/suspend",
                        call -> Said.of(conversations(call)
                                .suspend(Where.of(call.body()), call.player().actor())))
                .post(
                        "/api/desk/resume",
                        call -> Said.of(conversations(call)
                                .resume(Where.of(call.body()), call.player().actor())))
                .post(
                        "/api/desk/hand-back",
                        call -> Said.of(conversations(call)
                                .handBack(Where.of(call.body()), call.player().actor())))
                .post("/api/desk/leave", this::leave)
                .post("/api/desk/close", this::close)
                .post("/api/desk/tag", this::tag)
                .post("/api/desk/untag", this::untag);
    }

    private static Conversations conversations(Call call) {
        return call.office().switchboard().conversations();
    }

    /** Who has joined writes into the chat; who has not answers from the inbox, if they may. */
    private Said write(Call call) {
        var id = Where.of(call.body());
        var text = call.body().required("text");
        if (call.player().email().flatMap(Where.find(call, id)::participant).isEmpty()) {
            return Said.of(call.office()
                    .switchboard()
                    .inboxes()
                    .reply(id, call.player().actor(), text, List.of()));
        }
        conversations(call).write(id, call.player().requireEmail(), text);
        return Said.of(WorkResult.DONE);
    }

    private Said status(Call call) {
        var status = Choices.of(ConversationStatus.class, "status", call.body().required("status"));
        return Said.of(call.office()
                .switchboard()
                .teamwork()
                .setStatus(Where.of(call.body()), status, call.player().actor()));
    }

    private Said leave(Call call) {
        var left =
                conversations(call).leave(Where.of(call.body()), call.player().requireEmail());
        return Said.of(left ? WorkResult.DONE : WorkResult.UNCHANGED);
    }

    private Said close(Call call) {
        var outcome = Choices.of(ClosingOutcome.class, "outcome", call.body().required("outcome"));
        return Said.of(
                conversations(call).close(Where.of(call.body()), call.player().actor(), outcome));
    }

    private Said tag(Call call) {
        var tag = new Tag(call.body().required("tag"));
        return Said.of(conversations(call)
                .tag(Where.of(call.body()), tag, call.player().actor()));
    }

    private Said untag(Call call) {
        var tag = new Tag(call.body().required("tag"));
        return Said.of(conversations(call)
                .untag(Where.of(call.body()), tag, call.player().actor()));
    }
}
