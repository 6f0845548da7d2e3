package dev.switchboard.examples.serve.room;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.examples.serve.Call;
import java.util.Optional;

/** Who works at a desk, and on what. */
final class Colleagues {
    private Colleagues() {}

    /** The agent who is played, if it is one. */
    static Optional<Agent> agent(Call call) {
        var workplace = call.policy().workplace();
        return call.player()
                .actor()
                .agentId()
                .flatMap(workplace::agent)
                .or(() -> call.player().email().flatMap(workplace::agent));
    }

    /** Whether there is anything to do at a desk for whom is played: agents, owners and administrators have one. */
    static boolean hasDesk(Call call) {
        return call.player().actor().isAdmin() || agent(call).isPresent() || ownsAny(call);
    }

    private static boolean ownsAny(Call call) {
        return call.policy().personas().stream()
                .anyMatch(one -> call.player()
                        .email()
                        .filter(one.owner().email()::equals)
                        .isPresent());
    }

    /** Whether whom is played has joined it, has it assigned, or was asked in it and has not answered yet. */
    static boolean isEngaged(Call call, Conversation conversation) {
        return call.player()
                .email()
                .filter(email -> conversation.participant(email).isPresent()
                        || conversation.isAssignedTo(email)
                        || conversation.escalations().stream()
                                .anyMatch(one -> one.state().isOpen() && one.isWith(email)))
                .isPresent();
    }
}
