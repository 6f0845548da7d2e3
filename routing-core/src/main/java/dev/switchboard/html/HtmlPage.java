package dev.switchboard.html;

import static java.util.Objects.requireNonNull;

/**
 * A whole page: one file that a browser shows without loading anything else, light or dark as the reader likes it, on a phone and on
 * paper. A policy in its head forbids it to run or load anything. Immutable.
 */
public final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <title>""";

    private final String title;
    private final Html content;

    private HtmlPage(String title, Html content) {
        this.title = requireNonNull(title, "title");
        this.content = content;
    }

    /** A page of these pieces. */
    public static HtmlPage of(String title, Html... pieces) {
        return new HtmlPage(title, Html.all(pieces));
    }

    /** The rules of CSS for all pieces of this package; they concern nothing outside of an element of class {@code switchboard}. */
    public static String styles() {
        return Styles.TEXT;
    }

    /** The page, to be written in UTF-8. */
    public String markup() {
        var out = new StringBuilder(HEAD);
        Escaping.text(title, out);
        out.append("</title>\n<style>\n")
                .append(Styles.PAGE)
                .append(Styles.TEXT)
                .append("</style>\n</head>\n<body>\n");
        Html.element("main", content).with("class", "switchboard").writeTo(out);
        return out.append("\n</body>\n</html>\n").toString();
    }

    @Override
    public String toString() {
        return "page \"" + title + '"';
    }
}
