package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random agents, work and requests from few values, so that they often are alike; times lie around the limits that count. */
final class RandomScene {
    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private static final List<String> EXPERTISE = List.of("billing", "tax", "returns", "stock");
    private static final List<String> LANGUAGES = List.of("de", "de-CH", "de-AT", "en", "en-GB", "fr");
    private static final List<String> COUNTRIES = List.of("CH", "DE", "AT");
    private static final List<String> PERSONAS = List.of("shop", "bank");
    private static final List<Channel> CHANNELS = List.of(Channel.CHAT, Channel.EMAIL, Channel.PHONE);
    private static final List<Integer> SILENCES = List.of(0, 1, 9, 10, 11, 29, 30, 31, 90);
    private static final List<Integer> ASSIGNED = List.of(0, 1, 60, 119, 120, 121, 600, 3600);

    private final Random random;
    private int conversations;

    RandomScene(long seed) {
        random = new Random(seed);
    }

    /** So many agents; each of them depends on the seed and their own number only. */
    static List<Agent> agents(long seed, int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new RandomScene(seed * 31 + index).agent("a" + index))
                .toList();
    }

    private Agent agent(String id) {
        var agent = Agent.of(id, id + "@acme.test")
                .withExpertise(some(EXPERTISE, 3).stream()
                        .map(name -> new HeldExpertise(name, 1 + number(5)))
                        .toList())
                .withLanguages(some(LANGUAGES, 2))
                .withLimits(limits())
                .withRole(oneIn(10) ? AgentRole.VIEWER : oneIn(4) ? AgentRole.OVERFLOW : AgentRole.MEMBER)
                .withScore(number(4) - 1)
                .withActive(!oneIn(10));
        return oneIn(3) ? agent : agent.withCountry(pick(COUNTRIES));
    }

    private Limits limits() {
        var limits = Limits.NONE;
        if (oneIn(2)) {
            limits = limits.withTotal(limit());
        }
        if (oneIn(4)) {
            limits = limits.withPersona(pick(PERSONAS), limit());
        }
        return oneIn(4) ? limits.withChannel(pick(CHANNELS), limit()) : limits;
    }

    private Limit limit() {
        return oneIn(12) ? Limit.NEVER : oneIn(6) ? Limit.UNLIMITED : Limit.of(pick(List.of(1, 2, 3, 5, 30, 100)));
    }

    Work work(Instant now) {
        var places = IntStream.range(0, number(5)).mapToObj(index -> {
            var silence = Duration.ofMinutes(pick(SILENCES));
            return place(oneIn(5) ? now.minus(silence).plusMillis(1) : now.minus(silence));
        });
        return new Work(places.toList(), oneIn(4), lastAssigned(now), 1);
    }

    private @Nullable Instant lastAssigned(Instant now) {
        return oneIn(3) ? null : now.minusSeconds(pick(ASSIGNED));
    }

    /** A new conversation in which something was said then. */
    Place place(Instant lastAt) {
        var conversation = new ConversationId(new PersonaId(pick(PERSONAS)), "c" + ++conversations);
        return new Place(conversation, pick(CHANNELS), lastAt);
    }

    Workload workload() {
        var workload = Workload.DEFAULT
                .withLoadWindow(Duration.ofMinutes(pick(List.of(10, 30))))
                .withLimitWindow(Duration.ofMinutes(pick(List.of(10, 30, 60))));
        return oneIn(2)
                ? workload
                : workload.withWeight(1 + number(3))
                        .withWeight(Channel.PHONE, 100)
                        .withWeight(Channel.CHAT, 30)
                        .withWeight(Channel.EMAIL, 10);
    }

    AgentRanking ranking() {
        var ranking = oneIn(3)
                ? AgentRanking.EXPERTISE_FIRST
                : oneIn(2) ? AgentRanking.LANGUAGE_FIRST : AgentRanking.of(rungs());
        return ranking.withOrder(oneIn(2) ? AgentOrder.LEAST_BUSY : pick(List.of(AgentOrder.values())))
                .withBuffer(Duration.ofSeconds(pick(List.of(0, 60, 120, 120))))
                .withSticky(!oneIn(4))
                .withCallsExcluded(oneIn(5));
    }

    private List<Rung> rungs() {
        var rungs = new ArrayList<Rung>();
        for (int i = number(4); i >= 0; i--) {
            var criteria = EnumSet.noneOf(Rung.Criterion.class);
            criteria.addAll(some(List.of(Rung.Criterion.values()), 2));
            rungs.add(new Rung(criteria));
        }
        return rungs;
    }

    /** Wanted by somebody who may be one of the agents, of whom some are preferred, excluded, or the only ones to ask. */
    AgentRequest request(List<Agent> agents) {
        var request = AgentRequest.of(pick(PERSONAS), pick(CHANNELS))
                .withWanted(some(EXPERTISE, 3).stream().map(this::wanted).toList())
                .withLanguages(some(LANGUAGES, 3).stream().map(LanguageTag::of).toList())
                .withCountry(oneIn(3) ? null : new CountryCode(pick(COUNTRIES)));
        if (agents.isEmpty()) {
            return request;
        }
        Supplier<String> anybody = () -> pick(agents).id();
        var about = request.withAsker(sometimes(6, () -> pick(agents).email()))
                .withPrevious(oneIn(4) ? anybody.get() : null)
                .withPreferred(sometimes(6, anybody))
                .withExcluded(Set.copyOf(sometimes(6, anybody)));
        return oneIn(8) ? about.withCandidates(ids(agents)) : about;
    }

    private WantedExpertise wanted(String name) {
        var wanted = WantedExpertise.of(name).atLevel(oneIn(3) ? 1 + number(5) : 1);
        return oneIn(6) ? wanted.asRequired() : wanted;
    }

    /** Of about three of four of them and a stranger, in any order. */
    Ring ring(List<Agent> agents) {
        var members = new ArrayList<>(ids(agents));
        members.add("gone");
        Collections.shuffle(members, random);
        return Ring.of(members, number(members.size() + 1));
    }

    /** The same places at another turn. */
    Ring turn(Ring ring) {
        return new Ring(
                new PersonaId("shop"),
                new Ring.Version(0, 0),
                0,
                ring.places(),
                number(ring.places().members().size() + 1));
    }

    private <T> List<T> sometimes(int chance, Supplier<T> value) {
        return oneIn(chance) ? List.of(value.get()) : List.of();
    }

    Set<String> present(List<Agent> agents) {
        return Set.copyOf(ids(agents));
    }

    /** About three of four of them. */
    private List<String> ids(List<Agent> agents) {
        return agents.stream().filter(agent -> !oneIn(4)).map(Agent::id).toList();
    }

    /** Up to so many of them, each at most once. */
    private <T> List<T> some(List<T> values, int most) {
        return IntStream.range(0, number(most + 1))
                .mapToObj(index -> pick(values))
                .distinct()
                .toList();
    }

    <T> T pick(List<T> values) {
        return values.get(number(values.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int chances) {
        return number(chances) == 0;
    }
}
