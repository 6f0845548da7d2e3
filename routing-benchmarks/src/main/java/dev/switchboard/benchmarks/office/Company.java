package dev.switchboard.benchmarks.office;

import java.util.List;
import java.util.function.BiConsumer;

/** Who is responsible for what and for whom. */
public interface Company {

    /** The personas. */
    List<Desk> desks();

    /** How many users the persona with this number has. */
    int userCount(int desk);

    /** Hands over the users of a persona and the specialist of each, in no particular order. */
    void forEachUser(int desk, BiConsumer<String, String> action);
}
