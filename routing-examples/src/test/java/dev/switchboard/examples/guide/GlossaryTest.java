package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary speaks of what there is")
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\*\\*(.*?)\\*\\* \\| .* \\| (.*) \\|$");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");

    private final String text = Guide.of("glossary.md").text();
    private final List<MatchResult> rows = ROW.matcher(text).results().toList();

    @Test
    @DisplayName("every line has a word, and a public type of the library")
    void everyTypeIsThere() {
        assertThat(rows).hasSize((int)
                text.lines().filter(line -> line.startsWith("| **")).count());
        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row.group(2)).matches("`[\\w.]+`");
            var type = Class.forName("dev.switchboard." + row.group(2).replace("`", ""));
            assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
        });
    }

    @Test
    void noWordIsThereTwice() {
        assertThat(rows.stream().map(row -> row.group(1))).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("words stand in the order of the alphabet, in each section")
    void wordsAreInOrder() {
        assertThat(SECTION.splitAsStream(text))
                .allSatisfy(section -> assertThat(ROW.matcher(section).results().map(row -> row.group(1)))
                        .isSorted());
    }
}
