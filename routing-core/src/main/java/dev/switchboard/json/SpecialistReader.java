package dev.switchboard.json;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import org.jspecify.annotations.Nullable;

/** Reads specialists with their users. There may be millions of users, so each costs no more than it must. */
final class SpecialistReader {
    private final SpecialistMap.Builder map;
    private final Reading reading;
    private String name = "";
    private boolean active = true;
    private @Nullable Specialist specialist;

    private SpecialistReader(SpecialistMap.Builder map, Reading reading) {
        this.map = map;
        this.reading = reading;
    }

    /** The map, without the specialists and users who are not usable, which is noted. */
    static SpecialistMap read(Iterable<JsonValue> specialists, Reading reading) {
        var map = SpecialistMap.builder();
        for (var value : specialists) {
            var fields = reading.object(value);
            if (fields != null) {
                new SpecialistReader(map, reading).read(fields);
            }
        }
        return map.build();
    }

    private void read(Fields fields) {
        fields.text("name", text -> name = text);
        fields.flag("active", flag -> active = flag);
        fields.require("email", PolicyProblem.SPECIALIST_EMAIL_REQUIRED, "the specialist's e-mail address");
        fields.text("email", this::add);
        fields.list("users", this::readUsers);
        fields.done();
    }

    /** A twin is refused, but its users are still checked against those of the first. */
    private void add(String email) {
        specialist = Specialist.of(email, name).withActive(active);
        map.add(specialist);
    }

    private void readUsers(Iterable<JsonValue> users) {
        for (var user : users) {
            var address = reading.text(user);
            if (address != null) {
                readUser(user, address);
            }
        }
    }

    private void readUser(JsonValue value, String address) {
        try {
            var user = EmailAddress.of(address);
            if (specialist != null) {
                map.map(user, specialist.email());
            }
        } catch (InvalidInputException refused) {
            reading.add(value, refused);
        }
    }
}
