package dev.switchboard.testkit;

import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * How our assertions fail: with what was expected, what came nearest to it, and everything else that there is to see.
 *
 * @param <S> the assertion itself
 * @param <A> what it is about
 */
abstract class DomainAssert<S extends DomainAssert<S, A>, A> extends AbstractAssert<S, A> {
    private final Function<A, String> background;

    DomainAssert(A actual, Class<S> type, Function<A, String> background) {
        super(actual, type);
        this.background = background;
    }

    /** This one thing is as expected. */
    S same(String what, Object expected, Object got) {
        isNotNull();
        if (!Objects.equals(expected, got)) {
            fails("expected " + what + " " + expected + " but got " + got);
        }
        return myself;
    }

    /** This is so. */
    S so(boolean so, String expected, String got) {
        isNotNull();
        if (!so) {
            fails("expected " + expected + " but " + got);
        }
        return myself;
    }

    /** Exactly these, in this order. */
    S exactly(String what, List<String> expected, List<String> got) {
        isNotNull();
        if (!expected.equals(got)) {
            fails("expected " + what + inLines(expected) + "\nbut got" + inLines(got) + difference(expected, got));
        }
        return myself;
    }

    /** These, in this order, whatever is before, between and after them. */
    S inOrder(String what, List<String> expected, List<String> got) {
        isNotNull();
        var next = 0;
        for (var one : got) {
            next += next < expected.size() && one.equals(expected.get(next)) ? 1 : 0;
        }
        if (next < expected.size()) {
            var missing = expected.get(next);
            var late = got.contains(missing) ? "; it is there, but comes earlier" : InWords.nearest(missing, got);
            fails("expected " + what + inLines(expected) + "\nin this order, but got" + inLines(got) + "\nwithout \""
                    + missing + '"' + (next == 0 ? "" : " after \"" + expected.get(next - 1) + '"') + late);
        }
        return myself;
    }

    /** Each of these, in any order, and maybe others. */
    S among(String what, Collection<String> expected, Collection<String> got) {
        isNotNull();
        for (var one : expected) {
            if (!got.contains(one)) {
                fails("expected " + what + " \"" + one + "\" but there "
                        + (got.isEmpty() ? "is none" : "is only " + String.join(", ", got))
                        + InWords.nearest(one, got));
            }
        }
        return myself;
    }

    /** Fails with this, and with the background. */
    void fails(String message) {
        failWithMessage("%s", message + "\nin\n" + background.apply(actual));
    }

    /** The same, but an address that is expected, in the letters in which it is: addresses are compared without regard to case. */
    static List<String> inLettersOf(List<String> expected, List<EmailAddress> got) {
        return got.stream()
                .map(one -> expected.stream()
                        .filter(other ->
                                EmailAddress.parse(other).filter(one::equals).isPresent())
                        .findFirst()
                        .orElse(one.toString()))
                .toList();
    }

    static List<String> texts(Object[] all) {
        return Arrays.stream(all).map(String::valueOf).toList();
    }

    private static String inLines(List<String> all) {
        return all.isEmpty()
                ? "\n  nothing"
                : all.stream().map(one -> "\n  " + one).collect(Collectors.joining());
    }

    private static String difference(List<String> expected, List<String> got) {
        var missing = without(expected, got);
        var tooMany = without(got, expected);
        if (missing.isEmpty() && tooMany.isEmpty()) {
            return "\nthe same in another order";
        }
        var near = missing.stream()
                .flatMap(one ->
                        InWords.near(one, tooMany)
                                .map(other -> "\n\"" + other + "\" is near to \"" + one + '"')
                                .stream())
                .collect(Collectors.joining());
        return (missing.isEmpty() ? "" : "\nmissing: " + String.join(", ", missing))
                + (tooMany.isEmpty() ? "" : "\ntoo many: " + String.join(", ", tooMany))
                + near;
    }

    private static List<String> without(List<String> all, List<String> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
