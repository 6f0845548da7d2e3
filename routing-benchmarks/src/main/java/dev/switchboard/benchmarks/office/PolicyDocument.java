package dev.switchboard.benchmarks.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A company as it stands in a policy document, in the form that Jackson binds it to.
 *
 * @param personas all of them
 */
public record PolicyDocument(List<PersonaPart> personas) implements Company {

    /** A persona. */
    public record PersonaPart(String id, String owner, List<Topic> reasons, List<SpecialistPart> specialists) {}

    /** A specialist with users. */
    public record SpecialistPart(String email, List<String> users) {}

    /** The document that says what the company knows. */
    public static PolicyDocument of(Company company) {
        var personas = new ArrayList<PersonaPart>();
        for (int i = 0; i < company.desks().size(); i++) {
            var desk = company.desks().get(i);
            var users = new LinkedHashMap<String, List<String>>();
            company.forEachUser(
                    i,
                    (user, specialist) -> users.computeIfAbsent(specialist, any -> new ArrayList<>())
                            .add(user));
            var specialists = new ArrayList<SpecialistPart>();
            users.forEach((specialist, some) -> specialists.add(new SpecialistPart(specialist, some)));
            personas.add(new PersonaPart(desk.id(), desk.owner(), desk.topics(), specialists));
        }
        return new PolicyDocument(personas);
    }

    /** What the file says. */
    public static PolicyDocument read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), PolicyDocument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The document as text, on one line. */
    public String toJson() {
        try {
            return new ObjectMapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lists of texts can be written", impossible);
        }
    }

    @Override
    public List<Desk> desks() {
        return personas.stream()
                .map(persona -> new Desk(persona.id, persona.owner, persona.reasons))
                .toList();
    }

    @Override
    public int userCount(int desk) {
        return personas.get(desk).specialists.stream()
                .mapToInt(specialist -> specialist.users.size())
                .sum();
    }

    @Override
    public void forEachUser(int desk, BiConsumer<String, String> action) {
        for (var specialist : personas.get(desk).specialists) {
            specialist.users.forEach(user -> action.accept(user, specialist.email));
        }
    }
}
