package dev.switchboard.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a text could not be read as JSON, and what to do about it. */
final class NotJson {
    private static final Map<Character, String> REMEDIES = Map.of(
            '\'', "put texts and names in double quotes",
            '“', "put texts and names in straight double quotes",
            '/', "remove the comment",
            '#', "remove the comment");

    private final @Nullable String source;
    private final String text;

    NotJson(@Nullable String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** For a document that is not even looked at. */
    static InvalidInputException tooLong(@Nullable String source, String size, int most) {
        return new InvalidInputException(
                PolicyProblem.TOO_LONG,
                new Place(source, "", 1, 1),
                "the document has " + size + "; at most " + most + " are read");
    }

    /** Where the parser saw the mistake, or else how far it came. */
    static JsonLocation location(JacksonException broken, JsonLocation reached) {
        return broken.getLocation() == null ? reached : broken.getLocation();
    }

    InvalidInputException empty() {
        return problem(
                PolicyProblem.NOT_JSON,
                1,
                1,
                "the document is empty; it should be an object such as {\"personas\": […]}");
    }

    InvalidInputException trailing(JsonLocation at) {
        return problem(PolicyProblem.NOT_JSON, at, "something follows after the end of the document; remove it");
    }

    InvalidInputException tooDeep(JsonLocation at) {
        return problem(
                PolicyProblem.INVALID_VALUE,
                at,
                "objects and lists are nested more than " + JsonTree.MOST_LEVELS
                        + " levels deep here; a policy needs seven");
    }

    InvalidInputException because(JacksonException broken, JsonLocation reached) {
        if (broken instanceof StreamConstraintsException) {
            return problem(
                    PolicyProblem.TOO_LONG,
                    reached,
                    "a number or a field's name has more than " + JsonTree.MOST_WORD + " characters; shorten it");
        }
        if (endsTooEarly(broken)) {
            return problem(
                    PolicyProblem.NOT_JSON,
                    reached,
                    "the document ends too early; close every quote, bracket and brace, or get all of it");
        }
        var at = location(broken, reached);
        return problem(
                PolicyProblem.NOT_JSON,
                at,
                "this is not JSON: " + ParserTalk.ofText(broken.getOriginalMessage()) + remedy(broken, at));
    }

    /** The parser has a type of its own for some of these cases only. */
    private static boolean endsTooEarly(JacksonException broken) {
        return broken instanceof JsonEOFException || broken.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private String remedy(JacksonException broken, JsonLocation at) {
        var found = remedy(at);
        return found.isEmpty() ? remedy(broken.getOriginalMessage()) : found;
    }

    private static String remedy(String said) {
        if (said.startsWith("Unrecognized token")) {
            return "; put texts in double quotes, and write true, false and null in small letters";
        }
        if (said.contains("CTRL-CHAR")) {
            return "; write a line end inside a text as \\n, a tab as \\t, and remove what cannot be seen";
        }
        if (said.contains("was expecting a colon")) {
            return "; put a colon between a name and its value";
        }
        return said.contains("was expecting comma")
                ? "; put a comma before it, or write a quote inside a text as \\\""
                : "";
    }

    private String remedy(JsonLocation at) {
        int offset = (int) at.getCharOffset();
        if (offset < 0 || offset >= text.length()) {
            return "";
        }
        var found = text.charAt(offset);
        if (found == '}' || found == ']') {
            return text.substring(0, offset).stripTrailing().endsWith(",") ? "; remove the comma before it" : "";
        }
        var remedy = REMEDIES.get(found);
        return remedy == null ? "" : "; " + remedy;
    }

    private InvalidInputException problem(PolicyProblem code, JsonLocation at, String message) {
        return problem(code, at.getLineNr(), at.getColumnNr(), message);
    }

    private InvalidInputException problem(PolicyProblem code, int line, int column, String message) {
        return new InvalidInputException(code, new Place(source, "", line, column), message);
    }
}
