package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The specialist map keeps the order of a linked map, wherever its edits are folded into a new table")
class SpecialistMapOrderProperties {
    private static final int USERS = 30;
    private static final int SPECIALISTS = 4;

    private record Edit(boolean moves, int user, int specialist) {}

    @Property(tries = 200)
    @Label(
            "users come in the order mapped; one who is moved keeps place and spelling, one who is mapped again comes last")
    void keepsTheOrderMapped(@ForAll("edits") List<Edit> edits, @ForAll("fewEdits") int fewEdits) {
        var map = withSpecialists(SpecialistMap.empty(fewEdits));
        var model = new LinkedHashMap<EmailAddress, EmailAddress>();

        for (int step = 0; step < edits.size(); step++) {
            map = apply(edits.get(step), step, map, model);

            assertThat(rows(map)).isEqualTo(rows(model));
        }
    }

    @Property(tries = 100)
    @Label("the same content is equal, in whatever order it came and whenever it was folded")
    void equalityKnowsNoOrder(@ForAll("edits") List<Edit> edits, @ForAll("fewEdits") int fewEdits) {
        var map = withSpecialists(SpecialistMap.empty(fewEdits));
        var model = new LinkedHashMap<EmailAddress, EmailAddress>();
        for (var edit : edits) {
            map = apply(edit, 0, map, model);
        }

        var backwards = SpecialistMap.builder();
        for (int i = SPECIALISTS - 1; i >= 0; i--) {
            backwards.add(Specialist.of(specialist(i).toString(), ""));
        }
        var entries = new ArrayList<>(model.entrySet());
        Collections.reverse(entries);
        entries.forEach(entry -> backwards.map(entry.getKey(), entry.getValue()));

        assertThat(backwards.build()).isEqualTo(map).hasSameHashCodeAs(map);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, USERS - 1),
                        Arbitraries.integers().between(0, SPECIALISTS - 1))
                .as(Edit::new)
                .list()
                .ofMaxSize(100);
    }

    @Provide
    Arbitrary<Integer> fewEdits() {
        return Arbitraries.of(0, 1, 2, 7, 1_000);
    }

    private static SpecialistMap apply(Edit edit, int step, SpecialistMap map, Map<EmailAddress, EmailAddress> model) {
        var user = user(edit.user, step);
        if (edit.moves) {
            model.put(user, specialist(edit.specialist));
            return map.move(user, specialist(edit.specialist));
        }
        return model.remove(user) == null ? map : map.unassign(user);
    }

    private static SpecialistMap withSpecialists(SpecialistMap empty) {
        var map = empty;
        for (int i = 0; i < SPECIALISTS; i++) {
            map = map.withSpecialist(Specialist.of(specialist(i).toString(), ""));
        }
        return map;
    }

    private static List<String> rows(SpecialistMap map) {
        var rows = new ArrayList<String>();
        map.forEach((user, specialist) -> rows.add(user + " " + specialist.email()));
        return rows;
    }

    private static List<String> rows(Map<EmailAddress, EmailAddress> model) {
        var rows = new ArrayList<String>();
        model.forEach((user, specialist) -> rows.add(user + " " + specialist));
        return rows;
    }

    private static EmailAddress specialist(int number) {
        return EmailAddress.of("s" + number + "@acme.example");
    }

    /** Spelt in capitals at every other step. */
    private static EmailAddress user(int number, int step) {
        var address =
                (number % 3 == 0 ? "ömer" : "u") + number + (number % 2 == 0 ? "@acme.example" : "@bücher.example");
        return EmailAddress.of(step % 2 == 0 ? address : address.toUpperCase(Locale.ROOT));
    }
}
