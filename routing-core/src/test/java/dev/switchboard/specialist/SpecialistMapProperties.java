package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The specialist map is a plain map, whatever is done to it and in whatever order")
class SpecialistMapProperties {

    private record Edit(String kind, int user, int specialist) {}

    @Property(tries = 150)
    @Label("I-1 it answers as a plain map after any edits, and earlier versions stay as they were")
    void agreesWithAModel(@ForAll("edits") List<Edit> edits) {
        var map = SpecialistMap.empty(2);
        var model = new HashMap<String, String>();
        var specialists = new TreeMap<String, Boolean>();
        List<SpecialistMap> versions = new ArrayList<>();
        List<Map<String, String>> expected = new ArrayList<>();
        for (var edit : edits) {
            map = apply(edit, map, model, specialists);
            versions.add(map);
            expected.add(Map.copyOf(model));
        }

        for (int i = 0; i < versions.size(); i++) {
            assertThat(contentOf(versions.get(i))).isEqualTo(expected.get(i));
            assertThat(versions.get(i).userCount()).isEqualTo(expected.get(i).size());
        }
        assertThat(map.specialists()).hasSize(specialists.size());
        assertThat(rebuilt(map)).isEqualTo(map).hasSameHashCodeAs(map);
    }

    @Property(tries = 100)
    @Label("looking up and enumerating agree")
    void lookUpAndEnumerationAgree(@ForAll("edits") List<Edit> edits) {
        var map = SpecialistMap.empty(5);
        var model = new HashMap<String, String>();
        for (var edit : edits) {
            map = apply(edit, map, model, new TreeMap<>());
        }
        var last = map;

        for (int user = 0; user < 40; user++) {
            var found = last.find(user(user));
            assertThat(found == null ? null : found.email().toString())
                    .isEqualTo(model.get(user(user).toString()));
        }
        for (var specialist : last.specialists()) {
            assertThat(last.usersOf(specialist.email()))
                    .allSatisfy(user -> assertThat(last.find(user)).isEqualTo(specialist));
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var kinds =
                Arbitraries.of("add", "add", "assign", "assign", "move", "move", "unassign", "remove", "deactivate");
        var edit = Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 39),
                        Arbitraries.integers().between(0, 5))
                .as(Edit::new);
        return edit.list().ofMinSize(1).ofMaxSize(120);
    }

    private static SpecialistMap apply(
            Edit edit, SpecialistMap map, Map<String, String> model, Map<String, Boolean> specialists) {
        var user = user(edit.user);
        var specialist = EmailAddress.of("specialist" + edit.specialist + "@acme.test");
        try {
            var after = switch (edit.kind) {
                case "add" -> map.withNewSpecialist(Specialist.of(specialist.toString(), "S"));
                case "assign" -> map.assign(user, specialist);
                case "move" -> map.move(user, specialist);
                case "unassign" -> map.unassign(user);
                case "remove" -> map.withoutSpecialist(specialist);
                default -> map.withSpecialist(map.requireSpecialist(specialist).withActive(false));
            };
            applyToModel(edit, user.toString(), specialist.toString(), model, specialists);
            return after;
        } catch (InvalidInputException refused) {
            assertThat(isPossible(edit, user.toString(), specialist.toString(), model, map))
                    .isFalse();
            return map;
        }
    }

    private static boolean isPossible(
            Edit edit, String user, String specialist, Map<String, String> model, SpecialistMap map) {
        var isThere = map.specialist(EmailAddress.of(specialist)).isPresent();
        return switch (edit.kind) {
            case "add" -> !isThere;
            case "assign" -> isThere && (!model.containsKey(user) || specialist.equals(model.get(user)));
            case "unassign" -> model.containsKey(user);
            default -> isThere;
        };
    }

    private static void applyToModel(
            Edit edit, String user, String specialist, Map<String, String> model, Map<String, Boolean> specialists) {
        switch (edit.kind) {
            case "add" -> specialists.put(specialist, true);
            case "assign", "move" -> model.put(user, specialist);
            case "unassign" -> model.remove(user);
            case "remove" -> {
                specialists.remove(specialist);
                model.values().removeIf(specialist::equals);
            }
            default -> {}
        }
    }

    private static Map<String, String> contentOf(SpecialistMap map) {
        var content = new HashMap<String, String>();
        map.forEach((user, specialist) -> assertThat(
                        content.put(user.toString(), specialist.email().toString()))
                .isNull());
        return content;
    }

    private static SpecialistMap rebuilt(SpecialistMap map) {
        var builder = SpecialistMap.builder();
        map.specialists().forEach(builder::add);
        map.forEach((user, specialist) -> builder.map(user, specialist.email()));
        return builder.build();
    }

    private static EmailAddress user(int number) {
        return EmailAddress.of(number % 3 == 0 ? "Üser" + number + "@acme.test" : "user" + number + "@acme.test");
    }
}
