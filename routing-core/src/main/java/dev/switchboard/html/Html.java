package dev.switchboard.html;

import java.util.List;

/**
 * A piece of a page, correct by construction: whatever texts and values it is made of, they are shown as they are and never become
 * markup. Its markup is HTML and, with an element around it, XML too. Immutable.
 */
public sealed interface Html permits Text, Group, Element {

    /** Adds the markup. */
    void writeTo(StringBuilder out);

    /** The text; characters that no page may hold, such as controls, become U+FFFD. */
    static Html text(String text) {
        return new Text(text);
    }

    /** The pieces one after the other. */
    static Html all(Html... pieces) {
        return new Group(List.of(pieces));
    }

    /** The pieces one after the other. */
    static Html all(List<? extends Html> pieces) {
        return new Group(List.<Html>copyOf(pieces));
    }

    /** Nothing. */
    static Html none() {
        return new Group(List.of());
    }

    /** An element around the pieces; see {@link Element} for which there are. */
    static Element element(String name, Html... pieces) {
        return new Element(name, List.of(pieces));
    }

    /** An element around the pieces. */
    static Element element(String name, List<? extends Html> pieces) {
        return new Element(name, List.<Html>copyOf(pieces));
    }

    /** An element around a text. */
    static Element element(String name, String text) {
        return element(name, text(text));
    }

    /** The markup. */
    default String markup() {
        var out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
