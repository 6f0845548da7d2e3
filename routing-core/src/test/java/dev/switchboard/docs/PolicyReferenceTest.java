package dev.switchboard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dswitchboard.docs.write=yes} it writes the page instead of only comparing it. */
@DisplayName("The policy reference says what the schema says")
class PolicyReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "policy-reference.md");
    private static final Pattern LINK = Pattern.compile("\\(#[^)]*\\)");

    private final String page = PolicyReference.write();

    @Test
    void thePageIsWrittenFromTheSchema() throws IOException {
        if (System.getProperty("switchboard.docs.write") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/policy-reference.md; write it anew by running this test with -Dswitchboard.docs.write=yes")
                .isEqualTo(page);
    }

    @Test
    void everyLinkLeadsToASection() {
        var sections = page.lines().filter(line -> line.startsWith("## ")).map(PolicyReferenceTest::linkTo);

        assertThat(LINK.matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(sections.toList());
    }

    private static String linkTo(String heading) {
        return "(#" + heading.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }
}
