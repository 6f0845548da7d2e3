package dev.switchboard.policy;

import java.util.HashMap;
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
record ElementKey(String key, int number) {
    /** Before all elements. */
    static final ElementKey START = new ElementKey("", 0);

    /** The elements by their keys, in their order. */
    static <E> Map<ElementKey, E> of(List<E> elements, Function<E, String> key) {
        var byKey = new LinkedHashMap<ElementKey, E>();
        var numbers = new HashMap<String, Integer>();
        for (var element : elements) {
            var text = key.apply(element);
            byKey.put(new ElementKey(text, numbers.merge(text, 1, Integer::sum)), element);
        }
        return byKey;
    }
}
