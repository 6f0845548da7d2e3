package dev.switchboard.policy;

import dev.switchboard.hours.Hours;
import dev.switchboard.policy.Element.Field;
import dev.switchboard.policy.PolicyChange.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Other working hours in place of some; told are the zone, days and dates that are different. */
record HoursDelta(Optional<Hours> before, Optional<Hours> after) implements Delta<Optional<Hours>> {
    private static final List<Field<Optional<Hours>>> FIELDS = fields(hours -> hours);

    static @Nullable Delta<Optional<Hours>> between(Optional<Hours> before, Optional<Hours> after) {
        return before.equals(after) ? null : new HoursDelta(before, after);
    }

    /** What makes the hours of these owners different. */
    static <W> List<Field<W>> fields(Function<W, Optional<Hours>> hours) {
        return List.of(
                new Field<>("zone", one -> hours.apply(one).map(Hours::zone).map(ZoneId::getId)),
                new Field<>("weekly", one -> all(hours.apply(one), all -> words(all.weekly()))),
                new Field<>("holidays", one -> all(hours.apply(one), all -> List.copyOf(all.holidays()))),
                new Field<>("exceptions", one -> all(hours.apply(one), all -> words(all.exceptions()))));
    }

    private static List<?> all(Optional<Hours> hours, Function<Hours, List<?>> part) {
        return hours.<List<?>>map(part).orElse(List.of());
    }

    /** A day or date, and what is open on it. */
    private static List<?> words(Map<?, ? extends List<?>> times) {
        return times.entrySet().stream()
                .map(one -> new Open(one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public Optional<Hours> applyTo(Optional<Hours> current) {
        return after;
    }

    @Override
    public void tell(Changes changes) {
        changes.changed(Kind.SETTING, "hours", Field.differences(before, after, FIELDS));
    }

    /** What is open on a day or a date. */
    private record Open(Object day, List<?> times) {

        @Override
        public String toString() {
            var words = times.stream().map(Object::toString).collect(Collectors.joining(" and "));
            return day + " " + (words.isEmpty() ? "closed" : words);
        }
    }
}
