package dev.switchboard.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.base.ParserBase;
import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Parses a JSON text into located values. Anything that is not JSON, and any text beyond the limits, is one problem. */
final class JsonTree {
    /** Levels of objects and lists within each other; a policy needs seven. */
    static final int MOST_LEVELS = 32;
    /** Characters of a document: a map of ten million users fits. */
    static final int MOST_CHARACTERS = 500_000_000;
    /** Characters of a number or of a field's name. */
    static final int MOST_WORD = 1_000;

    // A long text is refused where it belongs, beside other problems, so here only the document bounds it. Names are
    // not
    // kept in a table that all parsers share: hostile names could fill it.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS + 1)
                    .maxNameLength(MOST_WORD)
                    .maxNumberLength(MOST_WORD)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Tells line and column without making an object of them. */
    private final ParserBase parser;

    private final NotJson notJson;

    private JsonTree(ParserBase parser, NotJson notJson) {
        this.parser = parser;
        this.notJson = notJson;
    }

    /**
     * The value that the whole text is. A byte order mark at its start is skipped.
     *
     * @param source the name for places
     * @throws InvalidInputException with {@code NOT_JSON}, or with {@code TOO_LONG} or {@code INVALID_VALUE} beyond a limit
     */
    static JsonValue parse(@Nullable String source, String text) {
        return parse(source, text, MOST_CHARACTERS);
    }

    /** The same with another limit. */
    static JsonValue parse(@Nullable String source, String document, int mostCharacters) {
        if (document.length() > mostCharacters) {
            throw NotJson.tooLong(source, document.length() + " characters", mostCharacters);
        }
        var text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        var notJson = new NotJson(source, text);
        try (var parser = (ParserBase) FACTORY.createParser(text)) {
            var tree = new JsonTree(parser, notJson);
            var value = tree.document();
            tree.requireEnd();
            return value;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonValue document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw notJson.empty();
            }
            return value(null, 0, 1);
        } catch (JacksonException broken) {
            throw notJson.because(broken, parser.currentLocation());
        }
    }

    private void requireEnd() throws IOException {
        try {
            if (parser.nextToken() != null) {
                throw notJson.trailing(parser.currentTokenLocation());
            }
        } catch (JacksonException notEvenJson) {
            throw notJson.trailing(NotJson.location(notEvenJson, parser.currentLocation()));
        }
    }

    private JsonValue value(@Nullable JsonValue parent, int index, int level) throws IOException {
        int line = parser.getTokenLineNr();
        int column = parser.getTokenColumnNr() - 1; // from 1; Jackson counts one too many here
        if (level > MOST_LEVELS) {
            throw notJson.tooDeep(parser.currentTokenLocation());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> filled(new JsonObject(parent, index, line, column), level);
            case START_ARRAY -> filled(new JsonArray(parent, index, line, column), level);
            default -> new JsonScalar(parent, index, line, column, kind(parser.currentToken()), parser.getText());
        };
    }

    private JsonObject filled(JsonObject object, int level) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var at = parser.currentTokenLocation();
            var name = parser.currentName();
            parser.nextToken();
            var value = value(object, object.size(), level + 1);
            object.add(new JsonObject.Member(name, at.getLineNr(), at.getColumnNr(), value));
        }
        return object;
    }

    private JsonArray filled(JsonArray array, int level) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(array, array.size(), level + 1));
        }
        return array;
    }

    private static JsonScalar.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> JsonScalar.Kind.TEXT;
            case VALUE_TRUE, VALUE_FALSE -> JsonScalar.Kind.BOOLEAN;
            case VALUE_NULL -> JsonScalar.Kind.NULL;
            default -> JsonScalar.Kind.NUMBER;
        };
    }
}
