package dev.switchboard.examples.serve.room;

import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Getting help in a conversation, and giving it: inviting colleagues, saying what they should know, joining who looks for help. */
final class DeskHelp {

    void add(Routes routes) {
        routes.get("/api/desk/candidates", this::candidates)
                .post("/api/desk/invite", this::invite)
                .post("/api/desk/want", this::want)
                .post("/api/desk/join", this::join)
                .post("/api/desk/enter", this::enter);
    }

    /**
     * Somebody who can be invited.
     *
     * @param matches how much they know of what the conversation wants
     * @param full whether one conversation more is more than they take
     * @param back when they are back who are away; empty if they are not
     */
    record Candidate(
            String id,
            String name,
            List<String> expertise,
            boolean available,
            int conversations,
            boolean inCall,
            int matches,
            boolean full,
            String back) {

        static Candidate of(InviteCandidate one) {
            return new Candidate(
                    one.agent().id(),
                    one.agent().displayName(),
                    one.expertise().stream().map(Object::toString).toList(),
                    one.available(),
                    one.conversations(),
                    one.inCall(),
                    one.matches(),
                    one.full(),
                    one.awayUntil().map(Instant::toString).orElse(""));
        }
    }

    private static Teamwork teamwork(Call call) {
        return call.office().switchboard().teamwork();
    }

    private Seen<Candidate> candidates(Call call) {
        var id = Where.of(call.parameter("conversation"));
        return Seen.of(() -> teamwork(call)
                .inviteCandidates(id, call.parameter("text"), call.player().actor())
                .stream()
                .map(Candidate::of)
                .toList());
    }

    private Said invite(Call call) {
        var agents = call.body().texts("agents");
        if (agents.isEmpty()) {
            throw new IllegalArgumentException("nobody is ticked; tick whom you want to invite");
        }
        return Said.of(teamwork(call)
                .invite(Where.of(call.body()), agents, call.player().actor()));
    }

    private Said want(Call call) {
        var wanted =
                call.body().texts("expertise").stream().map(WantedExpertise::of).toList();
        return Said.of(
                teamwork(call).want(Where.of(call.body()), wanted, call.player().actor()));
    }

    private Said join(Call call) {
        return Said.of(teamwork(call).join(Where.of(call.body()), call.player().actor()));
    }

    /** Follows the link of the latest mail that asks whom is played to join. */
    private Said enter(Call call) {
        var token = invitation(call, Where.of(call.body()))
                .orElseThrow(() -> new IllegalArgumentException("no mail asks you to join there"));
        return Said.of(call.office().switchboard().conversations().join(token));
    }

    /** The link by which whom is played may join, if a mail has one. */
    static Optional<JoinToken> invitation(Call call, ConversationId conversation) {
        return call.office().mail().stream()
                .filter(one -> one.conversation().equals(conversation))
                .filter(call.player()::gets)
                .flatMap(one -> one.joinToken().stream())
                .reduce((earlier, later) -> later);
    }
}
