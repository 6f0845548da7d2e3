package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Users who are in the file more than once (MP-24), the first of them with all their lines. Belongs to one thread. */
final class Duplicates {
    private static final int MOST_SHOWN = 10;

    private final int most;
    private final Map<EmailAddress, Lines> users = new LinkedHashMap<>();
    private long othersAlike;
    private long othersInConflict;

    /** Lists at most so many users. */
    Duplicates(int most) {
        this.most = most;
    }

    /** Where a user is, and with whom. */
    private static final class Lines {
        private final List<Long> shown = new ArrayList<>();
        private final Set<String> specialists = new LinkedHashSet<>();
        private final long line;
        private final long record;
        private long count;
        private boolean again;

        Lines(long line, long record) {
            this.line = line;
            this.record = record;
        }
    }

    /** Notes the row of a user who was in an earlier one, with the same specialist or another. */
    void note(EmailAddress user, boolean inConflict, Records at) {
        if (users.size() < most) {
            users.putIfAbsent(user, new Lines(at.line(), at.number()));
        } else if (!users.containsKey(user)) {
            othersAlike += inConflict ? 0 : 1;
            othersInConflict += inConflict ? 1 : 0;
        }
    }

    boolean isEmpty() {
        return users.isEmpty();
    }

    /** In a further reading: notes where a user is who was noted before. */
    void locate(EmailAddress user, String specialist, Records at) {
        var lines = users.get(user);
        if (lines != null) {
            lines.count++;
            lines.again |= at.line() == lines.line;
            if (lines.shown.size() < MOST_SHOWN) {
                lines.shown.add(at.line());
            }
            if (lines.specialists.size() < MOST_SHOWN) {
                lines.specialists.add(keyOf(specialist));
            }
        }
    }

    /** Whether each of them was found where noted, and in another row too. */
    boolean areLocated() {
        return users.values().stream().allMatch(lines -> lines.again && lines.count > 1);
    }

    private static String keyOf(String specialist) {
        return EmailAddress.parse(specialist).map(EmailAddress::key).orElse(specialist);
    }

    /** Reports those listed, and counts the rows of all others. */
    void report(int column, ProblemList problems) {
        users.forEach((user, lines) -> problems.add(
                lines.specialists.size() > 1 ? CsvProblem.DUPLICATE_USER_CONFLICT : CsvProblem.DUPLICATE_USER,
                problems.place(lines.line, lines.record, column + 1),
                () -> describe(user, lines)));
        problems.count(CsvProblem.DUPLICATE_USER, othersAlike);
        problems.count(CsvProblem.DUPLICATE_USER_CONFLICT, othersInConflict);
    }

    private static String describe(EmailAddress user, Lines lines) {
        var where = Require.quote(user.toString()) + " is on lines " + join(lines.shown.stream(), lines.count);
        return lines.specialists.size() > 1
                ? where + ", with the specialists "
                        + join(lines.specialists.stream().map(Require::quote), 0)
                        + "; a user has one specialist: keep one of these rows"
                : where + ", always with the same specialist; keep one of these rows, or allow that (collapse)";
    }

    private static String join(Stream<?> shown, long all) {
        var texts = shown.map(Object::toString).toList();
        if (all > texts.size()) {
            return String.join(", ", texts) + " and " + (all - texts.size()) + " more";
        }
        return texts.size() == 1
                ? texts.get(0)
                : texts.subList(0, texts.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                        + texts.get(texts.size() - 1);
    }
}
