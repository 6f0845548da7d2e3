package dev.switchboard.internal.desk;

import dev.switchboard.absence.Away;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.RollCall;
import dev.switchboard.internal.selection.Candidate;
import dev.switchboard.internal.selection.Knowledge;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.text.SearchText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who can be invited into a conversation, the most helpful first (OD-19). */
final class Candidates {
    private static final Comparator<InviteCandidate> ORDER = Comparator.comparing(
                    (InviteCandidate one) -> !one.available())
            .thenComparingInt(one -> -one.matches())
            .thenComparing(one -> SearchText.fold(one.agent().displayName()))
            .thenComparing(one -> one.agent().id());

    private final Conversation conversation;
    private final String sought;
    private final Crew crew;

    Candidates(Conversation conversation, String text, Crew crew) {
        this.conversation = conversation;
        this.sought = SearchText.fold(text.strip());
        this.crew = new RollCall(crew);
    }

    List<InviteCandidate> list(Policy policy, Instant now) {
        var workplace = policy.workplace();
        return crew.everybody(workplace, now).all().stream()
                .filter(one -> mayBeInvited(one.agent()))
                .filter(one -> isSought(one.agent()))
                .map(one -> candidate(one, policy, now))
                .sorted(ORDER)
                .toList();
    }

    private boolean mayBeInvited(Agent agent) {
        return agent.isActive()
                && conversation.participant(agent.email()).isEmpty()
                && !Roles.isAsker(conversation, agent.email());
    }

    private boolean isSought(Agent agent) {
        return SearchText.fold(agent.displayName()).contains(sought)
                || SearchText.fold(agent.id()).contains(sought)
                || shown(agent).stream()
                        .anyMatch(one -> SearchText.fold(one.name()).contains(sought));
    }

    private List<HeldExpertise> shown(Agent agent) {
        return isKnowledgeShown() ? agent.expertise() : List.of();
    }

    private boolean isKnowledgeShown() {
        return conversation.kind() == ConversationKind.LIVE_CHAT;
    }

    private InviteCandidate candidate(Candidate one, Policy policy, Instant now) {
        var agent = one.agent();
        var away = Attendance.of(policy, crew, agent.email(), now);
        return new InviteCandidate(
                agent,
                shown(agent),
                agent.languages(),
                away == null && Boolean.TRUE.equals(crew.isPresent(agent)),
                one.conversations(),
                one.load(),
                one.work().inCall(),
                isKnowledgeShown() ? Knowledge.matches(agent, conversation.wanted()) : 0,
                Optional.ofNullable(away).map(Away::until),
                OverLimit.isFull(one, conversation, policy.workplace(), now));
    }
}
