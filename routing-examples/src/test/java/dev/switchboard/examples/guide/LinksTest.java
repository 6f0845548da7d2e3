package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Links of the documentation lead somewhere")
class LinksTest {
    private static final Path README = Path.of("README.md");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileOfTheProject(Page page) {
        assertThat(page.links().stream().filter(link -> !link.contains(":"))).allSatisfy(link -> {
            assertThat(page.target(link).startsWith("..")).isFalse();
            assertThat(Path.of("..").resolve(page.target(link))).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAnchorIsAHeading(Page page) {
        var anchored = page.links().stream()
                .filter(link -> link.contains("#") && !link.contains(":"))
                .toList();

        assertThat(anchored)
                .allSatisfy(link ->
                        assertThat(Page.of(page.target(link)).anchors()).contains(link.replaceFirst(".*#", "")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("a link out of the project is encrypted")
    void linksOut(Page page) {
        assertThat(page.links().stream().filter(link -> link.contains(":")))
                .allMatch(link -> link.startsWith("https://"));
    }

    @Test
    @DisplayName("from the README one comes to every page")
    void everyPageIsReachable() {
        var byFile = byFile();
        var reached = new TreeSet<Path>();
        var open = new ArrayDeque<>(List.of(README));
        while (!open.isEmpty()) {
            var file = open.remove();
            if (byFile.containsKey(file) && reached.add(file)) {
                open.addAll(byFile.get(file).pages());
            }
        }

        assertThat(reached).containsExactlyElementsOf(new TreeSet<>(byFile.keySet()));
    }

    @Test
    @DisplayName("the README lists every page, and the picture is on one")
    void theReadmeListsEveryPage() {
        var byFile = byFile();

        assertThat(Page.of(README).pages())
                .containsAll(byFile.keySet().stream()
                        .filter(file -> !file.equals(README))
                        .toList());
        assertThat(byFile.values()).anyMatch(page -> page.links().contains("pipeline.svg"));
        assertThat(Files.exists(Path.of("../docs/pipeline.svg"))).isTrue();
    }

    private static Map<Path, Page> byFile() {
        var pages = new LinkedHashMap<Path, Page>();
        pages().forEach(page -> pages.put(page.file(), page));
        assertThat(pages).hasSizeGreaterThan(10);
        return pages;
    }
}
