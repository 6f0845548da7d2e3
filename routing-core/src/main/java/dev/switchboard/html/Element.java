package dev.switchboard.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * An element with its attributes and what is in it. There are those elements and attributes that a page which is only read needs: no
 * script, no style, no form, nothing that loads or leads elsewhere; a link leads to a place in the same page. Immutable.
 */
public final class Element implements Html {
    private final String name;
    private final List<Attribute> attributes;
    private final List<Html> pieces;

    private Element(String name, List<Attribute> attributes, List<Html> pieces) {
        this.name = name;
        this.attributes = attributes;
        this.pieces = pieces;
    }

    /** Without attributes. */
    Element(String name, List<Html> pieces) {
        this(Vocabulary.element(name), List.of(), pieces);
    }

    /**
     * The same with an attribute, in place of one of that name if there is one.
     *
     * @throws IllegalArgumentException if pages do not need such an attribute, or a link leads out of the page
     */
    public Element with(String attribute, String value) {
        var added = new Attribute(attribute, value);
        var all = new ArrayList<>(attributes);
        all.removeIf(one -> one.name.equals(attribute));
        all.add(added);
        return new Element(name, List.copyOf(all), pieces);
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach(attribute -> attribute.writeTo(out));
        out.append('>');
        pieces.forEach(piece -> piece.writeTo(out));
        out.append("</").append(name).append('>');
    }

    @Override
    public String toString() {
        return markup();
    }

    /** A name and a value. */
    private record Attribute(String name, String value) {

        Attribute {
            Vocabulary.attribute(name, requireNonNull(value, "value"));
        }

        void writeTo(StringBuilder out) {
            out.append(' ').append(name).append("=\"");
            Escaping.attribute(value, out);
            out.append('"');
        }
    }
}
