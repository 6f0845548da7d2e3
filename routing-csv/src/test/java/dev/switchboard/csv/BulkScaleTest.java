package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class BulkScaleTest {
    private static final int ROWS = 100_000;

    @Test
    @DisplayName(
            "T-MP-50 MP-28 100,000 rows are imported and 100,000 questions previewed in seconds; look-ups do not grow")
    void manyRows() {
        var small = imported(1_000);
        var large = imported(ROWS);
        long start = System.nanoTime();

        preview(large, ROWS, ROWS);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        preview(small, 1_000, 20_000);
        assertThat(fastest(large, ROWS)).isLessThan(20 * fastest(small, 1_000));
    }

    private static Policy imported(int rows) {
        var file = new StringBuilder(Office.HEADER);
        for (int i = 0; i < rows; i++) {
            file.append(user(i))
                    .append(",s")
                    .append(i / 10)
                    .append("@acme.test,Name ")
                    .append(i / 10)
                    .append("\r\n");
        }
        var empty = Policy.of(Persona.named("HR").ownedBy("olga@acme.test").reasons(ContactReason.PTO));

        var imported = Office.merge().into(empty, "HR", CsvSource.of(file.toString()));

        assertThat(imported.report().difference().added()).isEqualTo(rows);
        assertThat(imported.report().difference().specialistsAdded()).isEqualTo(rows / 10);
        return imported.result();
    }

    private static String user(int number) {
        return "user" + number + "@acme.test";
    }

    private static void preview(Policy policy, int rows, int questions) {
        try (var switchboard =
                Switchboard.over(policy).notifier(notification -> {}).build()) {
            for (int i = 0; i < questions; i++) {
                int user = (int) (i * 7_919L % rows);
                var decision = switchboard
                        .router()
                        .preview(Question.to("HR", "May I take PTO on Friday?"), Asker.withEmail(user(user)));
                assertThat(decision.target().orElseThrow().id()).isEqualTo("s" + user / 10 + "@acme.test");
            }
        }
    }

    /** The nanoseconds of a thousand look-ups, the best of several times. */
    private static long fastest(Policy policy, int rows) {
        var map = policy.require("HR").specialists();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 50; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 1_000; i++) {
                assertThat(map.find(EmailAddress.of(user((int) (i * 7_919L % rows)))) != null)
                        .isTrue();
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
