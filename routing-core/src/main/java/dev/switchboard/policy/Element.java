package dev.switchboard.policy;

import dev.switchboard.policy.PolicyChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a list are, and how two with one key are compared.
 *
 * @param key what makes an element the same one in another list
 * @param name what people call it
 * @param about what is said of one that is added
 */
record Element<E>(
        Kind kind, Function<E, Object> key, Function<E, String> name, Function<E, String> about, Comparison<E> each) {

    /** An element that is replaced as a whole; its fields say in which way it is different. */
    static <E> Element<E> of(Kind kind, Function<E, Object> key, Function<E, String> name, List<Field<E>> fields) {
        return new Element<>(
                kind, key, name, one -> "", (before, after) -> replacement(kind, name, before, after, fields));
    }

    /** The same element, of which this is said when it is added. */
    Element<E> saying(Function<E, String> what) {
        return new Element<>(kind, key, name, what, each);
    }

    private static <E> @Nullable Delta<E> replacement(
            Kind kind, Function<E, String> name, E before, E after, List<Field<E>> fields) {
        return before.equals(after) && Field.differences(before, after, fields).isEmpty()
                ? null
                : new Replacement<>(kind, name.apply(before), before, after, fields);
    }

    /**
     * A field of an element.
     *
     * @param name as documents name it
     */
    record Field<E>(String name, Function<E, Object> get) {

        /** What is different, a phrase for each field. */
        static <E> List<String> differences(E before, E after, List<Field<E>> fields) {
            var different = new ArrayList<String>();
            for (var field : fields) {
                var was = field.get.apply(before);
                var is = field.get.apply(after);
                if (!was.equals(is)) {
                    different.add(field.name + " " + Words.change(was, is));
                }
            }
            return different;
        }
    }

    /** Another element in place of one. */
    private record Replacement<E>(Kind kind, String name, E before, E after, List<Field<E>> fields)
            implements Delta<E> {

        @Override
        public E applyTo(E current) {
            return after;
        }

        @Override
        public void tell(Changes changes) {
            changes.changed(kind, name, Field.differences(before, after, fields));
        }
    }
}
