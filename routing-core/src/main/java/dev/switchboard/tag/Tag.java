package dev.switchboard.tag;

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

    @Override
    public String toString() {
        return name;
    }
}
