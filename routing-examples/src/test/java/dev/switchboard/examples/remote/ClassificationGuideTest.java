package dev.switchboard.examples.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.BuiltInTagDetector;
import dev.switchboard.classify.Evaluation;
import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.examples.guide.Guide;
import dev.switchboard.lint.Finding;
import dev.switchboard.lint.FindingCode;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.Preset;
import dev.switchboard.reason.PresetReasons;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Stage;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Tokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The guide to classification is true")
class ClassificationGuideTest {
    private final Guide guide = Guide.of("classification.md", ClassificationGuideTest.class);
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final RecordingNotifier told = new RecordingNotifier();
    private final Notifier mail = told;
    private final List<ContactReason> reasons = List.of(ContactReason.PTO, ContactReason.SICK_LEAVE);
    private Policy policy = policyOf(reasons);
    private ReasonClassifier remote = request -> {
        throw new IntegrationException("the model is down");
    };

    @AfterEach
    void stop() {
        executor.shutdown();
    }

    // spotless:off
    private static ContactReason reason() {
        // begin reason
ContactReason promotion = ContactReason.named("Promotion approvals")
        .withDescription("Proposals for promotions and new grades; a manager decides.")
        .withPhrases("promote", "promotion round", "move up a grade")
        .withExamples(
                "Can I put somebody in my team forward for the next grade?",
                "When will I hear whether I become a senior?",
                "My promotion was proposed in May, is it through?");
        // end reason
        return promotion;
    }

    private static BuiltInClassifier caution() {
        // begin caution
BuiltInClassifier careful = new BuiltInClassifier().withCaution(1.5);
System.out.println(careful.threshold());      // 0.6
        // end caution
        return careful;
    }

    private void lint() {
        // begin lint
for (Finding finding : PolicyLint.findings(policy)) {
    System.out.println(finding.code() + " " + finding.what());
}
        // end lint
    }

    private void evaluate() {
        // begin evaluate
ReasonClassifier classifier = new BuiltInClassifier().preparedFor(reasons);
Evaluation evaluation = Evaluation.of(classifier, reasons, List.of(
        new LabelledQuestion("May I leave early on Monday?", "PTO"),
        new LabelledQuestion("I have caught the flu", "Sick leave"),
        new LabelledQuestion("Where can I park?", LabelledQuestion.NONE)));

System.out.println(evaluation.accuracy() + " right, " + evaluation.noneRecall() + " of the others kept");
evaluation.confusions().forEach(System.out::println);
evaluation.thresholdFor(0.95).ifPresent(System.out::println);   // the lowest score from which on 95 % are right
        // end evaluate
    }

    private Switchboard lambda() {
        // begin lambda
ReasonClassifier byPrefix = request -> request.question().text().startsWith("[PTO]")
        ? List.of(ReasonMatch.of("PTO", 1))
        : List.of();    // abstains

Switchboard switchboard = Switchboard.over(policy).notifier(mail).classifier(byPrefix).build();
        // end lambda
        return switchboard;
    }

    private static void tags() {
        // begin tags
SmartTag returns = SmartTag.custom("return_or_refund");
SmartTag complaint = SmartTag.custom("vip_complaint")
        .withPhrases("gold customer", "this is unacceptable")
        .withWholeConversation(true);
TagDetector detector = new BuiltInTagDetector().preparedFor(List.of(returns, complaint));

String text = "I want a refund. This is unacceptable!";
List<TagMatch> found = detector.detect(
        new TagRequest(text, Tokens.of(text), Direction.INBOUND, List.of(), List.of(returns, complaint)));
found.forEach(match -> System.out.println(match.tag() + " because of " + match.evidence()));
        // end tags
    }

    private Switchboard fallback() {
        // begin fallback
Switchboard switchboard = Switchboard.over(policy)
        .notifier(mail)
        .classifier(remote)
        .classifierFallback(new BuiltInClassifier())
        .callExecutor(executor, Duration.ofSeconds(2))      // for every integration
        .build();
        // end fallback
        return switchboard;
    }

    private static ReasonClassifier chat() {
        // begin chat
ReasonClassifier model = ChatModelClassifier.at(URI.create("http://localhost:8080/v1"), "my-model")
        .withTimeout(Duration.ofSeconds(2))
        .withThreshold(0.6);
ReasonClassifier remote = CachingClassifier.before(model, 10_000, Duration.ofHours(1), Clock.systemUTC());
        // end chat
        return remote;
    }

    private BuiltInClassifier learn() {
        // begin learn
BuiltInClassifier classifier = new BuiltInClassifier().learningOn(executor);
        // end learn
        return classifier;
    }
    // spotless:on

    @Test
    void aDescribedReasonIsRecognised() {
        var all = List.of(reason(), ContactReason.PTO);

        assertThat(labels(learn().preparedFor(all), all, "Will I become a senior soon?"))
                .containsExactly("Promotion approvals");
    }

    @Test
    void everyPresetIsListedAndNoOther() {
        var listed = guide.text()
                .replaceAll("(?s).*\n\n(- PTO, .*?)\n\n.*", "$1")
                .replaceAll("\n- ", ", ")
                .replaceAll("^- ", "")
                .replaceAll("\n *", " ");

        assertThat(List.of(listed.split(", "))).containsExactlyElementsOf(PresetReasons.labels());
    }

    @Test
    void presetsAreSwitchedOnByTheWholeName() {
        assertThat(PresetReasons.find("Urlaub").map(Preset::label)).contains("PTO");
        assertThat(PresetReasons.find("PTO in Spain")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Can I go on vaccation?, PTO",
        "Wo ist mein Urlaubsantrag?, PTO",
        "How do I get promoted?, Promotion approvals",
        "Not about PTO: where can I park?,",
        "Is there a hardware store near the office?,",
        "I need new hardware, Hardware",
        "My salary was not paid, Payroll"
    })
    void wordsAreFoundAsItSays(String question, String label) {
        var all = List.of(
                ContactReason.PTO,
                ContactReason.named("Hardware"),
                ContactReason.named("Payroll"),
                reason().withExamples());

        assertThat(labels(new BuiltInClassifier(), all, question))
                .isEqualTo(Stream.ofNullable(label).toList());
    }

    @Test
    void cautionIsShown() {
        assertThat(Guide.printed(ClassificationGuideTest::caution)).isEqualTo("0.6\n");
        assertThat(new BuiltInClassifier().threshold()).isBetween(0.259, 0.26);
        assertThat(new BuiltInClassifier().withCaution(9).threshold()).isEqualTo(0.9);
    }

    @Test
    void lintIsShown() {
        policy = policyOf(List.of(
                ContactReason.PTO.withPhrases("day off"),
                ContactReason.SICK_LEAVE.withPhrases("day off", "how can I")));

        assertThat(guide.text()).contains("```text\n" + Guide.printed(this::lint) + "```");
    }

    @Test
    void theCodesOfLintExist() {
        assertThat(Stream.of("FUNCTION_WORDS_ONLY", "SHARED_PHRASE", "SHARED_EXAMPLE", "MISREAD")
                        .map(FindingCode::valueOf))
                .hasSize(4);
    }

    @Test
    void evaluationIsShown() {
        assertThat(Guide.printed(this::evaluate)).contains(" right, 1.0 of the others kept\n");
    }

    @Test
    void aLambdaIsShown() {
        try (var switchboard = lambda()) {
            switchboard.router().route(Question.to("HR", "[PTO] Friday?"), Asker.withEmail("ann@acme.test"));
            switchboard.router().route(Question.to("HR", "Friday?"), Asker.withEmail("ann@acme.test"));
        }

        assertThat(told.notificationsTo("mia@acme.test")).hasSize(1);
        assertThat(told.notificationsTo("olga@acme.test")).hasSize(1);
    }

    @Test
    void tagsAreShown() {
        assertThat(Guide.printed(ClassificationGuideTest::tags).lines())
                .containsExactlyInAnyOrder(
                        "return_or_refund because of [want a refund, refund]",
                        "vip_complaint because of [this is unacceptable]");
    }

    @Test
    void theFallbackIsShown() {
        try (var switchboard = fallback()) {
            var decision = switchboard
                    .router()
                    .route(Question.to("HR", "Can I take a day off?"), Asker.withEmail("ann@acme.test"));
            var steps = decision.trace().steps().stream()
                    .filter(step -> step.stage() == Stage.REASONS)
                    .map(step -> step + "\n")
                    .collect(Collectors.joining());

            assertThat(guide.text()).contains("```text\n" + steps + "```");
        }
        assertThat(told.notificationsTo("mia@acme.test")).hasSize(1);
    }

    @Test
    void theChatModelIsShown() {
        assertThat(chat().isPure()).isFalse();
    }

    @Test
    void theCodeIsThatOfThisTest() {
        guide.hasTheCodeOfItsTests();
    }

    private static Policy policyOf(List<ContactReason> reasons) {
        return Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.test")
                .reasons(reasons.toArray(ContactReason[]::new))
                .specialist("mia@acme.test", "Mia", "ann@acme.test"));
    }

    private static List<String> labels(ReasonClassifier classifier, List<ContactReason> among, String text) {
        return classifier.classify(new ReasonRequest(Question.to("HR", text), Tokens.of(text), among)).stream()
                .map(ReasonMatch::label)
                .toList();
    }
}
