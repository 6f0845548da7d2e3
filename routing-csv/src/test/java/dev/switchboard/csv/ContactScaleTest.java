package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("long")
class ContactScaleTest {
    private static final int ROWS = 50_000;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @DisplayName(
            "50,000 contacts are imported, imported again and replaced by half of them in seconds, each time in one commit")
    void manyRows() {
        var people = People.nobody();

        var first = people.bring(People.merge(), file(ROWS));
        var again = people.bring(People.merge(), file(ROWS));
        var half = people.bring(People.replace(), file(ROWS / 2));

        assertThat(first.created()).isEqualTo(ROWS);
        assertThat(first.creations()).hasSize(100);
        assertThat(again.isEmpty()).isTrue();
        assertThat(half.removed()).isEqualTo(ROWS / 2);
        assertThat(people.all()).hasSize(ROWS / 2);
    }

    private static CsvSource file(int rows) {
        var text = new StringBuilder("Name,Email,Phone\r\n");
        for (int i = 0; i < rows; i++) {
            text.append("Name ")
                    .append(i)
                    .append(",user")
                    .append(i)
                    .append("@acme.test,044 ")
                    .append(i)
                    .append("\r\n");
        }
        return CsvSource.of(text.toString());
    }
}
