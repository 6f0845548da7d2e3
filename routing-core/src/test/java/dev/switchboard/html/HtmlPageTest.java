package dev.switchboard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
    private static final String PAGE =
            HtmlPage.of("Title", Html.element("p", "Hello")).markup();
    /** What the guidelines for accessible content (WCAG 2, level AA) want of small text. */
    private static final double ENOUGH = 4.5;

    @Test
    void aPageSaysItsLanguageAndIsMadeForPhonesAndForLightAndDark() {
        assertThat(PAGE)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />")
                .contains("content=\"width=device-width, initial-scale=1\"")
                .contains("@media (prefers-color-scheme: dark)", "@media print", "@media (forced-colors: active)")
                .contains("<main class=\"switchboard\"><p>Hello</p></main>");
    }

    @Test
    void aPageForbidsItselfToRunOrLoadAnythingAndDoesNotTry() {
        assertThat(PAGE)
                .contains(
                        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain("<script", "url(", "@import", "http:", "https:", "//", "src=", "href=");
    }

    @Test
    void theStylesForHostsConcernNothingButPiecesOfThisPackage() {
        var rules = HtmlPage.styles().replaceAll("@media[^{]*\\{", "").lines().filter(line -> line.contains("{"));

        assertThat(rules).allSatisfy(rule -> {
            for (var selector : rule.substring(0, rule.indexOf('{')).split(",", -1)) {
                assertThat(selector.strip()).startsWith(".switchboard");
            }
        });
        assertThat(HtmlPage.styles()).doesNotContain("<", "url(", "@import");
    }

    static Stream<List<String>> schemes() {
        var light = colours(HtmlPage.styles().split("@media", 2)[0]);
        var dark = colours(HtmlPage.styles().split("@media", 3)[1]);
        return Stream.of(light, dark);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void textStandsOutFromItsGroundInBothSchemes(List<String> scheme) {
        var colours = String.join(";", scheme);

        for (var pair : List.of(
                "ink paper",
                "ink page",
                "ink good-paper",
                "ink bad-paper",
                "soft paper",
                "soft page",
                "note paper",
                "note note-paper",
                "good good-paper",
                "bad bad-paper",
                "soft good-paper")) {
            var names = pair.split(" ", -1);
            assertThat(contrast(colour(names[0], colours), colour(names[1], colours)))
                    .as(pair)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    /** Name and value of each colour; the ground of our own page is that of its scheme. */
    private static List<String> colours(String css) {
        var found = new ArrayList<String>();
        var colour = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})").matcher(css);
        while (colour.find()) {
            found.add(colour.group(1) + "=" + colour.group(2));
        }
        found.add("page=" + (css.contains("dark") ? "#14171c" : "#f6f7f9"));
        return found;
    }

    private static String colour(String name, String colours) {
        var found = Pattern.compile("(?:^|;)" + name + "=#([0-9a-f]{6})").matcher(colours);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
                    return weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
                })
                .sum();
    }
}
