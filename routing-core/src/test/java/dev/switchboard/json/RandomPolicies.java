package dev.switchboard.json;

import static dev.switchboard.json.RandomTexts.emails;
import static dev.switchboard.json.RandomTexts.names;
import static dev.switchboard.json.RandomTexts.texts;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.hours.RandomHours;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.lint.FindingCode;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.policy.Policy;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.tag.TellHuman;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random policies with agents, inboxes, views and variables, and with tags and rules that name them. */
final class RandomPolicies {
    private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);

    private final List<String> personas;
    private final List<String> agents;
    private final List<String> inboxes;

    private RandomPolicies(List<Persona> personas, List<Agent> agents, List<Inbox> inboxes) {
        this.personas = personas.stream().map(persona -> persona.id().value()).toList();
        this.agents = agents.stream().map(Agent::id).toList();
        this.inboxes = inboxes.stream().map(Inbox::id).toList();
    }

    /** Of these personas, each with random tags, rules and operators. */
    static Arbitrary<Policy> of(List<Persona> personas) {
        var ids = personas.stream().map(persona -> persona.id().value()).toList();
        return agents(ids)
                .flatMap(agents -> inboxes(agents.stream().map(Agent::id).toList())
                        .flatMap(inboxes ->
                                new RandomPolicies(personas, agents, inboxes).policies(personas, agents, inboxes)));
    }

    private Arbitrary<Policy> policies(List<Persona> bare, List<Agent> allAgents, List<Inbox> allInboxes) {
        var views = views().list().uniqueElements(SharedView::id).ofMaxSize(3);
        return Combinators.combine(
                        work().list().ofSize(bare.size()),
                        views,
                        variables(),
                        RandomKnowHow.created(),
                        RandomKnowHow.workload(),
                        accepted().list().ofMaxSize(3),
                        RandomAbsences.calendars())
                .as((work, allViews, allVariables, expertise, workload, accepted, calendars) -> {
                    var policy = Policy.builder()
                            .agents(allAgents.toArray(Agent[]::new))
                            .expertise(expertise.toArray(Expertise[]::new))
                            .workload(workload)
                            .inboxes(allInboxes.toArray(Inbox[]::new))
                            .views(allViews.toArray(SharedView[]::new))
                            .variables(allVariables.toArray(VariableDefinition[]::new))
                            .calendars(calendars.toArray(PersonalCalendar[]::new))
                            .accept(accepted.toArray(AcceptedFinding[]::new));
                    for (int i = 0; i < bare.size(); i++) {
                        policy.persona(work.get(i).on(bare.get(i)));
                    }
                    return policy.build();
                });
    }

    private static Arbitrary<List<VariableDefinition>> variables() {
        return Combinators.combine(texts(), names(), FLAGS)
                .as(VariableDefinition::new)
                .list()
                .uniqueElements(VariableDefinition::name)
                .ofMaxSize(3);
    }

    private static Arbitrary<AcceptedFinding> accepted() {
        var known = Arbitraries.of(FindingCode.class).map(FindingCode::name);
        var codes = Arbitraries.oneOf(known, known.map(code -> code + "_2"));
        var places = Arbitraries.oneOf(Arbitraries.just(""), texts().map(step -> "/" + step + "/~0~1/0"));
        return Combinators.combine(codes, places, texts())
                .as((code, place, because) -> new AcceptedFinding(code, place, because));
    }

    private static Arbitrary<List<Agent>> agents(List<String> personas) {
        return Combinators.combine(texts(), emails(), names())
                .as(Agent::of)
                .flatMap(agent -> RandomKnowHow.knowing(agent, personas))
                .list()
                .uniqueElements(Agent::id)
                .uniqueElements(Agent::email)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Inbox>> inboxes(List<String> agents) {
        return Combinators.combine(texts(), texts(), Arbitraries.of(Inbox.Kind.class), someOf(agents))
                .as((id, name, kind, members) ->
                        Inbox.followUp(id).called(name).withKind(kind).withMembers(members))
                .list()
                .uniqueElements(Inbox::id)
                .ofMaxSize(3);
    }

    private Arbitrary<SharedView> views() {
        var filtered = Combinators.combine(
                        texts(),
                        texts(),
                        texts().list().ofMaxSize(2),
                        someOf(personas),
                        Arbitraries.of(AutomationMode.class).list().ofMaxSize(2),
                        someOf(agents))
                .as((id, name, tags, ids, modes, members) -> SharedView.of(id)
                        .called(name)
                        .anyOf(tags)
                        .ofPersonas(ids)
                        .inModes(modes.toArray(AutomationMode[]::new))
                        .withMembers(members));
        var durations = Arbitraries.longs().between(1, 1_000_000).map(Duration::ofMillis);
        return Combinators.combine(filtered, FLAGS.optional(), oneOf(agents), durations.optional())
                .as((view, assigned, assignee, quiet) -> {
                    var next = assigned.map(view::assigned).orElse(view);
                    next = assignee.map(next::assignedTo).orElse(next);
                    return quiet.map(next::quietFor).orElse(next);
                });
    }

    private Arbitrary<Work> work() {
        return Combinators.combine(
                        tags().list().uniqueElements(SmartTag::tag).ofMaxSize(3),
                        rules().list().ofMaxSize(3),
                        someOf(agents),
                        RandomKnowHow.wanted(),
                        RandomKnowHow.rankings(),
                        RandomKnowHow.scripts(),
                        classes(),
                        RandomHours.any().optional(0.3))
                .as(Work::new);
    }

    private static Arbitrary<SmartTag> tags() {
        var lists = texts().list().ofMaxSize(2);
        var found = Combinators.combine(texts(), names(), lists, lists, Arbitraries.of(Direction.class), FLAGS)
                .as((name, description, phrases, examples, direction, whole) -> SmartTag.custom(name)
                        .withDescription(description)
                        .withPhrases(phrases)
                        .withExamples(examples)
                        .withDirection(direction)
                        .withWholeConversation(whole));
        var acting = Combinators.combine(
                        found,
                        names(),
                        Arbitraries.integers(),
                        lists,
                        Arbitraries.of(PostAction.class),
                        FLAGS,
                        Arbitraries.of(TellHuman.class),
                        RandomKnowHow.wanted())
                .as((tag, instructions, priority, things, action, handOff, when, wanted) -> tag.withInstructions(
                                instructions)
                        .withPriority(priority)
                        .withPriorityMinutes(Math.floorMod(priority, 60))
                        .withAsksFor(things)
                        .withPostAction(action)
                        .withHandOff(handOff)
                        .withTellHuman(when)
                        .withExpertise(wanted));
        var hurried = Combinators.combine(acting, RandomAbsences.deadlines()).as(SmartTag::withDeadline);
        return Arbitraries.oneOf(acting, hurried, texts().map(SmartTag::custom));
    }

    private Arbitrary<TagRule> rules() {
        var tags = Arbitraries.oneOf(texts(), Arbitraries.just(Tag.HUMAN_HELP.name()));
        return Combinators.combine(
                        tags.list().ofMinSize(1).ofMaxSize(3),
                        someOf(agents),
                        oneOf(agents),
                        oneOf(inboxes),
                        Arbitraries.integers(),
                        Arbitraries.of(RuleExecutor.class))
                .as((anyOf, notified, assignee, inbox, priority, executor) -> {
                    var rule = TagRule.anyOf(anyOf).notify(notified).withPriority(priority);
                    rule = assignee.map(rule::assign).orElse(rule);
                    return inbox.map(rule::moveTo).orElse(rule).executedBy(executor);
                });
    }

    private static Arbitrary<List<String>> someOf(List<String> ids) {
        return Combinators.combine(
                        Arbitraries.shuffle(ids), Arbitraries.integers().between(0, ids.size()))
                .as((order, size) -> order.subList(0, size));
    }

    private static Arbitrary<Optional<String>> oneOf(List<String> ids) {
        return ids.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(ids).optional();
    }

    private static Arbitrary<List<AskerClass>> classes() {
        return Combinators.combine(texts(), texts(), Arbitraries.integers().between(0, 10_080))
                .as(AskerClass::new)
                .list()
                .ofMaxSize(2);
    }

    /** What a persona does with tags. */
    private record Work(
            List<SmartTag> tags,
            List<TagRule> rules,
            List<String> operators,
            List<WantedExpertise> expertise,
            AgentRanking ranking,
            Script script,
            List<AskerClass> classes,
            Optional<Hours> hours) {

        Persona on(Persona persona) {
            var builder = persona.toBuilder();
            hours.ifPresent(builder::hours);
            return builder.tags(tags.toArray(SmartTag[]::new))
                    .rules(rules.toArray(TagRule[]::new))
                    .operators(operators.toArray(String[]::new))
                    .expertise(expertise.toArray(WantedExpertise[]::new))
                    .ranking(ranking)
                    .script(script)
                    .askerClasses(classes.toArray(AskerClass[]::new))
                    .build();
        }
    }
}
