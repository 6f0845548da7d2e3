package dev.switchboard.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elements that are added, removed, changed, or come in another order. */
final class ListDelta<E> implements Delta<List<E>> {
    private final Element<E> element;
    private final Map<ElementKey, E> before;
    private final Map<ElementKey, E> after;
    private final Map<ElementKey, Delta<E>> changed = new LinkedHashMap<>();
    private final boolean isReordered;

    private ListDelta(Element<E> element, Map<ElementKey, E> before, Map<ElementKey, E> after) {
        this.element = element;
        this.before = before;
        this.after = after;
        this.isReordered = !common(before, after).equals(common(after, before));
        after.forEach((key, is) -> {
            var was = before.get(key);
            var delta = was == null ? null : element.each().between(was, is);
            if (delta != null) {
                changed.put(key, delta);
            }
        });
    }

    private static <E> List<ElementKey> common(Map<ElementKey, E> of, Map<ElementKey, E> with) {
        return of.keySet().stream().filter(with::containsKey).toList();
    }

    /** How lists of such elements are compared. */
    static <E> Comparison<List<E>> of(Element<E> element) {
        return (before, after) -> between(element, before, after);
    }

    private static <E> @Nullable Delta<List<E>> between(Element<E> element, List<E> before, List<E> after) {
        var base = ElementKey.of(before, element.key());
        var delta = new ListDelta<>(element, base, ElementKey.of(after, element.key(), base));
        return delta.isEmpty() ? null : delta;
    }

    private boolean isEmpty() {
        return changed.isEmpty() && !isReordered && before.keySet().equals(after.keySet());
    }

    @Override
    public List<E> applyTo(List<E> current) {
        var now = ElementKey.of(current, element.key(), before);
        var kept = new LinkedHashSet<>(now.keySet());
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(kept::remove);
        return order(kept).stream().map(key -> applied(key, now.get(key))).collect(Collectors.toList());
    }

    /** What was added by both is as it was added here. */
    private E applied(ElementKey key, @Nullable E now) {
        if (now == null || (!before.containsKey(key) && after.containsKey(key))) {
            return Objects.requireNonNull(after.get(key), "what is not there yet is there afterwards");
        }
        var delta = changed.get(key);
        return delta == null ? now : delta.applyTo(now);
    }

    /** Those kept and those added: in their new order if it is another one, else added ones behind those that they follow. */
    private List<ElementKey> order(Set<ElementKey> kept) {
        var wanted = after.keySet().stream()
                .filter(key -> kept.contains(key) || !before.containsKey(key) || changed.containsKey(key))
                .toList();
        return isReordered ? inserted(wanted, List.copyOf(kept)) : inserted(List.copyOf(kept), wanted);
    }

    /** The first list, and what only the second has, each behind the one that it follows there. */
    private static List<ElementKey> inserted(List<ElementKey> first, List<ElementKey> second) {
        var known = new HashSet<>(first);
        var followers = new HashMap<ElementKey, List<ElementKey>>();
        var leader = ElementKey.START;
        for (var key : second) {
            if (known.contains(key)) {
                leader = key;
            } else {
                followers.computeIfAbsent(leader, any -> new ArrayList<>()).add(key);
            }
        }
        var order = new ArrayList<>(followers.getOrDefault(ElementKey.START, List.of()));
        for (var key : first) {
            order.add(key);
            order.addAll(followers.getOrDefault(key, List.of()));
        }
        return order;
    }

    @Override
    public void tell(Changes changes) {
        before.forEach((key, was) -> {
            if (!after.containsKey(key)) {
                changes.removed(element.kind(), element.name().apply(was));
            }
        });
        changed.values().forEach(delta -> delta.tell(changes));
        after.forEach((key, is) -> {
            if (!before.containsKey(key)) {
                var about = element.about().apply(is);
                changes.added(element.kind(), element.name().apply(is), about.isEmpty() ? List.of() : List.of(about));
            }
        });
        if (isReordered) {
            changes.reordered(
                    element.kind(), after.values().stream().map(element.name()).collect(Collectors.joining(", ")));
        }
    }
}
