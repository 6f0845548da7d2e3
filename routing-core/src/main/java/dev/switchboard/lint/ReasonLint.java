package dev.switchboard.lint;

import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Labels and phrases that match no question, almost every question, or the questions of another reason. */
final class ReasonLint {
    private final Findings findings;
    private final Map<String, Wording> firsts = new HashMap<>();

    private ReasonLint(Findings findings) {
        this.findings = findings;
    }

    static void check(List<ContactReason> reasons, Findings findings) {
        var lint = new ReasonLint(findings);
        for (int i = 0; i < reasons.size(); i++) {
            lint.check(reasons.get(i), "/reasons/" + i);
        }
    }

    private void check(ContactReason reason, String pointer) {
        if (!isPicture(reason)) {
            check(new Wording(reason.label(), "label", reason.label(), pointer));
        }
        for (int i = 0; i < reason.phrases().size(); i++) {
            check(new Wording(reason.label(), "phrase", reason.phrases().get(i), pointer + "/phrases/" + i));
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
            findings.add(
                    FindingCode.FUNCTION_WORDS_ONLY,
                    wording.pointer,
                    wording + " has no word that says what it is about",
                    "Add such a word");
        }
        checkShared(wording, words.toString());
    }

    private void checkShared(Wording wording, String words) {
        var first = firsts.putIfAbsent(words, wording);
        if (first != null && !first.reason.equals(wording.reason)) {
            findings.add(
                    FindingCode.SHARED_PHRASE,
                    wording.pointer,
                    wording + " has the same words as " + first,
                    "Remove one of the two");
        }
    }

    /** A label or phrase, and whose it is. */
    private record Wording(String reason, String role, String text, String pointer) {

        @Override
        public String toString() {
            var named = "the " + role + " " + Require.quote(text);
            return reason.equals(text) ? named : named + " of " + Require.quote(reason);
        }
    }
}
