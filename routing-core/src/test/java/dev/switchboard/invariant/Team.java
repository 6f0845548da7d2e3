package dev.switchboard.invariant;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A generated policy of a persona with tags, rules, agents and inboxes.
 *
 * @param agents how many
 * @param inboxes each with its members, by their numbers
 * @param tags custom ones
 * @param rules about any tags
 * @param chain of the persona
 */
record Team(int agents, List<List<Integer>> inboxes, List<SmartTag> tags, List<TagRule> rules, List<ChainStep> chain) {
    static final String OWNER = "olga@acme.test";
    static final String SPECIALIST = "mia@acme.test";
    static final String MAPPED = "ann@acme.test";
    static final String PASSED_ON = "Somebody will answer.";
    private static final int MOST_TAGS = 6;
    private static final List<String> TAG_NAMES = IntStream.rangeClosed(1, MOST_TAGS)
            .mapToObj(number -> "tag" + number)
            .toList();

    static Arbitrary<Team> any() {
        return shapes().flatMap(shape -> Combinators.combine(
                        anyTag().list().ofMinSize(1).ofMaxSize(MOST_TAGS).uniqueElements(SmartTag::name),
                        anyRule(shape).list().ofMaxSize(6),
                        anyChain())
                .as((tags, rules, chain) -> new Team(shape.agents, shape.inboxes, tags, rules, chain)));
    }

    Policy policy() {
        return policy(rules);
    }

    /** The same with its rules in another order, each with a priority of its own. */
    Policy policyWithRulesInOrder(Random random) {
        var ordered = new ArrayList<>(rulesOfDifferentPriority());
        Collections.shuffle(ordered, random);
        return policy(ordered);
    }

    Policy policyWithDifferentPriorities() {
        return policy(rulesOfDifferentPriority());
    }

    private List<TagRule> rulesOfDifferentPriority() {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> rules.get(i).withPriority(i * 7 % 10))
                .toList();
    }

    private Policy policy(List<TagRule> ofThese) {
        var people = IntStream.range(0, agents)
                .mapToObj(number -> Agent.of(agent(number), emailOf(number)))
                .toList();
        var places = IntStream.range(0, inboxes.size())
                .mapToObj(number -> Inbox.followUp(inbox(number))
                        .withMembers(
                                inboxes.get(number).stream().map(Team::agent).toList()))
                .toList();
        return Policy.builder()
                .agents(people.toArray(Agent[]::new))
                .inboxes(places.toArray(Inbox[]::new))
                .views(SharedView.of("all"))
                .personas(Persona.named("Shop")
                        .ownedBy(OWNER)
                        .operators(people.stream().map(Agent::id).toArray(String[]::new))
                        .reason(ContactReason.named("leave"))
                        .specialist(SPECIALIST, "", MAPPED)
                        .responseTimeout(Duration.ofHours(4))
                        .passedOnText(PASSED_ON)
                        .tags(tags.toArray(SmartTag[]::new))
                        .rules(ofThese.toArray(TagRule[]::new))
                        .chain(chain.toArray(ChainStep[]::new)))
                .build();
    }

    /** Without the last inboxes and agents; rules no longer speak of them. */
    Team without(int fewerInboxes, int fewerAgents) {
        var left = Math.max(0, agents - fewerAgents);
        var places = inboxes.subList(0, Math.max(0, inboxes.size() - fewerInboxes)).stream()
                .map(members -> members.stream().filter(one -> one < left).toList())
                .toList();
        var known = ids(left, Team::agent);
        var named = ids(places.size(), Team::inbox);
        var speaking = rules.stream()
                .map(rule -> {
                    var next = TagRule.anyOf(
                                    rule.anyOf().stream().map(Tag::name).toList())
                            .withPriority(rule.priority())
                            .notify(rule.notified().stream()
                                    .filter(known::contains)
                                    .toList());
                    next = rule.assignee()
                            .filter(known::contains)
                            .map(next::assign)
                            .orElse(next);
                    return rule.inbox()
                            .filter(named::contains)
                            .map(next::moveTo)
                            .orElse(next);
                })
                .toList();
        return new Team(left, places, tags, speaking, chain);
    }

    static String agent(int number) {
        return "agent" + number;
    }

    static String emailOf(int number) {
        return agent(number) + "@acme.test";
    }

    private static String inbox(int number) {
        return "inbox" + number;
    }

    /** What rules can refer to. */
    private record Shape(int agents, List<List<Integer>> inboxes) {}

    private static Arbitrary<Shape> shapes() {
        return Arbitraries.integers().between(0, 4).flatMap(agents -> {
            var members = agents == 0
                    ? Arbitraries.just(List.<Integer>of())
                    : Arbitraries.integers()
                            .between(0, agents - 1)
                            .list()
                            .ofMaxSize(3)
                            .uniqueElements();
            return members.list().ofMaxSize(3).map(inboxes -> new Shape(agents, inboxes));
        });
    }

    private static Arbitrary<SmartTag> anyTag() {
        return Combinators.combine(
                        Arbitraries.of(TAG_NAMES),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(PostAction.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-2, 2))
                .as((name, direction, postAction, handOff, asks, priority) -> {
                    var tag = SmartTag.custom(name)
                            .withDirection(direction)
                            .withPostAction(postAction)
                            .withHandOff(handOff)
                            .withPriority(priority);
                    return asks ? tag.withAsksFor("order number") : tag;
                });
    }

    private static Arbitrary<TagRule> anyRule(Shape shape) {
        var names = new ArrayList<>(TAG_NAMES);
        names.add(Tag.HUMAN_HELP.name());
        names.add(Tag.HUMAN_FOLLOW_UP.name());
        var agents = ids(shape.agents, Team::agent);
        var inboxes = ids(shape.inboxes.size(), Team::inbox);
        return Combinators.combine(
                        Arbitraries.of(names).list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                        some(agents).list().ofMaxSize(2).uniqueElements(),
                        some(agents),
                        some(inboxes),
                        Arbitraries.integers().between(-2, 2))
                .as((anyOf, notified, assignee, inbox, priority) -> {
                    var rule = TagRule.anyOf(anyOf)
                            .notify(notified.stream()
                                    .filter(id -> !id.isEmpty())
                                    .toList())
                            .withPriority(priority);
                    rule = assignee.isEmpty() ? rule : rule.assign(assignee);
                    return inbox.isEmpty() ? rule : rule.moveTo(inbox);
                });
    }

    private static List<String> ids(int count, java.util.function.IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).toList();
    }

    /** One of them, or none. */
    private static Arbitrary<String> some(List<String> ids) {
        var more = new ArrayList<>(ids);
        more.add("");
        return Arbitraries.of(more);
    }

    private static Arbitrary<List<ChainStep>> anyChain() {
        return Arbitraries.shuffle(ChainStep.SPECIALIST, ChainStep.TAG_ASSIGNMENT, ChainStep.INBOX)
                .flatMap(steps -> Arbitraries.integers().between(0, 3).map(length -> {
                    var chain = new ArrayList<>(steps.subList(3 - Math.max(length, 1), 3));
                    chain.add(ChainStep.OWNER);
                    return List.copyOf(chain);
                }));
    }
}
