package dev.switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.DecisionRecorder;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Former decisions under another policy")
class ReplayTest {
    private static final String ANN = "ann@acme.test";
    private static final Policy OLD = Policy.of(hr());

    private static PersonaBuilder hr() {
        return base().specialist("mia@acme.test", "Mia", ANN, "bob@acme.test");
    }

    private static PersonaBuilder base() {
        return Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE);
    }

    private static Question timeOff() {
        return Question.to("HR", "PTO on Friday, please").withId("m1");
    }

    /** Ann asked for time off, and Mia got that. */
    private static ReplayReport timeOffUnder(Policy next) {
        try (var log = Logbook.of(OLD)) {
            log.ask(timeOff(), ANN);
            return log.replay(next);
        }
    }

    private static Change changeUnder(Policy next) {
        var report = timeOffUnder(next);
        assertThat(report.unreplayed()).isEmpty();
        return report.shifts().isEmpty() ? Change.SAME : report.shifts().get(0).change();
    }

    @Test
    @DisplayName("a change is named by what becomes of the question; the same person in the same role is none")
    void namesChanges() {
        var dan = Agent.of("dan", "dan@acme.test").withExpertise("leave");
        assertThat(changeUnder(OLD)).isEqualTo(Change.SAME);
        assertThat(changeUnder(Policy.of(base().specialist("max@acme.test", "Max", ANN))))
                .isEqualTo(Change.OTHER_PERSON);
        assertThat(changeUnder(Policy.builder()
                        .agents(dan)
                        .personas(base().operators("dan").expertise("leave"))
                        .build()))
                .isEqualTo(Change.OTHER_PERSON);
        assertThat(changeUnder(Policy.of(base()))).isEqualTo(Change.NEWLY_TO_OWNER);
        assertThat(changeUnder(Policy.builder()
                        .agents(dan)
                        .inboxes(Inbox.followUp("human").withMembers("dan"))
                        .personas(hr().chain(ChainStep.INBOX, ChainStep.OWNER)
                                .operators("dan")
                                .rules(TagRule.followUp("human")))
                        .build()))
                .isEqualTo(Change.NEWLY_QUEUED);
        assertThat(changeUnder(Policy.of(Persona.named("HR").ownedBy(ANN, "Ann"))))
                .isEqualTo(Change.NEWLY_UNROUTABLE);
        assertThat(changeUnder(Policy.of(Persona.named("IT").ownedBy(ANN, "Ann"))))
                .isEqualTo(Change.NEWLY_REJECTED);
    }

    @Test
    @DisplayName("answered and ignored questions are changes too, found again in a recorded text")
    void answeredAndIgnored() {
        assertThat(withTextUnder(Policy.of(hr().knows("Yes.", "PTO on Friday, please"))))
                .containsExactly(Change.NEWLY_ANSWERED);
        assertThat(withTextUnder(Policy.of(
                        hr().tags(SmartTag.custom("leave").withPhrases("PTO").withPostAction(PostAction.NO_REPLY)))))
                .containsExactly(Change.NEWLY_IGNORED);
    }

    private static List<Change> withTextUnder(Policy next) {
        try (var log = Logbook.withText(OLD)) {
            log.ask(timeOff(), ANN);
            return log.replay(next).shifts().stream().map(Shift::change).toList();
        }
    }

    @Test
    @DisplayName(
            "a conversation that somebody has now is newly held, another inbox another person, another owner the owner newly")
    void namesChangesBetweenAnswerers() {
        var mia = new Answerer(Outcome.ESCALATED_SPECIALIST, "mia");
        assertThat(Change.of(mia, new Answerer(Outcome.HELD, "mia"))).isEqualTo(Change.NEWLY_HELD);
        assertThat(Change.of(new Answerer(Outcome.QUEUED, "a"), new Answerer(Outcome.QUEUED, "b")))
                .isEqualTo(Change.OTHER_PERSON);
        assertThat(Change.of(new Answerer(Outcome.ESCALATED_OWNER, "a"), new Answerer(Outcome.ESCALATED_OWNER, "b")))
                .isEqualTo(Change.NEWLY_TO_OWNER);
        assertThat(Change.of(mia, new Answerer(Outcome.ESCALATED_AGENT, "mia"))).isEqualTo(Change.OTHER_PERSON);
    }

    @Test
    @DisplayName("equal changes are one line, with how many there are, why, and ids of messages")
    void groups() {
        try (var log = Logbook.of(OLD)) {
            log.ask(timeOff(), ANN);
            log.ask(timeOff().withId("m2"), "bob@acme.test");
            log.ask(timeOff().withId("m3"), "zoe@acme.test");
            log.ask(timeOff().withId("m3"), "zoe@acme.test");

            var report = log.replay(Policy.of(base()));

            assertThat(report).hasToString("""
                    1 question as before
                    NEWLY_TO_OWNER: HR: 2 questions from ESCALATED_SPECIALIST mia@acme.test to ESCALATED_OWNER olga@acme.test: mapped to no specialist any more
                    HR: 1 question not reproducible: the message had been routed before""");
            assertThat(report.shifts().get(0).examples()).containsExactly("m1", "m2");
            assertThat(report.shifts().get(0).reasons()).containsExactly("PTO");
            assertThat(report.unreplayed().get(0).examples()).containsExactly("m3");
            assertThat(report.decisions()).isEqualTo(4);
            assertThat(report.notReproducible()).isOne();
            assertThat(report.counts())
                    .containsAllEntriesOf(Map.of(Change.SAME, 1L, Change.NEWLY_TO_OWNER, 2L, Change.NEWLY_HELD, 0L));
            assertThat(report.isAllSame()).isFalse();
        }
    }

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
    @DisplayName("channel, language and country decide again as they did")
    void channelLanguageCountry() {
        var policy = Policy.builder()
                .agents(
                        Agent.of("dan", "dan@acme.test")
                                .withLimits(Limits.NONE.withChannel(Channel.EMAIL, Limit.NEVER)),
                        Agent.of("eva", "eva@acme.test").withLanguages("de"),
                        Agent.of("fay", "fay@acme.test").withCountry("CH"))
                .personas(base().operators("dan", "eva", "fay")
                        .expertise("leave")
                        .ranking(AgentRanking.of(
                                Rung.of(Rung.Criterion.LANGUAGE), Rung.of(Rung.Criterion.COUNTRY), Rung.ANYONE)))
                .build();
        var targets = new ArrayList<String>();
        for (var question : List.of(
                timeOff(),
                timeOff().via(Channel.EMAIL),
                timeOff().inLanguage("de"),
                timeOff().fromCountry("CH"))) {
            try (var log = Logbook.of(policy)) {
                log.ask(question, "zoe@acme.test");

                assertThat(log.replay(policy).toString()).isEqualTo("1 question as before");
                targets.add(log.records.get(0).target().orElseThrow().id());
            }
        }
        assertThat(targets).containsExactly("dan", "eva", "eva", "fay");
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

        assertThat(reasons(timeOffUnder(tagged))).containsExactly(Obstacle.TEXT_NEEDED);
        assertThat(reasons(timeOff(Logbook.of(withoutReasons), OLD))).containsExactly(Obstacle.TEXT_NEEDED);
        assertThat(timeOff(Logbook.withText(withoutReasons), OLD).shifts())
                .extracting(Shift::change)
                .containsExactly(Change.OTHER_PERSON);
        assertThat(reasons(timeOff(Logbook.of(sensitive), knowing))).containsExactly(Obstacle.TEXT_NEEDED);
        assertThat(timeOff(Logbook.of(sensitive), OLD).isAllSame()).isTrue();
        assertThat(timeOff(Logbook.withText(sensitive), knowing).shifts())
                .extracting(Shift::change)
                .containsExactly(Change.NEWLY_ANSWERED);
    }

    private static ReplayReport timeOff(Logbook logbook, Policy next) {
        try (var log = logbook) {
            log.ask(timeOff(), ANN);
            return log.replay(next);
        }
    }

    @Test
    @DisplayName(
            "without text, recorded labels are taken for granted, in the order of their scores, as far as they are there")
    void recordedLabels() {
        var policy = Policy.of(hr().tags(SmartTag.custom("advert").withPostAction(PostAction.NO_REPLY)));
        try (var log = Logbook.of(
                policy,
                parts -> parts.classifier(
                                request -> List.of(ReasonMatch.of("Sick leave", 0.6), ReasonMatch.of("PTO", 0.9)))
                        .tagDetector(request ->
                                List.of(TagMatch.of(request.tags().get(0).tag(), 1)))
                        .answers(request -> Answer.known("Yes.", 0.7)))) {
            log.ask(Question.to("HR", "Hello"), ANN);
            assertThat(log.records.get(0).outcome()).isEqualTo(Outcome.IGNORED);

            assertThat(log.replay(policy).isAllSame()).isTrue();
            assertThat(log.replay(OLD).shifts())
                    .extracting(shift -> shift.change() + " " + shift.after() + " " + shift.reasons())
                    .containsExactly("OTHER_PERSON ESCALATED_SPECIALIST mia@acme.test [PTO, Sick leave]");
        }
    }

    private static List<Change> changes(ReplayReport report) {
        return report.shifts().stream().map(Shift::change).toList();
    }

    @Test
    @DisplayName("a recorded confidence is held against the other policy's threshold")
    void thresholds() {
        try (var log = Logbook.of(
                Policy.of(hr().answerThreshold(0.8)), parts -> parts.answers(request -> Answer.known("Yes.", 0.7)))) {
            log.ask(timeOff(), ANN);

            assertThat(changes(log.replay(Policy.of(hr().answerThreshold(0.6)))))
                    .containsExactly(Change.NEWLY_ANSWERED);
            assertThat(log.replay(Policy.of(hr().answerThreshold(0.71))).isAllSame())
                    .isTrue();
        }
    }

    @Test
    @DisplayName(
            "who wants a person gets one, whether a flag or the words said so; a rejected question is rejected again")
    void wishesAndRejections() {
        var knowing = Policy.of(hr().knows("Yes.", "I want to talk to a human"));
        try (var log = Logbook.of(knowing)) {
            log.ask(Question.to("HR", "I want to talk to a human"), ANN);
            log.ask(Question.to("HR", " "), ANN);
            log.ask(Question.to("IT", "Why?"), ANN);

            assertThat(log.records)
                    .extracting(RecordedDecision::outcome)
                    .containsExactly(Outcome.ESCALATED_OWNER, Outcome.REJECTED, Outcome.REJECTED);
            assertThat(log.replay(knowing).isAllSame()).isTrue();
        }
    }

    @Test
    @DisplayName("progress is told every ten thousand records and at the end; records are read one by one")
    void progress() {
        try (var log = Logbook.of(OLD)) {
            log.ask(timeOff(), ANN);
            var told = new ArrayList<String>();
            Iterable<RecordedDecision> many =
                    () -> Collections.nCopies(12_000, log.records.get(0)).iterator();

            var report =
                    Replay.of(version -> Optional.of(OLD), OLD, many, (done, all) -> told.add(done + " of " + all));

            assertThat(told).containsExactly("10000 of 10000", "12000 of 12000");
            assertThat(report.decisions()).isEqualTo(12_000);
        }
    }

    private static List<Obstacle> reasons(ReplayReport report) {
        return report.unreplayed().stream().map(Unreplayed::why).toList();
    }
}
