package dev.switchboard.examples.summary;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.rehearsal.Rehearsal;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.rehearsal.Asking;
import dev.switchboard.rehearsal.PolicyEffect;
import dev.switchboard.rehearsal.Progress;
import dev.switchboard.rehearsal.Shift;
import dev.switchboard.rehearsal.ShiftGroup;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two policies, and who is answered by somebody else because of it. */
public final class DiffReport {
    private static final int MOST = 50;
    private static final int MOST_OF_A_CAUSE = 5;
    private static final int EXAMPLES = 3;

    private final List<PolicyChange> changes;
    private final PolicyEffect users;
    private final @Nullable PolicyEffect questions;

    private DiffReport(PolicyDifference difference, PolicyEffect users, @Nullable PolicyEffect questions) {
        this.changes = difference.changes();
        this.users = users;
        this.questions = questions;
    }

    /** Compares the policies, what they decide about every mapped user, and what becomes of each line. */
    public static DiffReport of(Policy before, Policy after, List<QuestionLine> lines, Progress progress) {
        return new DiffReport(
                PolicyDifference.between(before, after),
                PolicyEffect.ofUsers(before, after, progress),
                lines.isEmpty() ? null : effect(before, after, lines, progress));
    }

    private static PolicyEffect effect(Policy before, Policy after, List<QuestionLine> lines, Progress progress) {
        var byAsking = new IdentityHashMap<Asking, QuestionLine>();
        lines.forEach(line -> byAsking.put(Asking.of(line.question(), line.asker()), line));
        var inOrder = byAsking.keySet().stream()
                .sorted(Comparator.comparingInt(
                        asking -> lineOf(asking, byAsking).number()))
                .toList();
        try (var was = new Rehearsal(before);
                var is = new Rehearsal(after)) {
            return PolicyEffect.ofQuestions(
                    asking -> was.preview(lineOf(asking, byAsking)),
                    asking -> is.preview(lineOf(asking, byAsking)),
                    inOrder,
                    progress);
        }
    }

    private static QuestionLine lineOf(Asking asking, Map<Asking, QuestionLine> lines) {
        return Objects.requireNonNull(lines.get(asking), "each is asked by a line");
    }

    /** Writes the report, line by line. */
    public void write(Consumer<String> out) {
        out.accept(changes.isEmpty() ? "The policies are equal" : "What differs");
        changes.stream().limit(MOST).forEach(change -> out.accept("  " + change));
        if (changes.size() > MOST) {
            out.accept("  and " + Columns.count(changes.size() - MOST, "more change"));
        }
        out.accept("");
        write("Mapped users, asked about each contact reason", users, out);
        questions().ifPresent(effect -> {
            out.accept("");
            write("The question file, each line asked on empty state", effect, out);
        });
    }

    private static void write(String heading, PolicyEffect effect, Consumer<String> out) {
        out.accept(heading + ": " + summary(effect));
        for (var group : effect.causes()) {
            out.accept("  " + group.persona() + ": " + Columns.count(group.questions(), "question") + ": "
                    + group.cause());
            if (!group.reasons().isEmpty()) {
                out.accept("    about " + about(group));
            }
            group.shifts().stream().limit(MOST_OF_A_CAUSE).forEach(shift -> out.accept("    " + line(shift)));
            if (group.shifts().size() > MOST_OF_A_CAUSE) {
                out.accept("    and " + (group.shifts().size() - MOST_OF_A_CAUSE) + " more");
            }
        }
    }

    /** The reasons, in quotes. */
    static String about(ShiftGroup group) {
        return group.reasons().stream().map(reason -> '"' + reason + '"').collect(Collectors.joining(", "));
    }

    private static String line(Shift shift) {
        return String.format(Locale.ROOT, "%,d", shift.questions()) + " from " + shift.before() + " to " + shift.after()
                + ", for instance of " + examples(shift);
    }

    /** Some of those who ask. */
    static String examples(Shift shift) {
        return String.join(", ", shift.examples().stream().limit(EXAMPLES).toList());
    }

    /** How many of how many are answered by somebody else. */
    static String summary(PolicyEffect effect) {
        return effect.changed() == 0
                ? "nobody else answers any of " + Columns.count(effect.asked(), "question")
                : "somebody else answers "
                        + Columns.count(effect.changed(), "question") + " of "
                        + String.format(Locale.ROOT, "%,d", effect.asked());
    }

    /** The report as a page for a browser, to be written in UTF-8. */
    public String page(String title) {
        return DiffPage.of(this, title);
    }

    List<PolicyChange> changes() {
        return changes;
    }

    PolicyEffect users() {
        return users;
    }

    /** Of the lines of a question file, if there are any. */
    Optional<PolicyEffect> questions() {
        return Optional.ofNullable(questions);
    }
}
