package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day of two personas, three agents and the lines for them, beside a model that keeps the lines as plain lists. */
final class LineDay {
    private static final Map<String, List<String>> TEAMS =
            Map.of("Shop", List.of("dan", "eva"), "Bills", List.of("eva", "fay"));
    private static final List<String> AGENTS = List.of("dan", "eva", "fay");
    /** Whoever asks in a language is for one who speaks it. */
    private static final Map<String, List<String>> LANGUAGES =
            Map.of("dan", List.of("en"), "eva", List.of("de"), "fay", List.of("en", "de"));

    private static final Actor ADMIN = Actor.admin("admin@shop.test");
    private static final String OWNER = "sam@shop.test";

    private final Random random;
    private final boolean unlimited;
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final FixedAvailability availability = new FixedAvailability();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Switchboard switchboard;
    private final Map<String, Integer> limits = new HashMap<>();
    private final Set<String> away = new HashSet<>();
    private final Map<ConversationId, Asked> open = new LinkedHashMap<>();
    private Map<ConversationId, String> before = Map.of();
    private int number;

    /** What the model knows of a conversation. */
    private record Asked(int arrival, Instant at, int priority, String persona, String language) {
        Instant rank() {
            return at.minus(Duration.ofMinutes(priority));
        }

        boolean isFor(String agent) {
            return TEAMS.getOrDefault(persona, List.of()).contains(agent)
                    && LANGUAGES.getOrDefault(agent, List.of()).contains(language);
        }
    }

    LineDay(long seed) {
        random = new Random(seed);
        unlimited = random.nextBoolean();
        AGENTS.forEach(agent -> limits.put(agent, 1));
        switchboard = Switchboard.over(policy())
                .clock(clock)
                .availability(availability)
                .notifier(notifier)
                .build();
    }

    private Policy policy() {
        var policy = Policy.builder()
                .personas(persona("Shop"), persona("Bills"))
                .workload(Workload.DEFAULT.withLimitWindow(Duration.ofDays(30)));
        AGENTS.forEach(agent -> policy.agents(Agent.of(agent, email(agent))
                .withLanguages(LANGUAGES.getOrDefault(agent, List.of()))
                .withLimits(Limits.total(limits.getOrDefault(agent, 1)))));
        return policy.build();
    }

    private PersonaBuilder persona(String name) {
        return Persona.named(name)
                .ownedBy(OWNER)
                .expertise("returns")
                .operators(TEAMS.get(name).toArray(String[]::new))
                .ranking(AgentRanking.of(Rung.of(Rung.Criterion.LANGUAGE)).withBuffer(Duration.ZERO))
                .askerClasses(new AskerClass("tier", "gold", 7))
                .chain(Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER)
                        .waiting(unlimited ? Wait.UNLIMITED : Wait.upTo(Duration.ofMinutes(20))));
    }

    private static String email(String agent) {
        return agent + "@shop.test";
    }

    /** Something happens; then the laws hold. */
    void goOn() {
        before = holders();
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> ask("c" + number++);
            case 3, 4 -> done(any(with(AGENTS)));
            case 5 -> comesOrGoes(AGENTS.get(random.nextInt(AGENTS.size())));
            case 6 -> timePasses(random.nextInt(10));
            case 7 -> raise(AGENTS.get(random.nextInt(AGENTS.size())));
            default -> inLine();
        }
        check();
    }

    /** Everybody is there, and done with all; whoever waits is served, each by an agent, in a bounded number of turns. */
    void end() {
        away.forEach(agent -> availability.set(email(agent), Presence.ONLINE));
        AGENTS.forEach(agent -> switchboard.agents().available(agent));
        away.clear();
        for (int turns = open.size(); turns > 0 && !waiting().isEmpty(); turns--) {
            before = holders();
            done(any(with(AGENTS)));
            check();
        }
        assertThat(waiting()).as("still waiting in the end").isEmpty();
        assertThat(notifier.notifications())
                .filteredOn(one -> !one.recipient().person().email().toString().equals(OWNER))
                .extracting(Notification::escalation)
                .doesNotHaveDuplicates();
    }

    private void ask(String name) {
        var persona = random.nextBoolean() ? "Shop" : "Bills";
        var id = new ConversationId(new PersonaId(persona), name);
        var isGold = random.nextInt(3) == 0;
        var language = random.nextBoolean() ? "en" : "de";
        open.put(id, new Asked(number, clock.instant(), isGold ? 7 : 0, persona, language));
        var asker = Asker.withEmail(name + "@mail.test");
        route(id, isGold ? asker.withVariable("tier", "gold") : asker);
    }

    private void route(ConversationId id, Asker asker) {
        var question = Question.to(id.persona().value(), "I return it")
                .inConversation(id.value())
                .inLanguage(asked(id).language());
        switchboard.router().route(question, asker);
    }

    private void done(@Nullable ConversationId id) {
        if (id != null) {
            open.remove(id);
            switchboard.inboxes().handle(id, ADMIN);
        }
    }

    private void comesOrGoes(String agent) {
        if (away.add(agent)) {
            availability.set(email(agent), Presence.OFFLINE);
        } else {
            away.remove(agent);
            availability.set(email(agent), Presence.ONLINE);
            switchboard.agents().available(agent);
        }
    }

    private void timePasses(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        switchboard.escalateOverdue(clock.instant());
    }

    private void raise(String agent) {
        limits.merge(agent, 1, (has, one) -> Math.min(3, has + one));
        var policies = switchboard.policies();
        policies.apply(policy(), policies.current().number());
    }

    /** Somebody who waits writes again, or is answered by the owner, or it is done. */
    private void inLine() {
        var id = any(waiting());
        if (id != null) {
            switch (random.nextInt(3)) {
                case 0 ->
                    route(id, switchboard.conversations().find(id).orElseThrow().asker());
                case 1 -> {
                    open.remove(id);
                    switchboard.inboxes().reply(id, Actor.person(OWNER), "Yes.", List.of());
                }
                default -> done(id);
            }
        }
    }

    private @Nullable ConversationId any(List<ConversationId> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void check() {
        var now = holders();
        for (var waiting : waiting()) {
            var asked = asked(waiting);
            assertThat(switchboard.conversations().placeInLine(waiting)).isPresent();
            assertThat(AGENTS).as("free for %s", waiting).noneMatch(agent -> asked.isFor(agent) && isFree(agent, now));
            if (!unlimited) {
                assertThat(asked.at().plus(Duration.ofMinutes(20))).isAfter(clock.instant());
            }
        }
        now.forEach(this::checkServedInOrder);
    }

    private boolean isFree(String agent, Map<ConversationId, String> now) {
        var has = now.values().stream().filter(email(agent)::equals).count();
        return !away.contains(agent) && has < limits.getOrDefault(agent, 1);
    }

    /** Whoever came to an agent just now was the first of those whom the agent may serve. */
    private void checkServedInOrder(ConversationId served, String holder) {
        var first = Comparator.comparing(Asked::rank).thenComparing(Asked::arrival);
        for (var agent : AGENTS) {
            if (holder.equals(email(agent)) && !holder.equals(before.get(served))) {
                assertThat(waiting())
                        .filteredOn(one -> asked(one).isFor(agent))
                        .allSatisfy(one -> assertThat(first.compare(asked(served), asked(one)))
                                .isNegative());
            }
        }
    }

    private Asked asked(ConversationId id) {
        return Objects.requireNonNull(open.get(id), "asked");
    }

    private List<ConversationId> waiting() {
        return holders().entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<ConversationId> with(List<String> agents) {
        var emails = agents.stream().map(LineDay::email).toList();
        return holders().entrySet().stream()
                .filter(one -> emails.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who has which open conversation: everybody's questions are all with one, or all in the line. */
    private Map<ConversationId, String> holders() {
        var holders = new LinkedHashMap<ConversationId, String>();
        for (var id : open.keySet()) {
            var all = new ArrayList<String>();
            switchboard
                    .conversations()
                    .find(id)
                    .orElseThrow()
                    .escalations()
                    .forEach(one -> all.add(one.recipient()
                            .map(who -> who.person().email().toString())
                            .orElse("")));
            assertThat(all.stream().distinct()).as("who has %s", id).hasSize(1);
            holders.put(id, all.get(0));
        }
        return holders;
    }
}
