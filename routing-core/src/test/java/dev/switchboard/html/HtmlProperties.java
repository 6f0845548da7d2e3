package dev.switchboard.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlProperties {
    private static final String REPLACED =
            "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\p{Cs}]|[\\x{fffe}\\x{ffff}\\x{1fffe}\\x{1ffff}\\x{10fffe}\\x{10ffff}]";

    @Property
    void aTextIsReadBackAndMakesNoMarkup(@ForAll("texts") String text) {
        var parsed = Parsed.of(Html.element("p", text).markup());

        assertThat(parsed.root().getTextContent()).isEqualTo(shown(text));
        assertThat(parsed.all("*")).isEmpty();
    }

    @Property
    void anAttributeIsReadBackAndMakesNoMarkup(@ForAll("texts") String text) {
        var parsed =
                Parsed.of(Html.element("p", "within").with("aria-label", text).markup());

        assertThat(parsed.root().getAttribute("aria-label")).isEqualTo(shown(text));
        assertThat(parsed.root().getAttributes().getLength()).isEqualTo(1);
        assertThat(parsed.root().getTextContent()).isEqualTo("within");
    }

    @Property
    void aTitleIsReadBackAndMakesNoMarkup(@ForAll("texts") String text) {
        var parsed = Parsed.of(HtmlPage.of(text).markup());

        assertThat(parsed.all("title").get(0).getTextContent()).isEqualTo(shown(text));
        assertThat(parsed.all("*"))
                .extracting(org.w3c.dom.Element::getTagName)
                .containsExactly("head", "meta", "meta", "meta", "meta", "title", "style", "body", "main");
    }

    /** Any text at all, and pieces that would be markup if they were not made harmless. */
    @Provide
    Arbitrary<String> texts() {
        var dangerous = Arbitraries.of(
                "<",
                ">",
                "&",
                "\"",
                "'",
                "</p>",
                "<script>",
                "<!--",
                "-->",
                "]]>",
                "&lt;",
                "&#60;",
                "\n",
                "\t",
                "\r",
                "\0",
                "\uD800",
                "</title>",
                "</style>",
                " onload=\"x\"",
                "\uFFFE",
                "\uD83F\uDFFF");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(5), dangerous)
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static String shown(String text) {
        return text.replaceAll(REPLACED, "\uFFFD");
    }
}
