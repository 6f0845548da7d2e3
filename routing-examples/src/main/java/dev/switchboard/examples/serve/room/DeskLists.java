package dev.switchboard.examples.serve.room;

import dev.switchboard.agent.HelpWanted;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import java.util.Arrays;
import java.util.List;

/** What there is to do: one's own conversations, all that humans have to do with, and those in which help is wanted. */
final class DeskLists {

    void add(Routes routes) {
        routes.get("/api/desk", this::look);
    }

    /**
     * What a desk shows first.
     *
     * @param works whether whom is played has a desk at all
     */
    record View(boolean works, List<Matter> mine, Seen<Matter> open, Seen<Help> help) {}

    /**
     * A conversation in which help is wanted.
     *
     * @param star whether whoever looks knows something of what it wants
     * @param wanted what helpers should know
     */
    record Help(Matter matter, boolean star, List<String> wanted) {}

    private View look(Call call) {
        if (!Colleagues.hasDesk(call)) {
            return new View(false, List.of(), new Seen<>(List.of(), ""), new Seen<>(List.of(), ""));
        }
        return new View(true, mine(call), Seen.of(() -> open(call)), Seen.of(() -> help(call)));
    }

    private static List<Matter> mine(Call call) {
        var conversations = call.office().switchboard().conversations();
        return call.office().conversations().stream()
                .flatMap(id -> conversations.find(id).stream())
                .filter(one -> !one.isClosed() && Colleagues.isEngaged(call, one))
                .map(one -> Matter.of(call, one, one.lastAt()))
                .toList();
    }

    private static List<Matter> open(Call call) {
        var teamwork = call.office().switchboard().teamwork();
        return Arrays.stream(ConversationStatus.values())
                .flatMap(status -> teamwork.list(status, call.player().actor()).stream())
                .map(one -> Matter.of(call, one, one.progress().since()))
                .toList();
    }

    private static List<Help> help(Call call) {
        return call.office().switchboard().teamwork().helpWanted(call.player().actor()).stream()
                .map(one -> help(call, one))
                .toList();
    }

    private static Help help(Call call, HelpWanted one) {
        Conversation conversation = one.conversation();
        return new Help(
                Matter.of(call, conversation, conversation.progress().since()),
                one.matchesViewerExpertise(),
                conversation.wanted().stream().map(Object::toString).toList());
    }
}
