package dev.switchboard.lint;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.lint.Substitutes.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Circles of two or more in which each answers instead of the one before. Substitutes of single absences make one only if those
 * absences overlap: some absence of a circle begins last, and all others last then, so the begins are all the times there are.
 */
final class SubstituteLoops {
    private static final int MOST_NAMED = 10;

    private final Set<Set<EmailAddress>> known = new HashSet<>();
    private final List<Loop> loops = new ArrayList<>();

    private SubstituteLoops() {}

    /** Each circle of the same people once, those that do not depend on single absences first. */
    static List<Loop> of(Substitutes substitutes) {
        var all = new SubstituteLoops();
        var met = new HashSet<EmailAddress>();
        for (var person : substitutes.people()) {
            all.walk(person, substitutes::next, met);
        }
        for (var absence : substitutes.passing()) {
            all.walk(absence.person(), person -> substitutes.next(person, absence.from()), new HashSet<>());
        }
        return all.loops;
    }

    /** Goes from one to the next until somebody who was met on the way or on an earlier one, or until there is nobody. */
    private void walk(EmailAddress start, Function<EmailAddress, @Nullable Step> next, Set<EmailAddress> met) {
        var way = new LinkedHashMap<EmailAddress, Step>();
        var at = start;
        var step = met.contains(at) ? null : next.apply(at);
        while (step != null && way.putIfAbsent(at, step) == null) {
            at = step.substitute();
            step = met.contains(at) ? null : next.apply(at);
        }
        met.addAll(way.keySet());
        if (step != null) {
            var steps = new ArrayList<>(way.values());
            add(steps.subList(new ArrayList<>(way.keySet()).indexOf(at), steps.size()));
        }
    }

    private void add(List<Step> circle) {
        var members = new HashSet<EmailAddress>();
        circle.forEach(step -> members.add(step.person()));
        if (known.add(members)) {
            int first = 0;
            for (int i = 1; i < circle.size(); i++) {
                first = circle.get(i).rank() < circle.get(first).rank() ? i : first;
            }
            var steps = new ArrayList<>(circle);
            Collections.rotate(steps, -first);
            loops.add(new Loop(steps));
        }
    }

    /**
     * One circle.
     *
     * @param steps each from the substitute of the one before, the first from that of the last; the first has the lowest rank
     */
    record Loop(List<Step> steps) {

        Step first() {
            return steps.get(0);
        }

        /** Who answers instead of whom. */
        @Override
        public String toString() {
            var text = new StringBuilder();
            for (int i = 0; i < Math.min(steps.size(), MOST_NAMED); i++) {
                text.append(i == 0 ? "the substitute of " : ", of ")
                        .append(steps.get(i).person())
                        .append(" is ")
                        .append(steps.get(i).substitute());
            }
            return steps.size() > MOST_NAMED ? text + ", and so on in a circle of " + steps.size() : text.toString();
        }
    }
}
