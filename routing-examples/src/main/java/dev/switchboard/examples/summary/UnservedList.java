package dev.switchboard.examples.summary;

import java.util.List;
import java.util.function.Consumer;

/** Which users of a list nobody serves: how many, the first ones, and how many more. */
final class UnservedList {
    private static final int MOST = 10;

    private UnservedList() {}

    /** Writes them for each persona, line by line. */
    static void write(List<Unserved> personas, Consumer<String> out) {
        out.accept("Users of the list whom no specialist serves");
        if (personas.isEmpty()) {
            out.accept("  no persona has specialist routing");
        }
        for (var one : personas) {
            out.accept("  " + one.persona() + ": " + new Share(one.users().size(), one.all()).counts());
            one.users().stream().limit(MOST).forEach(user -> out.accept("    " + user));
            if (one.users().size() > MOST) {
                out.accept("    and " + (one.users().size() - MOST) + " more");
            }
        }
    }
}
