package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.Switchboard;
import dev.switchboard.html.DecisionPage;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.json.RecordedDecisionJson;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.StalePolicyException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.rehearsal.PolicyEffect;
import dev.switchboard.rehearsal.Progress;
import dev.switchboard.rehearsal.Replay;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.DecisionRecorder;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The guide to changing the policy is true")
class PolicyGuideTest {
    private final Guide guide = Guide.of("policy.md", PolicyGuideTest.class);
    private final Actor actor = Actor.person("olga@acme.example");
    private final Policy policy = Policy.of(Persona.named("HR")
            .ownedBy("olga@acme.example", "Olga")
            .reasons(ContactReason.PTO)
            .specialist("mia@acme.example", "Mia", "ann@acme.example")
            .specialist("max@acme.example", "Max", "bob@acme.example"));
    private final Switchboard switchboard =
            Switchboard.over(policy).notifier(new RecordingNotifier()).build();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        switchboard.close();
    }

    private Policy edited(Policy version) {
        // somebody is faster
        switchboard.policies().edit(PolicyEdit.addReason("HR", ContactReason.SICK_LEAVE));
        return PolicyEdit.move("HR", "ann@acme.example", "max@acme.example").applyTo(version);
    }

    // spotless:off
    private static Policy read() {
        // begin read
Policy policy = PolicyJson.read(Path.of("policy.json"));
        // end read
        return policy;
    }

    private static void lint(Policy policy) {
        // begin lint
for (var finding : PolicyLint.findings(policy)) {
    System.out.println(finding.severity() + " " + finding.place() + ": " + finding.what() + ". " + finding.remedy() + ".");
}
        // end lint
    }

    private static void difference(Policy policy, Policy next) {
        // begin difference
var difference = PolicyDifference.between(policy, next);
difference.changes().forEach(System.out::println);
        // end difference
    }

    private static void effect(Policy policy, Policy next) {
        // begin effect
var effect = PolicyEffect.ofUsers(policy, next, Progress.none());
System.out.println(effect.changed() + " of " + effect.asked());
effect.causes().forEach(System.out::println);
        // end effect
    }

    private void replay(Policy next) {
        var lines = new ArrayList<String>();
        // begin replay
var recorder = DecisionRecorder.around(switchboard.router(), decision -> lines.add(RecordedDecisionJson.line(decision)));
recorder.route(Question.to("HR", "Can I take PTO on Friday?"), Asker.withEmail("ann@acme.example"));

var recorded = lines.stream().map(RecordedDecisionJson::read).toList();
System.out.println(Replay.of(version -> Optional.of(policy), next, recorded, Progress.none()));
        // end replay
        assertThat(lines).hasSize(1);
    }

    private void apply() {
        // begin apply
var policies = switchboard.policies();
var version = policies.current();
var changed = edited(version.policy());
try {
    policies.apply(changed, version.number(), actor);
} catch (StalePolicyException stale) {
    var merge = stale.merge().orElseThrow();
    var together = merge.policy().orElseThrow(() -> new IllegalStateException(merge.toString()));
    policies.apply(together, stale.current(), actor);
}
        // end apply
    }

    private void rollback() {
        var policies = switchboard.policies();
        // begin rollback
policies.rollback(1, policies.current().number(), actor);
for (var entry : policies.audit(10)) {
    System.out.println(entry.number() + " at " + entry.at() + " by " + entry.by() + ": " + entry.change());
    entry.difference().changes().forEach(change -> System.out.println("  " + change));
}
        // end rollback
    }

    private static void explain(RoutingDecision decision, Path page) throws IOException {
        // begin explain
System.out.println(decision.explain());
Files.writeString(page, DecisionPage.of(decision));
        // end explain
    }
    // spotless:on

    @Test
    void hasTheCodeOfThisTest() {
        guide.hasTheCodeOfItsTests();
        assertThat(guide.text()).contains("`" + Action.CHANGE_POLICY + "`");
    }

    @Test
    void theExampleOfASchemaIsAPolicy() {
        assertThat(PolicyJson.read(guide.onlyBlock("json")).require("HR").name())
                .isEqualTo("HR");
        assertThat(PolicyJson.schema()).contains("\"$id\"");
    }

    @Test
    void readingSaysWhereTheFileIsMissing() {
        assertThat(catchThrowable(PolicyGuideTest::read)).hasStackTraceContaining("policy.json");
    }

    @Test
    void saysWhatAChangeDoes() {
        var next = PolicyEdit.move("HR", "ann@acme.example", "max@acme.example").applyTo(policy);

        assertThat(Guide.printed(() -> lint(next))).startsWith("INFO /personas/0/specialists/0: ");
        assertThat(Guide.printed(() -> difference(policy, next)))
                .isEqualTo("HR: users of mia@acme.example moved: to max@acme.example; ann@acme.example\n");
        assertThat(Guide.printed(() -> replay(next)))
                .contains("0 questions as before", "OTHER_PERSON", "mapped to another specialist");
        assertThat(Guide.printed(() -> effect(policy, next)))
                .startsWith("1 of 2\n")
                .contains("mapped to another specialist");
    }

    @Test
    void mergesWithWhatSomebodyElseChangedAndGoesBack() {
        apply();

        var hr = switchboard.policies().current().policy().require("HR");
        assertThat(hr.reasons()).hasSize(2);
        assertThat(PolicyDifference.between(
                                policy, switchboard.policies().current().policy())
                        .changes())
                .hasSize(2);

        assertThat(Guide.printed(this::rollback))
                .contains("by olga@acme.example: rolled back to version 1", "whole policy replaced");
        assertThat(switchboard.policies().current().policy()).isEqualTo(policy);
    }

    @Test
    void showsWhy() throws IOException {
        var decision = switchboard
                .router()
                .route(Question.to("HR", "Can I take PTO on Friday?"), Asker.withEmail("ann@acme.example"));
        var page = folder.resolve("decision.html");

        explain(decision, page);

        assertThat(page).content().contains("Mia", "REASONS").doesNotContain("Friday");
    }
}
