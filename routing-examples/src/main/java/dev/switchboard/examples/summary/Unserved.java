package dev.switchboard.examples.summary;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * The users of a list whom no specialist of a persona serves.
 *
 * @param persona the id of the persona
 * @param all how many users there are in the list
 * @param users those whom nobody serves, in the order of the list
 */
record Unserved(String persona, int all, List<User> users) {

    /** A user and why no specialist serves them. */
    record User(EmailAddress email, String why) {

        @Override
        public String toString() {
            return email + " (" + why + ")";
        }
    }

    /** For each persona with specialist routing. */
    static List<Unserved> of(Policy policy, List<EmailAddress> list) {
        return policy.personas().stream()
                .filter(Persona::isSpecialistRouting)
                .map(persona -> new Unserved(persona.id().value(), list.size(), users(persona, list)))
                .toList();
    }

    private static List<User> users(Persona persona, List<EmailAddress> list) {
        var users = new ArrayList<User>();
        for (var email : list) {
            var specialist = persona.specialists().find(email);
            if (specialist == null) {
                users.add(new User(email, "mapped to nobody"));
            } else if (!specialist.active()) {
                users.add(new User(email, "mapped to " + specialist.email() + ", who is not active"));
            } else if (specialist.email().equals(email)) {
                users.add(new User(email, "mapped to themself"));
            }
        }
        return users;
    }
}
