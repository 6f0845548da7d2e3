package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.Notifier;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifierServiceTest {
    private static final Question PTO = Question.to("HR", Office.PTO);

    @TempDir
    private Path folder;

    @BeforeEach
    void forgetWhatWasPosted() {
        Posting.POSTED.clear();
    }

    @Test
    @DisplayName("T-X-11 a notifier named in a service file is used")
    void aNotifierInAServiceFileIsUsed() throws IOException {
        var switchboard =
                withServiceFile(() -> Switchboard.over(Policy.of(Office.hr())).build());

        switchboard.router().route(PTO, ANN);

        assertThat(Posting.POSTED)
                .singleElement()
                .satisfies(one -> assertThat(one.recipient().person().email()).hasToString("mia@acme.test"));
    }

    @Test
    @DisplayName("T-X-11 a notifier given to the builder is used in place of those in service files")
    void aNotifierOfTheBuilderComesFirst() throws IOException {
        var given = new RecordingNotifier();
        var switchboard = withServiceFile(
                () -> Switchboard.over(Policy.of(Office.hr())).notifier(given).build());

        switchboard.router().route(PTO, ANN);

        assertThat(given.notifications()).hasSize(1);
        assertThat(Posting.POSTED).isEmpty();
    }

    @Test
    @DisplayName("I-11 without any notifier nobody can be told: the escalation is unroutable and the gap is logged")
    void withoutAnyNotifierNobodyCanBeTold() {
        var switchboard = Switchboard.over(Policy.of(Office.hr())).build();

        var decision = switchboard.router().route(PTO, ANN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        var conversation =
                switchboard.conversations().find(decision.conversation()).orElseThrow();
        assertThat(conversation.escalations().get(0).state()).isEqualTo(EscalationState.UNROUTABLE);
        assertThat(switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }

    private Switchboard withServiceFile(Supplier<Switchboard> build) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Notifier.class.getName()), Posting.class.getName());
        var before = Thread.currentThread().getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return build.get();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** What an integrator's jar brings along. */
    public static final class Posting implements Notifier {
        static final Queue<Notification> POSTED = new ConcurrentLinkedQueue<>();

        /** Called by the service loader. */
        public Posting() {}

        @Override
        public void deliver(Notification notification) {
            POSTED.add(notification);
        }
    }
}
