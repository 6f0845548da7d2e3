package dev.switchboard.examples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page as a browser reads it, and what the rules of HTML have against it. */
final class Html5 implements ErrorHandler {
    private final List<String> complaints = new ArrayList<>();
    private final Document document;

    private Html5(String markup) {
        var parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        parser.setErrorHandler(this);
        parser.setReportingDoctype(true);
        try {
            document = parser.parse(new InputSource(new StringReader(markup)));
        } catch (SAXException | IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Html5 of(String markup) {
        return new Html5(markup);
    }

    List<String> complaints() {
        return complaints;
    }

    /** The texts of all elements of this name, with one space for any white space. */
    List<String> texts(String element) {
        var found = new ArrayList<String>();
        var nodes = document.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent().replaceAll("\\s+", " ").strip());
        }
        return found;
    }

    @Override
    public void warning(SAXParseException complaint) {
        complaints.add(complaint.getMessage());
    }

    @Override
    public void error(SAXParseException complaint) {
        complaints.add(complaint.getMessage());
    }

    @Override
    public void fatalError(SAXParseException complaint) {
        complaints.add(complaint.getMessage());
    }
}
