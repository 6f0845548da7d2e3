package dev.switchboard.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void elementsAndTextsAreWrittenInTheirOrder() {
        var list = Html.element("ul", Html.element("li", "a < b"), Html.element("li", Html.none(), Html.text("c")))
                .with("class", "one");

        assertThat(list.markup()).isEqualTo("<ul class=\"one\"><li>a &lt; b</li><li>c</li></ul>");
    }

    @Test
    void anAttributeReplacesTheOneOfItsName() {
        assertThat(Html.element("p").with("class", "a").with("class", "b").markup())
                .isEqualTo("<p class=\"b\"></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "form", "SCRIPT", "p onclick=x", "", "link", "base"})
    void whatCouldRunLoadOrSendIsNoElement(String name) {
        assertThatThrownBy(() -> Html.element(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "src", "srcdoc", "class x", "", "HREF"})
    void whatCouldRunOrLoadIsNoAttribute(String name) {
        var paragraph = Html.element("p");

        assertThatThrownBy(() -> paragraph.with(name, "#x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//elsewhere.example", "page.html", "", " #x"})
    void aLinkLeadsToAPlaceInThePage(String target) {
        var link = Html.element("a", "x");

        assertThatThrownBy(() -> link.with("href", target)).hasMessageContaining("in the same page");
        assertThat(link.with("href", "#findings").markup()).isEqualTo("<a href=\"#findings\">x</a>");
    }

    @Test
    void aBarIsAsLongAsItsShareAndNeverLongerThanAll() {
        assertThat(Bar.of(0.25).markup()).contains("width=\"25.0\"");
        assertThat(Bar.of(7).markup()).contains("width=\"100.0\"");
        assertThat(Bar.of(-1).markup()).contains("width=\"0.0\"");
        assertThat(Bar.of(Double.NaN).markup()).contains("width=\"0.0\"");
    }
}
