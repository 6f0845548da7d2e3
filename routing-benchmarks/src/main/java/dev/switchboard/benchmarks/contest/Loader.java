package dev.switchboard.benchmarks.contest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.PolicyDocument;
import dev.switchboard.json.PolicyJson;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Who can load a policy document. */
public enum Loader {
    /** Read, validated, and everything made ready to decide. */
    SWITCHBOARD {
        @Override
        public Object load(String json) {
            return Switchboards.byDefault(PolicyJson.read(json));
        }

        @Override
        List<Object> outline(Object loaded) {
            var outline = new ArrayList<>();
            for (var persona :
                    ((Switchboard) loaded).policies().current().policy().personas()) {
                outline.add(persona.id().value());
                outline.add(persona.owner().email().toString());
                persona.reasons().forEach(reason -> {
                    outline.add(reason.label());
                    outline.add(reason.phrases());
                });
                var users = new TreeMap<String, String>();
                persona.specialists()
                        .forEach((user, specialist) ->
                                users.put(user.toString(), specialist.email().toString()));
                outline.add(users);
            }
            return outline;
        }
    },
    /** Nothing but bound to records. */
    DATABIND {
        private static final ObjectMapper MAPPER = new ObjectMapper();

        @Override
        public Object load(String json) {
            try {
                return MAPPER.readValue(json, PolicyDocument.class);
            } catch (JsonProcessingException wrong) {
                throw new IllegalArgumentException(wrong);
            }
        }

        @Override
        List<Object> outline(Object loaded) {
            return Loader.outline((Company) loaded);
        }
    };

    /** What the document says, in the contestant's own form. */
    public abstract Object load(String json);

    abstract List<Object> outline(Object loaded);

    /** Refuses to go on if anything of the company got lost. */
    public void check(Company company) {
        var expected = outline(company);
        if (!outline(load(PolicyDocument.of(company).toJson())).equals(expected)) {
            throw new IllegalStateException(this + " does not load what was written");
        }
    }

    private static List<Object> outline(Company company) {
        var outline = new ArrayList<>();
        for (int i = 0; i < company.desks().size(); i++) {
            var desk = company.desks().get(i);
            outline.add(desk.id());
            outline.add(desk.owner());
            desk.topics().forEach(topic -> {
                outline.add(topic.label());
                outline.add(topic.phrases());
            });
            var users = new TreeMap<String, String>();
            company.forEachUser(i, users::put);
            outline.add(users);
        }
        return outline;
    }
}
