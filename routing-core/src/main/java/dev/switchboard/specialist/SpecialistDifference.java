package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do to one specialist map so that it equals another: empty exactly if they are equal. Takes time in proportion to both
 * maps, or to the edits alone if one was made from the other by few edits. Immutable.
 */
public final class SpecialistDifference {
    private final List<SpecialistChange> specialists;
    private final List<UserChange> users;

    private SpecialistDifference(List<SpecialistChange> specialists, List<UserChange> users) {
        this.specialists = List.copyOf(specialists);
        this.users = List.copyOf(users);
    }

    /**
     * A specialist who is added, removed, or changed in name, activity or spelling.
     *
     * @param before null if added
     * @param after null if removed
     */
    public record SpecialistChange(
            @Nullable Specialist before, @Nullable Specialist after) {

        /** Either. */
        public Specialist any() {
            return after == null ? Objects.requireNonNull(before, "one is there") : after;
        }
    }

    /**
     * A user who is mapped, unmapped or moved; or, if both are the same, whose address is spelled in another way.
     *
     * @param user as written afterwards; as written before if unmapped
     * @param before the address of the specialist, null if mapped to nobody
     * @param after the address of the specialist, null if mapped to nobody
     */
    public record UserChange(
            EmailAddress user,
            @Nullable EmailAddress before,
            @Nullable EmailAddress after) {}

    /** What makes the second map of the first. */
    @SuppressWarnings("ReferenceEquality") // a short cut
    public static SpecialistDifference between(SpecialistMap before, SpecialistMap after) {
        return before == after
                ? new SpecialistDifference(List.of(), List.of())
                : new SpecialistDifference(specialists(before, after), UserChanges.between(before, after));
    }

    @SuppressWarnings("ReferenceEquality") // a short cut
    private static List<SpecialistChange> specialists(SpecialistMap before, SpecialistMap after) {
        var changes = new ArrayList<SpecialistChange>();
        if (before.roster() != after.roster()) {
            for (var old : before.specialists()) {
                var now = after.specialist(old.email()).orElse(null);
                if (now == null || !MapEquality.of(old, now)) {
                    changes.add(new SpecialistChange(old, now));
                }
            }
            for (var added : after.specialists()) {
                if (before.specialist(added.email()).isEmpty()) {
                    changes.add(new SpecialistChange(null, added));
                }
            }
        }
        return changes;
    }

    /** Whether the maps are equal. */
    public boolean isEmpty() {
        return specialists.isEmpty() && users.isEmpty();
    }

    /** Removed and changed ones in the order of the first map, then added ones in that of the second. */
    public List<SpecialistChange> specialists() {
        return specialists;
    }

    /** Each user once, in no order to rely on. */
    public List<UserChange> users() {
        return users;
    }

    /**
     * The map with these changes; applied to the first map it gives one that equals the second. What another map has beside is
     * kept, except that users of a removed specialist are mapped to nobody.
     *
     * @throws dev.switchboard.problem.InvalidInputException with {@code UNKNOWN_SPECIALIST} if a user is to be mapped to a specialist who
     *     is not in the map
     */
    public SpecialistMap applyTo(SpecialistMap map) {
        var next = map;
        for (var change : specialists) {
            next = change.after() == null ? next : next.withSpecialist(change.after());
        }
        for (var change : users) {
            next = applied(change, next);
        }
        return next.withoutSpecialists(specialists.stream()
                .filter(one -> one.after() == null)
                .map(one -> one.any().email())
                .toList());
    }

    /** A user is moved as first written, so one who is spelled in another way is mapped anew. */
    private static SpecialistMap applied(UserChange change, SpecialistMap map) {
        var written = map.users().written(change.user());
        var next = written != null
                        && (change.after() == null
                                || !written.equals(change.user().toString()))
                ? map.unassign(change.user())
                : map;
        return change.after() == null ? next : next.move(change.user(), change.after());
    }
}
