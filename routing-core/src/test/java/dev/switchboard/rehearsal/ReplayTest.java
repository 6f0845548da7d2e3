package dev.switchboard.rehearsal;

import static dev.switchboard.rehearsal.HrDesk.ANN;
import static dev.switchboard.rehearsal.HrDesk.OLD;
import static dev.switchboard.rehearsal.HrDesk.base;
import static dev.switchboard.rehearsal.HrDesk.hr;
import static dev.switchboard.rehearsal.HrDesk.timeOff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Former decisions under another policy")
class ReplayTest {
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
    @DisplayName("A-30, A-31: whoever is written differently is the same person, an agent of another id is another one")
    void peopleHoweverWritten() {
        var bucher = Policy.of(Persona.named("HR").ownedBy("olga@b\u00fccher.test", "Olga"));
        var idn = Policy.of(Persona.named("HR").ownedBy("Olga@xn--bcher-kva.test", "Olga"));
        try (var log = Logbook.of(bucher)) {
            log.ask(timeOff(), ANN);

            assertThat(log.replay(idn).isAllSame()).isTrue();
            assertThat(Replay.of(version -> Optional.of(idn), bucher, log.records, Progress.none())
                            .unreplayed())
                    .isEmpty();
        }
        assertThat(changeUnder(Policy.of(base().specialist("Mia@ACME.test", "Mia", ANN))))
                .isEqualTo(Change.SAME);
        assertThat(Change.of(
                        new Answerer(Outcome.ESCALATED_AGENT, "dan@a.test"),
                        new Answerer(Outcome.ESCALATED_AGENT, "Dan@a.test")))
                .isEqualTo(Change.OTHER_PERSON);
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
    @DisplayName("decisions are made again as of their time: whoever was away then is, and who is now is not")
    void asOfTheirTime() {
        var then = PersonalCalendar.of("mia@acme.test").inZone("UTC").away("2026-12-24", "2026-12-24", "max@acme.test");
        var monday = PersonalCalendar.of("mia@acme.test").inZone("UTC").away("2026-01-05", "2026-01-05");
        var hr = hr().specialist("max@acme.test", "Max");
        var old = Policy.of(hr);
        try (var log = Logbook.of(old)) {
            log.clock.advance(Duration.ofDays(353));
            log.ask(timeOff(), ANN);

            assertThat(log.replay(Policy.builder().calendars(then).personas(hr).build())
                            .shifts())
                    .extracting(Shift::change)
                    .containsExactly(Change.OTHER_PERSON);
            assertThat(log.replay(Policy.builder()
                                    .calendars(monday)
                                    .personas(hr)
                                    .build())
                            .isAllSame())
                    .isTrue();
        }
        try (var log = Logbook.of(Policy.builder().calendars(then).personas(hr).build())) {
            log.clock.advance(Duration.ofDays(353));
            log.ask(timeOff(), ANN);

            assertThat(log.replay(log.policy).isAllSame()).isTrue();
        }
    }

    @Test
    @DisplayName("with another caution the text is looked at again, if there is one")
    void anotherCaution() {
        var careful = Policy.of(hr().caution(1_000_000));

        assertThat(withTextUnder(careful)).containsExactly(Change.NEWLY_TO_OWNER);
        assertThat(changeUnder(careful)).isEqualTo(Change.SAME);
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
}
