package dev.switchboard.policy;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds elements in a base where several may have one key: each that is equal to one there is that one, the others are those that
 * are left, in their order. Belongs to one thread.
 */
final class Twins<E> {
    private final Map<Twin<E>, Queue<ElementKey>> base = new HashMap<>();

    Twins(Map<ElementKey, E> base) {
        base.forEach((key, one) -> this.base
                .computeIfAbsent(new Twin<>(key.key(), one), any -> new ArrayDeque<>())
                .add(key));
    }

    /** The elements by their keys, in their order. */
    Map<ElementKey, E> find(List<E> elements, Function<E, Object> key) {
        var twins =
                elements.stream().map(one -> new Twin<>(key.apply(one), one)).toList();
        var equal = twins.stream().map(this::take).toList();
        var others = new KeyNumbers(equal.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        var found = new LinkedHashMap<ElementKey, E>();
        for (int i = 0; i < equal.size(); i++) {
            var twin = twins.get(i);
            found.put(equal.get(i).orElseGet(() -> others.next(twin.key)), twin.element);
        }
        return found;
    }

    private Optional<ElementKey> take(Twin<E> twin) {
        return Optional.ofNullable(base.get(twin)).map(Queue::poll);
    }

    private record Twin<E>(Object key, E element) {}
}
