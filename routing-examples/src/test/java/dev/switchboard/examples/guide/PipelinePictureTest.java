package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The picture of the pipeline")
class PipelinePictureTest {
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "rect", "text", "path");

    private Document picture;

    @BeforeEach
    void read() throws Exception {
        picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("../docs/pipeline.svg").toFile());
    }

    private List<Element> all(String name) {
        var found = picture.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The codes that stand left of this place, from the top. */
    private List<String> codes(boolean isLeft) {
        return all("text").stream()
                .filter(text -> text.getAttribute("class").equals("code"))
                .filter(text -> Double.parseDouble(text.getAttribute("x")) < 500 == isLeft)
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void hasTheStagesInTheirOrder() {
        assertThat(codes(true))
                .isEqualTo(Arrays.stream(Stage.values()).map(Stage::name).toList());
    }

    @Test
    void hasEveryOutcomeAndNoOther() {
        var outcomes = Arrays.stream(Outcome.values()).map(Outcome::name).toList();

        assertThat(new TreeSet<>(codes(false))).isEqualTo(new TreeSet<>(outcomes));
    }

    @Test
    @DisplayName("can be read by everybody, on any background")
    void isAccessible() {
        assertThat(all("title")).hasSize(1);
        assertThat(all("desc")).hasSize(1);
        assertThat(picture.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(all("rect").get(0).getAttribute("width"))
                .isEqualTo(picture.getDocumentElement().getAttribute("width"));
    }

    @Test
    @DisplayName("runs nothing and loads nothing")
    void isOnlyAPicture() {
        assertThat(all("*")).extracting(Element::getTagName).isSubsetOf(ELEMENTS);
        assertThat(all("style").get(0).getTextContent()).doesNotContain("url(", "@");
    }
}
