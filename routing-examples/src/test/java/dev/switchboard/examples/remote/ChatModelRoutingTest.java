package dev.switchboard.examples.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.ReasonClassifier;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChatModelRoutingTest {
    private static final Policy POLICY = Policy.of(Persona.named("HR")
            .ownedBy("olga@acme.test")
            .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE)
            .specialist("mia@acme.test", "Mia", "ann@acme.test"));

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private FakeModel model;

    @BeforeEach
    void start() throws IOException {
        model = new FakeModel();
    }

    @AfterEach
    void stop() {
        model.close();
        executor.shutdown();
    }

    @Test
    void theModelDecidesWhileItBehaves() {
        model.says("{\"label\": \"Sick leave\", \"confidence\": 0.9}");

        var decision = route(ChatModelClassifier.at(model.base(), "small"), Duration.ofMinutes(1));

        assertThat(reasonSteps(decision)).containsExactly("MATCHED [Sick leave]");
    }

    @ParameterizedTest
    @EnumSource
    void theBuiltInClassifierDecidesWhenTheModelMisbehaves(Misbehaviour misbehaviour) {
        var decision = route(misbehaviour.classifier(model), Duration.ofMinutes(1));

        assertThat(reasonSteps(decision))
                .containsExactly(
                        "CLASSIFIER_FAILED [IntegrationException, another classifier was asked]", "MATCHED [PTO]");
        assertThat(notifier.notificationsTo("mia@acme.test")).hasSize(1);
    }

    @Test
    void theBuiltInClassifierDecidesWhenTheModelHangsLongerThanTheCallMay() {
        model.hangs();
        var patient = ChatModelClassifier.at(model.base(), "small").withTimeout(Duration.ofMinutes(1));

        var decision = route(patient, Duration.ofSeconds(1));

        assertThat(reasonSteps(decision))
                .containsExactly(
                        "CLASSIFIER_FAILED [took longer than PT1S, another classifier was asked]", "MATCHED [PTO]");
        assertThat(notifier.notificationsTo("mia@acme.test")).hasSize(1);
    }

    private RoutingDecision route(ReasonClassifier classifier, Duration limit) {
        try (var switchboard = Switchboard.over(POLICY)
                .notifier(notifier)
                .classifier(classifier)
                .classifierFallback(new BuiltInClassifier())
                .callExecutor(executor, limit)
                .build()) {
            return switchboard
                    .router()
                    .route(Question.to("HR", "Can I take a day off?"), Asker.withEmail("ann@acme.test"));
        }
    }

    private static List<String> reasonSteps(RoutingDecision decision) {
        return decision.trace().steps().stream()
                .filter(step -> step.stage() == Stage.REASONS)
                .map(ChatModelRoutingTest::described)
                .toList();
    }

    private static String described(Trace.Step step) {
        return step.result() + " " + step.facts();
    }
}
