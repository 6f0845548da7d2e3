package dev.switchboard.lint;

import dev.switchboard.classify.SelfTest;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Labels and phrases that match no question, almost every question, or the questions of another reason. */
final class ReasonLint {
    private final Findings findings;
    private final Map<String, Wording> firsts = new LinkedHashMap<>();
    /** Of which something was said already. */
    private final Set<Wording> suspicious = new HashSet<>();

    private ReasonLint(Findings findings) {
        this.findings = findings;
    }

    static void check(Persona persona, Findings findings) {
        var lint = new ReasonLint(findings);
        var reasons = persona.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            lint.check(reasons.get(i), "/reasons/" + i);
        }
        lint.checkReading(SelfTest.of(reasons, persona.caution()));
    }

    private void check(ContactReason reason, String pointer) {
        if (!isPicture(reason)) {
            check(new Wording(reason.label(), "label", reason.label(), pointer));
        }
        for (int i = 0; i < reason.phrases().size(); i++) {
            check(new Wording(reason.label(), "phrase", reason.phrases().get(i), pointer + "/phrases/" + i));
        }
        for (int i = 0; i < reason.examples().size(); i++) {
            var example = reason.examples().get(i);
            if (hasWords(example)) {
                checkShared(
                        FindingCode.SHARED_EXAMPLE,
                        new Wording(reason.label(), "example", example, pointer + "/examples/" + i),
                        Tokens.of(example).toString());
            }
        }
    }

    /** What is found suspicious for another cause is not said again. */
    private void checkReading(SelfTest selfTest) {
        var pointers = new HashMap<String, Wording>();
        firsts.values().forEach(wording -> pointers.putIfAbsent(wording.key(), wording));
        for (var misreading : selfTest.misreadings()) {
            var wording = pointers.get(misreading.label() + "\n" + misreading.text());
            if (wording != null && hasWords(wording.text) && !suspicious.contains(wording)) {
                findings.add(
                        FindingCode.MISREAD,
                        wording.pointer,
                        wording
                                + misreading
                                        .takenFor()
                                        .map(other -> " is taken for " + Require.quote(other))
                                        .orElse(" is not recognised"),
                        "Say it in words that no other reason has, or add examples");
            }
        }
    }

    /** Whether the label has no words, but the reason has others to be recognised by. */
    private static boolean isPicture(ContactReason reason) {
        return !hasWords(reason.label())
                && Stream.concat(reason.phrases().stream(), reason.examples().stream())
                        .anyMatch(ReasonLint::hasWords);
    }

    private static boolean hasWords(String text) {
        return Tokens.of(text).count() > 0;
    }

    private void check(Wording wording) {
        var words = Tokens.of(wording.text);
        if (words.count() == 0) {
            findings.add(
                    FindingCode.NO_WORDS,
                    wording.pointer,
                    wording + " has neither a letter nor a digit",
                    "Write it in words, or remove it");
            return;
        }
        if (Content.of(words).isEmpty()) {
            suspicious.add(wording);
            findings.add(
                    FindingCode.FUNCTION_WORDS_ONLY,
                    wording.pointer,
                    wording + " has no word that says what it is about",
                    "Add such a word");
        }
        checkShared(FindingCode.SHARED_PHRASE, wording, words.toString());
    }

    private void checkShared(FindingCode code, Wording wording, String words) {
        var first = firsts.putIfAbsent(words, wording);
        if (first != null && !first.reason.equals(wording.reason)) {
            suspicious.add(first);
            findings.add(code, wording.pointer, wording + " has the same words as " + first, "Remove one of the two");
        }
    }

    /** A label or phrase, and whose it is. */
    private record Wording(String reason, String role, String text, String pointer) {

        String key() {
            return reason + "\n" + text;
        }

        @Override
        public String toString() {
            var named = "the " + role + " " + Require.quote(text);
            return reason.equals(text) ? named : named + " of " + Require.quote(reason);
        }
    }
}
