package dev.switchboard.html;

import java.util.Set;

/** The elements and attributes that there are. None of them runs, loads or sends anything. */
final class Vocabulary {
    private static final Set<String> ELEMENTS = Set.of(
            "main header footer nav section article h1 h2 h3 h4 h5 h6 p div span ol ul li dl dt dd table caption thead tbody tr th td details summary code bdi strong em small a svg rect"
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "class id href lang dir role scope open hidden tabindex aria-hidden aria-label aria-labelledby viewBox preserveAspectRatio width height focusable"
                    .split(" "));

    private Vocabulary() {}

    /** The name, if it is that of an element. */
    static String element(String name) {
        if (!ELEMENTS.contains(name)) {
            throw new IllegalArgumentException("there is no element \"" + name + "\" in these pages");
        }
        return name;
    }

    /** Refuses what is no attribute, and a link out of the page. */
    static void attribute(String name, String value) {
        if (!ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("there is no attribute \"" + name + "\" in these pages");
        }
        if (name.equals("href") && !value.startsWith("#")) {
            throw new IllegalArgumentException("a link leads to a place in the same page, such as \"#findings\"");
        }
    }
}
