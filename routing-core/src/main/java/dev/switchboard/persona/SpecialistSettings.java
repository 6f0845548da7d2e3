package dev.switchboard.persona;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The specialists of a persona that is being built, and who is mapped to them. Belongs to one thread. */
final class SpecialistSettings {
    private final Problems problems;
    private SpecialistMap specialists;
    /** For a persona that is new: many are added faster to that than to a map. */
    private SpecialistMap.@Nullable Builder mapping;

    private int given;

    SpecialistSettings(Problems problems, SpecialistMap specialists) {
        this.problems = problems;
        this.specialists = specialists;
    }

    /** How many were given so far, those with problems too. */
    int given() {
        return given;
    }

    /** With the users it is responsible for; whatever is wrong with it, they are looked at too. */
    void add(Place place, String email, String name, String... users) {
        given++;
        var called = problems.attempt(place.field("name"), () -> Require.characters(name, "name"));
        var specialist =
                problems.attempt(place.field("email"), () -> Specialist.of(email, called == null ? "" : called));
        var isAdded = specialist != null && problems.attempt(place.field("email"), () -> add(specialist)) != null;
        for (int i = 0; i < users.length; i++) {
            var user = users[i];
            var placeOfUser = place.field("users").index(i);
            problems.attempt(placeOfUser, () -> {
                var address = EmailAddress.of(user);
                return isAdded ? map(address, Objects.requireNonNull(specialist).email()) : address;
            });
        }
    }

    void add(Place place, Specialist specialist) {
        given++;
        problems.attempt(place, () -> add(specialist));
    }

    void map(Place place, String user, EmailAddress specialist) {
        problems.attempt(place, () -> map(EmailAddress.of(user), specialist));
    }

    void replace(SpecialistMap all) {
        specialists = all;
        mapping = null;
    }

    SpecialistMap build() {
        return mapping == null ? specialists : mapping.build();
    }

    private Object add(Specialist specialist) {
        if (specialists.isEmpty()) {
            return fresh().add(specialist);
        }
        specialists = specialists.withNewSpecialist(specialist);
        return specialists;
    }

    private Object map(EmailAddress user, EmailAddress specialist) {
        if (specialists.isEmpty()) {
            return fresh().map(user, specialist);
        }
        specialists = specialists.assign(user, specialist);
        return specialists;
    }

    private SpecialistMap.Builder fresh() {
        if (mapping == null) {
            mapping = SpecialistMap.builder();
        }
        return mapping;
    }
}
