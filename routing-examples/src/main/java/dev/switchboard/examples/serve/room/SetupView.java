package dev.switchboard.examples.serve.room;

import dev.switchboard.agent.Agent;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.lint.Finding;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.stream.IntStream;

/** What the setup of a persona is now, what lint thinks of it, and how it became so. */
record SetupView(
        long version,
        String owner,
        List<Card> specialists,
        List<Reason> reasons,
        List<SmartTagView> tags,
        List<Rule> rules,
        Seen<Area> expertise,
        List<Found> findings,
        List<Former> history) {
    private static final int MOST_USERS = 50;
    private static final int MOST_VERSIONS = 30;

    /** A specialist's card. */
    record Card(String email, String name, boolean active, List<String> users, int userCount) {}

    record Reason(String label, List<String> phrases, boolean alwaysHuman, List<String> expertise) {}

    record SmartTagView(
            String name,
            String direction,
            List<String> phrases,
            List<String> asksFor,
            String instructions,
            String postAction) {}

    record Rule(int number, List<String> anyOf, List<String> told, String assign, String moveTo) {}

    /** An expertise, and who holds it. */
    record Area(String name, List<String> holders) {}

    /** A finding of lint. */
    record Found(String severity, String code, String place, String what, String remedy) {}

    /** A version of the policy. */
    record Former(long number, String at, String by, String change) {}

    static SetupView of(Call call, String personaId) {
        var policies = call.office().switchboard().policies();
        var current = policies.current();
        var persona = current.policy().require(personaId);
        return new SetupView(
                current.number(),
                persona.owner().displayName(),
                persona.specialists().specialists().stream()
                        .map(one -> card(persona, one))
                        .toList(),
                persona.reasons().stream().map(SetupView::reason).toList(),
                persona.tags().stream().map(SetupView::tag).toList(),
                rules(persona),
                Seen.of(() -> areas(call)),
                PolicyLint.findings(current.policy()).stream()
                        .map(SetupView::found)
                        .toList(),
                policies.history(MOST_VERSIONS).stream().map(SetupView::former).toList());
    }

    private static Card card(Persona persona, Specialist one) {
        var users = persona.specialists().usersOf(one.email());
        return new Card(
                one.email().toString(),
                one.name(),
                one.active(),
                users.stream().limit(MOST_USERS).map(Object::toString).toList(),
                users.size());
    }

    private static Reason reason(ContactReason one) {
        return new Reason(
                one.label(),
                one.phrases(),
                one.isAlwaysHuman(),
                one.expertise().stream().map(Object::toString).toList());
    }

    private static SmartTagView tag(SmartTag one) {
        return new SmartTagView(
                one.name(),
                one.direction().name(),
                one.phrases(),
                one.asksFor(),
                one.instructions(),
                one.postAction().name());
    }

    private static List<Rule> rules(Persona persona) {
        var rules = persona.rules();
        return IntStream.range(0, rules.size())
                .mapToObj(i -> rule(i, rules.get(i)))
                .toList();
    }

    private static Rule rule(int number, TagRule one) {
        return new Rule(
                number,
                one.anyOf().stream().map(Tag::name).toList(),
                one.notified(),
                one.assignee().orElse(""),
                one.inbox().orElse(""));
    }

    private static List<Area> areas(Call call) {
        return call.office().switchboard().agents().expertise(call.player().actor()).stream()
                .map(one -> new Area(
                        one.expertise().name(),
                        one.holders().stream().map(Agent::displayName).toList()))
                .toList();
    }

    static Found found(Finding one) {
        return new Found(one.severity().name(), one.code().name(), one.place().toString(), one.what(), one.remedy());
    }

    private static Former former(PolicyVersion one) {
        return new Former(one.number(), one.at().toString(), one.by(), one.change());
    }
}
