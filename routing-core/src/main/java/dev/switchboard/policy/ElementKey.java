package dev.switchboard.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an element of a list is found by in another list.
 *
 * @param key of the element
 * @param number from 1, among those with the same key
 */
record ElementKey(Object key, int number) {
    /** Before all elements. */
    static final ElementKey START = new ElementKey("", 0);

    /** The elements by their keys, in their order. */
    static <E> Map<ElementKey, E> of(List<E> elements, Function<E, Object> key) {
        var numbers = new KeyNumbers();
        var byKey = new LinkedHashMap<ElementKey, E>();
        elements.forEach(one -> byKey.put(numbers.next(key.apply(one)), one));
        return byKey;
    }

    /** The same, with keys that find them in the base: those that are equal there have one key, however many others were removed. */
    static <E> Map<ElementKey, E> of(List<E> elements, Function<E, Object> key, Map<ElementKey, E> base) {
        var byKey = of(elements, key);
        return areDistinct(base) && areDistinct(byKey) ? byKey : new Twins<>(base).find(elements, key);
    }

    private static boolean areDistinct(Map<ElementKey, ?> elements) {
        return elements.keySet().stream().allMatch(key -> key.number == 1);
    }
}
