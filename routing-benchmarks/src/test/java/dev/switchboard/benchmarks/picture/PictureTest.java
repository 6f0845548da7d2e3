package dev.switchboard.benchmarks.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureIsWellFormedAndEscaped() throws Exception {
        var file = folder.resolve("growth.svg");
        var curve = new Curve("a < b", List.of(new Curve.Point(10, 1), new Curve.Point(1_000, 2)));

        Picture.write(
                file, "Growth & more", Axis.logarithmic("phrases", 10, 1_000), Axis.linear("µs", 2), List.of(curve));

        var text = Files.readString(file);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(text).contains("Growth &amp; more", "a &lt; b", "1000");
    }

    @Test
    void figuresStandWhereTheyBelong() {
        assertThat(Axis.linear("x", 7).place(7)).isEqualTo(1);
        assertThat(Axis.linear("x", 0.25).most()).isEqualTo(0.25);
        assertThat(Axis.logarithmic("x", 10, 1_000).place(100)).isEqualTo(0.5);
    }
}
