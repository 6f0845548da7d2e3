package dev.switchboard.examples.serve;

import dev.switchboard.examples.demo.Office;
import dev.switchboard.policy.Policy;
import java.util.Map;

/** What a page asks of the server: as whom, what, and where. */
public final class Call {
    private final Office office;
    private final Player player;
    private final Map<String, String> query;
    private final Fields body;

    Call(Office office, Player player, Map<String, String> query, Fields body) {
        this.office = office;
        this.player = player;
        this.query = query;
        this.body = body;
    }

    /** The office as it was when the call came; a story may open another one meanwhile. */
    public Office office() {
        return office;
    }

    /** The policy in force there. */
    public Policy policy() {
        return office.switchboard().policies().current().policy();
    }

    /** Who plays in the window that calls. */
    public Player player() {
        return player;
    }

    /** A parameter of the address; empty if it is missing. */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /** A parameter of the address that is a number. */
    public long number(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " is \"" + parameter(name) + "\"; write a number", none);
        }
    }

    /** What was sent; empty for a call that only reads. */
    public Fields body() {
        return body;
    }
}
