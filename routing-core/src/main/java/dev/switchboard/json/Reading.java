package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.ProblemCode;
import dev.switchboard.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a document: gives the values the types they should have, and notes each problem with its place. A value that
 * is not usable is noted and given as null. Belongs to one thread.
 */
final class Reading {
    private final @Nullable String source;
    private final Problems problems = new Problems();

    /** A reading of the document with this name. */
    Reading(@Nullable String source) {
        this.source = source;
    }

    /** The fields of an object; call {@link Fields#done} when all known ones were asked for. */
    @Nullable
    Fields object(JsonValue value) {
        return attempt(value, () -> new Fields(value.asObject(), this));
    }

    /** The elements of a list, in their order; it ends early if there are too many problems already. */
    @Nullable
    Iterable<JsonValue> list(JsonValue value) {
        try {
            return untilFull(value.asList());
        } catch (InvalidInputException refused) {
            add(value, refused);
            return null;
        }
    }

    @Nullable
    String text(JsonValue value) {
        try {
            return value.asText();
        } catch (InvalidInputException refused) {
            add(value, refused);
            return null;
        }
    }

    @Nullable
    Double number(JsonValue value) {
        return attempt(value, value::asNumber);
    }

    @Nullable
    Integer integer(JsonValue value) {
        return attempt(value, value::asInteger);
    }

    @Nullable
    Boolean flag(JsonValue value) {
        return attempt(value, value::asFlag);
    }

    /** All texts of a list, or null if one of them is none. */
    @Nullable
    List<String> texts(JsonValue value) {
        var elements = list(value);
        if (elements == null) {
            return null;
        }
        var texts = new ArrayList<String>();
        var allAreTexts = true;
        for (var element : elements) {
            var text = text(element);
            allAreTexts &= text != null && texts.add(text);
        }
        return allAreTexts ? texts : null;
    }

    /** Notes a problem with the value. */
    void add(JsonValue value, ProblemCode code, String message) {
        add(value, "", code, message);
    }

    /** Notes a problem with what the pointer leads to from the value. */
    void add(JsonValue value, String pointer, ProblemCode code, String message) {
        problems.add(code, value.place(source, pointer), message);
    }

    /** Notes a problem with the name of a field. */
    void add(JsonObject.Member member, ProblemCode code, String message) {
        problems.add(code, member.place(source), message);
    }

    /** Notes why the value was refused: each problem where its pointer leads to from the value. */
    void add(JsonValue value, InvalidInputException refused) {
        add(value, "", refused);
    }

    /** The same, and says this of something that stood for what is not usable. */
    void add(JsonValue value, InvalidInputException refused, String standIn, String instead) {
        for (var problem : refused.problems()) {
            var message = problem.message().replace(standIn, instead);
            add(value, problem.place().pointer(), problem.code(), message);
        }
    }

    private void add(JsonValue value, String pointer, InvalidInputException refused) {
        for (var problem : refused.problems()) {
            add(value, pointer + problem.place().pointer(), problem.code(), problem.message());
        }
    }

    /** What the function makes of the value, or null if it refuses, which is noted. */
    <T> @Nullable T attempt(JsonValue value, Supplier<T> function) {
        try {
            return function.get();
        } catch (InvalidInputException refused) {
            add(value, refused);
            return null;
        }
    }

    /** Whether the setter takes what the pointer leads to from the value; if it refuses, that is noted. */
    boolean accepts(JsonValue value, String pointer, Runnable setter) {
        try {
            setter.run();
            return true;
        } catch (InvalidInputException refused) {
            add(value, pointer, refused);
            return false;
        }
    }

    /** The parts, as long as there are not so many problems that it is of no use to look for further ones. */
    <T> Iterable<T> untilFull(List<T> parts) {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < parts.size() && !problems.isFull();
            }

            @Override
            public T next() {
                return parts.get(next++);
            }
        };
    }

    /** Whether there is a problem. */
    boolean isRefused() {
        return !problems.isEmpty();
    }

    /** Throws {@link #failure} if there is a problem. */
    void throwIfAny() {
        if (isRefused()) {
            throw failure();
        }
    }

    /** The problems noted, in the order of their places. */
    InvalidInputException failure() {
        var byPosition = Comparator.comparingInt(Reading::line)
                .thenComparingInt(problem -> problem.place().column());
        return new InvalidInputException(
                problems.list().stream().sorted(byPosition).toList());
    }

    private static int line(Problem problem) {
        int line = problem.place().line();
        return line == 0 ? Integer.MAX_VALUE : line;
    }
}
