package dev.switchboard.policy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.policy.PolicyChange.Action;
import dev.switchboard.policy.PolicyChange.Kind;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistDifference;
import dev.switchboard.specialist.SpecialistDifference.SpecialistChange;
import dev.switchboard.specialist.SpecialistDifference.UserChange;
import dev.switchboard.specialist.SpecialistMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens to the specialists of a persona and their users. */
record MappingDelta(SpecialistDifference difference) implements Delta<SpecialistMap> {
    private static final List<Element.Field<Specialist>> FIELDS = List.of(
            new Element.Field<>("email", one -> one.email().toString()),
            new Element.Field<>("name", Specialist::name),
            new Element.Field<>("active", Specialist::active));

    static @Nullable Delta<SpecialistMap> between(SpecialistMap before, SpecialistMap after) {
        var difference = SpecialistDifference.between(before, after);
        return difference.isEmpty() ? null : new MappingDelta(difference);
    }

    @Override
    public SpecialistMap applyTo(SpecialistMap current) {
        return difference.applyTo(current);
    }

    @Override
    public void tell(Changes changes) {
        difference.specialists().forEach(change -> tell(change, changes));
        var groups = new LinkedHashMap<Move, Crowd>();
        for (var change : difference.users()) {
            groups.computeIfAbsent(new Move(change.before(), change.after()), move -> new Crowd())
                    .add(change);
        }
        groups.forEach((move, crowd) -> move.tell(crowd, changes));
    }

    private static void tell(SpecialistChange change, Changes changes) {
        var before = change.before();
        var after = change.after();
        var email = change.any().email().toString();
        if (after == null) {
            changes.removed(Kind.SPECIALIST, email);
        } else if (before == null) {
            changes.added(Kind.SPECIALIST, email, after.name().isEmpty() ? List.of() : List.of(after.name()));
        } else {
            changes.changed(Kind.SPECIALIST, email, Element.Field.differences(before, after, FIELDS));
        }
    }

    /** From whom to whom; null for nobody. */
    private record Move(
            @Nullable EmailAddress before, @Nullable EmailAddress after) {

        void tell(Crowd crowd, Changes changes) {
            if (before == null) {
                changes.users(Action.ADDED, of(after), List.of(crowd.words()));
            } else if (after == null) {
                changes.users(Action.REMOVED, of(before), List.of(crowd.words()));
            } else if (before.equals(after)) {
                changes.users(Action.CHANGED, of(after), List.of("spelled in another way", crowd.words()));
            } else {
                changes.users(Action.MOVED, of(before), List.of("to " + after, crowd.words()));
            }
        }

        private static String of(@Nullable EmailAddress specialist) {
            return "of " + Objects.requireNonNull(specialist, "a user comes from somebody, or goes to somebody");
        }
    }

    /** Users of whom the first are named. */
    private static final class Crowd {
        private static final int NAMED = 10;

        private final List<String> first = new ArrayList<>();
        private int count;

        void add(UserChange change) {
            if (count++ < NAMED) {
                first.add(change.user().toString());
            }
        }

        String words() {
            var names = String.join(", ", first);
            return count > NAMED ? names + " and " + (count - NAMED) + " more" : names;
        }
    }
}
