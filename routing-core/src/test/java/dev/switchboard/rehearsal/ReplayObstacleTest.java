package dev.switchboard.rehearsal;

import static dev.switchboard.rehearsal.HrDesk.ANN;
import static dev.switchboard.rehearsal.HrDesk.OLD;
import static dev.switchboard.rehearsal.HrDesk.base;
import static dev.switchboard.rehearsal.HrDesk.hr;
import static dev.switchboard.rehearsal.HrDesk.reasons;
import static dev.switchboard.rehearsal.HrDesk.timeOff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.Absence;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.DecisionRecorder;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Former decisions that cannot be made again")
class ReplayObstacleTest {
    @Test
    @DisplayName(
            "a record of a version that is not kept cannot be replayed; each other one is, against its own version")
    void versions() {
        var first = Logbook.of(OLD);
        first.ask(timeOff(), ANN);
        first.switchboard.policies().apply(Policy.of(base()), 1);
        first.ask(timeOff().withId("m2"), ANN);
        var versions = Map.of(2L, Policy.of(base()));

        var kept = Replay.of(
                number -> first.switchboard.policies().history(9).stream()
                        .filter(version -> version.number() == number)
                        .map(PolicyVersion::policy)
                        .findFirst(),
                Policy.of(base()),
                first.records,
                Progress.none());
        var lost = Replay.of(
                number -> Optional.ofNullable(versions.get(number)), Policy.of(base()), first.records, Progress.none());
        first.close();

        assertThat(kept.counts()).containsEntry(Change.SAME, 1L).containsEntry(Change.NEWLY_TO_OWNER, 1L);
        assertThat(lost.counts()).containsEntry(Change.SAME, 1L);
        assertThat(reasons(lost)).containsExactly(Obstacle.VERSION_NOT_KEPT);
    }

    @Test
    @DisplayName("more versions than are kept ready at a time are replayed all the same, each against its own")
    void manyVersions() {
        var records = new ArrayList<RecordedDecision>();
        for (int round = 0; round < 2; round++) {
            for (int version = 1; version <= 12; version++) {
                try (var log = Logbook.of(version(version))) {
                    log.ask(timeOff(), ANN);
                    var record = log.records.get(0);
                    records.add(RecordedDecision.of(record.question(), record.at())
                            .asker(record.asker())
                            .reasons(record.reasons())
                            .answer(record.answer().orElseThrow())
                            .outcome(record.outcome())
                            .target(record.target().orElseThrow())
                            .trace(record.trace())
                            .policyVersion(version)
                            .build());
                }
            }
        }

        var report = Replay.of(number -> Optional.of(version(number)), Policy.of(base()), records, Progress.none());

        assertThat(report.counts()).containsEntry(Change.NEWLY_TO_OWNER, 24L);
        assertThat(report.unreplayed()).isEmpty();
    }

    private static Policy version(long number) {
        return Policy.of(base().specialist("s" + number + "@acme.test", "", ANN));
    }

    @Test
    @DisplayName(
            "what was decided by an open conversation cannot be replayed: somebody has it, or had an earlier question")
    void openConversations() {
        try (var log = Logbook.of(agentsOnly())) {
            log.ask(timeOff(), "zoe@acme.test");
            log.ask(timeOff().withId("m2").inConversation("c"), "yan@acme.test");
            log.ask(timeOff().withId("m3").inConversation("c"), "yan@acme.test");

            assertThat(log.records.get(2).trace().resultOf(Stage.STICKY)).contains(StageResult.KEPT);
            assertThat(reasons(log.replay(agentsOnly())))
                    .containsExactlyInAnyOrder(Obstacle.AGENTS, Obstacle.OPEN_CONVERSATION);
        }
        try (var log = Logbook.of(scripted())) {
            log.ask(timeOff().inConversation("c"), "zoe@acme.test");
            log.ask(timeOff().withId("m2").inConversation("c"), "zoe@acme.test");

            var report = log.replay(scripted());

            assertThat(log.records.get(1).outcome()).isNotEqualTo(Outcome.ANSWERED);
            assertThat(report.counts()).containsEntry(Change.SAME, 1L);
            assertThat(reasons(report)).containsExactly(Obstacle.OPEN_CONVERSATION);
            assertThat(report.unreplayed().get(0).where()).isNotNull();
        }
        try (var log = Logbook.of(suspending())) {
            log.ask(timeOff().inConversation("c"), ANN);
            log.ask(timeOff().withId("m2").inConversation("c"), ANN);

            assertThat(log.records.get(1).outcome()).isEqualTo(Outcome.HELD);
            assertThat(reasons(log.replay(suspending()))).containsExactly(Obstacle.OPEN_CONVERSATION);
        }
    }

    private static Policy scripted() {
        return Policy.of(base().script(Script.NONE.text("Hello.")));
    }

    private static Policy suspending() {
        return Policy.of(hr().tags(SmartTag.custom("leave")
                .withPhrases("PTO")
                .withHandOff(true)
                .withPostAction(PostAction.SUSPEND_AFTERWARDS)));
    }

    @Test
    @DisplayName("what was decided by who was there, or had how much to do, cannot be replayed")
    void agents() {
        var policy = agentsOnly();
        try (var log = Logbook.of(policy)) {
            log.ask(timeOff(), "zoe@acme.test");
            log.ask(timeOff().withId("m2"), "yan@acme.test");
            log.ask(timeOff().withId("m3"), "xia@acme.test");

            var report = log.replay(policy);

            assertThat(report.counts()).containsEntry(Change.SAME, 1L);
            assertThat(report.notReproducible()).isEqualTo(2);
            assertThat(reasons(report)).containsOnly(Obstacle.AGENTS);
        }
    }

    @Test
    @DisplayName(
            "a part that failed hides nothing: what parts the two is who was there, not that nobody knew an answer")
    void failuresHideNothing() {
        try (var log = Logbook.of(
                agentsOnly(),
                parts -> parts.answers(request -> {
                    throw new IllegalStateException("no answers today");
                }))) {
            log.ask(timeOff(), "zoe@acme.test");
            log.ask(timeOff().withId("m2"), "yan@acme.test");

            var report = log.replay(agentsOnly());

            assertThat(report.counts()).containsEntry(Change.SAME, 1L);
            assertThat(reasons(report)).containsExactly(Obstacle.AGENTS);
        }
    }

    @Test
    @DisplayName("of several parts that failed the last one counts as having found nothing")
    void twoFailuresHideNothing() {
        ReasonClassifier failing = request -> {
            throw new IllegalStateException("no reasons today");
        };
        try (var log =
                Logbook.of(agentsOnly(), parts -> parts.classifier(failing).classifierFallback(failing))) {
            log.ask(timeOff(), "zoe@acme.test");
            log.ask(timeOff().withId("m2"), "yan@acme.test");

            var report = log.replay(agentsOnly());

            assertThat(report.counts()).containsEntry(Change.SAME, 1L);
            assertThat(reasons(report)).containsExactly(Obstacle.AGENTS);
        }
    }

    @Test
    @DisplayName("what was decided by the inbox that an earlier message led into cannot be replayed")
    void placedConversations() {
        var policy = Policy.builder()
                .agents(Agent.of("dan", "dan@acme.test"))
                .inboxes(Inbox.followUp("human").withMembers("dan"))
                .personas(base().tags(SmartTag.custom("leave").withPhrases("PTO"))
                        .rules(TagRule.anyOf("leave").moveTo("human")))
                .build();
        try (var log = Logbook.of(policy)) {
            log.ask(timeOff().inConversation("c"), "zoe@acme.test");
            log.ask(Question.to("HR", "Where is the canteen?").inConversation("c"), "zoe@acme.test");

            assertThat(log.records.get(1).trace().resultOf(Stage.STICKY)).contains(StageResult.NONE);
            assertThat(log.records.get(1).outcome()).isEqualTo(Outcome.QUEUED);
            assertThat(reasons(log.replay(policy))).containsExactly(Obstacle.OPEN_CONVERSATION);
        }
    }

    @Test
    @DisplayName(
            "what was decided by an absence that is not in the policy cannot be replayed, nor is it laid at another door")
    void announcedAbsences() {
        try (var log = Logbook.of(OLD)) {
            var now = log.clock.instant();
            var mia = EmailAddress.of("mia@acme.test");
            log.switchboard
                    .absences()
                    .announce(Absence.of(mia, now, now.plus(Duration.ofDays(1))), Actor.person(mia.toString()));
            log.ask(timeOff(), ANN);

            assertThat(log.records.get(0).outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
            assertThat(reasons(log.replay(OLD))).containsExactly(Obstacle.ABSENCES);
        }
    }

    @Test
    @DisplayName("somebody who stood in for the owner without the policy's knowing is such an absence too")
    void announcedAbsenceOfTheOwner() {
        try (var log = Logbook.of(OLD)) {
            var now = log.clock.instant();
            var olga = EmailAddress.of("olga@acme.test");
            var absence = Absence.of(olga, now, now.plus(Duration.ofDays(1)))
                    .withSubstitute(EmailAddress.of("mia@acme.test"));
            log.switchboard.absences().announce(absence, Actor.person(olga.toString()));
            log.ask(Question.to("HR", "Where is the canteen?"), ANN);

            assertThat(log.records.get(0).target().orElseThrow().id()).isEqualTo("mia@acme.test");
            assertThat(reasons(log.replay(OLD))).containsExactly(Obstacle.ABSENCES);
        }
    }

    private static Policy agentsOnly() {
        return Policy.builder()
                .agents(
                        Agent.of("dan", "dan@acme.test").withExpertise("leave").withLimits(Limits.total(1)),
                        Agent.of("eva", "eva@acme.test").withExpertise("leave").withLimits(Limits.total(1)))
                .personas(base().operators("dan", "eva").expertise("leave"))
                .build();
    }

    @Test
    @DisplayName("what was decided by an address in the directory cannot be replayed")
    void knownAskers() {
        try (var log = Logbook.of(OLD)) {
            var phone = new Identifier(IdentifierKind.VKONTAKTE, "", "123456", true);
            var known = Asker.withEmail(ANN).with(phone).verified();
            log.switchboard.router().route(Question.to("HR", "Hello"), known);
            var recorder = DecisionRecorder.around(log.switchboard.router(), log.records::add);
            recorder.route(timeOff(), Asker.anonymous().with(phone));

            var report = log.replay(OLD);

            assertThat(log.records.get(0).outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
            assertThat(reasons(report)).containsExactly(Obstacle.KNOWN_ASKER);
        }
    }

    @Test
    @DisplayName("a version that is not the one that decided is noticed")
    void otherPolicy() {
        try (var log = Logbook.of(OLD)) {
            log.ask(timeOff(), ANN);

            var report = Replay.of(version -> Optional.of(Policy.of(base())), OLD, log.records, Progress.none());

            assertThat(reasons(report)).containsExactly(Obstacle.DECIDED_OTHERWISE);
            assertThat(report.toString()).endsWith("decides otherwise (SPECIALIST)");
        }
    }

    @Test
    @DisplayName("what the other policy looks for and the former did not needs the text; without it that is said")
    void needsText() {
        var tagged = Policy.of(hr().tags(SmartTag.custom("leave").withPhrases("PTO")));
        var withoutReasons = Policy.of(
                Persona.named("HR").ownedBy("olga@acme.test", "Olga").specialist("mia@acme.test", "Mia", ANN));
        var sensitive = Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO.withAlwaysHuman(true))
                .specialist("mia@acme.test", "Mia", ANN));
        var knowing = Policy.of(hr().knows("Yes.", "PTO on Friday, please"));

        assertThat(reasons(timeOffIn(Logbook.of(OLD), tagged))).containsExactly(Obstacle.TEXT_NEEDED);
        assertThat(reasons(timeOffIn(Logbook.of(withoutReasons), OLD))).containsExactly(Obstacle.TEXT_NEEDED);
        assertThat(timeOffIn(Logbook.withText(withoutReasons), OLD).shifts())
                .extracting(Shift::change)
                .containsExactly(Change.OTHER_PERSON);
        assertThat(reasons(timeOffIn(Logbook.of(sensitive), knowing))).containsExactly(Obstacle.TEXT_NEEDED);
        assertThat(timeOffIn(Logbook.of(sensitive), OLD).isAllSame()).isTrue();
        assertThat(timeOffIn(Logbook.withText(sensitive), knowing).shifts())
                .extracting(Shift::change)
                .containsExactly(Change.NEWLY_ANSWERED);
    }

    private static ReplayReport timeOffIn(Logbook logbook, Policy next) {
        try (var log = logbook) {
            log.ask(timeOff(), ANN);
            return log.replay(next);
        }
    }
}
