package dev.switchboard.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final String MARKS =
            "<!-- the table begins: written by the benchmarks -->\n\nold\n\n<!-- the table ends -->";

    @TempDir
    private Path folder;

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("performance.md"), text);
    }

    @Test
    void theTableIsPutInPlaceOfTheOldOneAndGrowthIsDrawn() throws IOException {
        var page = page("# Before\n" + MARKS + "\nafter\n");
        var result = new Result("find", "µs", 1_000, Sample.of(2_000))
                .floor(Sample.of(1_000))
                .peer("Others", Sample.of(20_000))
                .growsWith("phrases")
                .point("switchboard", 10, Sample.of(1_000))
                .point("switchboard", 1_000, Sample.of(2_000))
                .budget(Budget.atMost(1.5, "≤ 1.5 × floor", 2));

        Page.check(page);
        Page.write(page, List.of(result));

        assertThat(page)
                .content()
                .startsWith("# Before\n")
                .endsWith("\nafter\n")
                .doesNotContain("old");
        assertThat(page)
                .content()
                .contains("| `find` | µs | 2.00 | 1.00 | Others 20.0 | - | ≤ 1.5 × floor: 2.00 **missed** |");
        assertThat(folder.resolve("growth-find.svg")).content().contains("find: µs by phrases", "switchboard");
    }

    @Test
    void aPageWithoutAPlaceForTheTableIsRefusedBeforeAnythingIsMeasured() throws IOException {
        var page = page("# Nothing\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.check(page))
                .withMessageContaining("performance.md has no place for the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.check(folder.resolve("none.md")))
                .withMessageContaining("none.md cannot be read");
    }
}
