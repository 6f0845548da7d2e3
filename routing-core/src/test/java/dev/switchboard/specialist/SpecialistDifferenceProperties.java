package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The difference of two maps")
class SpecialistDifferenceProperties {

    private record Edit(String kind, String user, int specialist, boolean active) {}

    @Property(tries = 300)
    @Label("applied to the first it gives the second, whether the second was made from the first or by itself")
    void appliedToTheFirstItGivesTheSecond(
            @ForAll("edits") List<Edit> common, @ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
        var base = edited(SpecialistMap.empty(50), common);
        var first = edited(base, one);
        var second = edited(base, other);

        var edits = SpecialistDifference.between(first, second);
        var tables = SpecialistDifference.between(
                first.toBuilder().build(), second.toBuilder().build());

        assertThat(edits.applyTo(first)).isEqualTo(second);
        assertThat(tables.applyTo(first)).isEqualTo(second);
        assertThat(edits.specialists()).containsExactlyInAnyOrderElementsOf(tables.specialists());
        assertThat(edits.users()).containsExactlyInAnyOrderElementsOf(tables.users());
    }

    @Property(tries = 300)
    @Label("is empty exactly if the maps are equal")
    void isEmptyExactlyForEqualMaps(@ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
        var first = edited(SpecialistMap.empty(), one);
        var second = edited(SpecialistMap.empty(), other);

        assertThat(SpecialistDifference.between(first, second).isEmpty()).isEqualTo(first.equals(second));
        assertThat(SpecialistDifference.between(first, first.toBuilder().build())
                        .isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var users = Arbitraries.of("ann", "Ann", "bob", "Bob", "cleo", "dan", "eve", "fay");
        return Combinators.combine(
                        Arbitraries.of("put", "put", "move", "move", "move", "unassign", "remove"),
                        users,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(Edit::new)
                .list()
                .ofMaxSize(15);
    }

    private static SpecialistMap edited(SpecialistMap map, List<Edit> edits) {
        var next = map;
        for (var edit : edits) {
            next = edited(next, edit);
        }
        return next;
    }

    private static SpecialistMap edited(SpecialistMap map, Edit edit) {
        var user = EmailAddress.of(edit.user + "@acme.test");
        var address = (edit.active ? "Max" : "max") + edit.specialist + "@acme.test";
        var specialist = Specialist.of(address, edit.user).withActive(edit.active);
        try {
            return switch (edit.kind) {
                case "put" -> map.withSpecialist(specialist);
                case "move" -> map.move(user, specialist.email());
                case "unassign" -> map.unassign(user);
                default -> map.withoutSpecialist(specialist.email());
            };
        } catch (InvalidInputException refused) {
            return map;
        }
    }
}
