package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;

/** Reads a persona's owner: an e-mail address, or an object with the address, a name and whether the person is active. */
final class OwnerReader {
    private static final String WANTED = "the e-mail address of an active person";
    /** Stands for an address that is missing or not usable, which was noted, so that it is not noted once more. */
    private static final String UNUSABLE = "unusable@invalid";

    private String email = UNUSABLE;
    private String name = "";

    private OwnerReader() {}

    /** The owner whom the persona must have (I-3). */
    static OwnerReader read(Fields persona, Reading reading) {
        var owner = new OwnerReader();
        if (persona.require("owner", PolicyProblem.OWNER_REQUIRED, WANTED) instanceof JsonObject object) {
            owner.readFields(new Fields(object, reading));
        } else {
            persona.text("owner", text -> owner.email = text);
        }
        return owner;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    private void readFields(Fields fields) {
        fields.require("email", PolicyProblem.OWNER_REQUIRED, WANTED);
        fields.text("email", text -> email = text);
        fields.text("name", text -> name = text);
        fields.flag("active", OwnerReader::requireActive);
        fields.done();
    }

    private static void requireActive(boolean active) {
        if (!active) {
            throw new InvalidInputException(
                    PolicyProblem.OWNER_REQUIRED,
                    Place.ROOT,
                    "this owner is not active; name somebody who is, because nobody comes after the owner");
        }
    }
}
