package dev.switchboard.invariant;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two switchboards whose agents come and go and take turns, and beside them a plain ring: a list of everybody who ever came, and the
 * number of whoever had the last turn.
 */
final class RingWorld {
    private static final String OWNER = "sam@shop.test";
    private static final int ROOM = 2;

    private final Random random;
    private final List<String> everybody =
            IntStream.range(0, 6).mapToObj(number -> "a" + number).toList();
    private final FixedAvailability availability = new FixedAvailability();
    private final List<Switchboard> switchboards;
    private int questions;

    private List<String> operators;
    private final Set<String> away = new HashSet<>();
    private final Map<String, List<ConversationId>> open = new HashMap<>();
    private List<String> ring = List.of();
    private int last;

    RingWorld(long seed) {
        random = new Random(seed);
        operators = some();
        var store = new InMemoryStore();
        switchboards = List.of(over(store), over(store));
    }

    private Switchboard over(InMemoryStore store) {
        return Switchboard.over(policy())
                .store(store)
                .availability(availability)
                .notifier(new RecordingNotifier())
                .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                .build();
    }

    private Policy policy() {
        var persona = Persona.named("Shop")
                .ownedBy(OWNER)
                .operators(operators.toArray(String[]::new))
                .expertise("returns")
                .ranking(AgentRanking.EXPERTISE_FIRST
                        .withOrder(AgentOrder.ROUND_ROBIN)
                        .withBuffer(Duration.ZERO));
        return Policy.builder()
                .personas(persona)
                .agents(everybody.stream()
                        .map(id -> Agent.of(id, email(id)).withLimits(Limits.total(ROOM)))
                        .toArray(Agent[]::new))
                .build();
    }

    private static String email(String agent) {
        return agent + "@shop.test";
    }

    /** In any order. */
    private List<String> some() {
        var some = new ArrayList<>(everybody);
        Collections.shuffle(some, random);
        return List.copyOf(some.subList(0, random.nextInt(some.size() + 1)));
    }

    private Switchboard switchboard() {
        return switchboards.get(random.nextInt(switchboards.size()));
    }

    /** Somebody goes or comes, becomes free, or is previewed; or others work for the persona. */
    void goOn() {
        var somebody = everybody.get(random.nextInt(everybody.size()));
        switch (random.nextInt(5)) {
            case 0 -> {
                away.add(somebody);
                availability.set(email(somebody), Presence.AWAY);
            }
            case 1 -> {
                away.remove(somebody);
                availability.set(email(somebody), Presence.BUSY);
            }
            case 2 -> finish(somebody);
            case 3 -> switchboard().router().preview(question("previewed"), Asker.anonymous());
            default -> change();
        }
    }

    private void finish(String agent) {
        for (var conversation : open.getOrDefault(agent, List.of())) {
            switchboard().inboxes().handle(conversation, Actor.admin(OWNER));
        }
        open.remove(agent);
    }

    /** Everything is finished first, so that nothing goes to others with whoever leaves. */
    private void change() {
        everybody.forEach(this::finish);
        operators = some();
        var policies = switchboard().policies();
        policies.apply(policy(), policies.current().number());
    }

    private static Question question(String id) {
        return Question.to("Shop", "I return it").withId(id);
    }

    /** Who gets the next question. */
    String chosen() {
        var decision = switchboard().router().route(question("q" + ++questions), Asker.anonymous());
        var chosen = decision.target().map(Target::id).orElse("nobody");
        remember(decision, chosen);
        return chosen;
    }

    private void remember(RoutingDecision decision, String chosen) {
        if (everybody.contains(chosen)) {
            open.computeIfAbsent(chosen, any -> new ArrayList<>()).add(decision.conversation());
        }
    }

    /** Who gets it by the plain ring. */
    String expected() {
        var places = new ArrayList<>(ring);
        operators.stream().filter(one -> !places.contains(one)).forEach(places::add);
        for (int step = 1; step <= places.size(); step++) {
            int place = (last + step - 1) % places.size() + 1;
            var agent = places.get(place - 1);
            if (operators.contains(agent)
                    && !away.contains(agent)
                    && open.getOrDefault(agent, List.of()).size() < ROOM) {
                ring = places;
                last = place;
                return agent;
            }
        }
        return OWNER;
    }
}
