package dev.switchboard.lint;

import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Require;
import dev.switchboard.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knowledge that is never used. */
final class KnowledgeLint {
    private final Findings findings;
    private final HumanTopics topics;
    private final Map<Set<String>, Question> firsts = new HashMap<>();

    private KnowledgeLint(Persona persona, Findings findings) {
        this.findings = findings;
        this.topics = HumanTopics.of(persona);
    }

    static void check(Persona persona, Findings findings) {
        var lint = new KnowledgeLint(persona, findings);
        for (int i = 0; i < persona.knowledge().size(); i++) {
            lint.check(i, persona.knowledge().get(i).questions());
        }
    }

    private void check(int entry, List<String> questions) {
        for (int i = 0; i < questions.size(); i++) {
            check(new Question(entry, i, questions.get(i)));
        }
    }

    private void check(Question question) {
        var words = Tokens.of(question.text);
        var content = Content.of(words);
        if (content.isEmpty()) {
            findings.add(
                    FindingCode.NO_CONTENT_WORDS,
                    question.pointer(),
                    question + " has no word that says what it is about",
                    "Add such a word, or remove the question");
        } else {
            checkTwin(question, content);
        }
        topics.in(words)
                .ifPresent(reason -> findings.add(
                        FindingCode.ANSWER_NEVER_GIVEN,
                        question.pointer(),
                        question + " is about " + Require.quote(reason) + ", which always goes to a human",
                        "Remove the question, or let the persona answer on this topic"));
    }

    private void checkTwin(Question question, Set<String> content) {
        var first = firsts.putIfAbsent(content, question);
        if (first != null && first.entry != question.entry) {
            findings.add(
                    FindingCode.SAME_QUESTION,
                    question.pointer(),
                    question + " has the same content words as " + first + " of /knowledge/" + first.entry,
                    "Remove one of the two, or add a word that tells them apart");
        }
    }

    /** A question, and where it is. */
    private record Question(int entry, int index, String text) {

        String pointer() {
            return "/knowledge/" + entry + "/questions/" + index;
        }

        @Override
        public String toString() {
            return "the question " + Require.quote(text);
        }
    }
}
