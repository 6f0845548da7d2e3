package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What schema and reader have to agree on. */
final class SchemaAgreement {
    /** What is wrong with the form of a document, so that a schema can tell. */
    private static final Set<ProblemCode> FORM = Set.of(
            PolicyProblem.UNKNOWN_FIELD,
            PolicyProblem.MISSING_FIELD,
            PolicyProblem.WRONG_TYPE,
            PolicyProblem.INVALID_VALUE,
            PolicyProblem.BLANK,
            PolicyProblem.TOO_LONG,
            PolicyProblem.OWNER_REQUIRED,
            PolicyProblem.SPECIALIST_EMAIL_REQUIRED,
            PolicyProblem.EXPERTISE_NAME_REQUIRED,
            PolicyProblem.TOO_MANY_REASONS,
            PolicyProblem.RESERVED_TAG);

    private SchemaAgreement() {}

    /** What is wrong with the document when it is read; nothing if it is read. */
    static List<Problem> problems(JsonNode document) {
        try {
            PolicyJson.read(document.toString());
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems();
        }
    }

    /** What the schema refuses, the reader refuses; what has the wrong form for the reader, has it for the schema. */
    static void check(Mutation mutation, JsonNode document) {
        var problems = problems(document);

        if (problems.isEmpty()) {
            assertThat(PublishedSchema.accepts(document))
                    .as(() -> "of what the reader accepts the schema says " + PublishedSchema.complaints(document))
                    .isTrue();
        } else if (mutation.isSeenBySchema() && problems.stream().anyMatch(SchemaAgreement::isOfForm)) {
            assertThat(PublishedSchema.accepts(document))
                    .as("whether the schema accepts a document with %s", problems)
                    .isFalse();
        }
    }

    /** What a language, a day or a time zone is, and who has a substitute already, a schema does not know. */
    private static boolean isOfForm(Problem problem) {
        var isOfContent = problem.code() == PolicyProblem.INVALID_VALUE
                && problem.place()
                        .pointer()
                        .matches(".*/languages/.*|.*/hours/zone|/calendars/.*|.*/absence/substitutes/\\d+");
        return FORM.contains(problem.code()) && !isOfContent;
    }
}
