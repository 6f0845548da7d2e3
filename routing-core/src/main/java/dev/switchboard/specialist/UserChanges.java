package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.SpecialistDifference.UserChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the users of two maps. Belongs to one thread. */
final class UserChanges {
    private final SpecialistMap before;
    private final SpecialistMap after;
    private final List<UserChange> found = new ArrayList<>();

    private UserChanges(SpecialistMap before, SpecialistMap after) {
        this.before = before;
        this.after = after;
    }

    @SuppressWarnings("ReferenceEquality") // edits are laid over one table
    static List<UserChange> between(SpecialistMap before, SpecialistMap after) {
        var changes = new UserChanges(before, after);
        if (before.users().table() == after.users().table()) {
            changes.compareEdited();
        } else {
            changes.compareAll();
        }
        return changes.found;
    }

    /** Users who were edited in neither are the same: they are in one table. */
    private void compareEdited() {
        var edited = new LinkedHashSet<>(after.users().edited());
        edited.addAll(before.users().edited());
        edited.forEach(this::compare);
    }

    private void compareAll() {
        after.forEach((user, specialist) -> compare(user));
        before.forEach((user, specialist) -> {
            if (after.find(user) == null) {
                found.add(new UserChange(user, specialist.email(), null));
            }
        });
    }

    private void compare(EmailAddress user) {
        var was = email(before.find(user));
        var is = email(after.find(user));
        if (!Objects.equals(was, is) || (is != null && isRespelled(user))) {
            found.add(new UserChange(written(user, is == null ? before : after), was, is));
        }
    }

    private static @Nullable EmailAddress email(@Nullable Specialist specialist) {
        return specialist == null ? null : specialist.email();
    }

    private boolean isRespelled(EmailAddress user) {
        return !written(user, before).toString().equals(written(user, after).toString());
    }

    private static EmailAddress written(EmailAddress user, SpecialistMap map) {
        return EmailAddress.of(Objects.requireNonNull(map.users().written(user), "the map has this user"));
    }
}
