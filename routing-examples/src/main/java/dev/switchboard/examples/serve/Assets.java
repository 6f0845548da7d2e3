package dev.switchboard.examples.serve;

import dev.switchboard.html.HtmlPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the page, which come with the program. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("/(rooms/)?[a-z-]+\\.(html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private Assets() {}

    static Optional<Document> find(String path) {
        var file = path.equals("/") ? "/index.html" : path;
        if (file.equals("/decision.css")) {
            return Optional.of(new Document(type(file), HtmlPage.styles()));
        }
        return NAME.matcher(file).matches() ? read(file) : Optional.empty();
    }

    private static Optional<Document> read(String file) {
        try (var in = Assets.class.getResourceAsStream("/console" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Document(type(file), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
