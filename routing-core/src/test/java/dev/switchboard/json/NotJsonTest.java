package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotJsonTest {

    static Stream<Arguments> brokenDocuments() {
        return Stream.of(
                Arguments.of("", "NOT_JSON  1:1"),
                Arguments.of(" \n ", "NOT_JSON  1:1"),
                Arguments.of("\ufeff", "NOT_JSON  1:1"),
                Arguments.of("{\"personas\": [1,\n 2", "NOT_JSON  2:3"),
                Arguments.of("\"abc", "NOT_JSON  1:5"),
                Arguments.of("{} {}", "NOT_JSON  1:4"),
                Arguments.of("{}\n]", "NOT_JSON  2:1"),
                Arguments.of("{\"personas\": [],}", "NOT_JSON  1:17"),
                Arguments.of("[1\n}", "NOT_JSON  2:1"),
                Arguments.of("{\"a\" 1}", "NOT_JSON  1:6"),
                Arguments.of("{}\n nul", "NOT_JSON  2:2"),
                Arguments.of("{}\n" + "1".repeat(2_000), "NOT_JSON  2:2001"),
                Arguments.of("[1 2]", "NOT_JSON  1:4"),
                Arguments.of("[01]", "NOT_JSON  1:3"),
                Arguments.of("[NaN]", "NOT_JSON  1:5"),
                Arguments.of("nul", "NOT_JSON  1:1"),
                Arguments.of("{'a': 1}", "NOT_JSON  1:2"),
                Arguments.of("// policy\n{}", "NOT_JSON  1:1"),
                Arguments.of("{\"a\": \"x\u0000\"}", "NOT_JSON  1:9"),
                Arguments.of("{\"a\": \"\\q\"}", "NOT_JSON  1:9"),
                Arguments.of("\ud800", "NOT_JSON  1:1"),
                Arguments.of("PERSONA,EMAIL\nHR,a@x", "NOT_JSON  1:1"));
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void saysWhereTheJsonIsBroken(String json, String expected) {
        assertThat(Documents.places(json)).containsExactly(expected);
    }

    static Stream<Arguments> mistakesOfPeople() {
        return Stream.of(
                Arguments.of("", "the document is empty; it should be an object such as {\"personas\": […]}"),
                Arguments.of("{} x", "something follows after the end of the document; remove it"),
                Arguments.of("{} []", "something follows after the end of the document; remove it"),
                Arguments.of(
                        "[\"", "the document ends too early; close every quote, bracket and brace, or get all of it"),
                Arguments.of(
                        "{\"personas\": [{\"id\": \"HR\",",
                        "the document ends too early; close every quote, bracket and brace, or get all of it"),
                Arguments.of("\ufeff{\"a\": [1 , ]}", "remove the comma before it"),
                Arguments.of("{\"a\": 1,}", "remove the comma before it"),
                Arguments.of("{\"a\": 'x'}", "put texts and names in double quotes"),
                Arguments.of("{“a”: 1}", "put texts and names in straight double quotes"),
                Arguments.of("{} // end", "something follows after the end of the document; remove it"),
                Arguments.of("[1, // one\n]", "remove the comment"),
                Arguments.of("# policy\n{}", "remove the comment"),
                Arguments.of(
                        "{\"a\": True}",
                        "Unrecognized token 'True'; put texts in double quotes, and write true, false and null in small letters"),
                Arguments.of(
                        "[\"one\ntwo\"]",
                        "Illegal unquoted character; write a line end inside a text as \\n, a tab as \\t, and remove what cannot be seen"),
                Arguments.of("[yes]", "put texts in double quotes, and write true, false and null in small letters"),
                Arguments.of("{\"a\" 1}", "put a colon between a name and its value"),
                Arguments.of("{\"a\": 1 \"b\": 2}", "put a comma before it, or write a quote inside a text as \\\""),
                Arguments.of("[\"an \"old\" one\"]", "put a comma before it, or write a quote inside a text as \\\""));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfPeople")
    void saysWhatToDoAboutIt(String json, String remedy) {
        assertThat(Documents.problems(json))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith(remedy));
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void doesNotSpeakOfTheParser(String json, String place) {
        assertThat(Documents.problems(json))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .doesNotContain("Source", "Feature", "Jackson", "parser", "code", "CTRL", "JSON String")
                        .matches("[^\\p{Cntrl}\\p{Cf}\\p{Cs}]+"));
    }

    @Test
    void doesNotBlameACommaThatIsNotThere() {
        assertThat(Documents.problems("{\"a\": ]}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).doesNotContain("comma"));
    }
}
