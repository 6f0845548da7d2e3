package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes specialists with their users, each sorted by the key of the address: the order of equal maps may differ. */
final class SpecialistWriter {
    private static final Comparator<EmailAddress> BY_KEY = Comparator.comparing(EmailAddress::key);

    private final SpecialistMap map;
    private final JsonGenerator json;
    private final FieldWriter fields;

    SpecialistWriter(SpecialistMap map, JsonGenerator json) {
        this.map = map;
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write() throws IOException {
        var specialists = new ArrayList<>(map.specialists());
        specialists.sort(Comparator.comparing(Specialist::email, BY_KEY));
        var users = usersBySpecialist();
        fields.list(
                "specialists",
                specialists,
                specialist -> write(specialist, users.getOrDefault(specialist.email(), List.of())));
    }

    /** In one pass over the users, because asking for those of each specialist takes a pass each time. */
    private Map<EmailAddress, List<EmailAddress>> usersBySpecialist() {
        var users = new HashMap<EmailAddress, List<EmailAddress>>();
        map.forEach((user, specialist) -> users.computeIfAbsent(specialist.email(), email -> new ArrayList<>())
                .add(user));
        users.values().forEach(each -> each.sort(BY_KEY));
        return users;
    }

    private void write(Specialist specialist, List<EmailAddress> users) throws IOException {
        json.writeStartObject();
        json.writeStringField("email", specialist.email().toString());
        fields.text("name", specialist.name(), "");
        fields.flag("active", specialist.active(), true);
        fields.texts("users", users);
        json.writeEndObject();
    }
}
