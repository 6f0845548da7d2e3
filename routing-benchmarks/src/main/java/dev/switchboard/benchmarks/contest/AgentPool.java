package dev.switchboard.benchmarks.contest;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Workload;
import dev.switchboard.benchmarks.office.Crowd;
import dev.switchboard.benchmarks.office.Crowd.Member;
import dev.switchboard.benchmarks.office.Crowd.Wish;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.Choosing;
import dev.switchboard.internal.selection.Place;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Work;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.text.LanguageTag;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A crowd as a pool of ours, and its requests as ours, ready. Any number of threads may pick. */
final class AgentPool {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final PersonaId PERSONA = new PersonaId("Desk");

    private final Pool pool;
    private final List<AgentRequest> requests;

    AgentPool(Crowd crowd) {
        var work = new HashMap<EmailAddress, Work>();
        for (var member : crowd.members()) {
            work.put(agent(member).email(), work(member));
        }
        pool = new Pool(
                crowd.members().stream().map(AgentPool::agent).toList(),
                Workload.DEFAULT,
                email -> work.getOrDefault(email, Work.NONE),
                NOW);
        requests = crowd.wishes().stream().map(AgentPool::request).toList();
    }

    private static Agent agent(Member member) {
        return Agent.of(member.id(), member.id() + "@acme.example")
                .withExpertise(member.areas().toArray(String[]::new))
                .withLanguages(member.language());
    }

    private static Work work(Member member) {
        var places = IntStream.range(0, member.load())
                .mapToObj(i -> new Place(new ConversationId(PERSONA, member.id() + i), Channel.CHAT, NOW))
                .toList();
        return new Work(places, false, null, 0);
    }

    private static AgentRequest request(Wish wish) {
        return AgentRequest.of(PERSONA.value(), Channel.CHAT)
                .withWanted(List.of(WantedExpertise.of(wish.area())))
                .withLanguages(List.of(LanguageTag.of(wish.language())));
    }

    String pick(int request) {
        var selection = Choosing.choose(
                requests.get(request), AgentRanking.EXPERTISE_FIRST, Workload.DEFAULT, pool, agent -> true, NOW);
        return Objects.requireNonNull(selection.chosen(), "somebody is there")
                .agent()
                .id();
    }
}
