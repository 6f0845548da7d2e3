package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The function from a user's address to the one specialist who is responsible (MP-29). Immutable. */
public final class SpecialistMap {
    private static final SpecialistMap EMPTY = new SpecialistMap(new LinkedHashMap<>(), new LinkedHashMap<>());

    private final Map<EmailAddress, Specialist> specialists;
    private final Map<EmailAddress, EmailAddress> users;

    private SpecialistMap(Map<EmailAddress, Specialist> specialists, Map<EmailAddress, EmailAddress> users) {
        this.specialists = specialists;
        this.users = users;
    }

    /** Nobody is responsible for anybody. */
    public static SpecialistMap empty() {
        return EMPTY;
    }

    /** Begins an empty map. */
    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return specialists.isEmpty();
    }

    /** The specialist of the user, or null. */
    public @Nullable Specialist find(EmailAddress user) {
        var specialist = users.get(user);
        return specialist == null ? null : specialists.get(specialist);
    }

    public Optional<Specialist> specialistOf(EmailAddress user) {
        return Optional.ofNullable(find(user));
    }

    public Optional<Specialist> specialist(EmailAddress email) {
        return Optional.ofNullable(specialists.get(email));
    }

    public Specialist requireSpecialist(EmailAddress email) {
        return specialist(email).orElseThrow(() -> unknown(email));
    }

    public List<Specialist> specialists() {
        return List.copyOf(specialists.values());
    }

    public int userCount() {
        return users.size();
    }

    public List<EmailAddress> usersOf(EmailAddress specialist) {
        return users.entrySet().stream()
                .filter(entry -> entry.getValue().equals(specialist))
                .map(Map.Entry::getKey)
                .toList();
    }

    public void forEach(BiConsumer<EmailAddress, Specialist> action) {
        users.forEach((user, specialist) -> action.accept(user, requireSpecialist(specialist)));
    }

    public SpecialistMap assign(EmailAddress user, EmailAddress specialist) {
        var present = users.get(user);
        if (present != null && specialist.equals(present)) {
            return this;
        }
        if (present != null) {
            throw new InvalidInputException(
                    PolicyProblem.ALREADY_MAPPED,
                    Place.ROOT,
                    user + " is already mapped to " + present + "; use move to change that");
        }
        return move(user, specialist);
    }

    public SpecialistMap move(EmailAddress user, EmailAddress specialist) {
        requireSpecialist(specialist);
        var more = new LinkedHashMap<>(users);
        more.put(user, specialist);
        return new SpecialistMap(specialists, more);
    }

    public SpecialistMap unassign(EmailAddress user) {
        var less = new LinkedHashMap<>(users);
        if (less.remove(user) == null) {
            throw new InvalidInputException(PolicyProblem.NOT_MAPPED, Place.ROOT, user + " is mapped to nobody");
        }
        return new SpecialistMap(specialists, less);
    }

    public SpecialistMap withNewSpecialist(Specialist specialist) {
        if (specialists.containsKey(specialist.email())) {
            throw new InvalidInputException(
                    PolicyProblem.DUPLICATE_SPECIALIST, Place.ROOT, specialist.email() + " is there already");
        }
        return withSpecialist(specialist);
    }

    public SpecialistMap withSpecialist(Specialist specialist) {
        var more = new LinkedHashMap<>(specialists);
        more.put(specialist.email(), specialist);
        return new SpecialistMap(more, users);
    }

    public SpecialistMap withoutSpecialist(EmailAddress email) {
        requireSpecialist(email);
        var fewer = new LinkedHashMap<>(specialists);
        fewer.remove(email);
        var less = new LinkedHashMap<>(users);
        less.values().removeIf(email::equals);
        return new SpecialistMap(fewer, less);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecialistMap that && specialists.equals(that.specialists) && users.equals(that.users);
    }

    @Override
    public int hashCode() {
        return users.hashCode();
    }

    private InvalidInputException unknown(EmailAddress email) {
        var known = specialists.keySet().stream().map(EmailAddress::toString).toList();
        return new InvalidInputException(
                PolicyProblem.UNKNOWN_SPECIALIST,
                Place.ROOT,
                "there is no specialist " + email + Nearest.hint(email.toString(), known));
    }

    /** Gathers a map. */
    public static final class Builder {
        private SpecialistMap map = new SpecialistMap(new LinkedHashMap<>(), new LinkedHashMap<>());

        private Builder() {}

        public Builder add(Specialist specialist) {
            map = map.withNewSpecialist(specialist);
            return this;
        }

        public Builder map(EmailAddress user, EmailAddress specialist) {
            if (new ArrayList<>(map.users.keySet()).contains(user)) {
                map = map.assign(user, specialist);
            }
            map = map.assign(user, specialist);
            return this;
        }

        public SpecialistMap build() {
            return map;
        }
    }
}
