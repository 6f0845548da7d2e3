package dev.switchboard.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TreeSet;

/** Time zones by their names, and what their clocks show. Threads may share this class. */
public final class Zones {
    private static final int MOST = 100;

    private Zones() {}

    /**
     * The zone with this name, such as {@code Europe/Berlin}.
     *
     * @throws InvalidInputException if there is none, with the name that is most like it
     */
    public static ZoneId named(String name) {
        var text = Require.text(name, "zone", MOST);
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "there is no time zone " + Require.quote(text) + hint(text));
        }
    }

    /**
     * The moment at which the clocks of a zone show a time. One that they leave out is the moment at which they change.
     *
     * @param later which one it is of a time that they show twice
     */
    public static Instant moment(LocalDateTime time, ZoneId zone, boolean later) {
        var change = zone.getRules().getTransition(time);
        if (change == null) {
            return time.toInstant(zone.getRules().getOffset(time));
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        return time.toInstant(later ? change.getOffsetAfter() : change.getOffsetBefore());
    }

    /** From names in an order of their own, so that it is the same every time. */
    private static String hint(String text) {
        return Nearest.to(text, new TreeSet<>(ZoneId.getAvailableZoneIds()))
                .map(near -> "; did you mean " + Require.quote(near) + "?")
                .orElse("; write one such as Europe/Berlin, or UTC");
    }
}
