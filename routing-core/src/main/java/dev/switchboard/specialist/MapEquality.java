package dev.switchboard.specialist;

/** Whether two maps have the same rows, in whatever order. */
final class MapEquality {

    private MapEquality() {}

    static boolean of(SpecialistMap one, SpecialistMap other) {
        return one.users().size() == other.users().size()
                && one.roster().size() == other.roster().size()
                && specialistsOf(one, other)
                && usersOf(one, other);
    }

    /** Whether they are the same to the letter of their address. */
    static boolean of(Specialist one, Specialist other) {
        return one.equals(other) && one.email().toString().equals(other.email().toString());
    }

    private static boolean specialistsOf(SpecialistMap one, SpecialistMap other) {
        for (var specialist : one.roster().toList()) {
            int number = other.roster().find(specialist.email());
            if (number == Slots.NONE || !of(specialist, other.present(number))) {
                return false;
            }
        }
        return true;
    }

    private static boolean usersOf(SpecialistMap one, SpecialistMap other) {
        for (var mappings = one.users().mappings(); mappings.next(); ) {
            var user = mappings.user();
            int number = other.users().specialistOf(user);
            if (number == Slots.NONE
                    || !other.present(number)
                            .email()
                            .equals(one.present(mappings.specialist()).email())
                    || !user.toString().equals(other.users().written(user))) {
                return false;
            }
        }
        return true;
    }
}
