package dev.switchboard.lint;

import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which rules come first where several assign, or several move (model, 3.4): the one of higher priority, then the one defined
 * earlier. A rule that has a custom tag may come before one that has none wherever that is defined, so only rules that have
 * one, too, are said to come before it. Rules of the platform are left out.
 */
final class RuleOrder {

    private enum Effect {
        ASSIGN,
        MOVE
    }

    private final List<TagRule> rules;
    private final Map<Slot, Integer> firsts = new HashMap<>();
    private final Map<Integer, Set<Integer>> before = new HashMap<>();

    private RuleOrder(List<TagRule> rules) {
        this.rules = rules;
    }

    static RuleOrder of(List<TagRule> rules) {
        var order = new RuleOrder(rules);
        IntStream.range(0, rules.size())
                .boxed()
                .filter(index -> rules.get(index).executor() == RuleExecutor.LIBRARY)
                .sorted(Comparator.comparing(index -> -(long) rules.get(index).priority()))
                .forEach(order::add);
        return order;
    }

    /** Whether everything that the rule assigns or moves is assigned or moved by rules that come before it. */
    boolean isShadowed(int index) {
        return before.containsKey(index);
    }

    /** The rules that come before one that is shadowed. */
    List<Integer> before(int index) {
        return List.copyOf(before.getOrDefault(index, Set.of()));
    }

    private void add(int index) {
        var rule = rules.get(index);
        var isCustom = !rule.anyOf().stream().allMatch(Tag::isOfSystem);
        var earlier = new TreeSet<Integer>();
        var hasOwn = false;
        for (var slot : slots(rule, isCustom)) {
            var first = firsts.putIfAbsent(slot, index);
            hasOwn |= first == null;
            if (first != null) {
                earlier.add(first);
            }
        }
        if (isCustom) {
            slots(rule, false).forEach(slot -> firsts.putIfAbsent(slot, index));
        }
        if (!hasOwn && !earlier.isEmpty()) {
            before.put(index, earlier);
        }
    }

    private static Set<Slot> slots(TagRule rule, boolean isCustom) {
        var slots = new HashSet<Slot>();
        for (var tag : rule.anyOf()) {
            rule.assignee().ifPresent(agent -> slots.add(new Slot(Effect.ASSIGN, tag, isCustom)));
            rule.inbox().ifPresent(inbox -> slots.add(new Slot(Effect.MOVE, tag, isCustom)));
        }
        return slots;
    }

    /** What a tag makes happen: by any rule, or by one that has a custom tag. */
    private record Slot(Effect effect, Tag tag, boolean isCustom) {}
}
