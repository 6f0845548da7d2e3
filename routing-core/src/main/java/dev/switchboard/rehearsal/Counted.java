package dev.switchboard.rehearsal;

/** Numbers with their noun. */
final class Counted {

    private Counted() {}

    static String questions(long count) {
        return count == 1 ? "1 question" : count + " questions";
    }
}
