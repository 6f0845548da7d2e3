package dev.switchboard.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Markup as a parser sees it that forgives nothing. */
final class Parsed {
    private final Element root;

    private Parsed(Element root) {
        this.root = root;
    }

    static Parsed of(String markup) {
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(null);
            return new Parsed(
                    parser.parse(new InputSource(new StringReader(markup))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new AssertionError("no markup: " + wrong.getMessage(), wrong);
        }
    }

    Element root() {
        return root;
    }

    /** The texts of all elements of this name, with one space for any white space. */
    List<String> texts(String element) {
        return all(element).stream()
                .map(one -> one.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The texts of all elements of this name and class. */
    List<String> texts(String element, String style) {
        return all(element).stream()
                .filter(one -> List.of(one.getAttribute("class").split(" ")).contains(style))
                .map(one -> one.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** All elements of this name, in their order; an asterisk for all there are. */
    List<Element> all(String element) {
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
