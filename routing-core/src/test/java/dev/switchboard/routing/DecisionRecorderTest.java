package dev.switchboard.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.json.RecordedDecisionJson;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.scenario.LogCapture;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.CountryCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decisions are recorded with what they were made from")
class DecisionRecorderTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final Policy POLICY = Policy.of(Persona.named("HR")
            .ownedBy("olga@acme.test", "Olga")
            .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE)
            .tags(SmartTag.custom("rude"), SmartTag.custom("promise").withDirection(Direction.OUTBOUND))
            .specialist("mia@acme.test", "Mia", "ann@acme.test"));
    private static final Asker ANN = Asker.withEmail("ann@acme.test")
            .verified()
            .named("Ann Secret")
            .with(new Identifier(IdentifierKind.WHATSAPP, "", "+999100", false, ValueSource.FORM))
            .with(Identifier.of(IdentifierKind.EMAIL, "not an address"))
            .withVariable("salary", "secret");

    private final List<RecordedDecision> records = new ArrayList<>();
    private Answer answer = Answer.unknown();

    private final Switchboard switchboard = Switchboard.over(POLICY)
            .notifier(new RecordingNotifier())
            .clock(VirtualClock.at(NOW))
            .classifier(request -> List.of(
                    new ReasonMatch("PTO", 0.6, List.of("secret")),
                    new ReasonMatch("Sick leave", 0.9, List.of("secret"))))
            .tagDetector(request -> request.tags().stream()
                    .map(tag -> TagMatch.of(tag.tag(), 1))
                    .toList())
            .answers(request -> answer)
            .build();

    private final DecisionRecorder recorder =
            DecisionRecorder.around(switchboard.router(), records::add).clock(VirtualClock.at(NOW));

    private RecordedDecision recorded() {
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    @Test
    @DisplayName(
            "a record holds the question without its text, the asker's identifiers, what was found, and the decision")
    void holdsWhatDecided() {
        var question = Question.to("HR", "secret")
                .withId("m1")
                .inConversation("c1")
                .via(Channel.EMAIL)
                .inLanguage("de-CH")
                .fromCountry("ch")
                .ofKind(ConversationKind.DIRECT_MESSAGE);

        var decision = recorder.route(question, ANN);

        var record = recorded();
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(record.question()).isEqualTo(decision.basis().question());
        assertThat(record.conversation()).contains(decision.conversation());
        assertThat(record.channel()).isEqualTo(Channel.EMAIL);
        assertThat(record.language()).contains("de-CH");
        assertThat(record.country()).contains(new CountryCode("CH"));
        assertThat(record.kind()).isEqualTo(ConversationKind.DIRECT_MESSAGE);
        assertThat(record.isHumanWanted()).isFalse();
        assertThat(record.asker())
                .containsExactly(
                        Identifier.of(IdentifierKind.EMAIL, "ann@acme.test").asVerified(),
                        Identifier.of(IdentifierKind.WHATSAPP, "+999100"));
        assertThat(record.isRecognised()).isFalse();
        assertThat(record.text()).isEmpty();
        assertThat(record.reasons()).containsExactly(ReasonMatch.of("Sick leave", 0.9), ReasonMatch.of("PTO", 0.6));
        assertThat(record.tags()).containsExactly(new RecordedTag(new Tag("rude"), Direction.INBOUND));
        assertThat(record.answer()).contains(Answer.unknown());
        assertThat(record.outcome()).isEqualTo(decision.outcome());
        assertThat(record.target()).contains(new Target(Target.Kind.SPECIALIST, "mia@acme.test", "mia@acme.test"));
        assertThat(record.cause()).contains(HandoffCause.UNKNOWN);
        assertThat(record.policyVersion()).isEqualTo(1);
        assertThat(record.at()).isEqualTo(NOW);
        assertThat(record.trace().steps())
                .hasSameSizeAs(decision.trace().steps())
                .allSatisfy(step -> assertThat(step.facts()).isEmpty());
    }

    @Test
    @DisplayName("of an answer there is how sure it was, of a reply's tags that they are of the reply")
    void answers() {
        answer = new Answer.Known("secret", 0.9, List.of("secret"));
        recorder.route(Question.to("HR", "secret"), ANN);
        answer = Answer.known("secret", 0.1);
        recorder.route(Question.to("HR", "secret"), ANN);
        answer = Answer.cannotExecute("secret");
        recorder.route(Question.to("HR", "secret"), ANN);
        recorder.route(Question.to("HR", "secret").askingForHuman(), ANN);

        assertThat(records)
                .extracting(RecordedDecision::answer)
                .containsExactly(
                        Optional.of(Answer.known("", 0.9)),
                        Optional.of(Answer.known("", 0.1)),
                        Optional.of(Answer.cannotExecute("")),
                        Optional.empty());
        assertThat(records.get(0).tags()).contains(new RecordedTag(new Tag("promise"), Direction.OUTBOUND));
        assertThat(records.get(3).isHumanWanted()).isTrue();
    }

    @Test
    @DisplayName("that the words or the directory said something is recorded, not what they said")
    void wordsAndDirectory() {
        recorder.route(Question.to("HR", "I want to talk to a human"), ANN);
        recorder.route(Question.to("HR", "Why?"), ANN);

        assertThat(records).extracting(RecordedDecision::isHumanWanted).containsExactly(true, false);
        assertThat(records).extracting(RecordedDecision::isRecognised).containsExactly(false, true);
    }

    @Test
    @DisplayName("nothing that was said, and no name and no variable, is in a record or in what it prints")
    void keepsSecrets() {
        answer = Answer.known("secret", 0.9);
        recorder.route(Question.to("HR", "secret").withId("m1"), ANN);

        assertThat(RecordedDecisionJson.line(recorded())).doesNotContainIgnoringCase("secret");
        assertThat(recorded()).hasToString("ANSWERED of question HR/m1 under version 1");
        assertThat(recorded().asker()).hasSize(2);
    }

    @Test
    @DisplayName("the text is recorded if that is switched on, and then nothing else differs")
    void recordsTexts() {
        recorder.withText().route(Question.to("HR", " Why? ").withId("m1"), ANN);

        assertThat(recorded().text()).contains(" Why? ");
        assertThat(recorded()).isNotEqualTo(plain(recorded()));
        assertThat(plain(recorded()).withText(" Why? ")).isEqualTo(recorded()).hasSameHashCodeAs(recorded());
    }

    private RecordedDecision plain(RecordedDecision record) {
        var before = RecordedDecision.of(
                Question.to("HR", "Why?").withId("m1"),
                ANN,
                switchboard.router().preview(Question.to("HR", "Why?").withId("m1"), ANN),
                record.at());
        return RecordedDecision.of(record.question(), record.at())
                .asker(record.asker())
                .reasons(record.reasons())
                .tags(record.tags())
                .answer(record.answer().orElseThrow())
                .outcome(record.outcome())
                .target(before.target().orElseThrow())
                .cause(record.cause().orElseThrow())
                .trace(record.trace())
                .build();
    }

    @Test
    @DisplayName("a repeated message is recorded as repeated, a rejected one as rejected, a preview not at all")
    void repeatedRejectedPreviewed() {
        recorder.route(Question.to("HR", "Why?").withId("m1"), ANN);
        recorder.route(Question.to("HR", "Why?").withId("m1"), ANN);
        recorder.route(Question.to("IT", "Why?"), ANN);
        recorder.preview(Question.to("HR", "Why?"), ANN);
        recorder.preview(Question.to("HR", "Why?"), ANN, Assumptions.none());

        assertThat(records)
                .extracting(record -> record.trace().resultOf(Stage.ADMISSION).orElseThrow())
                .containsExactly(StageResult.ADMITTED, StageResult.REPEATED, StageResult.UNKNOWN_PERSONA);
    }

    @Test
    @DisplayName("what the keeper throws is logged without a word of the question or the asker, and routing goes on")
    void containsFailures() {
        var failing = DecisionRecorder.around(switchboard.router(), record -> {
            throw new IllegalStateException(record.asker() + " secret");
        });
        var decisions = new ArrayList<RoutingDecision>();

        var log = LogCapture.of(() -> decisions.add(failing.route(Question.to("HR", "secret"), ANN)));

        assertThat(decisions).extracting(RoutingDecision::outcome).containsExactly(Outcome.ESCALATED_SPECIALIST);
        assertThat(log).anyMatch(line -> line.contains("a decision was not recorded: IllegalStateException"));
        assertThat(log).noneMatch(line -> line.contains("secret") || line.contains("ann@"));
    }
}
