package dev.switchboard.benchmarks.capacity;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a day, by name. */
final class DayFigures {
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.95;
    private static final double ALL_BUT_ONE_OF_A_HUNDRED = 0.99;

    private DayFigures() {}

    static Map<String, Object> of(Day.Result day) {
        var figures = new LinkedHashMap<String, Object>();
        var tally = day.tally();
        figures.put("employees", day.firm().employees());
        figures.put("agents", day.firm().agents());
        figures.put("questions", tally.questions());
        tally.outcomes().forEach((outcome, count) -> figures.put(outcome.name(), count));
        figures.put("without an answer at midnight", tally.unanswered());
        waits("until an agent is told", tally.untilTold(), figures);
        waits("until an agent has answered", tally.untilAnswered(), figures);
        var shares = tally.shares();
        figures.put("agents who had conversations", shares.people());
        figures.put("conversations of an agent, least", shares.least());
        figures.put("conversations of an agent, most", shares.most());
        figures.put("fairness (Jain)", shares.fairness());
        figures.put("wall time, s", day.wallSeconds());
        figures.put("questions a second of wall time", Math.round(tally.questions() / day.wallSeconds()));
        figures.put("heap before, MB", day.heapBefore() / 1e6);
        figures.put("heap after, MB", day.heapAfter() / 1e6);
        return figures;
    }

    private static void waits(String what, Waits waits, Map<String, Object> figures) {
        figures.put(what + ", how many", waits.count());
        figures.put(what + ", at once", waits.atOnce());
        figures.put(what + ", median s", waits.seconds(HALF));
        figures.put(what + ", 95 % s", waits.seconds(NEARLY_ALL));
        figures.put(what + ", 99 % s", waits.seconds(ALL_BUT_ONE_OF_A_HUNDRED));
        figures.put(what + ", longest s", waits.seconds(1));
    }
}
