package dev.switchboard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README's first screen is true")
class ReadmeTest {
    private final RecordingNotifier mail = new RecordingNotifier();

    // spotless:off
    private void snippet() {
        // begin
Policy policy = Policy.of(
        Persona.named("HR").ownedBy("olga@acme.example")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE, ContactReason.named("Promotion approvals"))
                .specialist("mia@acme.example", "Mia", "ann@acme.example", "bob@acme.example"));

try (Switchboard switchboard = Switchboard.over(policy).notifier(mail).build()) {
    Router router = switchboard.router();
    RoutingDecision decision = router.route(
            Question.to("HR", "Can I take Friday off?"), Asker.withEmail("ann@acme.example"));
    System.out.println(decision.explain());   // ESCALATED_SPECIALIST mia@acme.example, because "PTO" ...
}
        // end
    }
    // spotless:on

    @Test
    void theSnippetRunsAndPrintsWhatItSays() {
        var printed = new ByteArrayOutputStream();
        var standardOutput = System.out;

        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            snippet();
        } finally {
            System.setOut(standardOutput);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("ESCALATED_SPECIALIST mia@acme.example, because \"PTO\"");
        assertThat(mail.notifications()).hasSize(1);
    }

    @Test
    void theSnippetIsTheOneInTheReadme() throws IOException {
        var source = Files.readString(Path.of("src/test/java/dev/switchboard/docs/ReadmeTest.java"));
        var snippet = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end\n"));

        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + snippet + "```");
    }
}
