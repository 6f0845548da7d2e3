package dev.switchboard.tag;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;

/**
 * The name of a tag. Names beginning with {@code sys_} belong to the engine (I-9).
 *
 * @param name for instance {@code sys_human_help}
 */
public record Tag(String name) {
    /** Set when information to answer is missing (AI-12). */
    public static final Tag HUMAN_HELP = new Tag("sys_human_help");
    /** Set when the request is understood but the automation cannot carry it out (AI-13, A-38). */
    public static final Tag HUMAN_FOLLOW_UP = new Tag("sys_human_follow_up");

    private static final String RESERVED_PREFIX = "sys_";
    private static final int MOST_NAME = 100;

    /**
     * A tag that is not one of the engine's.
     *
     * @param name at most 100 characters, not beginning with {@code sys_} in any case (I-9)
     * @throws InvalidInputException with {@code RESERVED_TAG} if it does
     */
    public static Tag custom(String name) {
        var text = Require.text(name, "tag name", MOST_NAME);
        if (isReserved(text)) {
            throw reserved(text);
        }
        return new Tag(text);
    }

    /** A refusal to create, change or remove a tag that belongs to the engine. */
    public static InvalidInputException reserved(String name) {
        return new InvalidInputException(
                PolicyProblem.RESERVED_TAG,
                Place.ROOT,
                "tag name " + Require.quote(name) + " begins with \"" + RESERVED_PREFIX
                        + "\", which belongs to the tags that the library sets itself; choose another beginning");
    }

    /** Whatever stands before that is no letter or digit, and may be invisible. */
    private static boolean isReserved(String name) {
        int start = 0;
        while (start < name.length() && !Character.isLetterOrDigit(name.codePointAt(start))) {
            start += Character.charCount(name.codePointAt(start));
        }
        return name.regionMatches(true, start, RESERVED_PREFIX, 0, RESERVED_PREFIX.length());
    }

    /** Whether it belongs to the engine. */
    public boolean isOfSystem() {
        return isReserved(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tag that && name.equals(that.name);
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
