package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Closing;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.identity.ContactId;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.tag.SmartTag;
import java.util.List;

/** A conversation that lies open on a desk. */
final class DeskTalk {

    void add(Routes routes) {
        routes.get("/api/desk/conversation", this::show);
    }

    /**
     * A conversation with everything that can be done in it.
     *
     * @param joined whether whom is played is in it
     * @param assigned whether they have it
     * @param invited whether a mail asks them to join
     * @param mode whether the automation speaks: active, deferring, suspended
     * @param asking who waits for the asker's agreement to join
     * @param inbox where it waits; empty if it waits nowhere
     * @param placed awaiting, claimed or handled; empty if it was put nowhere
     * @param wanted what helpers should know
     * @param expertise what could be wanted
     * @param knownTags what could be put on it by hand
     * @param contact the number of whom it is with; 0 if nobody is linked
     * @param closed how it ended; empty if it goes on
     * @param live whether it is a live chat, in which people are chosen by what they know
     */
    record View(
            Matter matter,
            boolean joined,
            boolean assigned,
            boolean invited,
            String mode,
            List<String> asking,
            String inbox,
            String placed,
            List<String> wanted,
            List<String> expertise,
            List<String> knownTags,
            long contact,
            String closed,
            boolean live,
            List<Line> lines) {}

    private View show(Call call) {
        var one = Where.find(call, Where.of(call.parameter("conversation")));
        requireReader(call, one);
        var policy = call.policy();
        return new View(
                Matter.of(call, one, one.lastAt()),
                call.player().email().flatMap(one::participant).isPresent(),
                call.player().email().filter(one::isAssignedTo).isPresent(),
                DeskHelp.invitation(call, one.id()).isPresent(),
                one.mode().name(),
                one.joinRequests().stream()
                        .map(request -> request.who().person().displayName())
                        .toList(),
                one.openPlacement().map(placement -> inbox(call, placement)).orElse(""),
                one.placement().map(Placement::state).map(Enum::name).orElse(""),
                one.wanted().stream().map(Object::toString).toList(),
                policy.workplace().expertise().stream().map(Expertise::name).toList(),
                policy.persona(one.id().persona().value()).map(Persona::tags).orElse(List.of()).stream()
                        .map(SmartTag::name)
                        .toList(),
                one.contact().map(ContactId::number).orElse(0L),
                one.closing().map(Closing::outcome).map(Enum::name).orElse(""),
                one.kind() == ConversationKind.LIVE_CHAT,
                call.office().switchboard().conversations().transcript(one.id()).stream()
                        .map(Line::of)
                        .toList());
    }

    private static String inbox(Call call, Placement placement) {
        return call.policy()
                .workplace()
                .inbox(placement.inbox())
                .map(Inbox::name)
                .orElse(placement.inbox());
    }

    /** Whoever works on it, owns the persona, or may read what happened with people. */
    private static void requireReader(Call call, Conversation one) {
        var actor = call.player().actor();
        var switchboard = call.office().switchboard();
        if (!Colleagues.hasDesk(call)) {
            throw new NotPermittedException("whom you play has no desk");
        }
        if (!Colleagues.isEngaged(call, one)
                && !switchboard.mayReadTraces(actor, one.id().persona().value())) {
            switchboard.histories().interaction(one.id(), actor);
        }
    }
}
